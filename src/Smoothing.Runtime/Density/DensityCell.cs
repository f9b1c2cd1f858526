using System;
using Smoothing.CompilerServices;
using Smoothing.Memory;
using Smoothing.Sweep;

namespace Smoothing.Density;

/// <summary>
/// The densities at the targets of one cell: ascending, within <see cref="IMomentExpansion.CellWidth"/> bandwidths of each other.
/// </summary>
internal ref struct DensityCell<TKernel, TSum>
    where TKernel : struct, IKernel, IMomentExpansion
    where TSum : struct, IDensitySum<TKernel>
{
    // The error of moments grows with the number of observations. If all observations lie near the edge of the window, their average weight
    // is small. A sum with an average weight below this bound would have fewer than twelve digits. Such a window is summed directly.
    private const double LeastAverage = 1.0 / 32;

    private readonly Span<double> _sums;
    private readonly Span<double> _offsets;
    private SweptWindows<TKernel> _windows;

    public DensityCell(scoped in Sample sample, in TKernel kernel, Span<double> memory, Span<int> indices)
    {
        var scratch = new Scratch(memory);
        Span<double> windows = scratch.Take(SweptWindows<TKernel>.Size(kernel, withNorm: false));
        _windows = new SweptWindows<TKernel>(sample, kernel, degree: 0, withNorm: false, windows, indices);
        _sums = scratch.Take(Batch.Size);
        _offsets = scratch.Take(Batch.Size);
    }

    /// <summary>The number of doubles of scratch memory that a cell needs.</summary>
    public static int Size(in TKernel kernel) => SweptWindows<TKernel>.Size(kernel, withNorm: false) + 2 * Batch.Size;

    /// <summary>Computes the densities at the targets of a cell.</summary>
    public void Solve(scoped in Sample sample, in TKernel kernel, double scale, scoped ReadOnlySpan<double> at, scoped Span<double> density)
    {
        if (!_windows.Enter(sample, kernel, at))
        {
            DensityEvaluation.Direct<TKernel, TSum>(sample, kernel, scale, at, density);
            return;
        }

        for (int j = 0, count; j < at.Length; j += count)
        {
            count = _windows.Next(sample, kernel, at.Slice(j));
            Batched(sample, kernel, scale, at.Slice(j, count), density.Slice(j, count));
        }
    }

    private readonly void Batched(
        scoped in Sample sample, in TKernel kernel, double scale, scoped ReadOnlySpan<double> at, scoped Span<double> density)
    {
        var centre = Simd.Create(_windows.Centre);
        at.CopyTo(_offsets);
        for (int j = 0; j < at.Length; j += Simd.Width)
            Simd.Store((centre - Simd.Load(_offsets, j)) * kernel.InverseBandwidth, _offsets, j);
        kernel.Combine(_windows.Moments, _offsets, at.Length, withNorm: false, _sums, Batch.Size);

        ReadOnlySpan<double> counts = _windows.Masses(at.Length);
        for (int j = 0; j < at.Length; j++)
        {
            double sum = _sums[j];
            if (!(sum > LeastAverage * counts[j]))
                sum = default(TSum).Sum(kernel, sample, _windows.Starts[j], _windows.Ends[j], at[j]);
            density[j] = sum * scale;
        }
    }
}
