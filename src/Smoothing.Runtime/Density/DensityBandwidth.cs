using System;
using Smoothing.CompilerServices;

namespace Smoothing.Density;

/// <summary>
/// Bandwidths of a Gaussian kernel for densities. The rules work in units of half the sample's range, about its middle.
/// </summary>
internal static partial class DensityBandwidth
{
    /// <summary>The bandwidth that a rule chooses.</summary>
    /// <param name="sample">The sample, finite, ascending.</param>
    /// <param name="rule">The rule of thumb or the direct plug-in.</param>
    /// <param name="canonicalFactor">
    /// The bandwidth of the kernel over that of the Gaussian which smooths as much (Marron and Nolan 1988).
    /// </param>
    /// <returns>The bandwidth, in the units of the sample; NaN where the sample does not determine it.</returns>
    public static double Select(ReadOnlySpan<double> sample, BandwidthRule rule, double canonicalFactor) =>
        (rule == BandwidthRule.RuleOfThumb ? RuleOfThumb(sample) : DirectPlugIn(sample)) * canonicalFactor;

    /// <summary>
    /// 0.9 min(s, IQR/1.34) n^(−1/5) (Silverman 1986, equation 3.31), R's <c>bw.nrd0</c>. If the minimum is 0, the standard deviation s
    /// replaces it. If s is 0, |x₁| replaces it, and 1 if x₁ is 0.
    /// </summary>
    /// <param name="sample">The sample, finite, ascending.</param>
    /// <returns>The bandwidth, in the units of the sample; NaN for fewer than two observations.</returns>
    public static double RuleOfThumb(ReadOnlySpan<double> sample) =>
        sample.Length < 2 ? double.NaN : RuleOfThumb(new Spread(sample), sample[0], sample.Length);

    private static double RuleOfThumb(in Spread spread, double lowest, double n)
    {
        double scale = Math.Min(spread.StandardDeviation, spread.InterquartileRange / 1.34);
        if (scale == 0)
            scale = spread.StandardDeviation;
        double units = spread.HalfRange;
        if (scale == 0)
            (scale, units) = (lowest != 0 ? Math.Abs(lowest) : 1, 1);
        return 0.9 * scale * Root(1 / n, 5) * units;
    }

    /// <summary>
    /// The direct plug-in of Sheather and Jones (1991), R's <c>bw.SJ(method = "dpi")</c> without its bins. A pilot bandwidth from the
    /// normal distribution gives ψ₆. A pilot bandwidth from ψ₆ gives ψ₄. The bandwidth is (2√π n ψ₄)^(−1/5). The cost is O(n).
    /// </summary>
    /// <param name="sample">The sample, finite, ascending.</param>
    /// <returns>
    /// The bandwidth, in the units of the sample. It is NaN for fewer than two observations, for an interquartile range of 0, and if the
    /// sample is so sparse that the estimate of ψ₆ or ψ₄ has the wrong sign.
    /// </returns>
    public static double DirectPlugIn(ReadOnlySpan<double> sample)
    {
        if (sample.Length < 2)
            return double.NaN;

        var spread = new Spread(sample);
        double scale = Math.Min(spread.StandardDeviation, spread.InterquartileRange / 1.349);
        if (!(scale > 0))
            return double.NaN;

        double n = sample.Length;
        double psi6 = GaussianFunctional.Psi6(sample, spread, 1.23 * scale * Root(1 / n, 9));
        double psi4 = GaussianFunctional.Psi4(sample, spread, Root(2.394 / (n * -psi6), 7));
        return Root(0.5 / (RootOfPi * n * psi4), 5) * spread.HalfRange;
    }

    private const double RootOfPi = 1.772453850905516;

    // NaN for a negative value, and for NaN.
    private static double Root(double value, int degree) => Elementary.Exp(Elementary.Log(value) / degree);
}
