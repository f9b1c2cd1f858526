using System;

namespace Smoothing.Numerics;

/// <summary>Like <see cref="DirectBatch"/>, with a kernel of its own for each target.</summary>
internal ref struct NearestBatch<TKernel>
    where TKernel : struct, ILocalKernel, IBandwidthFamily<TKernel>
{
    /// <summary>The doubles of scratch.</summary>
    public const int Size = (LocalSolver.MostSums + 1 + LocalFits.Columns) * Batch.Size;

    private readonly Span<double> _sums;
    private readonly Span<double> _at;
    private readonly LocalFits _fits;
    private NearestKernels<TKernel> _kernels;

    public NearestBatch(ReadOnlySpan<double> x, double span, Span<double> memory)
    {
        var scratch = new Scratch(memory);
        _sums = scratch.Take(LocalSolver.MostSums * Batch.Size);
        _at = scratch.Take(Batch.Size);
        _fits = new LocalFits(scratch.Take(LocalFits.Columns * Batch.Size), Batch.Size);
        _kernels = new NearestKernels<TKernel>(x, span);
    }

    /// <summary>Fits at no more than <see cref="Batch.Size"/> targets; those that repeat are fitted once.</summary>
    public void Solve(in Sample sample, ReadOnlySpan<double> at, Span<double> fitted)
    {
        int degree = default(TKernel).Degree, distinct = 0;
        for (int j = 0; j < at.Length; j++)
        {
            double x0 = at[j];
            if (j > 0 && x0 == at[j - 1])
                continue;

            int k = distinct++;
            _kernels.MoveTo(x0);
            TKernel kernel = _kernels.Kernel;
            if (DirectFit.DistinctAbscissas(sample, _kernels.Start, _kernels.End, degree + 1) <= degree)
            {
                _sums[k] = double.NaN;
                continue;
            }
            double centre = DirectFit.Centre(sample.X, _kernels.Start, _kernels.End, x0, degree);
            double offset = (centre - x0) * kernel.PerBandwidth;
            _at[k] = -offset;
            kernel.AddWindow(sample, _kernels.Start, _kernels.End, centre, offset, _sums.Slice(k), Batch.Size);
        }
        LocalSolver.Solve(degree, distinct, _sums, Batch.Size, _at, details: false, _fits);

        // From the last on, and each target looked at before its result is written: results may take the targets' place.
        bool lowersDegree = default(TKernel).LowersDegree;
        double last = double.NaN, valueOfLast = double.NaN;
        for (int j = at.Length - 1; j >= 0; j--)
        {
            double x0 = at[j];
            double value = _fits.Values[distinct - 1];
            if (!Contract.IsFinite(value))
                value = !lowersDegree ? double.NaN : x0 == last ? valueOfLast : _kernels.EstimateAt(sample, x0, squares: false).Value;
            (last, valueOfLast) = (x0, value);
            if (j > 0 && x0 != at[j - 1])
                distinct--;
            fitted[j] = value;
        }
    }
}
