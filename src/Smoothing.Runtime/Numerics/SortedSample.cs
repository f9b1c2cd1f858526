using System;
using System.ComponentModel;

namespace Smoothing.Numerics;

/// <summary>An estimator's own copy of its data, abscissas ascending; it allocates only when it must grow.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct SortedSample
{
    private double[]? _x;
    private double[]? _y;

    /// <summary>The number of observations.</summary>
    public int Count { get; private set; }

    /// <summary>The abscissas, ascending.</summary>
    public readonly ReadOnlySpan<double> X => new(_x, 0, Count);

    /// <summary>The responses, in the order of <see cref="X"/>.</summary>
    public readonly ReadOnlySpan<double> Y => new(_y, 0, Count);

    /// <summary>
    /// Replaces the sample. Ascending data keeps its order; other data is sorted by abscissa and then by response, so
    /// that the order it came in does not matter to a single bit.
    /// </summary>
    /// <param name="x">The abscissas, in any order, finite.</param>
    /// <param name="y">The responses, one for each abscissa, finite.</param>
    /// <exception cref="ArgumentException">Lengths differ, or a value is not finite.</exception>
    public void Set(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        Contract.SameLength(x.Length, nameof(x), y.Length, nameof(y));
        Contract.Finite(x, nameof(x));
        Contract.Finite(y, nameof(y));

        if (_x is null || _y is null || _x.Length < x.Length)
        {
            _x = new double[x.Length];
            _y = new double[x.Length];
        }
        x.CopyTo(_x);
        y.CopyTo(_y);
        Count = x.Length;

        if (!IsAscending(x))
            Sort(_x, _y, Count);
    }

    private static bool IsAscending(ReadOnlySpan<double> x)
    {
        for (int i = Math.Max(1, Scan.AscendingGroups(x)); i < x.Length; i++)
        {
            if (x[i] < x[i - 1])
                return false;
        }
        return true;
    }

    private static void Sort(double[] x, double[] y, int count)
    {
        Array.Sort(x, y, 0, count);
        for (int start = 0, end; start < count; start = end)
        {
            end = start + 1;
            while (end < count && x[end] == x[start])
                end++;
            if (end - start > 1)
                Array.Sort(y, start, end - start);
        }
    }
}
