using System;
using System.ComponentModel;

namespace Smoothing.CompilerServices;

/// <summary>
/// The observations within reach of a target, −r &lt; xᵢ − x₀ &lt; r: a range of indices that moves with the target.
/// A short move costs a few comparisons, any move O(log n); where it came from does not change where it ends.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct WindowBounds
{
    private readonly ReadOnlySpan<double> _x;
    private readonly double _reach;

    /// <summary>A window over ascending abscissas, before its first move.</summary>
    /// <param name="x">The abscissas, ascending.</param>
    /// <param name="reach">r, in the units of x; positive, or infinite.</param>
    public WindowBounds(ReadOnlySpan<double> x, double reach)
    {
        _x = x;
        _reach = reach;
        Start = 0;
        End = 0;
    }

    /// <summary>The index of the first observation in the window.</summary>
    public int Start { get; private set; }

    /// <summary>One past the index of the last observation in the window.</summary>
    public int End { get; private set; }

    /// <summary>Moves the window to a target.</summary>
    /// <param name="x0">The target, finite.</param>
    /// <returns>
    /// Whether the window can determine a line: <see cref="FitStatus.Success"/> with two distinct abscissas or more,
    /// else <see cref="FitStatus.TooFewObservations"/> or <see cref="FitStatus.EmptyWindow"/>.
    /// </returns>
    public FitStatus MoveTo(double x0)
    {
        Start = FirstAbove(_x, x0, -_reach, Start);
        End = FirstFrom(_x, x0, _reach, Math.Max(Start, End));
        return Start >= End ? FitStatus.EmptyWindow
            : _x[Start] == _x[End - 1] ? FitStatus.TooFewObservations
            : FitStatus.Success;
    }

    /// <summary>The first index whose distance xᵢ − x₀ exceeds the bound.</summary>
    internal static int FirstAbove(ReadOnlySpan<double> x, double x0, double bound, int hint) => First(x, bound, inclusive: false, x0, hint);

    /// <summary>The first index whose distance xᵢ − x₀ reaches the bound.</summary>
    internal static int FirstFrom(ReadOnlySpan<double> x, double x0, double bound, int hint) => First(x, bound, inclusive: true, x0, hint);

    // Doubling steps from the hint, then bisection (Bentley and Yao 1976).
    private static int First(ReadOnlySpan<double> x, double bound, bool inclusive, double x0, int hint)
    {
        // x[below] is short of the bound and x[above] is not; −1 and n stand in for values beyond the ends.
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
