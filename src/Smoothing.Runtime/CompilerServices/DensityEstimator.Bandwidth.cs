using System;
using Smoothing.Density;
using Smoothing.Samples;

namespace Smoothing.CompilerServices;

// Members that take the bandwidth as an argument.
public static partial class DensityEstimator
{
    /// <summary>The densities at many points, each from its own window.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="sample">The observations, in any order.</param>
    /// <param name="at">The targets, in any order.</param>
    /// <param name="density">
    /// Receives a value for each target, NaN where the sample is empty.
    /// It may be <paramref name="at"/> itself.
    /// </param>
    /// <param name="bandwidth">h, positive and finite.</param>
    /// <exception cref="ArgumentException">
    /// Lengths differ, a value is not finite, the bandwidth is not positive, or density overlaps the sample or a part of the targets.
    /// </exception>
    public static void Direct<TKernel>(ReadOnlySpan<double> sample, ReadOnlySpan<double> at, Span<double> density, double bandwidth)
        where TKernel : struct, IDensityKernel, IWithBandwidth<TKernel>
    {
        Guard.Positive(bandwidth, nameof(bandwidth));
        Guard.Density(sample, at, density);
        using var sorted = new AscendingSample(sample);
        TKernel kernel = default(TKernel).WithBandwidth(bandwidth);
        DensityEvaluation.Run<TKernel, DirectMethod<TKernel, PlainSum<TKernel>>>(sorted.Values, kernel, at, density);
    }

    /// <summary>The densities at many points, from moments that neighbouring windows share wherever that costs less.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="sample">The observations, in any order.</param>
    /// <param name="at">The targets, in any order.</param>
    /// <param name="density">
    /// Receives a value for each target, NaN where the sample is empty.
    /// It may be <paramref name="at"/> itself.
    /// </param>
    /// <param name="bandwidth">h, positive and finite.</param>
    /// <exception cref="ArgumentException">
    /// Lengths differ, a value is not finite, the bandwidth is not positive, or density overlaps the sample or a part of the targets.
    /// </exception>
    public static void Sweep<TKernel>(ReadOnlySpan<double> sample, ReadOnlySpan<double> at, Span<double> density, double bandwidth)
        where TKernel : struct, IDensityKernel, IMomentExpansion, IWithBandwidth<TKernel>
    {
        Guard.Positive(bandwidth, nameof(bandwidth));
        Guard.Density(sample, at, density);
        using var sorted = new AscendingSample(sample);
        TKernel kernel = default(TKernel).WithBandwidth(bandwidth);
        DensityEvaluation.Run<TKernel, SweepMethod<TKernel, PlainSum<TKernel>>>(sorted.Values, kernel, at, density);
    }

    /// <summary>
    /// The densities at many points with the Gaussian kernel, from the moments of boxes of observations wherever that costs less.
    /// </summary>
    /// <typeparam name="TKernel">The kernel's type, whose sums are those of exp(−u²/2).</typeparam>
    /// <param name="sample">The observations, in any order.</param>
    /// <param name="at">The targets, in any order.</param>
    /// <param name="density">
    /// Receives a value for each target, NaN where the sample is empty.
    /// It may be <paramref name="at"/> itself.
    /// </param>
    /// <param name="bandwidth">h, positive and finite.</param>
    /// <exception cref="ArgumentException">
    /// Lengths differ, a value is not finite, the bandwidth is not positive, or density overlaps the sample or a part of the targets.
    /// </exception>
    public static void Gaussian<TKernel>(ReadOnlySpan<double> sample, ReadOnlySpan<double> at, Span<double> density, double bandwidth)
        where TKernel : struct, IDensityKernel, IWithBandwidth<TKernel>
    {
        Guard.Positive(bandwidth, nameof(bandwidth));
        Guard.Density(sample, at, density);
        using var sorted = new AscendingSample(sample);
        TKernel kernel = default(TKernel).WithBandwidth(bandwidth);
        DensityEvaluation.Run<TKernel, GaussianMethod<TKernel, PlainSum<TKernel>>>(sorted.Values, kernel, at, density);
    }

    /// <summary>The density at one point.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="sample">The observations, in any order.</param>
    /// <param name="at">The target.</param>
    /// <param name="bandwidth">h, positive and finite.</param>
    /// <returns>The density; NaN where the sample is empty.</returns>
    /// <exception cref="ArgumentException">A value is not finite, or the bandwidth is not positive.</exception>
    public static double At<TKernel>(ReadOnlySpan<double> sample, double at, double bandwidth)
        where TKernel : struct, IDensityKernel, IWithBandwidth<TKernel>
    {
        Guard.Positive(bandwidth, nameof(bandwidth));
        Guard.Finite(sample, nameof(sample));
        Guard.Finite(at, nameof(at));
        using var sorted = new AscendingSample(sample);
        return DensityEvaluation.At(sorted.Values, default(TKernel).WithBandwidth(bandwidth), at);
    }
}
