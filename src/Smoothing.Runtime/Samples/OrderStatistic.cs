using System;

namespace Smoothing.Samples;

/// <summary>Order statistics without sorting.</summary>
internal static class OrderStatistic
{
    private const int FewEnoughToSort = 16;

    // The number of pivots from the data before bisection. Only contrived data needs more.
    private const int PivotsFromData = 24;

    /// <summary>
    /// Moves the value that sorting would place at index k to that index, with no larger value before it and no smaller value after it. The
    /// algorithm is quickselect (Hoare 1961) with pivots from the data. If these do not suffice, it bisects the bit patterns, which bounds
    /// the number of further passes by 64.
    /// </summary>
    /// <param name="values">The values, at least 0 and finite. They are reordered.</param>
    /// <param name="k">The index, 0 ≤ k &lt; n.</param>
    /// <param name="pivotsFromData">The number of pivots taken from the data before bisection.</param>
    /// <returns>The value.</returns>
    public static double Select(Span<double> values, int k, int pivotsFromData = PivotsFromData)
    {
        // The remaining values lie in [lowest, highest).
        int start = 0, end = values.Length;
        double lowest = 0, highest = double.PositiveInfinity;
        for (int round = 0; end - start > FewEnoughToSort; round++)
        {
            double pivot = round < pivotsFromData ? MedianOfNine(values, start, end) : Middle(lowest, highest);
            int notBelow = Partition(values, start, end, pivot);
            if (k < notBelow)
            {
                end = notBelow;
                highest = pivot;
                continue;
            }

            // Moves the values equal to the pivot to the front of the remaining ones.
            start = notBelow;
            lowest = pivot;
            int above = PartitionEqual(values, start, end, pivot);
            if (k < above)
                return pivot;
            start = above;
        }

        Sort(values.Slice(start, end - start));
        return values[k];
    }

    /// <summary>Moves values below the pivot to the front and returns the start of the others. No branch depends on a value.</summary>
    private static int Partition(Span<double> values, int start, int end, double pivot)
    {
        int front = start;
        for (int i = start; i < end; i++)
        {
            double value = values[i];
            values[i] = values[front];
            values[front] = value;
            front += value < pivot ? 1 : 0;
        }
        return front;
    }

    /// <summary>Moves values equal to the pivot to the front and returns the start of the others. No value is below the pivot.</summary>
    private static int PartitionEqual(Span<double> values, int start, int end, double pivot)
    {
        int front = start;
        for (int i = start; i < end; i++)
        {
            double value = values[i];
            values[i] = values[front];
            values[front] = value;
            front += value <= pivot ? 1 : 0;
        }
        return front;
    }

    private static double MedianOfNine(ReadOnlySpan<double> values, int start, int end)
    {
        Span<double> sample = stackalloc double[9];
        int step = (end - start) / 9;
        for (int i = 0; i < sample.Length; i++)
            sample[i] = values[start + (i * step) + (step / 2)];
        Sort(sample);
        return sample[4];
    }

    /// <summary>The double halfway between two values at least 0, by the number of doubles between them.</summary>
    private static double Middle(double lowest, double highest)
    {
        long low = BitConverter.DoubleToInt64Bits(lowest), high = BitConverter.DoubleToInt64Bits(highest);
        return BitConverter.Int64BitsToDouble(low + ((high - low) / 2));
    }

    private static void Sort(Span<double> values)
    {
        for (int i = 1; i < values.Length; i++)
        {
            double value = values[i];
            int j = i;
            for (; j > 0 && values[j - 1] > value; j--)
                values[j] = values[j - 1];
            values[j] = value;
        }
    }
}
