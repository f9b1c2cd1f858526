using System;
using Smoothing.Density;
using Smoothing.Samples;

namespace Smoothing.CompilerServices;

// Members for data with a bounded support or missing values, and for logarithms.
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
    public static void Direct<TKernel>(in DensityData data, ReadOnlySpan<double> at, Span<double> density)
        where TKernel : struct, IDensityKernel, IWithBandwidth<TKernel> =>
        Run<TKernel, PlainSum<TKernel>, DirectMethod<TKernel, PlainSum<TKernel>>>(data, at, density);

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
    public static void Sweep<TKernel>(in DensityData data, ReadOnlySpan<double> at, Span<double> density)
        where TKernel : struct, IDensityKernel, IMomentExpansion, IWithBandwidth<TKernel> =>
        Run<TKernel, PlainSum<TKernel>, SweepMethod<TKernel, PlainSum<TKernel>>>(data, at, density);

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
    public static void Gaussian<TKernel>(in DensityData data, ReadOnlySpan<double> at, Span<double> density)
        where TKernel : struct, IDensityKernel, IWithBandwidth<TKernel> =>
        Run<TKernel, PlainSum<TKernel>, GaussianMethod<TKernel, PlainSum<TKernel>>>(data, at, density);

    /// <summary>The density at one point, or its logarithm.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="data">The data.</param>
    /// <param name="at">The target.</param>
    /// <returns>The density, or its logarithm; NaN where the data determines none.</returns>
    /// <exception cref="ArgumentException">The data is not as its members demand, or the target is not finite.</exception>
    public static double At<TKernel>(in DensityData data, double at)
        where TKernel : struct, IDensityKernel, IWithBandwidth<TKernel> => At<TKernel, PlainSum<TKernel>>(data, at);

    /// <summary>The bandwidth that a rule chooses for the data.</summary>
    /// <param name="data">The data, with the rule.</param>
    /// <returns>h, in the units of the sample; NaN where the data does not determine it.</returns>
    /// <exception cref="ArgumentException">The data is not as its members demand.</exception>
    public static double SelectBandwidth(in DensityData data)
    {
        data.Check();
        using var sample = new DensitySample(data);
        return DensityBandwidth.Select(sample, data.Rule, data.CanonicalFactor);
    }

    /// <summary>The reason why the density at a point is NaN or 0.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="data">The data.</param>
    /// <param name="at">The target.</param>
    /// <returns>
    /// <see cref="FitStatus.TooFewObservations"/> where no observation counts, <see cref="FitStatus.NoBandwidth"/> where the data determines
    /// no bandwidth, <see cref="FitStatus.EmptyWindow"/> where no observation lies in the window of the target, or the target outside the
    /// support, and <see cref="FitStatus.Success"/> elsewhere.
    /// </returns>
    /// <exception cref="ArgumentException">The data is not as its members demand, or the target is not finite.</exception>
    public static FitStatus Status<TKernel>(in DensityData data, double at)
        where TKernel : struct, IKernel, IWithBandwidth<TKernel>
    {
        data.Check();
        Guard.Finite(at, nameof(at));
        using var sample = new DensitySample(data);
        return GeneralDensity.Status(data, sample, GeneralDensity.Kernel<TKernel>(data, sample), at);
    }

    // Both kinds of kernels, those with weights or a mass and those without, take the same path.
    private static void Run<TKernel, TSum, TMethod>(in DensityData data, ReadOnlySpan<double> at, Span<double> density)
        where TKernel : struct, IKernel, IWithBandwidth<TKernel>
        where TSum : struct, IDensitySum<TKernel>
        where TMethod : struct, IDensityMethod<TKernel>
    {
        data.Check(at, density);
        using var sample = new DensitySample(data);
        TKernel kernel = GeneralDensity.Kernel<TKernel>(data, sample);
        GeneralDensity.Run<TKernel, TSum, TMethod>(data, sample, kernel, at, density);
    }

    private static double At<TKernel, TSum>(in DensityData data, double at)
        where TKernel : struct, IKernel, IWithBandwidth<TKernel>
        where TSum : struct, IDensitySum<TKernel>
    {
        data.Check();
        Guard.Finite(at, nameof(at));
        using var sample = new DensitySample(data);
        Span<double> target = stackalloc double[] { at };
        TKernel kernel = GeneralDensity.Kernel<TKernel>(data, sample);
        GeneralDensity.Run<TKernel, TSum, DirectMethod<TKernel, TSum>>(data, sample, kernel, target, target);
        return target[0];
    }
}
