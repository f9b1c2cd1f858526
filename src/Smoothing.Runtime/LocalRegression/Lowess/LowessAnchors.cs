using System;

namespace Smoothing.LocalRegression;

/// <summary>
/// The abscissas at which lowess fits a line. The next anchor is the farthest abscissa within delta of the last one, or the next abscissa
/// if none lies within delta. Estimates between anchors are interpolated, and ties share one estimate (Cleveland 1981).
/// </summary>
internal ref struct LowessAnchors
{
    private readonly ReadOnlySpan<double> _x;
    private readonly double _delta;
    private int _last; // the last index with an estimate

    /// <summary>Starts before the first anchor.</summary>
    /// <param name="x">The abscissas, ascending.</param>
    /// <param name="delta">The distance between anchors, as a fraction of the range of x.</param>
    public LowessAnchors(ReadOnlySpan<double> x, double delta)
    {
        _x = x;
        _delta = x.Length > 0 ? delta * (x[x.Length - 1] - x[0]) : 0;
        _last = -1;
        Current = -1;
    }

    /// <summary>The anchor's index.</summary>
    public int Current { get; private set; }

    /// <summary>Moves to the next anchor.</summary>
    /// <returns>False if every abscissa has its estimate.</returns>
    public bool MoveNext()
    {
        int next = _last + 1;
        if (next >= _x.Length)
            return false;

        Current = _last < 0 ? 0 : Math.Max(next, FirstBeyond(_x[_last] + _delta, next) - 1);
        return true;
    }

    /// <summary>Fills in the estimates between the last anchor and the current one, and those of the current anchor's ties.</summary>
    /// <param name="fitted">The estimates, with the current anchor's in place.</param>
    public void Fill(Span<double> fitted)
    {
        if (_last >= 0)
            Interpolation.Between(_x, fitted, _last, Current);

        _last = Current;
        while (_last + 1 < _x.Length && _x[_last + 1] == _x[Current])
            fitted[++_last] = fitted[Current];
    }

    /// <summary>
    /// The first index from <paramref name="from"/> on whose abscissa exceeds the bound. The search doubles its steps, then bisects.
    /// </summary>
    private readonly int FirstBeyond(double bound, int from)
    {
        int below = from - 1, above = _x.Length;
        for (int step = 1; step < above - below; step *= 2)
        {
            if (_x[below + step] > bound)
                above = below + step;
            else
                below += step;
        }
        while (above - below > 1)
        {
            int middle = below + ((above - below) / 2);
            if (_x[middle] > bound)
                above = middle;
            else
                below = middle;
        }
        return above;
    }
}
