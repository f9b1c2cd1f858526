using System;

namespace Smoothing.Numerics;

/// <summary>The direct algorithm: each window is summed up by itself, and the polynomials of a batch are solved together.</summary>
internal ref struct DirectBatch<TKernel>
    where TKernel : struct, ILocalKernel
{
    /// <summary>The doubles of scratch.</summary>
    public const int Size = (LocalSolver.MostSums + 1 + LocalFits.Columns) * Batch.Size;

    private readonly Span<double> _sums;
    private readonly Span<double> _at;
    private readonly LocalFits _fits;
    private int _start;
    private int _end;

    public DirectBatch(Span<double> memory)
    {
        _sums = memory.Slice(0, LocalSolver.MostSums * Batch.Size);
        _at = memory.Slice(LocalSolver.MostSums * Batch.Size, Batch.Size);
        _fits = new LocalFits(memory.Slice((LocalSolver.MostSums + 1) * Batch.Size, LocalFits.Columns * Batch.Size), Batch.Size);
        _start = _end = 0;
    }

    /// <summary>Fits at no more than <see cref="Batch.Size"/> targets.</summary>
    public void Solve(in Sample sample, in TKernel kernel, ReadOnlySpan<double> at, Span<double> fitted)
    {
        ReadOnlySpan<double> x = sample.X;
        double reach = kernel.Reach, perBandwidth = kernel.PerBandwidth;
        int degree = kernel.Degree;
        for (int j = 0; j < at.Length; j++)
        {
            double x0 = at[j];
            _start = Window.FirstAbove(x, x0, -reach, _start);
            _end = Window.FirstFrom(x, x0, reach, Math.Max(_start, _end));
            if (DirectFit.DistinctAbscissas(sample, _start, _end, degree + 1) <= degree)
            {
                _sums[j] = double.NaN;
                continue;
            }
            double centre = DirectFit.Centre(x, _start, _end, x0, degree);
            double offset = (centre - x0) * perBandwidth;
            _at[j] = -offset;
            kernel.AddWindow(sample, _start, _end, centre, offset, _sums.Slice(j), Batch.Size);
        }
        LocalSolver.Solve(degree, at.Length, _sums, Batch.Size, _at, details: false, _fits);

        for (int j = 0; j < at.Length; j++)
        {
            double value = _fits.Values[j];
            fitted[j] = Contract.IsFinite(value) ? value
                : kernel.LowersDegree ? LocalRegression.At(sample, kernel, at[j], squares: false).Value
                : double.NaN;
        }
    }
}
