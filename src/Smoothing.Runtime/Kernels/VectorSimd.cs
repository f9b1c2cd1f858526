#if NET8_0_OR_GREATER
using System;
using System.ComponentModel;
using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Smoothing.CompilerServices;

/// <summary>
/// As many neighbouring numbers at once as the processor's vectors hold. Each element is computed by itself, so results have the bits of
/// <see cref="ScalarSimd"/>. Both classes have these members, so that code over either is written once.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class VectorSimd
{
    /// <summary>How many values a vector holds: 2, 4 or 8.</summary>
    public static int Width => Vector<double>.Count;

    /// <summary>A vector of ones.</summary>
    public static Vector<double> One => Vector<double>.One;

    /// <summary>A vector of one value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The vector.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> Create(double value) => new(value);

    /// <summary>Loads a vector. The caller must ensure that its values exist.</summary>
    /// <param name="values">The values.</param>
    /// <param name="i">The first one's index, 0 ≤ i ≤ values.Length − Width.</param>
    /// <returns>values[i] and its successors.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> Load(ReadOnlySpan<double> values, int i)
    {
        Debug.Assert(i >= 0 && i <= values.Length - Width);
        return Vector.LoadUnsafe(ref MemoryMarshal.GetReference(values), (nuint)i);
    }

    /// <summary>Stores a vector. The caller must ensure that there is room.</summary>
    /// <param name="vector">The vector.</param>
    /// <param name="values">Where to.</param>
    /// <param name="i">The first one's index, 0 ≤ i ≤ values.Length − Width.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector<double> vector, Span<double> values, int i)
    {
        Debug.Assert(i >= 0 && i <= values.Length - Width);
        vector.StoreUnsafe(ref MemoryMarshal.GetReference(values), (nuint)i);
    }

    /// <summary>|a|.</summary>
    /// <param name="a">A vector.</param>
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
