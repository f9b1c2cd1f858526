#if SMOOTHING_GENERATORS // the generator reads attributes with this source file too
namespace Smoothing.Generators.Attributes;
#else
namespace Smoothing;
#endif

/// <summary>The rule that chooses a bandwidth from the data.</summary>
public enum BandwidthRule
{
    /// <summary>No rule: the attribute or the caller gives the bandwidth. This is the default.</summary>
    None,

    /// <summary>
    /// Leave-one-out cross-validation, for regressions. The bandwidth minimizes the mean squared error of predicting each observation from
    /// the others, n⁻¹ Σ ((yᵢ − ŷᵢ)/(1 − Lᵢᵢ))² (Stone 1974; Allen 1974).
    /// </summary>
    /// <remarks>
    /// This rule and the next two leave out a few abscissas at either end that lie farther from the rest than the rest's whole range, at
    /// most degree + 1 of them at each end. The smallest bandwidth that joined them with the rest would take all of it into every window.
    /// </remarks>
    LeaveOneOut,

    /// <summary>
    /// Generalized cross-validation, for regressions. The bandwidth minimizes n⁻¹ RSS/(1 − tr L/n)² (Craven and Wahba 1979).
    /// </summary>
    GeneralizedCrossValidation,

    /// <summary>
    /// The corrected Akaike criterion, for regressions. The bandwidth minimizes log(RSS/n) + 1 + 2(tr L + 1)/(n − tr L − 2) (Hurvich,
    /// Simonoff and Tsai 1998). Of the three criteria this one undersmooths least.
    /// </summary>
    Aicc,

    /// <summary>
    /// The direct plug-in rule. For local lines it is the rule of Ruppert, Sheather and Wand (1995): pilot fits estimate the curvature and
    /// the noise variance in the formula of the asymptotically optimal bandwidth. It corresponds to R's <c>KernSmooth::dpill</c>, for any
    /// kernel, without its bins and without its cut of the Gaussian kernel at four bandwidths. For densities it is the plug-in of Sheather
    /// and Jones (1991), R's <c>bw.SJ(method = "dpi")</c> without its bins. Both cost O(n) in addition to the sorting.
    /// </summary>
    DirectPlugIn,

    /// <summary>
    /// The rule of thumb. For regressions it is the rule of Fan and Gijbels (1996, section 4.2): one polynomial over all of the data
    /// estimates the curvature and the noise variance. It takes O(n) and works well where such a polynomial approximates the curve. For
    /// densities it is 0.9 min(s, IQR/1.34) n^(−1/5) (Silverman 1986, equation 3.31), R's <c>bw.nrd0</c>.
    /// </summary>
    RuleOfThumb,
}
