using System;
using Smoothing.CompilerServices;

namespace Smoothing.LeastSquares;

/// <summary>Chooses an origin near the middle of a column whose distance from 0 is large relative to its spread.</summary>
internal static class ColumnOrigin
{
    // The number of values that determine the scale of the column. If they miss its extremes, the fit takes longer but loses no digits.
    private const int LookedAt = 8;

    // Below this spread the origin is not rounded to a power of two of the spread's size.
    private static readonly double SmallestSpread = DoubleDouble.PowerOfTwo(-1000);

    /// <summary>
    /// A number in the middle of a column that lies far from 0. It is 0 for any other column, whose sums about 0 keep their digits. The
    /// origin is a multiple of a power of two of the spread's size, so that differences from it are exact.
    /// </summary>
    /// <param name="column">The column. Only a few of its values are read.</param>
    /// <returns>The origin.</returns>
    public static double Of(ReadOnlySpan<double> column)
    {
        if (column.Length == 0)
            return 0;

        double low = column[column.Length - 1], high = low;
        int step = Math.Max(1, column.Length / LookedAt);
        for (int i = 0; i < column.Length; i += step)
        {
            double value = column[i];
            if (value < low)
                low = value;
            if (value > high)
                high = value;
        }

        double spread = high - low, middle = low + (spread / 2);
        if (!(spread < Math.Abs(middle) / 2))
            return 0;
        if (spread < SmallestSpread)
            return low;

        double unit = DoubleDouble.PowerOfTwo(DoubleDouble.Exponent(spread));
        return Math.Round(middle / unit) * unit;
    }

    /// <summary>Subtracts the origin from a block of a column.</summary>
    /// <param name="column">The block.</param>
    /// <param name="origin">The origin.</param>
    /// <param name="buffer">Memory for the differences, as long as the block.</param>
    /// <param name="shifted">The block itself if the origin is 0, the buffer otherwise.</param>
    /// <returns>Whether every difference is exact.</returns>
    public static bool TryShift(ReadOnlySpan<double> column, double origin, Span<double> buffer, out ReadOnlySpan<double> shifted)
    {
        if (origin == 0)
        {
            shifted = column;
            return true;
        }

        buffer = buffer.Slice(0, column.Length);
        bool isLost = false;
        for (int i = 0; i < column.Length; i++)
        {
            DoubleDouble difference = DoubleDouble.Sum(column[i], -origin);
            buffer[i] = difference.High;
            isLost |= !(difference.Low == 0);
        }

        shifted = buffer;
        return !isLost;
    }
}
