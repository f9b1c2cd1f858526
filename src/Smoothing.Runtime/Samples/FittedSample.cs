using System;
using Smoothing.Arithmetic;
using Smoothing.CompilerServices;

namespace Smoothing.Samples;

/// <summary>An estimator's own copy of its data, abscissas ascending. It allocates only if its storage must grow.</summary>
/// <remarks>
/// Copies of a sample that holds data share the same data and the same count. Setting one copy sets all, so that no copy mixes old and new
/// data. The state of an estimator holds the only copy.
/// </remarks>
internal struct FittedSample
{
    private Storage? _storage;

    /// <summary>The number of observations.</summary>
    public readonly int Count => _storage?.Count ?? 0;

    /// <summary>The abscissas, ascending.</summary>
    public readonly ReadOnlySpan<double> X => _storage is { } storage ? new(storage.X, 0, storage.Count) : default;

    /// <summary>The responses, in the order of <see cref="X"/>.</summary>
    public readonly ReadOnlySpan<double> Y => _storage is { } storage ? new(storage.Y, 0, storage.Count) : default;

    /// <summary>The weights, in the order of <see cref="X"/>; empty if the data has none.</summary>
    public readonly ReadOnlySpan<double> Weights =>
        _storage is { IsWeighted: true } storage ? new(storage.Weights, 0, storage.Count) : default;

    /// <summary>The data.</summary>
    public readonly Sample Sample => new(X, Y, Weights);

    /// <summary>
    /// Replaces the sample. Ascending data keeps its order. Other data is sorted by abscissa and then by response, so that results have the
    /// same bits for every order of the input.
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
        if (storage.X.Length < x.Length)
        {
            // ToArray does not clear the memory first.
            (storage.X, storage.Y) = (x.ToArray(), y.ToArray());
        }
        else
        {
            x.CopyTo(storage.X);
            y.CopyTo(storage.Y);
        }
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
