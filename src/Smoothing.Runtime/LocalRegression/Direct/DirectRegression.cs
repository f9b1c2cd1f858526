using System;
using System.Runtime.CompilerServices;
using Smoothing.CompilerServices;
using Smoothing.Memory;
using Smoothing.Windows;

namespace Smoothing.LocalRegression;

/// <summary>Local polynomial regression (Fan and Gijbels 1996, chapter 3) at many targets, each from the sums of its own window.</summary>
internal static class DirectRegression
{
    /// <summary>The values at many targets in any order; <paramref name="fitted"/> may be <paramref name="at"/> itself.</summary>
    [SkipLocalsInit]
    public static void Smooth<TKernel>(in Sample sample, in TKernel kernel, ReadOnlySpan<double> at, Span<double> fitted)
        where TKernel : struct, ILocalKernel
    {
        Span<double> memory = stackalloc double[DirectBatch.Size];
        Scratch.Poison(memory);
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

    /// <summary>The estimates at many targets in any order, with their slopes and equivalent kernels.</summary>
    public static void Smooth<TKernel>(in Sample sample, in TKernel kernel, ReadOnlySpan<double> at, Span<LocalEstimate> estimates)
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

    /// <summary>Fits at the data's own abscissas and sums the residuals and the equivalent kernels.</summary>
    public static SmootherSummary Summary<TKernel>(in Sample sample, in TKernel kernel)
        where TKernel : struct, ILocalKernel
    {
        ReadOnlySpan<double> x = sample.X;
        if (x.IsEmpty)
            return SmootherSummary.Unknown(kernel.HalfWidth > 0 ? FitStatus.EmptyWindow : FitStatus.NoBandwidth);

        Span<double> lanes = stackalloc double[SmootherSums.Size];
        lanes.Clear();
        var sums = new SmootherSums(lanes);
        int start = 0, end = 0;
        for (int j = 0; j < x.Length; j++)
        {
            start = WindowBounds.FirstAbove(x, x[j], -kernel.HalfWidth, start);
            end = WindowBounds.FirstFrom(x, x[j], kernel.HalfWidth, Math.Max(start, end));
            sums.Add(sample, DirectFit.At(sample, kernel, x[j], start, end, withNorm: true));
        }
        return sums.Summary;
    }
}
