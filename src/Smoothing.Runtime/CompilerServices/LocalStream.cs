using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Smoothing.LocalRegression;

namespace Smoothing.CompilerServices;

/// <summary>
/// The local regression at the newest abscissa of a stream. If the smoother updates the moments of the window, a push costs O(1) amortized
/// and an estimate O(1). Otherwise an estimate costs O(window).
/// </summary>
/// <remarks>
/// An estimator that C# can copy without running code assigns a new stream at each push, <c>Pushed</c>, which leaves the one before it as
/// it is (<see cref="LocalFit"/>). Other estimators use <c>Push</c>, which allocates at the first push and after <see cref="Copy"/> only.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Naming", "CA1711", Justification = "It follows a stream of observations.")]
public struct LocalStream
{
    private StreamWindow? _window;
    private StreamMoments? _moments;

    /// <summary>The number of observations in the window.</summary>
    public readonly int WindowCount => _window?.Count ?? 0;

    /// <summary>The number of observations that the capacity displaced while they were still within the half-width.</summary>
    public readonly long DroppedCount => _window?.Dropped ?? 0;

    /// <summary>The number of incomplete observations.</summary>
    public readonly long SkippedCount => _window?.Skipped ?? 0;

    /// <summary>
    /// Adds an observation. Under Skip, an observation whose y is NaN only moves the window, and one whose x is NaN changes no window.
    /// </summary>
    /// <typeparam name="TSmoother">The smoother's type.</typeparam>
    /// <param name="smoother">The smoother, the same at every push.</param>
    /// <param name="capacity">The largest number of observations in the window, the same at every push.</param>
    /// <param name="x">The abscissa, not below the one before it.</param>
    /// <param name="y">The response.</param>
    /// <param name="missing">The treatment of an observation with a NaN.</param>
    /// <exception cref="ArgumentException">A value is not valid. The stream does not change then.</exception>
    public void Push<TSmoother>(TSmoother smoother, int capacity, double x, double y, MissingValues missing = MissingValues.Throw)
        where TSmoother : struct, IStreamSmoother
    {
        Check(x, y, 1, missing);
        Own(smoother, capacity, isWeighted: false);
        Add(smoother, x, y, 1);
    }

    /// <summary>
    /// Adds a weighted observation. Under Skip, an observation whose y or weight is NaN only moves the window, and one whose x is NaN
    /// changes no window. The same holds for NaN in an observation of weight 0.
    /// </summary>
    /// <typeparam name="TSmoother">The smoother's type.</typeparam>
    /// <param name="smoother">The smoother, the same at every push.</param>
    /// <param name="capacity">The largest number of observations in the window, the same at every push.</param>
    /// <param name="x">The abscissa, not below the one before it.</param>
    /// <param name="y">The response.</param>
    /// <param name="weight">The weight, at least 0.</param>
    /// <param name="missing">The treatment of an observation with a NaN.</param>
    /// <exception cref="ArgumentException">A value is not valid. The stream does not change then.</exception>
    public void Push<TSmoother>(
        TSmoother smoother, int capacity, double x, double y, double weight, MissingValues missing = MissingValues.Throw)
        where TSmoother : struct, IStreamSmoother
    {
        Check(x, y, weight, missing);
        CheckWeight(weight, missing);
        Own(smoother, capacity, isWeighted: true);
        Add(smoother, x, y, weight);
    }

    /// <summary>The stream with one more observation. This stream does not change. Otherwise the same as <c>Push</c>.</summary>
    /// <typeparam name="TSmoother">The smoother's type.</typeparam>
    /// <param name="smoother">The smoother, the same at every push.</param>
    /// <param name="capacity">The largest number of observations in the window, the same at every push.</param>
    /// <param name="x">The abscissa, not below the one before it.</param>
    /// <param name="y">The response.</param>
    /// <param name="missing">The treatment of an observation with a NaN.</param>
    /// <returns>The stream after the push.</returns>
    /// <exception cref="ArgumentException">A value is not valid.</exception>
    public readonly LocalStream Pushed<TSmoother>(
        TSmoother smoother, int capacity, double x, double y, MissingValues missing = MissingValues.Throw)
        where TSmoother : struct, IStreamSmoother
    {
        Check(x, y, 1, missing);
        LocalStream next = Next(smoother, capacity, isWeighted: false);
        next.Add(smoother, x, y, 1);
        return next;
    }

    /// <summary>The stream with one more weighted observation. This stream does not change. Otherwise the same as <c>Push</c>.</summary>
    /// <typeparam name="TSmoother">The smoother's type.</typeparam>
    /// <param name="smoother">The smoother, the same at every push.</param>
    /// <param name="capacity">The largest number of observations in the window, the same at every push.</param>
    /// <param name="x">The abscissa, not below the one before it.</param>
    /// <param name="y">The response.</param>
    /// <param name="weight">The weight, at least 0.</param>
    /// <param name="missing">The treatment of an observation with a NaN.</param>
    /// <returns>The stream after the push.</returns>
    /// <exception cref="ArgumentException">A value is not valid.</exception>
    public readonly LocalStream Pushed<TSmoother>(
        TSmoother smoother, int capacity, double x, double y, double weight, MissingValues missing = MissingValues.Throw)
        where TSmoother : struct, IStreamSmoother
    {
        Check(x, y, weight, missing);
        CheckWeight(weight, missing);
        LocalStream next = Next(smoother, capacity, isWeighted: true);
        next.Add(smoother, x, y, weight);
        return next;
    }

    /// <summary>A copy. It shares the storage until the next push to one of the two.</summary>
    /// <returns>The copy.</returns>
    public readonly LocalStream Copy()
    {
        if (_window is { } window)
            window.IsShared = true;
        return this;
    }

    /// <summary>The estimate at the newest abscissa.</summary>
    /// <typeparam name="TSmoother">The smoother's type.</typeparam>
    /// <param name="smoother">The smoother of the pushes.</param>
    /// <returns>The estimate.</returns>
    public readonly LocalEstimate Current<TSmoother>(TSmoother smoother)
        where TSmoother : struct, IStreamSmoother =>
        _window is { } window && !double.IsNaN(window.Newest)
            ? smoother.AtNewest(_moments, window)
            : new(double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, FitStatus.NotFitted);

    /// <summary>Removes all observations and keeps the storage, unless a copy may read it.</summary>
    public void Restart()
    {
        if (_window is { IsShared: false })
        {
            _window.Clear();
            _moments?.Clear();
        }
        else
        {
            this = default;
        }
    }

    private readonly void Check(double x, double y, double weight, MissingValues missing)
    {
        double newest = _window?.Newest ?? double.NaN;
        if (missing == MissingValues.Skip)
        {
            Guard.FiniteOrMissing(x, nameof(x));
            Guard.Ascending(x, newest, nameof(x));
            Guard.FiniteOrMissing(y, nameof(y));
        }
        else
        {
            Guard.Finite(x, weight, nameof(x));
            Guard.Ascending(x, newest, nameof(x));
            Guard.Finite(y, weight, nameof(y));
        }
    }

    private static void CheckWeight(double weight, MissingValues missing)
    {
        if (missing == MissingValues.Skip)
            Guard.WeightOrMissing(weight, nameof(weight));
        else
            Guard.Weight(weight, nameof(weight));
    }

    // Provides storage that no copy reads.
    private void Own<TSmoother>(TSmoother smoother, int capacity, bool isWeighted)
        where TSmoother : struct, IStreamSmoother
    {
        if (_window is null)
        {
            _window = new StreamWindow(capacity, isWeighted);
            _moments = smoother.MomentsOf(capacity);
        }
        else if (_window.IsShared)
        {
            _window = _window.Copy();
            _moments = _moments?.Copy();
        }
    }

    // A version's moments take their arrays as they need them.
    private readonly LocalStream Next<TSmoother>(TSmoother smoother, int capacity, bool isWeighted)
        where TSmoother : struct, IStreamSmoother => new()
        {
            _window = (_window ?? new StreamWindow(capacity, isWeighted)).Next(),
            _moments = (_window is null ? smoother.MomentsOf(0) : _moments)?.Next(),
        };

    private readonly void Add<TSmoother>(TSmoother smoother, double x, double y, double weight)
        where TSmoother : struct, IStreamSmoother
    {
        bool hasGrown = _window!.Push(smoother.HalfWidth, x, y, weight);
        smoother.Follow(_moments, _window, hasGrown);
    }
}
