using System;

namespace Smoothing.Windows;

/// <summary>
/// The k observations nearest to a target: a range of indices that lies as far left as it can without an observation to
/// its right being nearer than its first (Cleveland 1981). Where it came from does not change where it ends.
/// </summary>
internal ref struct NearestWindow
{
    // k is span · n rounded down. A product that rounding left just below a whole number still counts as that number.
    private const double Slack = 1e-7;

    private readonly ReadOnlySpan<double> _x;
    private readonly int _count;

    /// <summary>A window over ascending abscissas, before its first move.</summary>
    /// <param name="x">The abscissas, ascending.</param>
    /// <param name="span">The fraction of them in the window, in (0, 1]; two at least where there are two.</param>
    public NearestWindow(ReadOnlySpan<double> x, double span)
        : this(x, Math.Min(x.Length, Math.Max(2, (int)((span * x.Length) + Slack))))
    {
    }

    /// <summary>A window of so many observations, before its first move.</summary>
    public NearestWindow(ReadOnlySpan<double> x, int count)
    {
        _x = x;
        _count = count;
        Range = x.Length > 0 ? x[x.Length - 1] - x[0] : 0;
        Start = 0;
        End = 0;
        HalfWidth = 0;
    }

    /// <summary>k.</summary>
    public readonly int Count => _count;

    /// <summary>max x − min x.</summary>
    public double Range { get; }

    /// <summary>The index of the first observation in the window.</summary>
    public int Start { get; private set; }

    /// <summary>
    /// One past the index of the last observation in the window; with those beyond the k nearest that tie with them all.
    /// </summary>
    public int End { get; private set; }

    /// <summary>h: the distance of the farthest of the k nearest.</summary>
    public double HalfWidth { get; private set; }

    /// <summary>Moves the window to a target. A short move costs a few comparisons, any move O(log n).</summary>
    /// <param name="x0">The target, finite.</param>
    public void MoveTo(double x0)
    {
        if (_count == 0)
            return;

        Start = FirstNearEnough(x0);
        int last = Start + _count - 1;
        HalfWidth = Math.Max(x0 - _x[Start], _x[last] - x0);
        if (HalfWidth == 0)
        {
            while (last + 1 < _x.Length && _x[last + 1] == x0)
                last++;
        }
        End = last + 1;
    }

    /// <summary>The first start that is no farther than what would enter: doubling steps from the last one, then bisection.</summary>
    private readonly int FirstNearEnough(double x0)
    {
        // the window should move on from below, and not from above
        int below = -1, above = _x.Length - _count;
        if (ShouldMove(Start, x0))
        {
            below = Start;
            for (int step = 1; step < above - below; step *= 2)
            {
                if (ShouldMove(below + step, x0))
                    below += step;
                else
                    above = below + step;
            }
        }
        else
        {
            above = Start;
            for (int step = 1; step < above - below; step *= 2)
            {
                if (ShouldMove(above - step, x0))
                    below = above - step;
                else
                    above -= step;
            }
        }

        while (above - below > 1)
        {
            int middle = below + ((above - below) / 2);
            if (ShouldMove(middle, x0))
                below = middle;
            else
                above = middle;
        }
        return above;
    }

    private readonly bool ShouldMove(int start, double x0) =>
        start + _count < _x.Length && x0 - _x[start] > _x[start + _count] - x0;
}
