namespace Smoothing;

/// <summary>
/// Covariance estimators of least-squares coefficients that are consistent if the variance of the errors is not constant (MacKinnon and
/// White 1985). Each is a sandwich (XᵀX)⁻¹ (Σ ωᵢ xᵢxᵢᵀ) (XᵀX)⁻¹ with the ωᵢ below. eᵢ are the residuals, times the weights if the model has
/// weights, and hᵢ the leverages.
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
