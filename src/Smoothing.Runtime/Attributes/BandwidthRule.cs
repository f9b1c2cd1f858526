namespace Smoothing;

/// <summary>How a bandwidth is chosen from the data.</summary>
public enum BandwidthRule
{
    /// <summary>By none of these: the attribute's <c>Bandwidth</c> is taken, or else the bandwidth is an argument.</summary>
    None,

    /// <summary>The least sum of squared leave-one-out residuals; for regressions.</summary>
    LeaveOneOut,

    /// <summary>The least generalised cross-validation (Craven and Wahba 1979); for regressions.</summary>
    GeneralizedCrossValidation,

    /// <summary>The least corrected information criterion (Hurvich, Simonoff and Tsai 1998); for regressions.</summary>
    Aicc,

    /// <summary>
    /// Unknown functionals of the curve are estimated and put into the formula of the best bandwidth: for densities that is the direct
    /// plug-in of Sheather and Jones (1991), R's <c>bw.SJ(method = "dpi")</c>.
    /// </summary>
    DirectPlugIn,

    /// <summary>
    /// The best bandwidth for a simple curve of the data's scale: for densities 0.9 min(s, IQR/1.34) n^(−1/5) (Silverman 1986,
    /// equation 3.31), R's <c>bw.nrd0</c>.
    /// </summary>
    RuleOfThumb,
}
