#if NET8_0_OR_GREATER
using Strip = Smoothing.Numerics.VectorStrip;
#else
using Strip = Smoothing.Numerics.ScalarStrip;
#endif
using System;

namespace Smoothing.Numerics;

/// <summary>The targets of one cell: ascending, within <see cref="ISweptKernel.CellWidth"/> bandwidths of each other.</summary>
internal ref struct SweepCell<TKernel>
    where TKernel : struct, ISweptKernel
{
    // A window whose equivalent kernel weighs single observations this much more than an even spread would loses that many times the
    // rounding of its moments, and is summed up by itself.
    private const double MostValueInfluence = 1024;
    private const double MostSquareInfluence = 64;

    private readonly bool _squares;
    private readonly bool _isWeighted;
    private readonly int _halves;
    private readonly int _columns;
    private readonly Span<double> _moments;
    private readonly Span<double> _sums;
    private readonly Span<double> _offsets;
    private readonly Span<double> _at;
    private readonly LocalFits _fits;
    private SlidingMoments _left;
    private SlidingMoments _right;
    private SmootherSums _total;
    private int _start;
    private int _end;

    public SweepCell(scoped in Sample sample, in TKernel kernel, bool squares, Span<double> memory)
        : this(sample, kernel, squares, memory, default)
    {
    }

    /// <summary>A cell that adds estimates up where it is given no room for them.</summary>
    public SweepCell(scoped in Sample sample, in TKernel kernel, bool squares, Span<double> memory, SmootherSums total)
    {
        int count = kernel.MomentCount(squares);
        _squares = squares;
        _isWeighted = !sample.Weights.IsEmpty;
        _halves = kernel.HasHalves ? 2 : 1;
        _columns = MomentRows.Length(count) + (_isWeighted ? 0 : 1);
        var scratch = new Scratch(memory);
        Span<double> shared = scratch.Take(SlidingMoments.SharedSize(count));
        _left = new SlidingMoments(count, squares, scratch.Take(SlidingMoments.OwnSize(count)), shared);
        _right = _halves == 2 ? new SlidingMoments(count, squares, scratch.Take(SlidingMoments.OwnSize(count)), shared) : default;
        _moments = scratch.Take(_halves * _columns * Batch.Size);
        _sums = scratch.Take(LocalSolver.MostSums * Batch.Size);
        _offsets = scratch.Take(Batch.Size);
        _at = scratch.Take(Batch.Size);
        _fits = new LocalFits(scratch.Take(LocalFits.Columns * Batch.Size), Batch.Size);
        _total = total;
        _start = _end = 0;
    }

    /// <summary>The sums over the estimates there was no room for.</summary>
    public readonly SmootherSums Total => _total;

    /// <summary>The doubles of scratch.</summary>
    public static int Size(in Sample sample, in TKernel kernel, bool squares)
    {
        int count = kernel.MomentCount(squares);
        int halves = kernel.HasHalves ? 2 : 1;
        return SlidingMoments.SharedSize(count) + halves * SlidingMoments.OwnSize(count)
            + (halves * (MomentRows.Length(count) + 1) + LocalSolver.MostSums + 2 + LocalFits.Columns) * Batch.Size;
    }

    /// <summary>Fits at the targets of a cell, into one of the two spans; the other is empty.</summary>
    public void Solve(scoped in Sample sample, in TKernel kernel, scoped ReadOnlySpan<double> at, scoped Span<double> fitted, scoped Span<LocalEstimate> estimates)
    {
        ReadOnlySpan<double> x = sample.X;
        double reach = kernel.Reach;
        Span<int> starts = stackalloc int[Batch.Size + Lanes.Count];
        Span<int> middles = stackalloc int[Batch.Size + Lanes.Count];
        Span<int> ends = stackalloc int[Batch.Size + Lanes.Count];
        ReadOnlySpan<double> batch = at.Slice(0, Math.Min(Batch.Targets, at.Length));
        LocalWindows.FirstAbove(x, batch, -reach, Window.FirstAbove(x, at[0], -reach, _start), starts);
        LocalWindows.FirstFrom(x, batch, reach, Window.FirstFrom(x, at[0], reach, Math.Max(starts[0], _end)), ends);
        int start = _start = starts[0], end = _end = ends[0], last = batch.Length - 1;
        bool isOneBatch = batch.Length == at.Length;
        int lastStart = isOneBatch ? starts[last] : Window.FirstAbove(x, at[at.Length - 1], -reach, starts[last]);
        int lastEnd = isOneBatch ? ends[last] : Window.FirstFrom(x, at[at.Length - 1], reach, ends[last]);
        if (!IsWorthwhile(kernel, at.Length, start, lastStart, end, lastEnd))
        {
            Direct(sample, kernel, at, fitted, estimates);
            return;
        }

        double centre = x[start] / 2 + x[lastEnd - 1] / 2;
        int middle = 0;
        if (_halves == 2)
        {
            middle = Window.FirstFrom(x, at[0], 0, start);
            int lastMiddle = Window.FirstFrom(x, at[at.Length - 1], 0, middle);
            _left.Enter(sample, kernel, centre, start, lastStart, middle);
            _right.Enter(sample, kernel, centre, middle, lastMiddle, end);
        }
        else
        {
            _left.Enter(sample, kernel, centre, start, lastStart, end);
        }

        for (int j = 0; ;)
        {
            int count = Math.Min(Reached(starts, batch.Length), Reached(ends, batch.Length));
            if (_halves == 2)
            {
                LocalWindows.FirstFrom(x, batch, 0, middle, middles);
                count = Math.Min(count, Reached(middles, batch.Length));
                middle = middles[count - 1];
            }
            (start, end) = (starts[count - 1], ends[count - 1]);
            batch = batch.Slice(0, count);
            Moments(sample, kernel, starts, middles, ends, count);
            Fit(sample, kernel, batch, centre, starts, ends);
            Report(sample, kernel, batch, starts, ends, Part(fitted, j, count), Part(estimates, j, count));
            j += count;
            if (j == at.Length)
                break;

            batch = at.Slice(j, Math.Min(Batch.Targets, at.Length - j));
            LocalWindows.FirstAbove(x, batch, -reach, start, starts);
            LocalWindows.FirstFrom(x, batch, reach, end, ends);
        }
    }

    // A batch should not move over more observations than there are rows, unless its targets are far between.
    private static int Reached(ReadOnlySpan<int> indices, int targets)
    {
        int count = targets;
        while (count > 0 && indices[count - 1] - indices[0] > Batch.Size)
            count--;
        return count * 8 < Batch.Size ? targets : count;
    }

    private void Moments(scoped in Sample sample, in TKernel kernel, scoped Span<int> starts, scoped Span<int> middles, scoped Span<int> ends, int count)
    {
        int lead = _isWeighted ? 0 : 1;
        Span<double> left = _moments.Slice(0, _columns * Batch.Size);
        if (_halves == 1)
        {
            _left.Batched(sample, kernel, starts, ends, count, left.Slice(lead * Batch.Size));
            if (lead == 1)
                Count(starts, ends, count, left);
            return;
        }
        Span<double> right = _moments.Slice(_columns * Batch.Size);
        _left.Batched(sample, kernel, starts, middles, count, left.Slice(lead * Batch.Size));
        _right.Batched(sample, kernel, middles, ends, count, right.Slice(lead * Batch.Size));
        if (lead == 1)
        {
            Count(starts, middles, count, left);
            Count(middles, ends, count, right);
        }
    }

    private static void Count(scoped ReadOnlySpan<int> starts, scoped ReadOnlySpan<int> ends, int count, scoped Span<double> column)
    {
        for (int j = 0; j < count; j++)
            column[j] = ends[j] - starts[j];
    }

    private void Fit(scoped in Sample sample, in TKernel kernel, scoped ReadOnlySpan<double> at, double centre, scoped ReadOnlySpan<int> starts, scoped ReadOnlySpan<int> ends)
    {
        double perBandwidth = kernel.PerBandwidth;
        var centres = Strip.Create(centre);
        for (int j = 0; j < at.Length; j += Strip.Width)
        {
            var offset = (centres - Strip.Load(at, j)) * perBandwidth;
            Strip.Store(offset, _offsets, j);
            Strip.Store(-offset, _at, j);
        }
        kernel.Combine(_moments, _offsets, at.Length, _squares, _sums, Batch.Size);
        if (kernel.Degree >= 2)
        {
            Recentre(sample, at, centre, perBandwidth, starts, ends);
            LocalSolver.Shift(kernel.Degree, at.Length, _sums, Batch.Size, _offsets, _squares);
        }
        LocalSolver.Solve(kernel.Degree, at.Length, _sums, Batch.Size, _at, details: _squares, _fits);
    }

    // To the middle of each window, as the direct algorithm has it.
    private readonly void Recentre(
        scoped in Sample sample, scoped ReadOnlySpan<double> at, double centre, double perBandwidth, scoped ReadOnlySpan<int> starts, scoped ReadOnlySpan<int> ends)
    {
        ReadOnlySpan<double> x = sample.X;
        Span<double> offsets = _offsets, targets = _at;
        for (int j = 0; j < at.Length; j++)
        {
            double middle = starts[j] < ends[j] ? x[starts[j]] / 2 + x[ends[j] - 1] / 2 : at[j];
            targets[j] = (at[j] - middle) * perBandwidth;
            offsets[j] = (centre - middle) * perBandwidth;
        }
    }

    private void Report(
        scoped in Sample sample, in TKernel kernel, scoped ReadOnlySpan<double> at, scoped ReadOnlySpan<int> starts, scoped ReadOnlySpan<int> ends,
        scoped Span<double> fitted, scoped Span<LocalEstimate> estimates)
    {
        Span<double> mass = _moments.Slice(0, at.Length);
        if (_halves == 2)
        {
            ReadOnlySpan<double> right = _moments.Slice(_columns * Batch.Size, at.Length);
            for (int j = 0; j < mass.Length; j++)
                mass[j] += right[j];
        }
        double most = _squares ? MostSquareInfluence : MostValueInfluence;
        ReadOnlySpan<double> values = _fits.Values.Slice(0, at.Length), influences = _fits.Influences.Slice(0, at.Length);
        for (int j = 0; j < at.Length; j++)
        {
            bool isTrusted = influences[j] * mass[j] < most && Contract.IsFinite(values[j]);
            if (!_squares)
            {
                fitted[j] = isTrusted ? values[j] : DirectFit.At(sample, kernel, at[j], starts[j], ends[j], squares: false).Value;
                continue;
            }
            LocalEstimate estimate = isTrusted ? Estimate(kernel, j) : DirectFit.At(sample, kernel, at[j], starts[j], ends[j], squares: true);
            if (estimates.IsEmpty)
                _total.Add(sample, estimate);
            else
                estimates[j] = estimate;
        }
    }

    // ‖l‖² = Σ c_i c_j Q_{i+j}.
    private readonly LocalEstimate Estimate(in TKernel kernel, int target)
    {
        int degree = kernel.Degree;
        int first = LocalSolver.SumCount(degree, squares: false);
        double norm = 0;
        for (int i = 0; i <= degree; i++)
        {
            for (int j = 0; j <= degree; j++)
                norm += _fits.Coefficients(i)[target] * _fits.Coefficients(j)[target] * _sums[(first + i + j) * Batch.Size + target];
        }
        double total = _sums[target];
        return new LocalEstimate(
            _fits.Values[target],
            _fits.Slopes[target] * kernel.PerBandwidth,
            Math.Sqrt(norm),
            total * total / _sums[first * Batch.Size + target],
            _fits.Influences[target] * kernel.Peak,
            FitStatus.Success);
    }

    private void Direct(scoped in Sample sample, in TKernel kernel, scoped ReadOnlySpan<double> at, scoped Span<double> fitted, scoped Span<LocalEstimate> estimates)
    {
        if (!_squares)
            LocalRegression.Direct(sample, kernel, at, fitted);
        else if (estimates.IsEmpty)
            _total.AddDirect(sample, kernel, at);
        else
            LocalRegression.Direct(sample, kernel, at, estimates);
    }

    private readonly bool IsWorthwhile(in TKernel kernel, int targets, int firstStart, int lastStart, int firstEnd, int lastEnd)
    {
        if (firstEnd <= lastStart)
            return false;
        if (SweepChoice.Forced is { } choice)
            return choice;

        double window = (firstEnd - firstStart + (double)(lastEnd - lastStart)) / 2;
        double moments = (double)_halves * kernel.MomentCount(_squares);
        return SweepChoice.IsFaster(targets, window, firstEnd - lastStart, (lastStart - firstStart) + (lastEnd - firstEnd), moments, kernel.Degree, _squares);
    }

    private static Span<T> Part<T>(Span<T> span, int start, int length) => span.IsEmpty ? span : span.Slice(start, length);
}
