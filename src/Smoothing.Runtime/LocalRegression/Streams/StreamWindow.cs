using Smoothing.CompilerServices;

namespace Smoothing.LocalRegression;

/// <summary>
/// The window (x₀ − r, x₀] behind the newest abscissa of a stream. Its observations are contiguous in memory. Observations are numbered
/// from 0 in the order of arrival. The storage holds twice the capacity. When it is full, the observations of the window move to its
/// front, which costs at most one move for each new observation.
/// </summary>
/// <remarks>
/// A version of a window (<see cref="Next"/>) shares the storage with those before it. It only writes behind the last observation that any
/// of them has written, and takes new storage where the old is full or another version has already written there. Versions never change
/// each other, and a push costs O(1) amortized unless the version before it has had another successor.
/// </remarks>
internal sealed class StreamWindow
{
    private readonly int _capacity;
    private StreamLog _log;
    private long _origin;
    private bool _isVersion;

    public StreamWindow(int capacity, bool isWeighted)
    {
        _capacity = capacity;
        _log = new StreamLog(2 * capacity + Lanes.Count, isWeighted);
    }

    /// <summary>Whether the copy of an estimator may read this window too, which must then not change.</summary>
    public bool IsShared { get; set; }

    /// <summary>The newest abscissa, including those of incomplete observations; NaN before the first.</summary>
    public double Newest { get; private set; } = double.NaN;

    /// <summary>The number of the window's first observation.</summary>
    public long Start { get; private set; }

    /// <summary>One past the number of the window's last observation.</summary>
    public long End { get; private set; }

    /// <summary>The number of observations in the window.</summary>
    public int Count => (int)(End - Start);

    /// <summary>The number of observations that the capacity displaced while they were still within the half-width.</summary>
    public long Dropped { get; private set; }

    /// <summary>The number of incomplete observations.</summary>
    public long Skipped { get; private set; }

    /// <summary>The window's observations.</summary>
    public Sample Sample => From(Start, Count);

    /// <summary>The observations from a number on, with enough memory behind the last for whole vectors.</summary>
    /// <param name="first">The number of the first observation.</param>
    public Sample Strips(long first) => From(first, (int)(End - first) + Lanes.Count);

    /// <summary>A window of the same observations with storage of its own.</summary>
    public StreamWindow Copy()
    {
        var copy = (StreamWindow)MemberwiseClone();
        copy._log = _log.Copy();
        copy.IsShared = false;
        return copy;
    }

    /// <summary>A version of the window for one push, which leaves this window as it is.</summary>
    public StreamWindow Next()
    {
        var next = (StreamWindow)MemberwiseClone();
        next._isVersion = true;
        return next;
    }

    /// <summary>
    /// Moves the window to x and adds the observation. An observation whose response or weight is NaN moves the window but is not added.
    /// An observation whose x is NaN is only counted as skipped.
    /// </summary>
    /// <param name="reach">The half-width of the window, in the units of x.</param>
    /// <param name="x">The abscissa, not below <see cref="Newest"/>.</param>
    /// <param name="y">The response.</param>
    /// <param name="weight">The weight.</param>
    /// <returns>Whether the window holds the observation.</returns>
    public bool Push(double reach, double x, double y, double weight)
    {
        if (double.IsNaN(x))
        {
            Skipped++;
            return false;
        }
        Newest = x;
        int place = (int)(Start - _origin), end = (int)(End - _origin);
        while (place < end && !(_log.X[place] - x > -reach))
            place++;
        Start = _origin + place;
        if (double.IsNaN(y) || double.IsNaN(weight))
        {
            Skipped++;
            return false;
        }
        if (!(reach > 0))
            return false;

        if (Count == _capacity)
        {
            Start++;
            Dropped++;
        }
        if (end == 2 * _capacity || (_isVersion && !_log.TryReserve(end)))
            end = MoveToFront();
        _log.Write(end, x, y, weight);
        End++;
        return true;
    }

    /// <summary>Removes all observations and keeps the storage.</summary>
    public void Clear()
    {
        Newest = double.NaN;
        Start = End = _origin = Dropped = Skipped = 0;
    }

    private int MoveToFront()
    {
        int start = (int)(Start - _origin), count = Count;
        StreamLog target = _isVersion ? new StreamLog(_log.X.Length, _log.Weights is not null) : _log;
        target.CopyFrom(_log, start, count);
        if (_isVersion)
            target.TryReserve(count);
        _log = target;
        _origin = Start;
        return count;
    }

    private Sample From(long first, int count) => _log.From((int)(first - _origin), count);
}
