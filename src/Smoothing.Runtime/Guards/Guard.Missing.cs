using System;
using System.Runtime.CompilerServices;
using Smoothing.Arithmetic;

namespace Smoothing.CompilerServices;

// Checks of values whose rows have weights, by the rule that MissingValues documents: a row of weight 0 does not count, and what it holds may
// be NaN. Infinities are refused in every row.
public static partial class Guard
{
    /// <summary>Every value is a finite number, or NaN in a row of weight 0.</summary>
    /// <param name="values">The argument.</param>
    /// <param name="weights">The weights of the rows, as many as there are values.</param>
    /// <param name="name">The parameter's name.</param>
    /// <exception cref="ArgumentException">A value is infinite, or NaN in a row that counts.</exception>
    public static void Finite(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, string name)
    {
        for (int i = Scan.Finite(values); i < values.Length; i++)
        {
            if (!(IsFinite(values[i]) || IsIgnored(values[i], weights[i])))
                throw new ArgumentException($"{name}[{Print(i)}] is {Print(values[i])}; a finite number is needed.", name);
        }
    }

    /// <summary>Every value is a finite number, or NaN in a row of weight 0.</summary>
    /// <param name="values">The argument.</param>
    /// <param name="weights">The weights of the rows, as many as there are values.</param>
    /// <param name="name">The parameter's name.</param>
    /// <exception cref="ArgumentException">A value is infinite, or NaN in a row that counts.</exception>
    public static void Finite(ReadOnlySpan<float> values, ReadOnlySpan<float> weights, string name)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (!(IsFinite(values[i]) || IsIgnored(values[i], weights[i])))
                throw new ArgumentException($"{name}[{Print(i)}] is {Print(values[i])}; a finite number is needed.", name);
        }
    }

    /// <summary>The value is a finite number, or NaN in a row of weight 0.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="weight">The weight of the row.</param>
    /// <param name="name">The parameter's name.</param>
    /// <exception cref="ArgumentException">Infinity, or NaN in a row that counts.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Finite(double value, double weight, string name)
    {
        if (!IsIgnored(value, weight))
            Finite(value, name);
    }

    /// <summary>A column of a row is a finite number, or NaN in a row of weight 0.</summary>
    /// <param name="value">The column's value.</param>
    /// <param name="weight">The weight of the row.</param>
    /// <param name="column">The column's name.</param>
    /// <param name="name">The parameter's name.</param>
    /// <param name="index">The row's index; −1 for a single row.</param>
    /// <exception cref="ArgumentException">Infinity, or NaN in a row that counts.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Finite(double value, double weight, string column, string name, int index)
    {
        if (!IsIgnored(value, weight))
            Finite(value, column, name, index);
    }

    /// <summary>A column of a row is a finite number, or missing in a row of weight 0.</summary>
    /// <param name="value">The column's value.</param>
    /// <param name="weight">The weight of the row.</param>
    /// <param name="column">The column's name.</param>
    /// <param name="name">The parameter's name.</param>
    /// <param name="index">The row's index; −1 for a single row.</param>
    /// <exception cref="ArgumentException">Infinity, or null or NaN in a row that counts.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Finite(double? value, double weight, string column, string name, int index)
    {
        if (!IsIgnored(value ?? double.NaN, weight))
            Finite(value, column, name, index);
    }

    /// <summary>Every weight is finite and at least 0, or NaN for a missing one.</summary>
    /// <param name="values">The argument.</param>
    /// <param name="name">The parameter's name.</param>
    /// <exception cref="ArgumentException">A weight is negative or infinite.</exception>
    public static void WeightsOrMissing(ReadOnlySpan<float> values, string name)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (values[i] < 0 || float.IsInfinity(values[i]))
            {
                throw new ArgumentException(
                    $"{name}[{Print(i)}] is {Print(values[i])}; a finite number of at least 0 is needed, or NaN.", name);
            }
        }
    }

    // Whether a value is NaN in a row that does not count.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsIgnored(double value, double weight) => weight == 0 && double.IsNaN(value);
}
