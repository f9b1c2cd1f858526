using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Smoothing.LocalRegression;

namespace Smoothing.CompilerServices;

/// <summary>
/// The local regression at the newest abscissa of a stream. With moments that follow its window a push is O(1), amortised, and so is an
/// estimate; without them an estimate is O(window).
/// </summary>
/// <remarks>Storage is allocated at the first push; copies of a stream made after it are handles on the same stream.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Naming", "CA1711", Justification = "It follows a stream of observations.")]
public struct LocalStream
{
    private Storage? _storage;

    /// <summary>How many observations the window holds.</summary>
    public readonly int WindowCount => _storage?.Window.Count ?? 0;

    /// <summary>How many observations left while they were still within reach, for want of room.</summary>
    public readonly long DroppedCount => _storage?.Window.Dropped ?? 0;

    /// <summary>How many observations were incomplete.</summary>
    public readonly long SkippedCount => _storage?.Window.Skipped ?? 0;

    /// <summary>Adds an observation. Under Skip one with a NaN only moves the window on, and without x not even that.</summary>
    /// <typeparam name="TSmoother">The smoother's type.</typeparam>
    /// <param name="smoother">The smoother, the same at every push.</param>
    /// <param name="capacity">How many observations the window holds at most, the same at every push.</param>
    /// <param name="x">The abscissa, not below the one before it.</param>
    /// <param name="y">The response.</param>
    /// <param name="missing">What becomes of an observation with a NaN.</param>
    /// <exception cref="ArgumentException">A value is wrong; nothing changes then.</exception>
    public void Push<TSmoother>(TSmoother smoother, int capacity, double x, double y, MissingValues missing = MissingValues.Throw)
        where TSmoother : struct, IStreamSmoother
    {
        Check(x, y, missing);
        (_storage ??= new Storage(smoother.MomentsOf(capacity), capacity, isWeighted: false)).Push(smoother, x, y, 1);
    }

    /// <summary>Adds a weighted observation. Under Skip one with a NaN only moves the window on, and without x not even that.</summary>
    /// <typeparam name="TSmoother">The smoother's type.</typeparam>
    /// <param name="smoother">The smoother, the same at every push.</param>
    /// <param name="capacity">How many observations the window holds at most, the same at every push.</param>
    /// <param name="x">The abscissa, not below the one before it.</param>
    /// <param name="y">The response.</param>
    /// <param name="weight">The weight, at least 0.</param>
    /// <param name="missing">What becomes of an observation with a NaN.</param>
    /// <exception cref="ArgumentException">A value is wrong; nothing changes then.</exception>
    public void Push<TSmoother>(
        TSmoother smoother, int capacity, double x, double y, double weight, MissingValues missing = MissingValues.Throw)
        where TSmoother : struct, IStreamSmoother
    {
        Check(x, y, missing);
        if (missing == MissingValues.Skip)
            Guard.WeightOrMissing(weight, nameof(weight));
        else
            Guard.Weight(weight, nameof(weight));
        (_storage ??= new Storage(smoother.MomentsOf(capacity), capacity, isWeighted: true)).Push(smoother, x, y, weight);
    }

    /// <summary>The estimate at the newest abscissa.</summary>
    /// <typeparam name="TSmoother">The smoother's type.</typeparam>
    /// <param name="smoother">The smoother of the pushes.</param>
    /// <returns>The estimate.</returns>
    public readonly LocalEstimate Current<TSmoother>(TSmoother smoother)
        where TSmoother : struct, IStreamSmoother =>
        _storage is { } storage && !double.IsNaN(storage.Window.Newest)
            ? smoother.AtNewest(storage.Moments, storage.Window)
            : new(double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, FitStatus.NotFitted);

    /// <summary>Forgets everything but the storage.</summary>
    public readonly void Restart()
    {
        _storage?.Window.Clear();
        _storage?.Moments?.Clear();
    }

    private readonly void Check(double x, double y, MissingValues missing)
    {
        double newest = _storage?.Window.Newest ?? double.NaN;
        if (missing == MissingValues.Skip)
        {
            Guard.FiniteOrMissing(x, nameof(x));
            Guard.Ascending(x, newest, nameof(x));
            Guard.FiniteOrMissing(y, nameof(y));
        }
        else
        {
            Guard.Finite(x, nameof(x));
            Guard.Ascending(x, newest, nameof(x));
            Guard.Finite(y, nameof(y));
        }
    }

    private sealed class Storage
    {
        public readonly StreamWindow Window;
        public readonly StreamMoments? Moments;

        public Storage(StreamMoments? moments, int capacity, bool isWeighted)
        {
            Window = new StreamWindow(capacity, isWeighted);
            Moments = moments;
        }

        public void Push<TSmoother>(TSmoother smoother, double x, double y, double weight)
            where TSmoother : struct, IStreamSmoother
        {
            bool hasGrown = Window.Push(smoother.HalfWidth, x, y, weight);
            smoother.Follow(Moments, Window, hasGrown);
        }
    }
}
