using System;
using Smoothing.CompilerServices;
using Smoothing.Memory;
using Smoothing.Windows;

namespace Smoothing.Sweep;

/// <summary>
/// The windows of one cell's targets, batch by batch: where they start and end, and their moments from <see cref="SlidingMoments"/>.
/// </summary>
internal ref struct SweptWindows<TKernel>
    where TKernel : struct, IKernel, IMomentExpansion
{
    private const int Places = Batch.Size + Lanes.Count;

    private readonly int _degree;
    private readonly bool _withNorm;
    private readonly bool _isWeighted;
    private readonly int _halves;
    private readonly int _columns;
    private readonly Span<double> _moments;
    private readonly Span<int> _starts;
    private readonly Span<int> _middles;
    private readonly Span<int> _ends;
    private SlidingMoments _left;
    private SlidingMoments _right;
    private bool _isFound;
    private int _start;
    private int _middle;
    private int _end;

    public SweptWindows(scoped in Sample sample, in TKernel kernel, int degree, bool withNorm, Span<double> memory, Span<int> indices)
    {
        int count = kernel.MomentCount(withNorm);
        _degree = degree;
        _withNorm = withNorm;
        _isWeighted = !sample.Weights.IsEmpty;
        _halves = kernel.HasTwoPieces ? 2 : 1;
        _columns = PrefixSums.Length(count) + (_isWeighted ? 0 : 1);
        var scratch = new Scratch(memory);
        Span<double> shared = scratch.Take(SlidingMoments.SharedSize(count));
        _left = new SlidingMoments(count, withNorm, scratch.Take(SlidingMoments.OwnSize(count)), shared);
        _right = _halves == 2 ? new SlidingMoments(count, withNorm, scratch.Take(SlidingMoments.OwnSize(count)), shared) : default;
        _moments = scratch.Take(_halves * _columns * Batch.Size);
        _starts = indices.Slice(0, Places);
        _middles = indices.Slice(Places, Places);
        _ends = indices.Slice(2 * Places, Places);
        _isFound = false;
        _start = _middle = _end = 0;
        Centre = 0;
    }

    /// <summary>The integers of scratch.</summary>
    public const int IndexSize = 3 * Places;

    /// <summary>The doubles of scratch.</summary>
    public static int Size(in TKernel kernel, bool withNorm)
    {
        int count = kernel.MomentCount(withNorm);
        int halves = kernel.HasTwoPieces ? 2 : 1;
        return SlidingMoments.SharedSize(count) + halves * (SlidingMoments.OwnSize(count) + (PrefixSums.Length(count) + 1) * Batch.Size);
    }

    /// <summary>The point the moments of the cell are taken about.</summary>
    public double Centre { get; private set; }

    /// <summary>The moments of the batch, those of the left half before those of the right one.</summary>
    public readonly ReadOnlySpan<double> Moments => _moments;

    /// <summary>Where each window of the batch starts.</summary>
    public readonly ReadOnlySpan<int> Starts => _starts;

    /// <summary>One past where each window of the batch ends.</summary>
    public readonly ReadOnlySpan<int> Ends => _ends;

    /// <summary>Enters a cell, unless summing up each window by itself is less work.</summary>
    /// <param name="sample">The data.</param>
    /// <param name="kernel">The kernel.</param>
    /// <param name="at">The cell's targets, at least one, ascending.</param>
    /// <returns>Whether the cell was entered.</returns>
    public bool Enter(scoped in Sample sample, in TKernel kernel, scoped ReadOnlySpan<double> at)
    {
        ReadOnlySpan<double> x = sample.X;
        double reach = kernel.HalfWidth;
        ReadOnlySpan<double> batch = First(at);
        WindowBatch.FirstAbove(x, batch, -reach, WindowBounds.FirstAbove(x, at[0], -reach, _start), _starts);
        WindowBatch.FirstFrom(x, batch, reach, WindowBounds.FirstFrom(x, at[0], reach, Math.Max(_starts[0], _end)), _ends);
        (_start, _end) = (_starts[0], _ends[0]);
        int last = batch.Length - 1;
        bool isOneBatch = batch.Length == at.Length;
        int lastStart = isOneBatch ? _starts[last] : WindowBounds.FirstAbove(x, at[at.Length - 1], -reach, _starts[last]);
        int lastEnd = isOneBatch ? _ends[last] : WindowBounds.FirstFrom(x, at[at.Length - 1], reach, _ends[last]);
        _isFound = true;
        if (!IsWorthwhile(kernel, x.Length, at.Length, _start, lastStart, _end, lastEnd))
            return false;

        Centre = x[_start] / 2 + x[lastEnd - 1] / 2;
        if (_halves == 2)
        {
            _middle = WindowBounds.FirstFrom(x, at[0], 0, _start);
            int lastMiddle = WindowBounds.FirstFrom(x, at[at.Length - 1], 0, _middle);
            _left.Enter(sample, kernel, Centre, _start, lastStart, _middle);
            _right.Enter(sample, kernel, Centre, _middle, lastMiddle, _end);
        }
        else
        {
            _left.Enter(sample, kernel, Centre, _start, lastStart, _end);
        }
        return true;
    }

    /// <summary>The moments of the next windows.</summary>
    /// <param name="sample">The data.</param>
    /// <param name="kernel">The kernel.</param>
    /// <param name="at">The cell's targets that are still to come, at least one.</param>
    /// <returns>How many of them make the batch.</returns>
    public int Next(scoped in Sample sample, in TKernel kernel, scoped ReadOnlySpan<double> at)
    {
        ReadOnlySpan<double> batch = First(at);
        Find(sample, kernel, batch);
        int count = Math.Min(Reached(_starts, batch.Length), Reached(_ends, batch.Length));
        if (_halves == 2)
        {
            WindowBatch.FirstFrom(sample.X, batch, 0, _middle, _middles);
            count = Math.Min(count, Reached(_middles, batch.Length));
            _middle = _middles[count - 1];
        }
        (_start, _end) = (_starts[count - 1], _ends[count - 1]);
        Move(sample, kernel, count);
        return count;
    }

    /// <summary>The ends of the next windows, where the cell was not entered.</summary>
    /// <param name="sample">The data.</param>
    /// <param name="kernel">The kernel.</param>
    /// <param name="at">The cell's targets that are still to come, at least one.</param>
    /// <returns>How many of them make the batch.</returns>
    public int NextEnds(scoped in Sample sample, in TKernel kernel, scoped ReadOnlySpan<double> at)
    {
        ReadOnlySpan<double> batch = First(at);
        Find(sample, kernel, batch);
        int count = batch.Length;
        (_start, _end) = (_starts[count - 1], _ends[count - 1]);
        return count;
    }

    /// <summary>Adds the first moments of both halves of each window, and overwrites the left half's column with the sum.</summary>
    public readonly ReadOnlySpan<double> Masses(int targets)
    {
        Span<double> mass = _moments.Slice(0, targets);
        if (_halves == 2)
        {
            ReadOnlySpan<double> right = _moments.Slice(_columns * Batch.Size, targets);
            for (int j = 0; j < mass.Length; j++)
                mass[j] += right[j];
        }
        return mass;
    }

    private void Find(scoped in Sample sample, in TKernel kernel, scoped ReadOnlySpan<double> batch)
    {
        if (!_isFound)
        {
            WindowBatch.FirstAbove(sample.X, batch, -kernel.HalfWidth, _start, _starts);
            WindowBatch.FirstFrom(sample.X, batch, kernel.HalfWidth, _end, _ends);
        }
        _isFound = false;
    }

    private static ReadOnlySpan<double> First(ReadOnlySpan<double> at) => at.Slice(0, Math.Min(Batch.Targets, at.Length));

    // A batch should not move over more observations than there are rows, unless its targets are far between.
    private static int Reached(ReadOnlySpan<int> indices, int targets)
    {
        int count = targets;
        while (count > 0 && indices[count - 1] - indices[0] > Batch.Size)
            count--;
        return count * 8 < Batch.Size ? targets : count;
    }

    private void Move(scoped in Sample sample, in TKernel kernel, int count)
    {
        int lead = _isWeighted ? 0 : 1;
        Span<double> left = _moments.Slice(0, _columns * Batch.Size);
        if (_halves == 1)
        {
            _left.NextMoments(sample, kernel, _starts, _ends, count, left.Slice(lead * Batch.Size));
            if (lead == 1)
                SlidingMoments.Count(_starts, _ends, count, left);
            return;
        }
        Span<double> right = _moments.Slice(_columns * Batch.Size);
        _left.NextMoments(sample, kernel, _starts, _middles, count, left.Slice(lead * Batch.Size));
        _right.NextMoments(sample, kernel, _middles, _ends, count, right.Slice(lead * Batch.Size));
        if (lead == 1)
        {
            SlidingMoments.Count(_starts, _middles, count, left);
            SlidingMoments.Count(_middles, _ends, count, right);
        }
    }

    private readonly bool IsWorthwhile(
        in TKernel kernel, int observations, int targets, int firstStart, int lastStart, int firstEnd, int lastEnd)
    {
        if (firstEnd <= lastStart)
            return false;
        if (SweepCostModel.Forced is { } choice)
            return choice;

        double window = (firstEnd - firstStart + (double)(lastEnd - lastStart)) / 2;
        double moments = (double)_halves * kernel.MomentCount(_withNorm);
        double core = firstEnd - lastStart, fringe = (lastStart - firstStart) + (lastEnd - firstEnd);
        return SweepCostModel.IsFaster(observations, targets, window, core, fringe, moments, _degree, _withNorm);
    }
}
