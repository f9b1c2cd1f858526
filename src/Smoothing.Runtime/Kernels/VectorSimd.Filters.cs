#if NET8_0_OR_GREATER
using System;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Smoothing.CompilerServices;

/// <content>
/// Eight or two neighbouring numbers for filters, on every vector width of the processor. They do not call <see cref="Lanes"/>,
/// since each call counts towards what the compiler inlines into a method.
/// </content>
public static partial class VectorSimd
{
    /// <summary>Loads eight values. The caller must ensure that they exist.</summary>
    /// <param name="values">The values.</param>
    /// <param name="i">The first one's index, 0 ≤ i ≤ values.Length − 8.</param>
    /// <returns>values[i] to values[i + 7].</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> LoadEight(ReadOnlySpan<double> values, int i)
    {
        Debug.Assert(i >= 0 && i <= values.Length - 8);
        return Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(values), (nuint)i);
    }

    /// <summary>Loads two values. The caller must ensure that they exist.</summary>
    /// <param name="values">The values.</param>
    /// <param name="i">The first one's index, 0 ≤ i ≤ values.Length − 2.</param>
    /// <returns>values[i] and values[i + 1].</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> LoadTwo(ReadOnlySpan<double> values, int i)
    {
        Debug.Assert(i >= 0 && i <= values.Length - 2);
        return Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(values), (nuint)i);
    }

    /// <summary>Stores eight values. The caller must ensure that there is room.</summary>
    /// <param name="eight">The values.</param>
    /// <param name="values">Where to.</param>
    /// <param name="i">The first one's index, 0 ≤ i ≤ values.Length − 8.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreEight(Vector512<double> eight, Span<double> values, int i)
    {
        Debug.Assert(i >= 0 && i <= values.Length - 8);
        eight.StoreUnsafe(ref MemoryMarshal.GetReference(values), (nuint)i);
    }

    /// <summary>Stores two values. The caller must ensure that there is room.</summary>
    /// <param name="two">The values.</param>
    /// <param name="values">Where to.</param>
    /// <param name="i">The first one's index, 0 ≤ i ≤ values.Length − 2.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreTwo(Vector128<double> two, Span<double> values, int i)
    {
        Debug.Assert(i >= 0 && i <= values.Length - 2);
        two.StoreUnsafe(ref MemoryMarshal.GetReference(values), (nuint)i);
    }

    /// <summary>Eight values that begin in one group of eight and end in the next.</summary>
    /// <param name="group">A group.</param>
    /// <param name="next">The group behind it.</param>
    /// <param name="places">How far to slide, 1 to 7: a constant.</param>
    /// <returns>The group from <paramref name="places"/> on, and then as many values of the next.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> SlideEight(
        Vector512<double> group, Vector512<double> next, [ConstantExpected(Min = 1, Max = 7)] byte places) =>
        Avx512F.IsSupported
            ? Avx512F.AlignRight64(next.AsInt64(), group.AsInt64(), places).AsDouble()
            : SlideByShuffles(group, next, places);

    /// <summary>The same for processors without such an instruction.</summary>
    internal static Vector512<double> SlideByShuffles(Vector512<double> group, Vector512<double> next, byte places)
    {
        // Places outside a group give zeros.
        var from = Vector512.Create(0L, 1, 2, 3, 4, 5, 6, 7) + Vector512.Create((long)places);
        return (Vector512.Shuffle(group.AsInt64(), from) | Vector512.Shuffle(next.AsInt64(), from - Vector512.Create(8L))).AsDouble();
    }
}
#endif
