namespace Smoothing;

/// <summary>The estimate of a local regression at one target x₀.</summary>
public readonly struct LocalEstimate
{
    /// <summary>Creates an estimate from its parts.</summary>
    /// <param name="value">The fitted value m̂(x₀).</param>
    /// <param name="slope">The fitted derivative m̂′(x₀).</param>
    /// <param name="normOfEquivalentKernel">‖l(x₀)‖₂.</param>
    /// <param name="effectiveCount">(Σ wᵢ)² / Σ wᵢ².</param>
    /// <param name="leverage">lᵢ(x₀) of an observation at x₀.</param>
    /// <param name="status">Whether the window determined the fit.</param>
    public LocalEstimate(
        double value, double slope, double normOfEquivalentKernel, double effectiveCount, double leverage, FitStatus status)
    {
        Value = value;
        Slope = slope;
        NormOfEquivalentKernel = normOfEquivalentKernel;
        EffectiveCount = effectiveCount;
        Leverage = leverage;
        Status = status;
    }

    /// <summary>The fitted value m̂(x₀), in the units of y; NaN unless <see cref="Status"/> is <see cref="FitStatus.Success"/>.</summary>
    public double Value { get; }

    /// <summary>The fitted derivative m̂′(x₀), in units of y per unit of x; NaN unless the fit succeeded.</summary>
    public double Slope { get; }

    /// <summary>
    /// ‖l(x₀)‖₂, where m̂(x₀) = Σ lᵢ(x₀) yᵢ. If the errors have the constant variance σ², the standard error of the estimate is σ ‖l(x₀)‖₂
    /// (Loader 1999, Local Regression and Likelihood, section 2.3). With weights wᵢ the variances are σ²/wᵢ and ‖l(x₀)‖² is Σ lᵢ²/wᵢ, so
    /// that a weight of 2 counts as two observations here too. NaN unless the fit succeeded.
    /// </summary>
    public double NormOfEquivalentKernel { get; }

    /// <summary>
    /// The effective number of observations in the window, (Σ wᵢ)² / Σ wᵢ² (Kish 1965). It lies between 1 and the number of observations in
    /// the window; 0 for an empty window.
    /// </summary>
    public double EffectiveCount { get; }

    /// <summary>
    /// The derivative of the estimate with respect to an observation of weight 1 at x₀. At an observation, x₀ = xᵢ, it is ∂m̂(xᵢ)/∂yᵢ, the
    /// diagonal element of the smoother matrix L, whose trace is the fit's degrees of freedom. NaN unless the fit succeeded.
    /// </summary>
    public double Leverage { get; }

    /// <summary>Whether the window determined the fit; if not, the reason.</summary>
    public FitStatus Status { get; }
}
