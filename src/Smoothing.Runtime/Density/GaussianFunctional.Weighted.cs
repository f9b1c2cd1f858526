using Smoothing.Samples;

namespace Smoothing.Density;

// The estimates for weighted observations, Σᵢ Σⱼ wᵢ wⱼ φ⁽ʳ⁾((xᵢ − xⱼ)/a)/(((Σw)² − Σw²) aʳ⁺¹), including i = j.
internal static partial class GaussianFunctional
{
    /// <summary>The estimate of ψ₄.</summary>
    /// <param name="sample">The observations.</param>
    /// <param name="spread">Their middle and range.</param>
    /// <param name="a">The bandwidth, in units of half the range.</param>
    public static double Psi4(scoped in DensitySample sample, in Spread spread, double a) =>
        Estimate(sample, spread, a, isSixth: false) / (a * a * a * a * a);

    /// <summary>The estimate of ψ₆.</summary>
    /// <param name="sample">The observations.</param>
    /// <param name="spread">Their middle and range.</param>
    /// <param name="a">The bandwidth, in units of half the range.</param>
    public static double Psi6(scoped in DensitySample sample, in Spread spread, double a) =>
        Estimate(sample, spread, a, isSixth: true) / (a * a * a * a * a * a * a);

    private static double Estimate(scoped in DensitySample sample, in Spread spread, double a, bool isSixth)
    {
        double total = sample.Total, squares = total / sample.EffectiveSize * total;
        return Estimate(sample.Sample.X, sample.Sample.Weights, squares, total * total - squares, spread, a, isSixth);
    }
}
