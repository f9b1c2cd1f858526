using System;
using Smoothing.CompilerServices;
using Smoothing.Memory;

namespace Smoothing.LocalRegression;

/// <summary>The direct algorithm. It sums each window separately and solves for the polynomials of a batch together.</summary>
internal readonly ref struct DirectBatch
{
    /// <summary>The number of doubles of scratch memory that a batch needs.</summary>
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

    /// <summary>Creates a batch in columns that the caller owns.</summary>
    public DirectBatch(Span<double> sums, Span<double> at, LocalFits fits)
    {
        _sums = sums;
        _at = at;
        _fits = fits;
    }

    /// <summary>The values at the solved targets; not finite where a window does not determine the polynomial.</summary>
    public ReadOnlySpan<double> Values => _fits.Values;

    /// <summary>Sums the window of one target. A batch holds at most <see cref="Batch.Size"/> targets.</summary>
    public void Add<TKernel>(scoped in Sample sample, in TKernel kernel, int target, double x0, int start, int end)
        where TKernel : struct, ILocalKernel
    {
        int degree = kernel.Degree;
        if (DirectFit.DistinctAbscissas(sample, start, end, degree + 1) <= degree)
        {
            _sums[target] = double.NaN;
            return;
        }
        double centre = DirectFit.Centre(sample.X, start, end, x0, degree);
        double offset = (centre - x0) * kernel.InverseBandwidth;
        _at[target] = -offset;
        kernel.AddWindow(sample, start, end, centre, offset, _sums.Slice(target), Batch.Size);
    }

    /// <summary>
    /// Whether the sums of a solved target lose so many digits that <see cref="DirectFit"/> should take them anew about a better centre.
    /// False where the window does not determine the polynomial.
    /// </summary>
    /// <param name="degree">p.</param>
    /// <param name="target">The target.</param>
    public bool IsLossy(int degree, int target) => LocalSolver.Share(degree, _sums, Batch.Size, target) < LocalSolver.SufficientShare;

    /// <summary>Bounds the rounding error of the value at a solved target.</summary>
    /// <param name="degree">p.</param>
    /// <param name="target">The target.</param>
    /// <param name="count">The number of observations in its window.</param>
    /// <param name="reach">The largest |z| in its window.</param>
    /// <param name="largest">The largest |y| of an observation with weight in its window.</param>
    public double Rounding(int degree, int target, int count, double reach, double largest) =>
        FitRounding.Bound(degree, _sums, Batch.Size, target, _at[target], count, reach, largest);

    /// <summary>Solves for the first <paramref name="targets"/> targets.</summary>
    public void Solve(int degree, int targets) => LocalSolver.Solve(degree, targets, _sums, Batch.Size, _at, details: false, _fits);

    /// <summary>Fits at no more than <see cref="Batch.Size"/> targets.</summary>
    public void Solve<TKernel>(
        scoped in Sample sample, in TKernel kernel, scoped ReadOnlySpan<double> at, scoped ReadOnlySpan<int> starts,
        scoped ReadOnlySpan<int> ends, scoped Span<double> fitted)
        where TKernel : struct, ILocalKernel
    {
        for (int j = 0; j < at.Length; j++)
            Add(sample, kernel, j, at[j], starts[j], ends[j]);
        Solve(kernel.Degree, at.Length);

        ReadOnlySpan<double> values = Values;
        for (int j = 0; j < at.Length; j++)
        {
            bool isLossy = IsLossy(kernel.Degree, j);
            fitted[j] = Guard.IsFinite(values[j]) && !isLossy ? values[j]
                : kernel.AllowsLowerDegree || isLossy ? DirectFit.At(sample, kernel, at[j], starts[j], ends[j], withNorm: false).Value
                : double.NaN;
        }
    }
}
