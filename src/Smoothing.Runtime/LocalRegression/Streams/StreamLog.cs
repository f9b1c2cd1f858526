using System;
using System.Threading;
using Smoothing.CompilerServices;

namespace Smoothing.LocalRegression;

/// <summary>The storage of the observations of a stream. Versions of a window share it.</summary>
internal sealed class StreamLog
{
    private readonly double[] _y;
    private int _reserved;

    public StreamLog(int length, bool isWeighted)
    {
        X = new double[length];
        _y = new double[length];
        Weights = isWeighted ? new double[length] : null;
    }

    private StreamLog(StreamLog other)
    {
        X = (double[])other.X.Clone();
        _y = (double[])other._y.Clone();
        Weights = (double[]?)other.Weights?.Clone();
        _reserved = other._reserved;
    }

    /// <summary>The abscissas.</summary>
    public double[] X { get; }

    /// <summary>The weights; null if observations have none.</summary>
    public double[]? Weights { get; }

    /// <summary>The same observations in storage of their own.</summary>
    public StreamLog Copy() => new(this);

    /// <summary>
    /// Reserves a place for one version. Of several versions that end at the same place, on whatever threads, one succeeds. Every place
    /// before it must have been reserved, or filled by <see cref="CopyFrom"/>.
    /// </summary>
    public bool TryReserve(int place) => Interlocked.CompareExchange(ref _reserved, place + 1, place) == place;

    /// <summary>Writes an observation.</summary>
    public void Write(int place, double x, double y, double weight)
    {
        X[place] = x;
        _y[place] = y;
        if (Weights is not null)
            Weights[place] = weight;
    }

    /// <summary>Copies observations to the front, from another log or from a later place of this one.</summary>
    public void CopyFrom(StreamLog other, int start, int count)
    {
        Array.Copy(other.X, start, X, 0, count);
        Array.Copy(other._y, start, _y, 0, count);
        if (Weights is not null)
            Array.Copy(other.Weights!, start, Weights, 0, count);
        _reserved = count;
    }

    /// <summary>Consecutive observations.</summary>
    public Sample From(int place, int count) =>
        new(new(X, place, count), new(_y, place, count), Weights is null ? default : new(Weights, place, count));
}
