using System;

namespace Smoothing.Numerics;

/// <summary>The direct algorithm: each window is summed up by itself, and the polynomials of a batch are solved together.</summary>
internal readonly ref struct DirectBatch
{
    /// <summary>The doubles of scratch.</summary>
    public const int Size = (LocalSolver.MostSums + 1 + LocalFits.Columns) * Batch.Size;

    private readonly Span<double> _sums;
    private readonly Span<double> _at;
    private readonly LocalFits _fits;

    public DirectBatch(Span<double> memory)
    {
        var scratch = new Scratch(memory);
        _sums = scratch.Take(LocalSolver.MostSums * Batch.Size);
        _at = scratch.Take(Batch.Size);
        _fits = new LocalFits(scratch.Take(LocalFits.Columns * Batch.Size), Batch.Size);
    }

    /// <summary>A batch in columns of somebody else's.</summary>
    public DirectBatch(Span<double> sums, Span<double> at, LocalFits fits)
    {
        _sums = sums;
        _at = at;
        _fits = fits;
    }

    /// <summary>Fits at no more than <see cref="Batch.Size"/> targets.</summary>
    public void Solve<TKernel>(
        scoped in Sample sample, in TKernel kernel, scoped ReadOnlySpan<double> at, scoped ReadOnlySpan<int> starts, scoped ReadOnlySpan<int> ends, scoped Span<double> fitted)
        where TKernel : struct, ILocalKernel
    {
        ReadOnlySpan<double> x = sample.X;
        Span<double> sums = _sums, targets = _at;
        int degree = kernel.Degree;
        for (int j = 0; j < at.Length; j++)
        {
            int start = starts[j], end = ends[j];
            if (DirectFit.DistinctAbscissas(sample, start, end, degree + 1) <= degree)
            {
                sums[j] = double.NaN;
                continue;
            }
            double centre = DirectFit.Centre(x, start, end, at[j], degree);
            double offset = (centre - at[j]) * kernel.PerBandwidth;
            targets[j] = -offset;
            kernel.AddWindow(sample, start, end, centre, offset, sums.Slice(j), Batch.Size);
        }
        LocalSolver.Solve(degree, at.Length, sums, Batch.Size, targets, details: false, _fits);

        ReadOnlySpan<double> values = _fits.Values;
        for (int j = 0; j < at.Length; j++)
        {
            fitted[j] = Contract.IsFinite(values[j]) ? values[j]
                : kernel.LowersDegree ? DirectFit.At(sample, kernel, at[j], starts[j], ends[j], squares: false).Value
                : double.NaN;
        }
    }
}
