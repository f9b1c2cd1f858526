using System;
using System.Runtime.CompilerServices;
using Smoothing.Arithmetic;
using Smoothing.CompilerServices;
using Smoothing.Memory;
using Smoothing.Samples;
using Smoothing.Sweep;
using Smoothing.Windows;

namespace Smoothing.LocalRegression;

/// <summary>
/// The moment sweep. The targets of a cell share a centre. The moments of their sliding windows about this centre are running sums.
/// The kernel's expansion turns the moments of a window into its weighted sums. The cost is O(n + m) for every bandwidth.
/// </summary>
internal static class MomentSweep
{
    /// <summary>Fits at all targets and writes to the one of the two spans that is not empty.</summary>
    [SkipLocalsInit]
    public static void Run<TKernel>(
        in Sample sample, in TKernel kernel, ReadOnlySpan<double> at, Span<double> fitted, Span<LocalEstimate> estimates)
        where TKernel : struct, ILocalKernel, IMomentExpansion
    {
        bool withNorm = !estimates.IsEmpty;
        if (!(kernel.HalfWidth > 0))
        {
            // The bandwidth was not set or could not be chosen.
            fitted.Fill(double.NaN);
            estimates.Fill(DirectFit.At(sample, kernel, 0, withNorm));
            return;
        }
        Span<double> memory = stackalloc double[SweepCell<TKernel>.Size(kernel, withNorm)];
        Scratch.Poison(memory);
        Span<int> indices = stackalloc int[SweptWindows<TKernel>.IndexSize];
        Scratch.Poison(indices);
        Run(sample, kernel, at, fitted, estimates, memory, indices);
    }

    // The JIT compiles a method with stackalloc with all optimisations at its first call. The loop is outside, where it does not pay for that.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Run<TKernel>(
        in Sample sample, in TKernel kernel, ReadOnlySpan<double> at, Span<double> fitted, Span<LocalEstimate> estimates,
        Span<double> memory, Span<int> indices)
        where TKernel : struct, ILocalKernel, IMomentExpansion
    {
        var cell = new SweepCell<TKernel>(sample, kernel, withNorm: !estimates.IsEmpty, memory, indices);
        for (int j = 0; j < at.Length;)
        {
            int run = Scan.FirstDescent(at.Slice(j));
            if (run >= TargetRuns.ShortestRun || run == at.Length - j)
            {
                Ascending(sample, kernel, ref cell, at.Slice(j, run), Part(fitted, j, run), Part(estimates, j, run));
            }
            else
            {
                run = Math.Min(TargetRuns.Sorted, at.Length - j);
                AnyOrder(sample, kernel, ref cell, at.Slice(j, run), Part(fitted, j, run), Part(estimates, j, run));
            }
            j += run;
        }
    }

    /// <summary>Fits at the data's own abscissas and sums the residuals and the equivalent kernels.</summary>
    [SkipLocalsInit]
    public static SmootherSummary Summary<TKernel>(in Sample sample, in TKernel kernel)
        where TKernel : struct, ILocalKernel, IMomentExpansion
    {
        ReadOnlySpan<double> x = sample.X;
        if (!(kernel.HalfWidth > 0))
            return SmootherSummary.Unknown(FitStatus.NoBandwidth);
        if (x.IsEmpty)
            return SmootherSummary.Unknown(FitStatus.EmptyWindow);

        Span<double> lanes = stackalloc double[SmootherSums.Size];
        lanes.Clear();
        Span<double> memory = stackalloc double[SweepCell<TKernel>.Size(kernel, withNorm: true)];
        Scratch.Poison(memory);
        Span<int> indices = stackalloc int[SweptWindows<TKernel>.IndexSize];
        Scratch.Poison(indices);
        var cell = new SweepCell<TKernel>(sample, kernel, withNorm: true, memory, indices, new SmootherSums(lanes));
        double width = kernel.CellWidth(withNorm: true) * kernel.HalfWidth;
        for (int j = 0; j < x.Length;)
        {
            int count = WindowBounds.FirstFrom(x, x[j], width, j) - j;
            cell.Solve(sample, kernel, x.Slice(j, count), default, default);
            j += count;
        }
        return cell.Total.Summary;
    }

    private static void Ascending<TKernel>(
        scoped in Sample sample, in TKernel kernel, scoped ref SweepCell<TKernel> cell, scoped ReadOnlySpan<double> at,
        scoped Span<double> fitted, scoped Span<LocalEstimate> estimates)
        where TKernel : struct, ILocalKernel, IMomentExpansion
    {
        double width = kernel.CellWidth(withNorm: !estimates.IsEmpty) * kernel.HalfWidth;
        for (int j = 0; j < at.Length;)
        {
            int count = WindowBounds.FirstFrom(at, at[j], width, j) - j;
            if (count <= 2 * Batch.Targets)
                count = Math.Min(count, Batch.Targets);
            cell.Solve(sample, kernel, at.Slice(j, count), Part(fitted, j, count), Part(estimates, j, count));
            j += count;
        }
    }

    [SkipLocalsInit]
    private static void AnyOrder<TKernel>(
        scoped in Sample sample, in TKernel kernel, scoped ref SweepCell<TKernel> cell, scoped ReadOnlySpan<double> at,
        scoped Span<double> fitted, scoped Span<LocalEstimate> estimates)
        where TKernel : struct, ILocalKernel, IMomentExpansion
    {
        Span<double> sorted = stackalloc double[TargetRuns.Sorted];
        Scratch.Poison(sorted);
        Span<int> order = stackalloc int[TargetRuns.Sorted];
        Scratch.Poison(order);
        sorted = sorted.Slice(0, at.Length);
        order = order.Slice(0, at.Length);
        at.CopyTo(sorted);
        SortedTargets.Sort(sorted, order);
        if (estimates.IsEmpty)
        {
            Span<double> values = stackalloc double[TargetRuns.Sorted];
            Scratch.Poison(values);
            Ascending(sample, kernel, ref cell, sorted, values.Slice(0, at.Length), default);
            for (int j = 0; j < order.Length; j++)
                fitted[order[j]] = values[j];
        }
        else
        {
            Span<LocalEstimate> values = stackalloc LocalEstimate[TargetRuns.Sorted];
            Ascending(sample, kernel, ref cell, sorted, default, values.Slice(0, at.Length));
            for (int j = 0; j < order.Length; j++)
                estimates[order[j]] = values[j];
        }
    }

    private static Span<T> Part<T>(Span<T> span, int start, int length) => span.IsEmpty ? span : span.Slice(start, length);
}
