using System;
using System.Buffers;
using Smoothing.CompilerServices;

namespace Smoothing.Samples;

/// <summary>
/// The complete observations of a sample as doubles, in arrays from the shared pool. It serves floats and data with NaN.
/// Repeated use allocates nothing.
/// </summary>
internal ref struct PooledSample
{
    private double[]? _x;
    private double[]? _y;
    private double[]? _weights;

    /// <summary>Wraps data that was checked. It needs no arrays and is read in place.</summary>
    public PooledSample(Sample sample)
    {
        _x = _y = _weights = null;
        Incomplete = 0;
        Sample = sample;
    }

    /// <summary>Borrows and fills the arrays, after checking the data.</summary>
    /// <param name="x">The abscissas.</param>
    /// <param name="y">The responses, one for each abscissa.</param>
    /// <param name="weights">The weights, one for each abscissa, or none at all.</param>
    /// <param name="isWeighted">Whether there are weights.</param>
    /// <param name="isAscending">Whether the abscissas must be.</param>
    /// <param name="missing">What becomes of an observation with a NaN.</param>
    /// <param name="keepsWeightless">Whether complete observations of weight 0 are kept.</param>
    /// <exception cref="ArgumentException">Lengths differ, a value is not finite, a weight is negative, or x is not ascending.</exception>
    public PooledSample(
        ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> weights, bool isWeighted, bool isAscending,
        MissingValues missing, bool keepsWeightless = true)
    {
        CheckLengths(x.Length, y.Length, weights.Length, isWeighted);
        _x = Rent(x.Length);
        _y = Rent(x.Length);
        _weights = isWeighted ? Rent(x.Length) : null;
        x.CopyTo(_x);
        y.CopyTo(_y);
        if (_weights is not null)
            weights.CopyTo(_weights);
        int count = Gather(_x, _y, _weights, x.Length, isAscending, missing, keepsWeightless, out Incomplete);
        Sample = new Sample(new(_x, 0, count), new(_y, 0, count), _weights is null ? default : new(_weights, 0, count));
    }

    /// <summary>Borrows and fills the arrays, after checking the data.</summary>
    /// <param name="x">The abscissas.</param>
    /// <param name="y">The responses, one for each abscissa.</param>
    /// <param name="weights">The weights, one for each abscissa, or none at all.</param>
    /// <param name="isWeighted">Whether there are weights.</param>
    /// <param name="isAscending">Whether the abscissas must be.</param>
    /// <param name="missing">What becomes of an observation with a NaN.</param>
    /// <exception cref="ArgumentException">Lengths differ, a value is not finite, a weight is negative, or x is not ascending.</exception>
    public PooledSample(
        ReadOnlySpan<float> x, ReadOnlySpan<float> y, ReadOnlySpan<float> weights, bool isWeighted, bool isAscending, MissingValues missing)
    {
        CheckLengths(x.Length, y.Length, weights.Length, isWeighted);
        _x = Rent(x.Length);
        _y = Rent(x.Length);
        _weights = isWeighted ? Rent(x.Length) : null;
        Floats.Widen(x, _x);
        Floats.Widen(y, _y);
        if (_weights is not null)
            Floats.Widen(weights, _weights);
        int count = Gather(_x, _y, _weights, x.Length, isAscending, missing, keepsWeightless: true, out Incomplete);
        Sample = new Sample(new(_x, 0, count), new(_y, 0, count), _weights is null ? default : new(_weights, 0, count));
    }

    /// <summary>The number of observations that are kept.</summary>
    public readonly int Count => Sample.X.Length;

    /// <summary>The number of observations left out because one of their values is NaN.</summary>
    public readonly int Incomplete;

    /// <summary>The observations that are kept: the complete ones. A field spares the first call the compilation of a getter.</summary>
    public readonly Sample Sample;

    /// <summary>Returns the arrays to the pool.</summary>
    public void Dispose()
    {
        if (_x is null)
            return;

        Return(ref _x);
        Return(ref _y);
        Return(ref _weights);
    }

    internal static double[] Rent(int length) => ArrayPool<double>.Shared.Rent(Math.Max(1, length));

    internal static void Return(ref double[]? array)
    {
        if (array is not null)
            ArrayPool<double>.Shared.Return(array);
        array = null;
    }

    private static void CheckLengths(int x, int y, int weights, bool isWeighted)
    {
        Guard.SameLength(x, nameof(x), y, nameof(y));
        if (isWeighted)
            Guard.SameLength(x, nameof(x), weights, nameof(weights));
    }

    // Checks the observations and moves those to keep to the front.
    private static int Gather(
        double[] allX, double[] allY, double[]? allWeights, int length, bool isAscending, MissingValues missing, bool keepsWeightless,
        out int incomplete)
    {
        incomplete = 0;
        Span<double> x = allX.AsSpan(0, length), y = allY.AsSpan(0, length);
        Span<double> weights = allWeights is null ? default : allWeights.AsSpan(0, length);
        if (missing == MissingValues.Throw && allWeights is null)
        {
            Guard.Finite(x, nameof(x));
            if (isAscending)
                Guard.Ascending(x, nameof(x));
            Guard.Finite(y, nameof(y));
            return length;
        }

        if (missing == MissingValues.Throw)
        {
            Guard.Finite(x, weights, nameof(x));
            if (isAscending)
                Guard.AscendingOrMissing(x, nameof(x));
            Guard.Finite(y, weights, nameof(y));
            Guard.Weights(weights, nameof(weights));
        }
        else
        {
            Guard.FiniteOrMissing(x, nameof(x));
            if (isAscending)
                Guard.AscendingOrMissing(x, nameof(x));
            Guard.FiniteOrMissing(y, nameof(y));
            if (allWeights is not null)
                Guard.WeightsOrMissing(weights, nameof(weights));
        }

        int count = 0;
        for (int i = 0; i < x.Length; i++)
        {
            if (double.IsNaN(x[i]) || double.IsNaN(y[i]) || (allWeights is not null && double.IsNaN(weights[i])))
            {
                incomplete++;
                continue;
            }
            if (!keepsWeightless && allWeights is not null && weights[i] == 0)
                continue;

            x[count] = x[i];
            y[count] = y[i];
            if (allWeights is not null)
                weights[count] = weights[i];
            count++;
        }
        return count;
    }
}
