using System;
using System.ComponentModel;

namespace Smoothing.CompilerServices;

/// <summary>
/// An estimator's own copy of its data, abscissas ascending, with a robustness weight for each observation; it allocates
/// only when it must grow.
/// </summary>
/// <remarks>Copies of a sample that holds data are handles on the same data, its weights included.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct RobustSample
{
    private Storage? _storage;

    /// <summary>The number of observations.</summary>
    public readonly int Count => _storage?.Sample.Count ?? 0;

    /// <summary>The abscissas, ascending.</summary>
    public readonly ReadOnlySpan<double> X => _storage is { } storage ? storage.Sample.X : default;

    /// <summary>The responses, in the order of <see cref="X"/>.</summary>
    public readonly ReadOnlySpan<double> Y => _storage is { } storage ? storage.Sample.Y : default;

    /// <summary>The robustness weights, in the order of <see cref="X"/>.</summary>
    public readonly Span<double> Robustness => _storage is { } storage ? new(storage.Robustness, 0, storage.Sample.Count) : default;

    /// <summary>Replaces the sample as <see cref="FittedSample.Set(ReadOnlySpan{double}, ReadOnlySpan{double})"/> does; the weights are for the caller to write.</summary>
    /// <param name="x">The abscissas, in any order, finite.</param>
    /// <param name="y">The responses, one for each abscissa, finite.</param>
    /// <exception cref="ArgumentException">Lengths differ, or a value is not finite.</exception>
    public void Set(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        Storage storage = _storage ?? new Storage();
        storage.Sample.Set(x, y);
        if (storage.Robustness.Length < x.Length)
            storage.Robustness = new double[x.Length];
        _storage = storage;
    }

    private sealed class Storage
    {
        public FittedSample Sample;
        public double[] Robustness = Array.Empty<double>();
    }
}
