using System;
using Smoothing.Arithmetic;
using Smoothing.LocalRegression;
using Smoothing.Memory;
using Smoothing.Samples;

namespace Smoothing.CompilerServices;

/// <content>The members for data on a regular grid.</content>
public partial struct LocalFit
{
    /// <summary>Filters a signal.</summary>
    /// <typeparam name="TFilter">The filter's type.</typeparam>
    /// <param name="filter">The filter.</param>
    /// <param name="y">The signal, finite.</param>
    /// <param name="filtered">Receives a value for each point of the signal.</param>
    /// <exception cref="ArgumentException">Lengths differ, a value is not finite, or filtered overlaps y.</exception>
    public static void Filter<TFilter>(TFilter filter, ReadOnlySpan<double> y, Span<double> filtered)
        where TFilter : struct, IGridFilter =>
        Filter(filter, y, filtered, nameof(filtered), MissingValues.Throw);

    /// <summary>Filters a signal with missing values by least squares over windows.</summary>
    /// <typeparam name="TFilter">The filter's type.</typeparam>
    /// <param name="filter">The filter.</param>
    /// <param name="y">The signal, finite or NaN.</param>
    /// <param name="filtered">Receives a value for each point of the signal.</param>
    /// <param name="missing">Under Skip a window with a NaN is fitted to its other points, under Propagate its result is NaN.</param>
    /// <param name="window">The number of points in a window, odd.</param>
    /// <param name="degree">The polynomial's degree, less than the window and at most 20.</param>
    /// <param name="derivative">The order of the derivative, at most the degree.</param>
    /// <param name="spacing">The distance between two points, in the units of the derivative.</param>
    /// <exception cref="ArgumentException">Lengths differ, a value is not valid, or filtered overlaps y.</exception>
    public static void Filter<TFilter>(
        TFilter filter, ReadOnlySpan<double> y, Span<double> filtered, MissingValues missing, int window, int degree, int derivative,
        double spacing)
        where TFilter : struct, IGridFilter
    {
        if (Filter(filter, y, filtered, nameof(filtered), missing) && y.Length >= window)
            FilterGaps.Mend(y, filtered, new SignalFilter(window, degree, derivative, spacing), missing);
    }

    /// <summary>Smooths a series on a regular grid.</summary>
    /// <typeparam name="TFilter">The filter's type.</typeparam>
    /// <param name="filter">The filter.</param>
    /// <param name="y">The series, finite.</param>
    /// <param name="fitted">Receives a value for each point of the series.</param>
    /// <exception cref="ArgumentException">Lengths differ, a value is not finite, or fitted overlaps y.</exception>
    public static void SmoothGrid<TFilter>(TFilter filter, ReadOnlySpan<double> y, Span<double> fitted)
        where TFilter : struct, IGridFilter =>
        Filter(filter, y, fitted, nameof(fitted), MissingValues.Throw);

    /// <summary>Smooths a series with missing values on a regular grid.</summary>
    /// <typeparam name="TFilter">The filter's type.</typeparam>
    /// <param name="filter">The filter.</param>
    /// <param name="y">The series, finite or NaN.</param>
    /// <param name="fitted">Receives a value for each point of the series.</param>
    /// <param name="missing">Under Skip a window with a NaN is fitted to its other points, under Propagate its result is NaN.</param>
    /// <param name="kernel">K at the distances 0, 1, … up to the half-width of a window. K(0) is positive and no value is negative.</param>
    /// <param name="degree">The degree of the polynomial, 0 to 3.</param>
    /// <param name="allowsLowerDegree">Whether a window that determines only a lower degree yields that fit instead of NaN.</param>
    /// <exception cref="ArgumentException">Lengths differ, a value is not valid, or fitted overlaps y.</exception>
    public static void SmoothGrid<TFilter>(
        TFilter filter, ReadOnlySpan<double> y, Span<double> fitted, MissingValues missing, ReadOnlySpan<double> kernel, int degree,
        bool allowsLowerDegree)
        where TFilter : struct, IGridFilter
    {
        if (Filter(filter, y, fitted, nameof(fitted), missing))
            FilterGaps.Mend(y, fitted, kernel, degree, allowsLowerDegree, missing);
    }

    /// <summary>Smooths a series in single precision on a regular grid.</summary>
    /// <typeparam name="TFilter">The filter's type.</typeparam>
    /// <param name="filter">The filter.</param>
    /// <param name="y">The series, finite.</param>
    /// <param name="fitted">Receives a value for each point of the series.</param>
    /// <exception cref="ArgumentException">Lengths differ, or a value is not finite.</exception>
    public static void SmoothGrid<TFilter>(TFilter filter, ReadOnlySpan<float> y, Span<float> fitted)
        where TFilter : struct, IGridFilter =>
        SmoothGrid(filter, y, fitted, MissingValues.Throw, default, degree: 0, allowsLowerDegree: false);

    /// <summary>Smooths a series in single precision with missing values on a regular grid.</summary>
    /// <typeparam name="TFilter">The filter's type.</typeparam>
    /// <param name="filter">The filter.</param>
    /// <param name="y">The series, finite or NaN.</param>
    /// <param name="fitted">Receives a value for each point of the series.</param>
    /// <param name="missing">Under Skip a window with a NaN is fitted to its other points, under Propagate its result is NaN.</param>
    /// <param name="kernel">K at the distances 0, 1, … up to the half-width of a window. K(0) is positive and no value is negative.</param>
    /// <param name="degree">The degree of the polynomial, 0 to 3.</param>
    /// <param name="allowsLowerDegree">Whether a window that determines only a lower degree yields that fit instead of NaN.</param>
    /// <exception cref="ArgumentException">Lengths differ, or a value is not valid.</exception>
    public static void SmoothGrid<TFilter>(
        TFilter filter, ReadOnlySpan<float> y, Span<float> fitted, MissingValues missing, ReadOnlySpan<double> kernel, int degree,
        bool allowsLowerDegree)
        where TFilter : struct, IGridFilter
    {
        Guard.SameLength(y.Length, nameof(y), fitted.Length, nameof(fitted));
        if (missing == MissingValues.Throw)
            Guard.Finite(y, nameof(y));
        else
            Guard.FiniteOrMissing(y, nameof(y));
        using var workspace = new Workspace(y.Length, 2);
        Span<double> widened = workspace[0], results = workspace[1];
        Floats.Widen(y, widened);
        if (Filter(filter, widened, results, nameof(fitted), missing))
            FilterGaps.Mend(widened, results, kernel, degree, allowsLowerDegree, missing);
        for (int i = 0; i < results.Length; i++)
            fitted[i] = (float)results[i];
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

    // One scan tells that all values are finite and that no sum overflows. Returns whether values may be missing.
    private static bool Filter<TFilter>(TFilter filter, ReadOnlySpan<double> y, Span<double> filtered, string name, MissingValues missing)
        where TFilter : struct, IGridFilter
    {
        Guard.SameLength(y.Length, nameof(y), filtered.Length, name);
        bool isPlain = Scan.AreWithin(y, filter.Largest);
        if (!isPlain && missing == MissingValues.Throw)
            Guard.Finite(y, nameof(y));
        else if (!isPlain)
            Guard.FiniteOrMissing(y, nameof(y));
        Guard.NoOverlap(filtered, name, y, nameof(y));
        if (isPlain)
            filter.Apply(y, filtered);
        else
            FilterRange.Apply(filter, y, filtered);
        return !isPlain && missing != MissingValues.Throw;
    }
}
