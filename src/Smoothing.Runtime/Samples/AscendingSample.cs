using System;
using System.Buffers;
using Smoothing.Arithmetic;

namespace Smoothing.Samples;

/// <summary>
/// A sample in ascending order. Data in another order is sorted in an array from the shared pool, so that repeated use allocates nothing.
/// </summary>
internal ref struct AscendingSample
{
    private double[]? _sorted;

    /// <summary>Rents an array and sorts, unless the sample is ascending.</summary>
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

    /// <summary>Returns the array to the pool.</summary>
    public void Dispose()
    {
        if (_sorted is not null)
            ArrayPool<double>.Shared.Return(_sorted);
        _sorted = null;
    }
}
