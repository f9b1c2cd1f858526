#if NET8_0_OR_GREATER
using System;
using System.ComponentModel;
using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Smoothing.CompilerServices;

/// <summary>
/// As many neighbours as the processor has lanes for, worked on at once. Each element is computed by itself, so results have the
/// same bits as with <see cref="ScalarSimd"/>, which has the same members: code over either is written once.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class VectorSimd
{
    /// <summary>How many values a strip holds: 2, 4 or 8.</summary>
    public static int Width => Vector<double>.Count;

    /// <summary>A strip of ones.</summary>
    public static Vector<double> One => Vector<double>.One;

    /// <summary>A strip of one value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The strip.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> Create(double value) => new(value);

    /// <summary>Loads a strip; the caller vouches that it is there.</summary>
    /// <param name="values">The values.</param>
    /// <param name="i">The first one's index, 0 ≤ i ≤ values.Length − Width.</param>
    /// <returns>values[i] and its successors.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> Load(ReadOnlySpan<double> values, int i)
    {
        Debug.Assert(i >= 0 && i <= values.Length - Width);
        return Vector.LoadUnsafe(ref MemoryMarshal.GetReference(values), (nuint)i);
    }

    /// <summary>Stores a strip; the caller vouches that there is room.</summary>
    /// <param name="strip">The strip.</param>
    /// <param name="values">Where to.</param>
    /// <param name="i">The first one's index, 0 ≤ i ≤ values.Length − Width.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector<double> strip, Span<double> values, int i)
    {
        Debug.Assert(i >= 0 && i <= values.Length - Width);
        strip.StoreUnsafe(ref MemoryMarshal.GetReference(values), (nuint)i);
    }

    /// <summary>cos(πv/2) for |v| ≤ 2.</summary>
    /// <param name="v">−2 to 2.</param>
    /// <returns>−1 to 1, within 2 units in the last place of 1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> CosineOfQuarterTurns(Vector<double> v) => KernelFunctions.SineSeries(One - Abs(v));

    /// <summary>sin(πv/2) for |v| ≤ 2.</summary>
    /// <param name="v">−2 to 2.</param>
    /// <returns>−1 to 1, within 2 units in the last place.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> SineOfQuarterTurns(Vector<double> v)
    {
        var a = Abs(v);
        var sine = KernelFunctions.SineSeries(WhereGreater(a, One, Create(2) - a, a));
        return WhereGreater(v, Create(0), sine, -sine);
    }

    /// <summary>eᵛ for −700 ≤ v ≤ 0.</summary>
    /// <param name="v">−700 to 0.</param>
    /// <returns>0 to 1, within 1 unit in the last place.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> Exp(Vector<double> v) => KernelFunctions.Exp(v);

    /// <summary>|a|.</summary>
    /// <param name="a">A strip.</param>
    /// <returns>Its absolute values.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> Abs(Vector<double> a) => Vector.Abs(a);

    /// <summary>Chooses, element by element.</summary>
    /// <param name="a">What must be greater.</param>
    /// <param name="b">Than this.</param>
    /// <param name="yes">Taken where a > b.</param>
    /// <param name="no">Taken elsewhere, and where one is NaN.</param>
    /// <returns>The choice.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> WhereGreater(Vector<double> a, Vector<double> b, Vector<double> yes, Vector<double> no) =>
        Vector.ConditionalSelect(Vector.GreaterThan(a, b), yes, no);
}
#endif
