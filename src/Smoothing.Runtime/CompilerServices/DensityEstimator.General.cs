using System;
using Smoothing.Density;

namespace Smoothing.CompilerServices;

// Members for weighted observations, and for a bounded support that renormalizes a density.
public static partial class DensityEstimator
{
    /// <summary>The densities at many points, or their logarithms, each from its own window.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="data">The data.</param>
    /// <param name="at">The targets, in any order.</param>
    /// <param name="density">
    /// Receives a value for each target, NaN where the data determines none. It may be <paramref name="at"/> itself.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The data is not as its members demand, lengths differ, a target is not finite, or density overlaps the data or a part of the targets.
    /// </exception>
    public static void GeneralDirect<TKernel>(in DensityData data, ReadOnlySpan<double> at, Span<double> density)
        where TKernel : struct, IGeneralDensityKernel, IWithBandwidth<TKernel> =>
        Run<TKernel, GeneralSum<TKernel>, DirectMethod<TKernel, GeneralSum<TKernel>>>(data, at, density);

    /// <summary>The densities at many points, or their logarithms, from moments that neighbouring windows share wherever that costs less.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="data">The data.</param>
    /// <param name="at">The targets, in any order.</param>
    /// <param name="density">
    /// Receives a value for each target, NaN where the data determines none. It may be <paramref name="at"/> itself.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The data is not as its members demand, lengths differ, a target is not finite, or density overlaps the data or a part of the targets.
    /// </exception>
    public static void GeneralSweep<TKernel>(in DensityData data, ReadOnlySpan<double> at, Span<double> density)
        where TKernel : struct, IGeneralDensityKernel, IMomentExpansion, IWithBandwidth<TKernel> =>
        Run<TKernel, GeneralSum<TKernel>, SweepMethod<TKernel, GeneralSum<TKernel>>>(data, at, density);

    /// <summary>
    /// The densities at many points with the Gaussian kernel, or their logarithms, from the moments of boxes of observations wherever that
    /// costs less.
    /// </summary>
    /// <typeparam name="TKernel">The kernel's type, whose sums are those of exp(−u²/2).</typeparam>
    /// <param name="data">The data.</param>
    /// <param name="at">The targets, in any order.</param>
    /// <param name="density">
    /// Receives a value for each target, NaN where the data determines none. It may be <paramref name="at"/> itself.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The data is not as its members demand, lengths differ, a target is not finite, or density overlaps the data or a part of the targets.
    /// </exception>
    public static void GeneralGaussian<TKernel>(in DensityData data, ReadOnlySpan<double> at, Span<double> density)
        where TKernel : struct, IGeneralDensityKernel, IWithBandwidth<TKernel> =>
        Run<TKernel, GeneralSum<TKernel>, GaussianMethod<TKernel, GeneralSum<TKernel>>>(data, at, density);

    /// <summary>The density at one point, or its logarithm.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="data">The data.</param>
    /// <param name="at">The target.</param>
    /// <returns>The density, or its logarithm; NaN where the data determines none.</returns>
    /// <exception cref="ArgumentException">The data is not as its members demand, or the target is not finite.</exception>
    public static double GeneralAt<TKernel>(in DensityData data, double at)
        where TKernel : struct, IGeneralDensityKernel, IWithBandwidth<TKernel> =>
        At<TKernel, GeneralSum<TKernel>>(data, at);
}
