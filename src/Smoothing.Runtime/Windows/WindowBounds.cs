using System;

namespace Smoothing.Windows;

/// <summary>
/// Where windows start and end in ascending abscissas. A search near its hint costs a few comparisons, any search O(log n). The result
/// does not depend on the hint.
/// </summary>
internal static class WindowBounds
{
    /// <summary>The first index whose distance xᵢ − x₀ exceeds the bound.</summary>
    internal static int FirstAbove(ReadOnlySpan<double> x, double x0, double bound, int hint) =>
        First(x, bound, inclusive: false, x0, hint);

    /// <summary>The first index whose distance xᵢ − x₀ reaches the bound.</summary>
    internal static int FirstFrom(ReadOnlySpan<double> x, double x0, double bound, int hint) => First(x, bound, inclusive: true, x0, hint);

    // Doubling steps from the hint, then bisection (Bentley and Yao 1976).
    private static int First(ReadOnlySpan<double> x, double bound, bool inclusive, double x0, int hint)
    {
        // x[below] is short of the bound and x[above] is not; −1 and n denote values beyond the ends.
        int below = -1, above = x.Length;
        if (hint < above && IsShort(x[hint], bound, inclusive, x0))
        {
            below = hint;
            for (int step = 1; step < above - below; step *= 2)
            {
                if (IsShort(x[below + step], bound, inclusive, x0))
                    below += step;
                else
                    above = below + step;
            }
        }
        else
        {
            above = hint;
            for (int step = 1; step < above - below; step *= 2)
            {
                if (IsShort(x[above - step], bound, inclusive, x0))
                    below = above - step;
                else
                    above -= step;
            }
        }

        while (above - below > 1)
        {
            int middle = below + (above - below) / 2;
            if (IsShort(x[middle], bound, inclusive, x0))
                below = middle;
            else
                above = middle;
        }
        return above;
    }

    private static bool IsShort(double x, double bound, bool inclusive, double x0)
    {
        double distance = x - x0;
        return inclusive ? distance < bound : distance <= bound;
    }
}
