using System;
using Smoothing.Samples;

namespace Smoothing.Density;

// The rules for weighted observations. Weighted quantities take the place of those of a sample, and the effective size
// n* = (Σw)²/Σw² (Kish 1965) that of n.
internal static partial class DensityBandwidth
{
    /// <summary>The bandwidth that a rule chooses.</summary>
    /// <param name="sample">The observations.</param>
    /// <param name="rule">The rule of thumb or the direct plug-in.</param>
    /// <param name="canonicalFactor">
    /// The bandwidth of the kernel over that of the Gaussian which smooths as much (Marron and Nolan 1988).
    /// </param>
    /// <returns>The bandwidth, in the units of the sample; NaN where the sample does not determine it.</returns>
    public static double Select(scoped in DensitySample sample, BandwidthRule rule, double canonicalFactor) =>
        sample.Sample.Weights.IsEmpty
            ? Select(sample.Sample.X, rule, canonicalFactor)
            : (rule == BandwidthRule.RuleOfThumb ? RuleOfThumb(sample) : DirectPlugIn(sample)) * canonicalFactor;

    // n* takes the place of n.
    private static double RuleOfThumb(scoped in DensitySample sample) => sample.Sample.X.Length < 2
        ? double.NaN
        : RuleOfThumb(new Spread(sample), sample.Sample.X[0], sample.EffectiveSize);

    // The terms i = j of the functionals are Σw²/(Σw)² = 1/n* of φ(0), so that the pilots that cancel the bias take n* for n. So does the
    // variance R(K)/(n* h) that the bandwidth balances.
    private static double DirectPlugIn(scoped in DensitySample sample)
    {
        if (sample.Sample.X.Length < 2)
            return double.NaN;

        var spread = new Spread(sample);
        double scale = Math.Min(spread.StandardDeviation, spread.InterquartileRange / 1.349);
        if (!(scale > 0))
            return double.NaN;

        double n = sample.EffectiveSize;
        double psi6 = GaussianFunctional.Psi6(sample, spread, 1.23 * scale * Root(1 / n, 9));
        double psi4 = GaussianFunctional.Psi4(sample, spread, Root(2.394 / (n * -psi6), 7));
        return Root(0.5 / (RootOfPi * n * psi4), 5) * spread.HalfRange;
    }
}
