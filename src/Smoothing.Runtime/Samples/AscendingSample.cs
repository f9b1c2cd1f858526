using System;
using System.Buffers;
using System.ComponentModel;
using Smoothing.Arithmetic;

namespace Smoothing.CompilerServices;

/// <summary>
/// A sample in ascending order: itself where it is so already, otherwise a sorted copy in an array borrowed from the shared pool.
/// Once the pool is warm nothing is allocated.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct AscendingSample
{
    private double[]? _sorted;

    /// <summary>Borrows an array and sorts, where that is needed.</summary>
    /// <param name="sample">The sample, finite.</param>
    public AscendingSample(ReadOnlySpan<double> sample)
    {
        _sorted = null;
        Values = sample;
        if (Scan.FirstDescent(sample) == sample.Length)
            return;

        _sorted = ArrayPool<double>.Shared.Rent(sample.Length);
        sample.CopyTo(_sorted);
        Array.Sort(_sorted, 0, sample.Length);
        Values = new ReadOnlySpan<double>(_sorted, 0, sample.Length);
    }

    /// <summary>The values, ascending.</summary>
    public ReadOnlySpan<double> Values { get; }

    /// <summary>Gives the array back.</summary>
    public void Dispose()
    {
        if (_sorted is not null)
            ArrayPool<double>.Shared.Return(_sorted);
        _sorted = null;
    }
}
