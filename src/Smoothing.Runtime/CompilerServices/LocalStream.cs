using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Smoothing.LocalRegression;

namespace Smoothing.CompilerServices;

/// <summary>
/// The local regression at the newest abscissa of a stream. If the smoother updates the moments of the window, a push costs O(1) amortized
/// and an estimate O(1). Otherwise an estimate costs O(window).
/// </summary>
/// <remarks>The first push allocates the storage. Copies made after it share the same stream.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Naming", "CA1711", Justification = "It follows a stream of observations.")]
public struct LocalStream
{
    private Storage? _storage;

    /// <summary>The number of observations in the window.</summary>
    public readonly int WindowCount => _storage?.Window.Count ?? 0;

    /// <summary>The number of observations that the capacity displaced while they were still within the half-width.</summary>
    public readonly long DroppedCount => _storage?.Window.Dropped ?? 0;

    /// <summary>The number of incomplete observations.</summary>
    public readonly long SkippedCount => _storage?.Window.Skipped ?? 0;

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
        (_storage ??= new Storage(smoother.MomentsOf(capacity), capacity, isWeighted: false)).Push(smoother, x, y, 1);
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

    /// <summary>Removes all observations and keeps the storage.</summary>
    public readonly void Restart()
    {
        _storage?.Window.Clear();
        _storage?.Moments?.Clear();
    }

    private readonly void Check(double x, double y, double weight, MissingValues missing)
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
            Guard.Finite(x, weight, nameof(x));
            Guard.Ascending(x, newest, nameof(x));
            Guard.Finite(y, weight, nameof(y));
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
