using System;
using Smoothing.CompilerServices;

namespace Smoothing.LeastSquares;

/// <summary>Columns taken about an origin near their middle, where they lie farther from 0 than they spread.</summary>
internal static class ColumnOrigin
{
    // Enough to tell the column's scale; what they miss costs time, not digits.
    private const int LookedAt = 8;

    // A spread below this has no power of two of its size worth rounding to.
    private static readonly double SmallestSpread = DoubleDouble.PowerOfTwo(-1000);

    /// <summary>
    /// A number in the middle of a column that lies far from 0, 0 otherwise: there sums of the values as they are keep their digits. It
    /// has no finer bits than the column's spread asks for, so that differences from it are exact.
    /// </summary>
    /// <param name="column">The column, of which a few values are looked at.</param>
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

    /// <summary>A block of a column about its origin.</summary>
    /// <param name="column">The block.</param>
    /// <param name="origin">The origin.</param>
    /// <param name="buffer">Room for the differences, as long as the block.</param>
    /// <param name="shifted">The block itself where the origin is 0, the buffer otherwise.</param>
    /// <returns>Whether every difference is a double.</returns>
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
