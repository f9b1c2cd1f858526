using System;
using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using Smoothing.Arithmetic;

namespace Smoothing.CompilerServices;

/// <summary>
/// Checks of the estimators' arguments. The summary of a check is the condition that must hold. A check throws an
/// <see cref="ArgumentException"/> that names the parameter and the first offending index. A member makes all its checks before it writes
/// any result.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class Guard
{
    /// <summary>The parameter is a finite number.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="name">The parameter's name.</param>
    /// <exception cref="ArgumentException">NaN or infinity.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Finite(double value, string name)
    {
        if (!IsFinite(value))
            throw new ArgumentException($"{name} is {Print(value)}; a finite number is needed.", name);
    }

    /// <summary>The parameter is positive, finite, and not so small that its reciprocal overflows.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="name">The parameter's name.</param>
    /// <exception cref="ArgumentException">Zero, negative, subnormal, NaN or infinity.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Positive(double value, string name)
    {
        if (!(value > 0 && IsFinite(1 / value) && IsFinite(value)))
            throw new ArgumentException($"{name} is {Print(value)}; {RequirementOfPositive(value)}.", name);
    }

    // A bandwidth scales by its reciprocal.
    private static string RequirementOfPositive(double value) => value > 0 && IsFinite(value)
        ? "its reciprocal overflows, and a larger number is needed"
        : "a positive, finite number is needed";

    /// <summary>Two spans are equally long.</summary>
    /// <param name="length">The length of the reference span.</param>
    /// <param name="name">The name of its parameter.</param>
    /// <param name="otherLength">The length of the other span.</param>
    /// <param name="otherName">The name of the other parameter. The exception names this one.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SameLength(int length, string name, int otherLength, string otherName)
    {
        if (length != otherLength)
        {
            throw new ArgumentException(
                $"{otherName} has {Print(otherLength)} values but {name} has {Print(length)}; "
                    + $"from index {Print(Math.Min(length, otherLength))} on they have no counterpart.",
                otherName);
        }
    }

    /// <summary>Every value is a finite number.</summary>
    /// <param name="values">The argument.</param>
    /// <param name="name">The parameter's name.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite.</exception>
    public static void Finite(ReadOnlySpan<double> values, string name)
    {
        for (int i = Scan.Finite(values); i < values.Length; i++)
        {
            if (!IsFinite(values[i]))
                throw new ArgumentException($"{name}[{Print(i)}] is {Print(values[i])}; a finite number is needed.", name);
        }
    }

    /// <summary>No value is below the one before it; ties are allowed.</summary>
    /// <param name="values">The argument, finite.</param>
    /// <param name="name">The parameter's name.</param>
    /// <exception cref="ArgumentException">A value is below the one before it.</exception>
    public static void Ascending(ReadOnlySpan<double> values, string name)
    {
        int i = Scan.FirstDescent(values);
        if (i < values.Length)
        {
            throw new ArgumentException(
                $"{name} must be ascending, but {name}[{Print(i)}] = {Print(values[i])} "
                    + $"is below {name}[{Print(i - 1)}] = {Print(values[i - 1])}.",
                name);
        }
    }

    /// <summary>The parameter is not below the value that came before it; a tie is allowed.</summary>
    /// <param name="value">The argument, finite or NaN.</param>
    /// <param name="last">The value before it; NaN where there was none.</param>
    /// <param name="name">The parameter's name.</param>
    /// <exception cref="ArgumentException">The value is below the last one.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Ascending(double value, double last, string name)
    {
        if (value < last)
            throw new ArgumentException($"{name} must be ascending, but {Print(value)} is below {Print(last)}, the one before it.", name);
    }

    /// <summary>The abscissas and responses of a local regression are equally many and finite, and the abscissas ascend.</summary>
    /// <param name="x">The abscissas.</param>
    /// <param name="y">The responses.</param>
    /// <exception cref="ArgumentException">One of these does not hold.</exception>
    public static void AscendingSample(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        SameLength(x.Length, nameof(x), y.Length, nameof(y));
        Finite(x, nameof(x));
        Ascending(x, nameof(x));
        Finite(y, nameof(y));
    }

    /// <summary>
    /// The targets and the span for their results are equally long, the targets are finite, and no result overwrites a target yet to be
    /// read.
    /// </summary>
    /// <param name="at">The targets.</param>
    /// <param name="fitted">The span for the results; it may be <paramref name="at"/> itself.</param>
    /// <exception cref="ArgumentException">One of these does not hold.</exception>
    public static void Targets(ReadOnlySpan<double> at, ReadOnlySpan<double> fitted)
    {
        SameLength(at.Length, nameof(at), fitted.Length, nameof(fitted));
        Finite(at, nameof(at));
        if (at.Overlaps(fitted, out int offset) && offset != 0)
            throw new ArgumentException("fitted overlaps at: results would be written over targets yet to be read.", nameof(fitted));
    }

    /// <summary>The single-precision targets and the span for their results are equally long, and the targets are finite.</summary>
    /// <param name="at">The targets.</param>
    /// <param name="fitted">The span for the results.</param>
    /// <exception cref="ArgumentException">One of these does not hold.</exception>
    public static void Targets(ReadOnlySpan<float> at, ReadOnlySpan<float> fitted)
    {
        SameLength(at.Length, nameof(at), fitted.Length, nameof(fitted));
        Finite(at, nameof(at));
        if (at.Overlaps(fitted, out int offset) && offset != 0)
            throw new ArgumentException("fitted overlaps at: results would be written over targets yet to be read.", nameof(fitted));
    }

    /// <summary>
    /// The targets and the span for their densities are equally long, the sample and the targets are finite, and no result overwrites a
    /// value yet to be read.
    /// </summary>
    /// <param name="sample">The sample.</param>
    /// <param name="at">The targets.</param>
    /// <param name="density">The span for the results; it may be <paramref name="at"/> itself.</param>
    /// <exception cref="ArgumentException">One of these does not hold.</exception>
    public static void Density(ReadOnlySpan<double> sample, ReadOnlySpan<double> at, ReadOnlySpan<double> density)
    {
        SameLength(at.Length, nameof(at), density.Length, nameof(density));
        Finite(sample, nameof(sample));
        Finite(at, nameof(at));
        NoOverlap(density, nameof(density), sample, nameof(sample));
        if (at.Overlaps(density, out int offset) && offset != 0)
            throw new ArgumentException("density overlaps at: results would be written over targets yet to be read.", nameof(density));
    }

    /// <summary>Every value is a finite number.</summary>
    /// <param name="values">The argument.</param>
    /// <param name="name">The parameter's name.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite.</exception>
    public static void Finite(ReadOnlySpan<float> values, string name)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (!IsFinite(values[i]))
                throw new ArgumentException($"{name}[{Print(i)}] is {Print(values[i])}; a finite number is needed.", name);
        }
    }

    /// <summary>Every value is a finite number, or NaN for a missing one.</summary>
    /// <param name="values">The argument.</param>
    /// <param name="name">The parameter's name.</param>
    /// <exception cref="ArgumentException">A value is infinite.</exception>
    public static void FiniteOrMissing(ReadOnlySpan<float> values, string name)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (float.IsInfinity(values[i]))
                throw new ArgumentException($"{name}[{Print(i)}] is {Print(values[i])}; a finite number is needed, or NaN.", name);
        }
    }

    /// <summary>Every weight is finite and at least 0.</summary>
    /// <param name="values">The argument.</param>
    /// <param name="name">The parameter's name.</param>
    /// <exception cref="ArgumentException">A weight is negative, NaN or infinite.</exception>
    public static void Weights(ReadOnlySpan<float> values, string name)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (!(values[i] >= 0 && IsFinite(values[i])))
                throw new ArgumentException($"{name}[{Print(i)}] is {Print(values[i])}; a finite number of at least 0 is needed.", name);
        }
    }

    /// <summary>Results must not be written over data that is still to be read.</summary>
    /// <param name="fitted">The span for the results.</param>
    /// <param name="x">The abscissas.</param>
    /// <param name="y">The responses.</param>
    /// <exception cref="ArgumentException">The spans share memory.</exception>
    public static void NoOverlap(ReadOnlySpan<double> fitted, ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        if (fitted.Overlaps(x) || fitted.Overlaps(y))
        {
            throw new ArgumentException(
                "fitted overlaps the data: results would be written over observations yet to be read.", nameof(fitted));
        }
    }

    /// <summary>Results must not be written over a column that is still to be read.</summary>
    /// <param name="results">The span for the results.</param>
    /// <param name="name">Its parameter's name.</param>
    /// <param name="column">The column.</param>
    /// <param name="columnName">The column's parameter's name.</param>
    /// <exception cref="ArgumentException">The spans share memory.</exception>
    public static void NoOverlap(ReadOnlySpan<double> results, string name, ReadOnlySpan<double> column, string columnName)
    {
        if (results.Overlaps(column))
            throw new ArgumentException($"{name} overlaps {columnName}: results would be written over values yet to be read.", name);
    }

    /// <summary>The parameter is a finite number, or NaN for a missing one.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="name">The parameter's name.</param>
    /// <exception cref="ArgumentException">Infinity.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void FiniteOrMissing(double value, string name)
    {
        if (double.IsInfinity(value))
            throw new ArgumentException($"{name} is {Print(value)}; a finite number is needed, or NaN.", name);
    }

    /// <summary>Every value is a finite number, or NaN for a missing one.</summary>
    /// <param name="values">The argument.</param>
    /// <param name="name">The parameter's name.</param>
    /// <exception cref="ArgumentException">A value is infinite.</exception>
    public static void FiniteOrMissing(ReadOnlySpan<double> values, string name)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (double.IsInfinity(values[i]))
                throw new ArgumentException($"{name}[{Print(i)}] is {Print(values[i])}; a finite number is needed, or NaN.", name);
        }
    }

    /// <summary>No value is below the last one before it that is not missing; ties are allowed.</summary>
    /// <param name="values">The argument, finite or NaN.</param>
    /// <param name="name">The parameter's name.</param>
    /// <exception cref="ArgumentException">A value is below one before it.</exception>
    public static void AscendingOrMissing(ReadOnlySpan<double> values, string name)
    {
        int last = -1;
        for (int i = 0; i < values.Length; i++)
        {
            if (double.IsNaN(values[i]))
                continue;

            if (last >= 0 && values[i] < values[last])
            {
                throw new ArgumentException(
                    $"{name} must be ascending, but {name}[{Print(i)}] = {Print(values[i])} "
                        + $"is below {name}[{Print(last)}] = {Print(values[last])}.",
                    name);
            }
            last = i;
        }
    }

    /// <summary>Every weight is finite and at least 0, or NaN for a missing one.</summary>
    /// <param name="values">The argument.</param>
    /// <param name="name">The parameter's name.</param>
    /// <exception cref="ArgumentException">A weight is negative or infinite.</exception>
    public static void WeightsOrMissing(ReadOnlySpan<double> values, string name)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (values[i] < 0 || double.IsInfinity(values[i]))
            {
                throw new ArgumentException(
                    $"{name}[{Print(i)}] is {Print(values[i])}; a finite number of at least 0 is needed, or NaN.", name);
            }
        }
    }

    /// <summary>The weight is finite and at least 0.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="name">The parameter's name.</param>
    /// <exception cref="ArgumentException">Negative, NaN or infinite.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Weight(double value, string name)
    {
        if (!(value >= 0 && IsFinite(value)))
            throw new ArgumentException($"{name} is {Print(value)}; a finite number of at least 0 is needed.", name);
    }

    /// <summary>The weight is finite and at least 0, or NaN for a missing one.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="name">The parameter's name.</param>
    /// <exception cref="ArgumentException">Negative or infinite.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WeightOrMissing(double value, string name)
    {
        if (value < 0 || double.IsInfinity(value))
            throw new ArgumentException($"{name} is {Print(value)}; a finite number of at least 0 is needed, or NaN.", name);
    }

    /// <summary>Every weight is finite and at least 0.</summary>
    /// <param name="values">The argument.</param>
    /// <param name="name">The parameter's name.</param>
    /// <exception cref="ArgumentException">A weight is negative, NaN or infinite.</exception>
    public static void Weights(ReadOnlySpan<double> values, string name)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (!(values[i] >= 0 && IsFinite(values[i])))
                throw new ArgumentException($"{name}[{Print(i)}] is {Print(values[i])}; a finite number of at least 0 is needed.", name);
        }
    }

    /// <summary>The level of an interval lies between 0 and 1.</summary>
    /// <param name="level">The argument.</param>
    /// <param name="name">The parameter's name.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is 0 or less, 1 or more, or NaN.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ConfidenceLevel(double level, string name)
    {
        if (!(level > 0 && level < 1))
            throw new ArgumentOutOfRangeException(name, level, "The level must lie between 0 and 1.");
    }

    internal static bool IsFinite(double value) => value - value == 0;

    private static string Print(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string Print(int value) => value.ToString(CultureInfo.InvariantCulture);
}
