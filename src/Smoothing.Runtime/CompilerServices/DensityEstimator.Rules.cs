using System;
using Smoothing.Density;
using Smoothing.Samples;

namespace Smoothing.CompilerServices;

// Members that choose the bandwidth by a rule.
public static partial class DensityEstimator
{
    /// <summary>The bandwidth that a rule chooses for a sample.</summary>
    /// <param name="sample">The observations, in any order.</param>
    /// <param name="rule">The rule of thumb or the direct plug-in.</param>
    /// <param name="canonicalFactor">
    /// The ratio of the kernel's bandwidth to the bandwidth of the Gaussian that smooths as much (Marron and Nolan 1988).
    /// </param>
    /// <returns>h, in the units of the sample; NaN where the sample does not determine it.</returns>
    /// <exception cref="ArgumentException">A value is not finite.</exception>
    public static double SelectBandwidth(ReadOnlySpan<double> sample, BandwidthRule rule, double canonicalFactor)
    {
        Guard.Finite(sample, nameof(sample));
        using var sorted = new AscendingSample(sample);
        return DensityBandwidth.Select(sorted.Values, rule, canonicalFactor);
    }

    /// <summary>The densities at many points, each from its own window.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="sample">The observations, in any order.</param>
    /// <param name="at">The targets, in any order.</param>
    /// <param name="density">
    /// Receives a value for each target, NaN where the sample determines no bandwidth.
    /// It may be <paramref name="at"/> itself.
    /// </param>
    /// <param name="rule">The rule that chooses the bandwidth.</param>
    /// <param name="canonicalFactor">The ratio of the kernel's bandwidth to that of the equivalent Gaussian.</param>
    /// <exception cref="ArgumentException">
    /// Lengths differ, a value is not finite, or density overlaps the sample or a part of the targets.
    /// </exception>
    public static void Direct<TKernel>(
        ReadOnlySpan<double> sample, ReadOnlySpan<double> at, Span<double> density, BandwidthRule rule, double canonicalFactor)
        where TKernel : struct, IDensityKernel, IWithBandwidth<TKernel>
    {
        Guard.Density(sample, at, density);
        using var sorted = new AscendingSample(sample);
        TKernel kernel = AtChosenBandwidth<TKernel>(sorted, rule, canonicalFactor);
        DensityEvaluation.Run<TKernel, DirectMethod<TKernel, PlainSum<TKernel>>>(sorted.Values, kernel, at, density);
    }

    /// <summary>The densities at many points, from moments that neighbouring windows share wherever that costs less.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="sample">The observations, in any order.</param>
    /// <param name="at">The targets, in any order.</param>
    /// <param name="density">
    /// Receives a value for each target, NaN where the sample determines no bandwidth.
    /// It may be <paramref name="at"/> itself.
    /// </param>
    /// <param name="rule">The rule that chooses the bandwidth.</param>
    /// <param name="canonicalFactor">The ratio of the kernel's bandwidth to that of the equivalent Gaussian.</param>
    /// <exception cref="ArgumentException">
    /// Lengths differ, a value is not finite, or density overlaps the sample or a part of the targets.
    /// </exception>
    public static void Sweep<TKernel>(
        ReadOnlySpan<double> sample, ReadOnlySpan<double> at, Span<double> density, BandwidthRule rule, double canonicalFactor)
        where TKernel : struct, IDensityKernel, IMomentExpansion, IWithBandwidth<TKernel>
    {
        Guard.Density(sample, at, density);
        using var sorted = new AscendingSample(sample);
        TKernel kernel = AtChosenBandwidth<TKernel>(sorted, rule, canonicalFactor);
        DensityEvaluation.Run<TKernel, SweepMethod<TKernel, PlainSum<TKernel>>>(sorted.Values, kernel, at, density);
    }

    /// <summary>
    /// The densities at many points with the Gaussian kernel, from the moments of boxes of observations wherever that costs less.
    /// </summary>
    /// <typeparam name="TKernel">The kernel's type, whose sums are those of exp(−u²/2).</typeparam>
    /// <param name="sample">The observations, in any order.</param>
    /// <param name="at">The targets, in any order.</param>
    /// <param name="density">
    /// Receives a value for each target, NaN where the sample determines no bandwidth.
    /// It may be <paramref name="at"/> itself.
    /// </param>
    /// <param name="rule">The rule that chooses the bandwidth.</param>
    /// <param name="canonicalFactor">The ratio of the kernel's bandwidth to that of the equivalent Gaussian.</param>
    /// <exception cref="ArgumentException">
    /// Lengths differ, a value is not finite, or density overlaps the sample or a part of the targets.
    /// </exception>
    public static void Gaussian<TKernel>(
        ReadOnlySpan<double> sample, ReadOnlySpan<double> at, Span<double> density, BandwidthRule rule, double canonicalFactor)
        where TKernel : struct, IDensityKernel, IWithBandwidth<TKernel>
    {
        Guard.Density(sample, at, density);
        using var sorted = new AscendingSample(sample);
        TKernel kernel = AtChosenBandwidth<TKernel>(sorted, rule, canonicalFactor);
        DensityEvaluation.Run<TKernel, GaussianMethod<TKernel, PlainSum<TKernel>>>(sorted.Values, kernel, at, density);
    }

    /// <summary>The density at one point.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="sample">The observations, in any order.</param>
    /// <param name="at">The target.</param>
    /// <param name="rule">The rule that chooses the bandwidth.</param>
    /// <param name="canonicalFactor">The ratio of the kernel's bandwidth to that of the equivalent Gaussian.</param>
    /// <returns>The density; NaN where the sample determines no bandwidth.</returns>
    /// <exception cref="ArgumentException">A value is not finite.</exception>
    public static double At<TKernel>(ReadOnlySpan<double> sample, double at, BandwidthRule rule, double canonicalFactor)
        where TKernel : struct, IDensityKernel, IWithBandwidth<TKernel>
    {
        Guard.Finite(sample, nameof(sample));
        Guard.Finite(at, nameof(at));
        using var sorted = new AscendingSample(sample);
        return DensityEvaluation.At(sorted.Values, AtChosenBandwidth<TKernel>(sorted, rule, canonicalFactor), at);
    }

    private static TKernel AtChosenBandwidth<TKernel>(scoped in AscendingSample sample, BandwidthRule rule, double canonicalFactor)
        where TKernel : struct, IWithBandwidth<TKernel> =>
        default(TKernel).WithBandwidth(DensityBandwidth.Select(sample.Values, rule, canonicalFactor));
}
