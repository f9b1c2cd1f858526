using System;
using System.Runtime.CompilerServices;
using System.ComponentModel;
using Smoothing.LocalRegression;
using Smoothing.Memory;

namespace Smoothing.CompilerServices;

/// <summary>Local polynomial regression (Fan and Gijbels 1996, chapter 3) with a kernel the generator specialised.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LocalEstimator
{
    /// <summary>The estimate at one target.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="sample">The data, finite, abscissas ascending.</param>
    /// <param name="kernel">The kernel.</param>
    /// <param name="x0">The target, finite.</param>
    /// <param name="withNorm">Whether the norm of the equivalent kernel and the effective count are asked for.</param>
    /// <returns>The estimate.</returns>
    public static LocalEstimate At<TKernel>(in Sample sample, in TKernel kernel, double x0, bool withNorm)
        where TKernel : struct, ILocalKernel
    {
        int start = WindowBounds.FirstAbove(sample.X, x0, -kernel.HalfWidth, 0);
        int end = WindowBounds.FirstFrom(sample.X, x0, kernel.HalfWidth, start);
        return DirectFit.At(sample, kernel, x0, start, end, withNorm);
    }

    /// <summary>The estimates at many targets, each from the sums of its own window.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="sample">The data, finite, abscissas ascending.</param>
    /// <param name="kernel">The kernel.</param>
    /// <param name="at">The targets, finite, in any order.</param>
    /// <param name="fitted">Receives a value for each target; it may be <paramref name="at"/> itself.</param>
    [SkipLocalsInit]
    public static void Direct<TKernel>(in Sample sample, in TKernel kernel, ReadOnlySpan<double> at, Span<double> fitted)
        where TKernel : struct, ILocalKernel
    {
        Span<double> memory = stackalloc double[DirectBatch.Size];
        Scratch.Unset(memory);
        Span<int> starts = stackalloc int[Batch.Size];
        Span<int> ends = stackalloc int[Batch.Size];
        var batch = new DirectBatch(memory);
        int start = 0, end = 0;
        for (int j = 0, count; j < at.Length; j += count)
        {
            count = Math.Min(Batch.Size, at.Length - j);
            ReadOnlySpan<double> targets = at.Slice(j, count);
            for (int k = 0; k < count; k++)
            {
                starts[k] = start = WindowBounds.FirstAbove(sample.X, targets[k], -kernel.HalfWidth, start);
                ends[k] = end = WindowBounds.FirstFrom(sample.X, targets[k], kernel.HalfWidth, Math.Max(start, end));
            }
            batch.Solve(sample, kernel, targets, starts, ends, fitted.Slice(j, count));
        }
    }

    /// <summary>The estimates at many targets with their slopes and equivalent kernels, each from the sums of its own window.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="sample">The data, finite, abscissas ascending.</param>
    /// <param name="kernel">The kernel.</param>
    /// <param name="at">The targets, finite, in any order.</param>
    /// <param name="estimates">Receives an estimate for each target.</param>
    public static void Direct<TKernel>(in Sample sample, in TKernel kernel, ReadOnlySpan<double> at, Span<LocalEstimate> estimates)
        where TKernel : struct, ILocalKernel
    {
        int start = 0, end = 0;
        for (int j = 0; j < at.Length; j++)
        {
            start = WindowBounds.FirstAbove(sample.X, at[j], -kernel.HalfWidth, start);
            end = WindowBounds.FirstFrom(sample.X, at[j], kernel.HalfWidth, Math.Max(start, end));
            estimates[j] = DirectFit.At(sample, kernel, at[j], start, end, withNorm: true);
        }
    }

    /// <summary>The estimates at many targets, from moments that neighbours share wherever that is less work.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="sample">The data, finite, abscissas ascending.</param>
    /// <param name="kernel">The kernel.</param>
    /// <param name="at">The targets, finite, in any order.</param>
    /// <param name="fitted">Receives a value for each target; it may be <paramref name="at"/> itself.</param>
    public static void Sweep<TKernel>(in Sample sample, in TKernel kernel, ReadOnlySpan<double> at, Span<double> fitted)
        where TKernel : struct, ILocalKernel, IMomentExpansion =>
        MomentSweep.Run(sample, kernel, at, fitted, default);

    /// <summary>The estimates at many targets with their slopes and equivalent kernels, from moments that neighbours share wherever that is less work.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="sample">The data, finite, abscissas ascending.</param>
    /// <param name="kernel">The kernel.</param>
    /// <param name="at">The targets, finite, in any order.</param>
    /// <param name="estimates">Receives an estimate for each target.</param>
    public static void Sweep<TKernel>(in Sample sample, in TKernel kernel, ReadOnlySpan<double> at, Span<LocalEstimate> estimates)
        where TKernel : struct, ILocalKernel, IMomentExpansion =>
        MomentSweep.Run(sample, kernel, at, default, estimates);
}
