using System;
using System.ComponentModel;
using System.Threading;
using Smoothing.Arithmetic;

namespace Smoothing.CompilerServices;

/// <summary>An estimator's own copy of its data, abscissas ascending; it allocates only when it must grow.</summary>
/// <remarks>
/// Copies of a sample that holds data are handles on the same data, its count included: setting one sets them all, and
/// none is ever left with half of another's.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct FittedSample
{
    private Storage? _storage;

    /// <summary>The number of observations.</summary>
    public readonly int Count => _storage?.Count ?? 0;

    /// <summary>The abscissas, ascending.</summary>
    public readonly ReadOnlySpan<double> X => _storage is { } storage ? new(storage.X, 0, storage.Count) : default;

    /// <summary>The responses, in the order of <see cref="X"/>.</summary>
    public readonly ReadOnlySpan<double> Y => _storage is { } storage ? new(storage.Y, 0, storage.Count) : default;

    /// <summary>The weights, in the order of <see cref="X"/>; empty where the data has none.</summary>
    public readonly ReadOnlySpan<double> Weights => _storage is { IsWeighted: true } storage ? new(storage.Weights, 0, storage.Count) : default;

    /// <summary>The data; after robust passes with the weights these left.</summary>
    public readonly Sample Sample => _storage is { IsRobust: true } ? new(X, Y, RobustWeights, Weights) : Given;

    /// <summary>The data as it was given.</summary>
    internal readonly Sample Given => new(X, Y, Weights);

    /// <summary>The robustness weights, in the order of <see cref="X"/>, after <see cref="KeepRobustness"/>; empty before.</summary>
    internal readonly Span<double> Robustness => _storage is { IsRobust: true } storage ? new(storage.Robustness, 0, storage.Count) : default;

    /// <summary>The robustness weights times the observations' own; without own ones the same numbers in the same place.</summary>
    internal readonly Span<double> RobustWeights => _storage is { IsWeighted: true } storage ? new(storage.RobustWeights, 0, storage.Count) : Robustness;

    /// <summary>Makes room for robustness weights until the sample is set again; they are for the caller to write.</summary>
    internal readonly void KeepRobustness()
    {
        if (_storage is not { } storage)
            return;

        if (storage.Robustness.Length < storage.Count)
            storage.Robustness = new double[storage.X.Length];
        if (storage.IsWeighted && storage.RobustWeights.Length < storage.Count)
            storage.RobustWeights = new double[storage.X.Length];
        storage.IsRobust = true;
    }

    /// <summary>The bandwidth chosen for the sample; NaN where none was.</summary>
    public readonly double Bandwidth => _storage?.Bandwidth ?? double.NaN;

    /// <summary>Keeps the bandwidth chosen for the sample, until the next one is set.</summary>
    /// <param name="bandwidth">h, in the units of x; NaN where the data does not determine it.</param>
    public readonly void Keep(double bandwidth)
    {
        if (_storage is { } storage)
            storage.Bandwidth = bandwidth;
    }

    /// <summary>What is known of the fit to the sample, if it was asked for before.</summary>
    internal readonly bool Recall(out SmootherSummary summary)
    {
        summary = default;
        if (_storage is not { } storage || !Volatile.Read(ref storage.HasSummary))
            return false;

        summary = storage.Summary;
        return true;
    }

    /// <summary>Keeps what is known of the fit. Several threads may do so at once: they found the same bits.</summary>
    internal readonly void Keep(in SmootherSummary summary)
    {
        if (_storage is not { } storage)
            return;

        storage.Summary = summary;
        Volatile.Write(ref storage.HasSummary, true);
    }

    /// <summary>δ₂ of the fit to the sample, if it was asked for before.</summary>
    internal readonly bool Recall(out double secondDelta)
    {
        secondDelta = double.NaN;
        if (_storage is not { } storage || !Volatile.Read(ref storage.HasSecondDelta))
            return false;

        secondDelta = storage.LoessDelta2;
        return true;
    }

    /// <summary>Keeps δ₂ of the fit. Several threads may do so at once: they found the same bits.</summary>
    internal readonly void KeepSecondDelta(double secondDelta)
    {
        if (_storage is not { } storage)
            return;

        storage.LoessDelta2 = secondDelta;
        Volatile.Write(ref storage.HasSecondDelta, true);
    }

    /// <summary>
    /// Replaces the sample. Ascending data keeps its order; other data is sorted by abscissa and then by response, so
    /// that the order it came in does not matter to a single bit.
    /// </summary>
    /// <param name="x">The abscissas, in any order, finite.</param>
    /// <param name="y">The responses, one for each abscissa, finite.</param>
    /// <exception cref="ArgumentException">Lengths differ, or a value is not finite.</exception>
    public void Set(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        Storage storage = Copy(x, y);
        storage.IsWeighted = false;
        if (Scan.FirstDescent(x) < x.Length)
            Sort(storage.X, storage.Y, storage.Count);
    }

    /// <summary>Replaces the sample by weighted data, sorted by abscissa, response and weight.</summary>
    /// <param name="x">The abscissas, in any order, finite.</param>
    /// <param name="y">The responses, one for each abscissa, finite.</param>
    /// <param name="weights">The weights, one for each abscissa, finite and at least 0.</param>
    /// <exception cref="ArgumentException">Lengths differ, a value is not finite, or a weight is negative.</exception>
    public void Set(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> weights)
    {
        Guard.SameLength(x.Length, nameof(x), weights.Length, nameof(weights));
        Guard.Weights(weights, nameof(weights));
        Storage storage = Copy(x, y);
        storage.IsWeighted = true;
        if (storage.Weights.Length < x.Length)
            storage.Weights = new double[storage.X.Length];
        weights.CopyTo(storage.Weights);
        if (Scan.FirstDescent(x) < x.Length)
            storage.SortWeighted();
    }

    private Storage Copy(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        Guard.SameLength(x.Length, nameof(x), y.Length, nameof(y));
        Guard.Finite(x, nameof(x));
        Guard.Finite(y, nameof(y));

        Storage storage = _storage ??= new Storage();
        storage.HasSummary = storage.HasSecondDelta = storage.IsRobust = false;
        storage.Bandwidth = double.NaN;
        if (storage.X.Length < x.Length)
        {
            (storage.X, storage.Y) = (new double[x.Length], new double[x.Length]);
        }
        x.CopyTo(storage.X);
        y.CopyTo(storage.Y);
        storage.Count = x.Length;
        return storage;
    }

    private static void Sort(double[] x, double[] y, int count)
    {
        Array.Sort(x, y, 0, count);
        for (int start = 0, end; start < count; start = end)
        {
            end = start + 1;
            while (end < count && x[end] == x[start])
                end++;
            if (end - start > 1)
                Array.Sort(y, start, end - start);
        }
    }

    private sealed class Storage
    {
        public double[] X = Array.Empty<double>(), Y = Array.Empty<double>(), Weights = Array.Empty<double>();
        public int Count;
        public bool IsWeighted;
        public double Bandwidth = double.NaN;
        public SmootherSummary Summary;
        public bool HasSummary;
        public double LoessDelta2;
        public bool HasSecondDelta;
        public double[] Robustness = Array.Empty<double>(), RobustWeights = Array.Empty<double>();
        public bool IsRobust;
        private Row[] _rows = Array.Empty<Row>();

        public void SortWeighted()
        {
            if (_rows.Length < Count)
                _rows = new Row[X.Length];
            for (int i = 0; i < Count; i++)
                _rows[i] = new Row(X[i], Y[i], Weights[i]);
            Array.Sort(_rows, 0, Count);
            for (int i = 0; i < Count; i++)
                (X[i], Y[i], Weights[i]) = _rows[i];
        }
    }

    private readonly record struct Row(double X, double Y, double Weight) : IComparable<Row>
    {
        public int CompareTo(Row other)
        {
            int order = X.CompareTo(other.X);
            if (order == 0)
                order = Y.CompareTo(other.Y);
            return order == 0 ? Weight.CompareTo(other.Weight) : order;
        }
    }
}
