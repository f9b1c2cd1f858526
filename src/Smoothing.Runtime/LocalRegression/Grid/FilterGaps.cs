using System;
using Smoothing.Memory;

namespace Smoothing.LocalRegression;

/// <summary>
/// The results of filters whose windows hold missing values. The least-squares fit of the points that are left replaces the filter's result
/// there, or NaN does. Other windows keep theirs.
/// </summary>
internal static class FilterGaps
{
    /// <summary>Mends the results of a Savitzky–Golay filter.</summary>
    /// <param name="y">The signal, finite or NaN, as long as a window at least.</param>
    /// <param name="filtered">The filter's results.</param>
    /// <param name="filter">The filter's window and polynomial.</param>
    /// <param name="missing">Whether a window with a NaN is fitted to the rest, or gives NaN.</param>
    public static void Mend(ReadOnlySpan<double> y, Span<double> filtered, in SignalFilter filter, MissingValues missing)
    {
        int window = filter.Window, half = window / 2, last = y.Length - 1;
        using var workspace = new Workspace(GridPolynomial.Size(window), 1);
        var polynomial = new GridPolynomial(workspace[0], window);
        int next = NextMissing(y, 0);
        for (int centre = half; centre <= last - half; centre++)
        {
            if (next < centre - half)
                next = NextMissing(y, centre - half);
            if (next > centre + half)
                continue;

            // The ends take the polynomial of the first and the last window.
            int from = centre == half ? 0 : centre, to = centre == last - half ? last : centre;
            if (missing == MissingValues.Propagate)
            {
                filtered.Slice(from, to - from + 1).Fill(double.NaN);
                continue;
            }

            polynomial.Clear();
            for (int j = centre - half; j <= centre + half; j++)
            {
                if (!double.IsNaN(y[j]))
                    polynomial.Add(j - centre, 1, y[j]);
            }
            bool isDetermined = polynomial.Count > filter.Degree;
            if (isDetermined)
                polynomial.Fit(filter.Degree);
            for (int i = from; i <= to; i++)
                filtered[i] = isDetermined ? polynomial.At(i - centre, filter.Derivative, filter.Spacing) : double.NaN;
        }
    }

    /// <summary>Mends the results of a local polynomial on a regular grid.</summary>
    /// <param name="y">The series, finite or NaN.</param>
    /// <param name="fitted">The filter's results.</param>
    /// <param name="kernel">K at the distances 0, 1, … up to the half-width of a window. K(0) is positive and no value is negative.</param>
    /// <param name="degree">The degree of the polynomial.</param>
    /// <param name="allowsLowerDegree">Whether a window that determines only a lower degree yields that fit instead of NaN.</param>
    /// <param name="missing">Whether a window with a NaN is fitted to the rest, or gives NaN.</param>
    public static void Mend(
        ReadOnlySpan<double> y, Span<double> fitted, ReadOnlySpan<double> kernel, int degree, bool allowsLowerDegree, MissingValues missing)
    {
        int half = kernel.Length - 1;
        using var workspace = new Workspace(GridPolynomial.Size(2 * half + 1), 1);
        var polynomial = new GridPolynomial(workspace[0], 2 * half + 1);
        int next = NextMissing(y, 0);
        for (int i = 0; i < y.Length; i++)
        {
            if (next < i - half)
                next = NextMissing(y, i - half);
            if (next <= i + half)
                fitted[i] = Fit(y, i, kernel, degree, allowsLowerDegree, missing, ref polynomial);
        }
    }

    private static double Fit(
        ReadOnlySpan<double> y, int i, ReadOnlySpan<double> kernel, int degree, bool allowsLowerDegree, MissingValues missing,
        scoped ref GridPolynomial polynomial)
    {
        int half = kernel.Length - 1;
        polynomial.Clear();
        for (int j = Math.Max(0, i - half); j <= Math.Min(y.Length - 1, i + half); j++)
        {
            double weight = kernel[Math.Abs(j - i)];
            if (weight == 0)
                continue;
            if (!double.IsNaN(y[j]))
                polynomial.Add(j - i, weight, y[j]);
            else if (missing == MissingValues.Propagate)
                return double.NaN;
        }
        if (polynomial.Count == 0 || (polynomial.Count <= degree && !allowsLowerDegree))
            return double.NaN;

        polynomial.Fit(Math.Min(degree, polynomial.Count - 1));
        return polynomial.At(0, derivative: 0, spacing: 1);
    }

    private static int NextMissing(ReadOnlySpan<double> y, int from)
    {
        int i = from;
        while (i < y.Length && !double.IsNaN(y[i]))
            i++;
        return i < y.Length ? i : int.MaxValue;
    }
}
