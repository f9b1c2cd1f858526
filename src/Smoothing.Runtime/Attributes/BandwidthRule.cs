#if SMOOTHING_GENERATORS // the generator reads attributes with this source file too
namespace Smoothing.Generators.Attributes;
#else
namespace Smoothing;
#endif

/// <summary>How a bandwidth is chosen from the data.</summary>
public enum BandwidthRule
{
    /// <summary>It does not: the attribute gives the bandwidth, or the caller does. The default.</summary>
    None,

    /// <summary>
    /// For regressions, the smallest mean squared error of predicting each observation from the others, n⁻¹ Σ ((yᵢ − ŷᵢ)/(1 − Lᵢᵢ))²
    /// (Stone 1974; Allen 1974).
    /// </summary>
    LeaveOneOut,

    /// <summary>For regressions, the smallest generalized cross-validation, n⁻¹ RSS/(1 − tr L/n)² (Craven and Wahba 1979).</summary>
    GeneralizedCrossValidation,

    /// <summary>
    /// For regressions, the smallest corrected criterion of Akaike, log(RSS/n) + 1 + 2(tr L + 1)/(n − tr L − 2) (Hurvich, Simonoff and Tsai 1998); of the
    /// three criteria the one least inclined to undersmooth.
    /// </summary>
    Aicc,

    /// <summary>
    /// The direct plug-in rule for local lines (Ruppert, Sheather and Wand 1995): what the asymptotically best bandwidth needs to know of the
    /// curve and of the noise is estimated by pilot fits. R's <c>KernSmooth::dpill</c>, without its binning and for any
    /// kernel. For densities the plug-in of Sheather and Jones (1991), R's <c>bw.SJ(method = "dpi")</c>.
    /// </summary>
    DirectPlugIn,

    /// <summary>
    /// The rule of thumb of Fan and Gijbels (1996, section 4.2): the same, from one polynomial over all of the data. Quick, O(n), and good where
    /// such a polynomial is not too far off. For densities 0.9 min(s, IQR/1.34) n^(−1/5) (Silverman 1986, equation 3.31), R's <c>bw.nrd0</c>.
    /// </summary>
    RuleOfThumb,
}
