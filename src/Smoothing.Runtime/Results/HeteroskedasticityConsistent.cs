namespace Smoothing;

/// <summary>
/// Covariance estimators of least-squares coefficients that stay consistent when the errors' variance is not constant: the sandwich
/// (XᵀX)⁻¹ (Σ ωᵢ xᵢxᵢᵀ) (XᵀX)⁻¹ with the ωᵢ below, eᵢ the residuals (times the weights, if there are any) and hᵢ the leverages (MacKinnon and White 1985).
/// </summary>
public enum HeteroskedasticityConsistent
{
    /// <summary>ωᵢ = eᵢ² (White 1980).</summary>
    HC0,

    /// <summary>ωᵢ = eᵢ² n/(n − p).</summary>
    HC1,

    /// <summary>ωᵢ = eᵢ²/(1 − hᵢ).</summary>
    HC2,

    /// <summary>ωᵢ = eᵢ²/(1 − hᵢ)².</summary>
    HC3,
}
