using System;
using System.Runtime.CompilerServices;

namespace Smoothing.CompilerServices;

// Checks of the rows, columns and terms of least squares.
public static partial class Guard
{
    /// <summary>The estimator of robust standard errors is a member of its enumeration.</summary>
    /// <param name="kind">The argument.</param>
    /// <param name="name">The parameter's name.</param>
    /// <exception cref="ArgumentException">The argument is not a member of the enumeration.</exception>
    public static void Defined(HeteroskedasticityConsistent kind, string name)
    {
        if (kind is < HeteroskedasticityConsistent.HC0 or > HeteroskedasticityConsistent.HC3)
            throw new ArgumentException($"{name} is {Print((int)kind)}; HC0, HC1, HC2 or HC3 is needed.", name);
    }

    /// <summary>A column of a row is a finite number, or NaN for a missing one.</summary>
    /// <param name="value">The column's value.</param>
    /// <param name="column">The column's name.</param>
    /// <param name="name">The parameter's name.</param>
    /// <param name="index">The row's index; −1 for a single row.</param>
    /// <exception cref="ArgumentException">Infinity.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void FiniteOrMissing(double value, string column, string name, int index)
    {
        if (double.IsInfinity(value))
            throw new ArgumentException($"{Element(name, index)}.{column} is {Print(value)}; a finite number is needed, or NaN.", name);
    }

    /// <summary>A column of a row is a finite number.</summary>
    /// <param name="value">The column's value.</param>
    /// <param name="column">The column's name.</param>
    /// <param name="name">The parameter's name.</param>
    /// <param name="index">The row's index; −1 for a single row.</param>
    /// <exception cref="ArgumentException">NaN or infinity.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Finite(double value, string column, string name, int index)
    {
        if (!IsFinite(value))
            throw new ArgumentException($"{Element(name, index)}.{column} is {Print(value)}; a finite number is needed.", name);
    }

    /// <summary>A column of a row is a finite number, and not null.</summary>
    /// <param name="value">The column's value.</param>
    /// <param name="column">The column's name.</param>
    /// <param name="name">The parameter's name.</param>
    /// <param name="index">The row's index; −1 for a single row.</param>
    /// <exception cref="ArgumentException">Null, NaN or infinity.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Finite(double? value, string column, string name, int index)
    {
        if (value is not { } number)
            throw new ArgumentException($"{Element(name, index)}.{column} is null; a finite number is needed.", name);
        Finite(number, column, name, index);
    }

    /// <summary>A term of a row has a finite value.</summary>
    /// <param name="value">The term's value.</param>
    /// <param name="term">The term in the formula's words.</param>
    /// <param name="name">The parameter's name.</param>
    /// <param name="index">The row's index; −1 for a single row.</param>
    /// <exception cref="ArgumentException">NaN or infinity.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Defined(double value, string term, string name, int index)
    {
        if (!IsFinite(value))
            throw new ArgumentException($"{term} is {Print(value)} for {Element(name, index)}; a finite number is needed.", name);
    }

    /// <summary>A term of a row has a finite value, or NaN, in which case the row is left out.</summary>
    /// <param name="value">The term's value.</param>
    /// <param name="term">The term in the formula's words.</param>
    /// <param name="name">The parameter's name.</param>
    /// <param name="index">The row's index; −1 for a single row.</param>
    /// <exception cref="ArgumentException">Infinity.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void DefinedOrMissing(double value, string term, string name, int index)
    {
        if (double.IsInfinity(value))
            Defined(value, term, name, index);
    }

    /// <summary>A categorical column of a row has one of its levels.</summary>
    /// <param name="isKnown">Whether the value is one of the levels.</param>
    /// <param name="column">The column's name.</param>
    /// <param name="name">The parameter's name.</param>
    /// <param name="index">The row's index; −1 for a single row.</param>
    /// <exception cref="ArgumentException">The value is no member of the enumeration.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void FactorLevel(bool isKnown, string column, string name, int index)
    {
        if (!isKnown)
            throw new ArgumentException($"{Element(name, index)}.{column} is no member of its enumeration.", name);
    }

    /// <summary>A row is not null.</summary>
    /// <typeparam name="T">The rows' type.</typeparam>
    /// <param name="row">The row.</param>
    /// <param name="name">The parameter's name.</param>
    /// <param name="index">The row's index; −1 for a single row.</param>
    /// <exception cref="ArgumentException">The row is null.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void NotNull<T>(T row, string name, int index = -1)
        where T : class?
    {
        if (row is null)
            throw index < 0 ? new ArgumentNullException(name) : new ArgumentException($"{Element(name, index)} is null.", name);
    }

    private static string Element(string name, int index) => index < 0 ? name : $"{name}[{Print(index)}]";
}
