using System;
using System.Buffers;
using Smoothing.Arithmetic;

namespace Smoothing.Samples;

/// <summary>
/// A sample in ascending order. Data out of order is sorted in an array from the shared pool; once the pool is warm, nothing is allocated.
/// </summary>
internal ref struct AscendingSample
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
