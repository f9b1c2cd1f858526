using System;
using System.Runtime.CompilerServices;
#if NET8_0_OR_GREATER
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace Smoothing.CompilerServices;

/// <summary>
/// The eight lanes of every sum over observations. Their number does not depend on the processor's vector width, so that a sum has the same
/// bits everywhere. The lane of an observation depends on its place in the window alone, each lane adds in order, and <c>((0+4)+(2+6)) +
/// ((1+5)+(3+7))</c> adds up the lanes.
/// </summary>
internal static class Lanes
{
    /// <summary>The number of lanes, 8.</summary>
    public const int Count = 8;

    /// <summary>
    /// The lane of observation <paramref name="i"/> in the window from <paramref name="start"/> to
    /// <paramref name="end"/>: full groups of eight from the start, and the rest in the last lanes, where a
    /// vector that ends with the window has them.
    /// </summary>
    /// <param name="i">The observation, start ≤ i &lt; end.</param>
    /// <param name="start">The window's first observation.</param>
    /// <param name="end">One past the window's last observation.</param>
    /// <returns>0 to 7.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Of(int i, int start, int end) =>
        i < EndOfGroups(start, end) ? (i - start) % Count : Count - (end - i);

    /// <summary>Where the window's full groups of eight end.</summary>
    /// <param name="start">The window's first observation.</param>
    /// <param name="end">One past the window's last observation.</param>
    /// <returns>start plus the largest multiple of 8 that fits.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int EndOfGroups(int start, int end) => end - (end - start) % Count;

#if NET8_0_OR_GREATER
    /// <summary>Loads eight values. The caller must ensure that they exist.</summary>
    /// <param name="values">The values.</param>
    /// <param name="i">The first one's index, 0 ≤ i ≤ values.Length − 8.</param>
    /// <returns>values[i] to values[i + 7].</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Load(ReadOnlySpan<double> values, int i)
    {
        Debug.Assert(i >= 0 && i <= values.Length - Count);
        return Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(values), (nuint)i);
    }

    /// <summary>Loads two values. The caller must ensure that they exist.</summary>
    /// <param name="values">The values.</param>
    /// <param name="i">The first one's index, 0 ≤ i ≤ values.Length − 2.</param>
    /// <returns>values[i] and values[i + 1].</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> LoadPair(ReadOnlySpan<double> values, int i)
    {
        Debug.Assert(i >= 0 && i <= values.Length - 2);
        return Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(values), (nuint)i);
    }

    /// <summary>Stores eight values. The caller must ensure that there is room.</summary>
    /// <param name="lanes">The values.</param>
    /// <param name="values">Where to.</param>
    /// <param name="i">The first one's index, 0 ≤ i ≤ values.Length − 8.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector512<double> lanes, Span<double> values, int i)
    {
        Debug.Assert(i >= 0 && i <= values.Length - Count);
        lanes.StoreUnsafe(ref MemoryMarshal.GetReference(values), (nuint)i);
    }

    /// <summary>Stores two values. The caller must ensure that there is room.</summary>
    /// <param name="pair">The values.</param>
    /// <param name="values">Where to.</param>
    /// <param name="i">The first one's index, 0 ≤ i ≤ values.Length − 2.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StorePair(Vector128<double> pair, Span<double> values, int i)
    {
        Debug.Assert(i >= 0 && i <= values.Length - 2);
        pair.StoreUnsafe(ref MemoryMarshal.GetReference(values), (nuint)i);
    }

    /// <summary>Sets the lanes before <paramref name="first"/> to zero.</summary>
    /// <param name="lanes">Eight lanes.</param>
    /// <param name="first">The first lane to keep, 0 to 8.</param>
    /// <returns>The lanes from <paramref name="first"/> on, and zeros before.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> KeepFrom(Vector512<double> lanes, int first) =>
        Vector512.ConditionalSelect(
            Vector512.GreaterThanOrEqual(Vector512.Create(0.0, 1, 2, 3, 4, 5, 6, 7), Vector512.Create((double)first)),
            lanes,
            Vector512<double>.Zero);

    /// <summary>Adds up the eight lanes.</summary>
    /// <param name="lanes">Eight partial sums.</param>
    /// <returns>((0+4)+(2+6)) + ((1+5)+(3+7)).</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Sum(Vector512<double> lanes)
    {
        Vector256<double> four = lanes.GetLower() + lanes.GetUpper();
        Vector128<double> two = four.GetLower() + four.GetUpper();
        return two.ToScalar() + two.GetElement(1);
    }
#endif

    /// <summary>Adds up several sums of eight lanes each.</summary>
    /// <param name="lanes">The lanes of the first sum, then those of the second, and so on.</param>
    /// <param name="sums">Receives the totals, each <paramref name="stride"/> after the one before.</param>
    /// <param name="stride">The distance between two totals.</param>
    public static void Total(ReadOnlySpan<double> lanes, Span<double> sums, int stride)
    {
        for (int k = 0; k < lanes.Length / Count; k++)
        {
            ReadOnlySpan<double> l = lanes.Slice(k * Count, Count);
            sums[k * stride] = Sum(l[0], l[1], l[2], l[3], l[4], l[5], l[6], l[7]);
        }
    }

    /// <summary>Adds up the eight lanes of one sum.</summary>
    /// <param name="lanes">Its eight lanes.</param>
    /// <returns>((0+4)+(2+6)) + ((1+5)+(3+7)).</returns>
    public static double Total(ReadOnlySpan<double> lanes) =>
        Sum(lanes[0], lanes[1], lanes[2], lanes[3], lanes[4], lanes[5], lanes[6], lanes[7]);

    /// <summary>Adds up eight partial sums in the order of the eight lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Sum(double l0, double l1, double l2, double l3, double l4, double l5, double l6, double l7) =>
        ((l0 + l4) + (l2 + l6)) + ((l1 + l5) + (l3 + l7));
}
