using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Smoothing.CompilerServices;
using Smoothing.Memory;

namespace Smoothing.Sweep;

/// <summary>
/// The moments of windows that slide over the data while their targets stay within one cell. All windows contain the cell's core, from the
/// last start to the first end. Running sums that lead away from the core hold what a window contains before it and beyond it. Nothing is
/// ever subtracted, so a window's moments hold no trace of other observations (Tangwongsan, Hirzel and Schneider 2015). The picture is in
/// docs/moment-sweep.md.
/// </summary>
internal ref struct SlidingMoments
{
    // The sums left of the core are kept at this many places of a wide cell, so that a batch does not start from the core each time.
    private const int Checkpoints = 64;

    // A row for each target, and for three more: two integers have the size of a double.
    private const int IndexSize = (Batch.Size + 4) / 2;

    private readonly int _length;
    private readonly bool _withNorm;
    private readonly Span<double> _core;
    private readonly Span<double> _beyond;
    private readonly Span<double> _before;
    private readonly Span<double> _checkpoints;
    private readonly Span<double> _terms;
    private readonly Span<double> _rows;
    private readonly Span<int> _index;
    private int _lastStart;
    private int _segment;
    private int _end;
    private double _centre;

    public SlidingMoments(int count, bool withNorm, Span<double> own, Span<double> shared)
    {
        _length = PrefixSums.Length(count);
        _withNorm = withNorm;
        _core = own.Slice(0, _length);
        _beyond = own.Slice(_length, _length);
        _before = own.Slice(2 * _length, _length);
        _checkpoints = own.Slice(3 * _length, (Checkpoints + 1) * _length);
        _terms = shared.Slice(0, Batch.Size * _length);
        _rows = shared.Slice(Batch.Size * _length, (Batch.Size + 4) * _length);
        _index = MemoryMarshal.Cast<double, int>(shared.Slice((2 * Batch.Size + 4) * _length, IndexSize));
        _lastStart = _segment = _end = 0;
        _centre = 0;
        _terms.Clear();
    }

    /// <summary>The doubles of scratch that each instance needs for itself.</summary>
    public static int OwnSize(int count) => (Checkpoints + 4) * PrefixSums.Length(count);

    /// <summary>The doubles of scratch that several instances may share.</summary>
    public static int SharedSize(int count) => (2 * Batch.Size + 4) * PrefixSums.Length(count) + IndexSize;

    /// <summary>The number of observations in each window: its end minus its start.</summary>
    public static void Count(scoped ReadOnlySpan<int> starts, scoped ReadOnlySpan<int> ends, int targets, scoped Span<double> counts)
    {
        for (int j = 0; j < targets; j++)
            counts[j] = ends[j] - starts[j];
    }

    /// <summary>Enters a cell.</summary>
    /// <param name="sample">The data.</param>
    /// <param name="kernel">The kernel.</param>
    /// <param name="centre">The cell's centre.</param>
    /// <param name="firstStart">Where the first window starts.</param>
    /// <param name="lastStart">Where the last window starts.</param>
    /// <param name="firstEnd">Where the first window ends.</param>
    public void Enter<TKernel>(scoped in Sample sample, in TKernel kernel, double centre, int firstStart, int lastStart, int firstEnd)
        where TKernel : struct, IMomentExpansion
    {
        _centre = centre;
        _lastStart = Math.Min(lastStart, firstEnd);
        _end = firstEnd;
        _beyond.Clear();
        _core.Clear();
        Add(sample, kernel, _lastStart, firstEnd, _core);

        // The first checkpoint is the core's start, where nothing lies before the core.
        int before = _lastStart - firstStart;
        _segment = Math.Max(Batch.Size, (before + Checkpoints - 1) / Checkpoints);
        Span<double> sum = _before;
        sum.Clear();
        sum.CopyTo(_checkpoints);
        for (int k = 1; k * _segment <= before; k++)
        {
            int end = _lastStart - (k - 1) * _segment;
            Add(sample, kernel, end - _segment, end, sum);
            sum.CopyTo(_checkpoints.Slice(k * _length));
        }
    }

    /// <summary>The moments of a batch of windows; batches come in ascending order.</summary>
    /// <param name="sample">The data.</param>
    /// <param name="kernel">The kernel.</param>
    /// <param name="starts">Where each window starts; four more places are overwritten.</param>
    /// <param name="ends">Where each window ends; four more places are overwritten.</param>
    /// <param name="targets">How many windows.</param>
    /// <param name="moments">Receives a column of <see cref="Batch.Size"/> for each moment.</param>
    public void NextMoments<TKernel>(
        scoped in Sample sample, in TKernel kernel, scoped Span<int> starts, scoped Span<int> ends, int targets,
        scoped Span<double> moments)
        where TKernel : struct, IMomentExpansion
    {
        Before(sample, kernel, starts, targets, moments);
        Beyond(sample, kernel, ends, targets, moments);
    }

    private void Before<TKernel>(
        scoped in Sample sample, in TKernel kernel, scoped Span<int> starts, int targets, scoped Span<double> moments)
        where TKernel : struct, IMomentExpansion
    {
        // Windows that start beyond the core's start belong to an empty core, and end where they start.
        int first = Math.Min(starts[0], _lastStart), last = Math.Min(starts[targets - 1], _lastStart);
        int checkpoint = (_lastStart - last) / _segment;
        _checkpoints.Slice(checkpoint * _length, _length).CopyTo(_before);
        Add(sample, kernel, last, _lastStart - checkpoint * _segment, _before);

        Span<int> index = _index;
        if (last - first <= Batch.Size)
        {
            Terms(sample, kernel, first, last - first);
            PrefixSums.Backward(_terms, last - first, _length, _before, _rows);
            for (int j = 0; j < targets; j++)
                index[j] = Math.Min(starts[j], _lastStart) - first;
        }
        else
        {
            for (int j = targets - 1, end = last; j >= 0; j--)
            {
                int start = Math.Min(starts[j], _lastStart);
                Add(sample, kernel, start, end, _before);
                _before.CopyTo(_rows.Slice(j * _length));
                index[j] = j;
                end = start;
            }
        }
        Pad(index, targets);
        PrefixSums.Set(_core, _rows, _length, index, targets, moments);
    }

    private void Beyond<TKernel>(
        scoped in Sample sample, in TKernel kernel, scoped Span<int> ends, int targets, scoped Span<double> moments)
        where TKernel : struct, IMomentExpansion
    {
        int first = _end, last = ends[targets - 1];
        Span<int> index = _index;
        if (last - first <= Batch.Size)
        {
            Terms(sample, kernel, first, last - first);
            PrefixSums.Forward(_terms, last - first, _length, _beyond, _rows);
            for (int j = 0; j < targets; j++)
                index[j] = ends[j] - first;
        }
        else
        {
            for (int j = 0, start = first; j < targets; j++)
            {
                Add(sample, kernel, start, ends[j], _beyond);
                _beyond.CopyTo(_rows.Slice(j * _length));
                index[j] = j;
                start = ends[j];
            }
        }
        _end = last;
        Pad(index, targets);
        PrefixSums.AddTo(_rows, _length, index, targets, moments);
    }

    // A whole group of four targets is gathered at a time.
    private static void Pad(Span<int> index, int targets)
    {
        for (int j = targets; j < targets + 4; j++)
            index[j] = index[targets - 1];
    }

    // Terms are computed in whole vectors. The last observations are copied to where the rest of a vector exists.
    [SkipLocalsInit]
    private readonly void Terms<TKernel>(scoped in Sample sample, in TKernel kernel, int start, int count)
        where TKernel : struct, IMomentExpansion
    {
        if (start + count <= sample.X.Length - Lanes.Count)
        {
            kernel.Terms(sample, start, count, _centre, _withNorm, _terms, Batch.Size);
            return;
        }
        Span<double> x = stackalloc double[Batch.Size + Lanes.Count];
        Span<double> y = stackalloc double[Batch.Size + Lanes.Count];
        Span<double> weights = stackalloc double[Batch.Size + Lanes.Count];
        x.Clear();
        y.Clear();
        weights.Clear();
        sample.X.Slice(start, count).CopyTo(x);
        if (!sample.Y.IsEmpty)
            sample.Y.Slice(start, count).CopyTo(y);
        if (!sample.Weights.IsEmpty)
            sample.Weights.Slice(start, count).CopyTo(weights);
        kernel.Terms(new Sample(x, y, weights), 0, count, _centre, _withNorm, _terms, Batch.Size);
    }

    private readonly void Add<TKernel>(scoped in Sample sample, in TKernel kernel, int start, int end, scoped Span<double> row)
        where TKernel : struct, IMomentExpansion
    {
        for (int count; start < end; start += count)
        {
            count = Math.Min(end - start, Batch.Size);
            Terms(sample, kernel, start, count);
            PrefixSums.AddAll(_terms, count, _length, row);
        }
    }
}
