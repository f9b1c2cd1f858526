using System;
using Smoothing.CompilerServices;
using Smoothing.Memory;

namespace Smoothing.LocalRegression;

/// <summary>
/// Filters of series near the end of the range of doubles, where partial sums may overflow although the results do not. Such a series is
/// filtered once more, divided by a power of two.
/// </summary>
internal static class FilterRange
{
    /// <summary>Filters a series with sums that may overflow.</summary>
    /// <typeparam name="TFilter">The filter's type.</typeparam>
    /// <param name="filter">The filter.</param>
    /// <param name="y">The series, finite or NaN.</param>
    /// <param name="fitted">Receives the results; NaN if a result is beyond the range of doubles, and if its window holds a NaN.</param>
    public static void Apply<TFilter>(TFilter filter, ReadOnlySpan<double> y, Span<double> fitted)
        where TFilter : struct, IGridFilter
    {
        filter.Apply(y, fitted);
        double largest = 0;
        foreach (double value in y)
        {
            double size = Math.Abs(value);
            largest = size > largest ? size : largest;
        }
        if (largest <= filter.Largest)
            return;

        double scale = PowerOfTwo.NotAbove(largest);
        while (largest / scale > filter.Largest)
            scale *= 2;
        using var workspace = new Workspace(y.Length, 2);
        Span<double> scaled = workspace[0], results = workspace[1];
        for (int i = 0; i < y.Length; i++)
            scaled[i] = y[i] / scale;
        filter.Apply(scaled, results);
        double rounding = filter.Rounding * (largest / scale);
        for (int i = 0; i < y.Length; i++)
        {
            // Sums that did not overflow keep their bits.
            if (!Guard.IsFinite(fitted[i]))
                fitted[i] = Scaled(results[i], scale, rounding);
        }
    }

    /// <summary>A result times a power of two.</summary>
    /// <param name="value">The result.</param>
    /// <param name="scale">The power.</param>
    /// <param name="rounding">
    /// A bound on the result's rounding error. A product that exceeds the range of doubles by no more than that is the end of the range.
    /// </param>
    /// <returns>The product; NaN beyond the range of doubles.</returns>
    public static double Scaled(double value, double scale, double rounding)
    {
        double product = value * scale;
        if (Guard.IsFinite(product))
            return product;

        double excess = Math.Abs(value) - double.MaxValue / scale;
        return !(excess <= rounding) ? double.NaN : value > 0 ? double.MaxValue : -double.MaxValue;
    }
}
