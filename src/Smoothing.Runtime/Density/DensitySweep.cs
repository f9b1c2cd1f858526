using System;
using System.Runtime.CompilerServices;
using Smoothing.Arithmetic;
using Smoothing.CompilerServices;
using Smoothing.Memory;
using Smoothing.Samples;
using Smoothing.Sweep;
using Smoothing.Windows;

namespace Smoothing.Density;

/// <summary>The moment sweep of a density. Neighbouring targets share moments. The cost is O(n + m) for every bandwidth.</summary>
internal static class DensitySweep
{
    /// <summary>Computes the densities at all targets.</summary>
    [SkipLocalsInit]
    public static void Run<TKernel, TSum>(
        scoped in Sample sample, in TKernel kernel, double scale, scoped ReadOnlySpan<double> at, scoped Span<double> density)
        where TKernel : struct, IKernel, IMomentExpansion
        where TSum : struct, IDensitySum<TKernel>
    {
        Span<double> memory = stackalloc double[DensityCell<TKernel, TSum>.Size(kernel)];
        Scratch.Poison(memory);
        Span<int> indices = stackalloc int[SweptWindows<TKernel>.IndexSize];
        Scratch.Poison(indices);
        Span<double> sorted = stackalloc double[TargetRuns.Sorted];
        Scratch.Poison(sorted);
        Span<int> order = stackalloc int[TargetRuns.Sorted];
        Scratch.Poison(order);
        var cell = new DensityCell<TKernel, TSum>(sample, kernel, memory, indices);
        for (int j = 0, run; j < at.Length; j += run)
        {
            run = Scan.FirstDescent(at.Slice(j));
            if (run >= TargetRuns.ShortestRun || run == at.Length - j)
            {
                Ascending(sample, kernel, scale, ref cell, at.Slice(j, run), density.Slice(j, run));
                continue;
            }

            run = Math.Min(TargetRuns.Sorted, at.Length - j);
            at.Slice(j, run).CopyTo(sorted);
            SortedTargets.Sort(sorted.Slice(0, run), order.Slice(0, run));
            Ascending(sample, kernel, scale, ref cell, sorted.Slice(0, run), sorted.Slice(0, run));
            for (int k = 0; k < run; k++)
                density[j + order[k]] = sorted[k];
        }
    }

    private static void Ascending<TKernel, TSum>(
        scoped in Sample sample, in TKernel kernel, double scale, scoped ref DensityCell<TKernel, TSum> cell, scoped ReadOnlySpan<double> at,
        scoped Span<double> density)
        where TKernel : struct, IKernel, IMomentExpansion
        where TSum : struct, IDensitySum<TKernel>
    {
        double width = kernel.CellWidth(withNorm: false) * kernel.HalfWidth;
        for (int j = 0, count; j < at.Length; j += count)
        {
            count = WindowBounds.FirstFrom(at.Slice(j), at[j], width, 0);
            cell.Solve(sample, kernel, scale, at.Slice(j, count), density.Slice(j, count));
        }
    }
}
