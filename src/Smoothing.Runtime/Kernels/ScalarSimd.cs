using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Smoothing.CompilerServices;

/// <summary>A vector of one value: for frameworks without vectors, and for one value at a time elsewhere.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class ScalarSimd
{
    /// <summary>How many values a vector holds, 1.</summary>
    public const int Width = 1;

    /// <summary>A vector of ones.</summary>
    public const double One = 1;

    /// <summary>A vector of one value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The vector.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Create(double value) => value;

    /// <summary>Loads a vector.</summary>
    /// <param name="values">The values.</param>
    /// <param name="i">The index.</param>
    /// <returns>values[i].</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Load(ReadOnlySpan<double> values, int i) => values[i];

    /// <summary>Stores a value.</summary>
    /// <param name="vector">The vector.</param>
    /// <param name="values">Where to.</param>
    /// <param name="i">The index.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(double vector, Span<double> values, int i) => values[i] = vector;

    /// <summary>|a|.</summary>
    /// <param name="a">A value.</param>
    /// <returns>Its absolute value.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Abs(double a) => Math.Abs(a);

    /// <summary>Chooses.</summary>
    /// <param name="a">What must be greater.</param>
    /// <param name="b">Than this.</param>
    /// <param name="yes">Taken where a > b.</param>
    /// <param name="no">Taken elsewhere, and where one is NaN.</param>
    /// <returns>The choice.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double WhereGreater(double a, double b, double yes, double no) => a > b ? yes : no;
}
