using System;
using System.ComponentModel;
using Smoothing.Density;
using Smoothing.Samples;

namespace Smoothing.CompilerServices;

/// <summary>
/// Kernel density estimates (Rosenblatt 1956; Parzen 1962) of a sample in any order. In these members the kernel's type fixes the
/// bandwidth.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
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
    /// <exception cref="ArgumentException">
    /// Lengths differ, a value is not finite, or density overlaps the sample or a part of the targets.
    /// </exception>
    public static void Direct<TKernel>(ReadOnlySpan<double> sample, ReadOnlySpan<double> at, Span<double> density)
        where TKernel : struct, IDensityKernel
    {
        Guard.Density(sample, at, density);
        using var sorted = new AscendingSample(sample);
        DensityEvaluation.Run<TKernel, DirectMethod<TKernel, PlainSum<TKernel>>>(sorted.Values, default(TKernel), at, density);
    }

    /// <summary>The densities at many points, from moments that neighbouring windows share wherever that costs less.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="sample">The observations, in any order.</param>
    /// <param name="at">The targets, in any order.</param>
    /// <param name="density">
    /// Receives a value for each target, NaN where the sample is empty.
    /// It may be <paramref name="at"/> itself.
    /// </param>
    /// <exception cref="ArgumentException">
    /// Lengths differ, a value is not finite, or density overlaps the sample or a part of the targets.
    /// </exception>
    public static void Sweep<TKernel>(ReadOnlySpan<double> sample, ReadOnlySpan<double> at, Span<double> density)
        where TKernel : struct, IDensityKernel, IMomentExpansion
    {
        Guard.Density(sample, at, density);
        using var sorted = new AscendingSample(sample);
        DensityEvaluation.Run<TKernel, SweepMethod<TKernel, PlainSum<TKernel>>>(sorted.Values, default(TKernel), at, density);
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
    /// <exception cref="ArgumentException">
    /// Lengths differ, a value is not finite, or density overlaps the sample or a part of the targets.
    /// </exception>
    public static void Gaussian<TKernel>(ReadOnlySpan<double> sample, ReadOnlySpan<double> at, Span<double> density)
        where TKernel : struct, IDensityKernel
    {
        Guard.Density(sample, at, density);
        using var sorted = new AscendingSample(sample);
        DensityEvaluation.Run<TKernel, GaussianMethod<TKernel, PlainSum<TKernel>>>(sorted.Values, default(TKernel), at, density);
    }

    /// <summary>The density at one point.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="sample">The observations, in any order.</param>
    /// <param name="at">The target.</param>
    /// <returns>The density; NaN where the sample is empty.</returns>
    /// <exception cref="ArgumentException">A value is not finite.</exception>
    public static double At<TKernel>(ReadOnlySpan<double> sample, double at)
        where TKernel : struct, IDensityKernel
    {
        Guard.Finite(sample, nameof(sample));
        Guard.Finite(at, nameof(at));
        using var sorted = new AscendingSample(sample);
        return DensityEvaluation.At(sorted.Values, default(TKernel), at);
    }
}
