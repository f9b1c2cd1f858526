using System;

namespace Smoothing.Samples;

/// <summary>Sorts a few targets in place by heap sort (Williams 1964), and records their original indices.</summary>
internal static class SortedTargets
{
    /// <summary>Sorts the targets.</summary>
    /// <param name="at">The targets, finite. They ascend afterwards.</param>
    /// <param name="order">Receives the original index of each target.</param>
    public static void Sort(Span<double> at, Span<int> order)
    {
        for (int i = 0; i < order.Length; i++)
            order[i] = i;
        for (int root = at.Length / 2 - 1; root >= 0; root--)
            Sift(at, order, root, at.Length);
        for (int end = at.Length - 1; end > 0; end--)
        {
            (at[0], at[end]) = (at[end], at[0]);
            (order[0], order[end]) = (order[end], order[0]);
            Sift(at, order, 0, end);
        }
    }

    private static void Sift(Span<double> at, Span<int> order, int root, int end)
    {
        (double value, int origin) = (at[root], order[root]);
        for (int child; (child = 2 * root + 1) < end; root = child)
        {
            if (child + 1 < end && at[child + 1] > at[child])
                child++;
            if (at[child] <= value)
                break;
            (at[root], order[root]) = (at[child], order[child]);
        }
        (at[root], order[root]) = (value, origin);
    }
}
