using System;
using Smoothing.LocalRegression;
using Smoothing.Samples;

namespace Smoothing.CompilerServices;

/// <content>The members for data on a regular grid.</content>
public partial struct LocalFit
{
    /// <summary>Smooths a series on a regular grid.</summary>
    /// <typeparam name="TFilter">The filter's type.</typeparam>
    /// <param name="filter">The filter.</param>
    /// <param name="y">The series, finite.</param>
    /// <param name="fitted">Receives a value for each point of the series.</param>
    /// <param name="missing">Under Skip the series is copied first, so that it may overlap the results.</param>
    /// <exception cref="ArgumentException">Lengths differ, a value is not finite, or fitted overlaps y.</exception>
    public static void SmoothGrid<TFilter>(
        TFilter filter, ReadOnlySpan<double> y, Span<double> fitted, MissingValues missing = MissingValues.Throw)
        where TFilter : struct, IGridFilter
    {
        Guard.SameLength(y.Length, nameof(y), fitted.Length, nameof(fitted));
        Guard.Finite(y, nameof(y));
        if (missing == MissingValues.Skip)
        {
            using var values = new PooledTargets(y);
            filter.Apply(values.At, values.Fitted);
            values.Store(y, fitted);
            return;
        }

        Guard.NoOverlap(fitted, nameof(fitted), y, nameof(y));
        filter.Apply(y, fitted);
    }

    /// <summary>Smooths a series in single precision on a regular grid.</summary>
    /// <typeparam name="TFilter">The filter's type.</typeparam>
    /// <param name="filter">The filter.</param>
    /// <param name="y">The series, finite.</param>
    /// <param name="fitted">Receives a value for each point of the series.</param>
    /// <exception cref="ArgumentException">Lengths differ, or a value is not finite.</exception>
    public static void SmoothGrid<TFilter>(TFilter filter, ReadOnlySpan<float> y, Span<float> fitted)
        where TFilter : struct, IGridFilter
    {
        Guard.SameLength(y.Length, nameof(y), fitted.Length, nameof(fitted));
        Guard.Finite(y, nameof(y));
        using var values = new PooledTargets(y);
        filter.Apply(values.At, values.Fitted);
        values.Store(y, fitted);
    }

    /// <summary>
    /// Smooths a series and fits each point to its own window. It serves series so short that both ends truncate the windows.
    /// </summary>
    /// <param name="y">The series, finite.</param>
    /// <param name="kernel">K at the distances 0, 1, … up to the half-width of a window. K(0) is positive and no value is negative.</param>
    /// <param name="degree">The degree of the polynomial, 0 to 3.</param>
    /// <param name="allowsLowerDegree">Whether a window that determines only a lower degree yields that fit instead of NaN.</param>
    /// <param name="fitted">Receives a value for each point of the series.</param>
    public static void SmoothShortGrid(
        ReadOnlySpan<double> y, ReadOnlySpan<double> kernel, int degree, bool allowsLowerDegree, Span<double> fitted) =>
        LocalGrid.Smooth(y, kernel, degree, allowsLowerDegree, fitted);
}
