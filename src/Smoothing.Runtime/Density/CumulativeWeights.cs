using System;
using System.Buffers;

namespace Smoothing.Density;

/// <summary>The weight of consecutive observations in O(1), to the rounding of the whole sum; their number where they have no weights.</summary>
internal ref struct CumulativeWeights
{
    private double[]? _sums;

    /// <param name="weights">The weights; empty for none.</param>
    public CumulativeWeights(ReadOnlySpan<double> weights)
    {
        _sums = null;
        if (weights.IsEmpty)
            return;

        _sums = ArrayPool<double>.Shared.Rent(weights.Length + 1);
        double sum = _sums[0] = 0;
        for (int i = 0; i < weights.Length; i++)
            _sums[i + 1] = sum += weights[i];
    }

    /// <summary>The weight of the observations from start to end; 0 where end is not above start.</summary>
    public readonly double Between(int start, int end) =>
        end <= start ? 0 : _sums is null ? end - start : _sums[end] - _sums[start];

    /// <summary>Returns the memory to the pool.</summary>
    public void Dispose()
    {
        if (_sums is not null)
            ArrayPool<double>.Shared.Return(_sums);
        _sums = null;
    }
}
