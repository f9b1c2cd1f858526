using System;
using System.Runtime.CompilerServices;
using Smoothing.CompilerServices;
using Smoothing.Memory;

namespace Smoothing.LocalRegression;

/// <summary>
/// Local polynomial regression over the nearest observations (Cleveland 1979; Cleveland and Devlin 1988). The bandwidth of a target is the
/// distance of its q-th nearest observation, q = ⌊span · n⌋. Each window is summed directly.
/// </summary>
internal static class NearestRegression
{
    /// <summary>The estimate at one target.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="sample">The data, finite, abscissas ascending.</param>
    /// <param name="span">The fraction of the observations in a window, in (0, 1].</param>
    /// <param name="x0">The target, finite.</param>
    /// <param name="withNorm">Whether to compute the norm of the equivalent kernel and the effective count.</param>
    /// <returns>The estimate.</returns>
    public static LocalEstimate At<TKernel>(in Sample sample, double span, double x0, bool withNorm)
        where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel> =>
        new NearestKernels<TKernel>(sample.X, span).EstimateAt(sample, x0, withNorm);

    /// <summary>The estimates at many targets.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="sample">The data, finite, abscissas ascending.</param>
    /// <param name="span">The fraction of the observations in a window, in (0, 1].</param>
    /// <param name="at">The targets, finite, in any order.</param>
    /// <param name="fitted">Receives a value for each target; it may be <paramref name="at"/> itself.</param>
    [SkipLocalsInit]
    public static void Smooth<TKernel>(in Sample sample, double span, ReadOnlySpan<double> at, Span<double> fitted)
        where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel>
    {
        Span<double> memory = stackalloc double[DirectBatch.Size];
        Scratch.Poison(memory);
        var batch = new NearestBatch<TKernel>(sample.X, span, memory);
        for (int j = 0; j < at.Length; j += Batch.Size)
        {
            int count = Math.Min(Batch.Size, at.Length - j);
            batch.Solve(sample, at.Slice(j, count), fitted.Slice(j, count));
        }
    }

    /// <summary>The estimates at many targets with their slopes and equivalent kernels.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="sample">The data, finite, abscissas ascending.</param>
    /// <param name="span">The fraction of the observations in a window, in (0, 1].</param>
    /// <param name="at">The targets, finite, in any order.</param>
    /// <param name="estimates">Receives an estimate for each target.</param>
    public static void Smooth<TKernel>(in Sample sample, double span, ReadOnlySpan<double> at, Span<LocalEstimate> estimates)
        where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel>
    {
        var kernels = new NearestKernels<TKernel>(sample.X, span);
        for (int j = 0; j < at.Length; j++)
            estimates[j] = j > 0 && at[j] == at[j - 1] ? estimates[j - 1] : kernels.EstimateAt(sample, at[j], withNorm: true);
    }
}
