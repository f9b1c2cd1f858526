using System;
#if NET8_0_OR_GREATER
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
#endif

namespace Smoothing.Windows;

/// <summary>Where the windows of ascending targets start and end, several targets at a time.</summary>
internal static class WindowBatch
{
#if NET8_0_OR_GREATER
    // A group of targets compares this many observations before it tests whether it is done. It then seldom has to go on.
    private const int Stride = 12;

    // Windows that move over more observations than this are searched one by one, in doubling steps.
    private const int Patience = 5 * Stride;
#endif

    /// <summary>The first index of each target whose distance xᵢ − x₀ exceeds the bound.</summary>
    /// <param name="x">The abscissas, ascending.</param>
    /// <param name="at">The targets, ascending.</param>
    /// <param name="bound">The bound.</param>
    /// <param name="from">An index that is not beyond the first target's.</param>
    /// <param name="first">Receives an index for each target.</param>
    public static void FirstAbove(ReadOnlySpan<double> x, ReadOnlySpan<double> at, double bound, int from, Span<int> first)
    {
        int j = 0;
#if NET8_0_OR_GREATER
        if (Vector.IsHardwareAccelerated)
        {
            for (; j <= at.Length - Vector<int>.Count; j += Vector<int>.Count)
            {
                if (!TryGroupAbove(x, at.Slice(j), bound, from, first.Slice(j)))
                    EachAbove(x, at.Slice(j, Vector<int>.Count), bound, from, first.Slice(j));
                from = first[j + Vector<int>.Count - 1];
            }
        }
#endif
        EachAbove(x, at.Slice(j), bound, from, first.Slice(j));
    }

    /// <summary>The first index of each target whose distance xᵢ − x₀ reaches the bound.</summary>
    /// <param name="x">The abscissas, ascending.</param>
    /// <param name="at">The targets, ascending.</param>
    /// <param name="bound">The bound.</param>
    /// <param name="from">An index that is not beyond the first target's.</param>
    /// <param name="first">Receives an index for each target.</param>
    public static void FirstFrom(ReadOnlySpan<double> x, ReadOnlySpan<double> at, double bound, int from, Span<int> first)
    {
        int j = 0;
#if NET8_0_OR_GREATER
        if (Vector.IsHardwareAccelerated)
        {
            for (; j <= at.Length - Vector<int>.Count; j += Vector<int>.Count)
            {
                if (!TryGroupFrom(x, at.Slice(j), bound, from, first.Slice(j)))
                    EachFrom(x, at.Slice(j, Vector<int>.Count), bound, from, first.Slice(j));
                from = first[j + Vector<int>.Count - 1];
            }
        }
#endif
        EachFrom(x, at.Slice(j), bound, from, first.Slice(j));
    }

    private static void EachAbove(ReadOnlySpan<double> x, ReadOnlySpan<double> at, double bound, int from, Span<int> first)
    {
        for (int j = 0; j < at.Length; j++)
            first[j] = from = WindowBounds.FirstAbove(x, at[j], bound, from);
    }

    private static void EachFrom(ReadOnlySpan<double> x, ReadOnlySpan<double> at, double bound, int from, Span<int> first)
    {
        for (int j = 0; j < at.Length; j++)
            first[j] = from = WindowBounds.FirstFrom(x, at[j], bound, from);
    }

#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool TryGroupAbove(ReadOnlySpan<double> x, ReadOnlySpan<double> at, double bound, int from, Span<int> first) =>
        TryGroup(x, at, bound, withBound: true, from, first);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool TryGroupFrom(ReadOnlySpan<double> x, ReadOnlySpan<double> at, double bound, int from, Span<int> first) =>
        TryGroup(x, at, bound, withBound: false, from, first);

    // Each lane counts the observations that are short of its bound. The group is done when no lane counts any more. Its targets fill two
    // vectors, so that their indices fill one.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryGroup(
        ReadOnlySpan<double> x, ReadOnlySpan<double> at, double bound, bool withBound, int from, Span<int> first)
    {
        ref double abscissa = ref MemoryMarshal.GetReference(x);
        ref double target = ref MemoryMarshal.GetReference(at);
        var low = Vector.LoadUnsafe(ref target);
        var high = Vector.LoadUnsafe(ref target, (nuint)Vector<double>.Count);
        var bounds = new Vector<double>(bound);
        Vector<long> lowCount = new(from), highCount = lowCount;
        for (int i = from; i - from < Patience;)
        {
            var isShort = Vector<long>.Zero;
            for (int stop = Math.Min(i + Stride, x.Length); i < stop; i++)
            {
                var observation = new Vector<double>(Unsafe.Add(ref abscissa, i));
                lowCount -= IsShort(observation - low, bounds, withBound);
                isShort = IsShort(observation - high, bounds, withBound);
                highCount -= isShort;
            }

            // The last targets reach farthest.
            if (i == x.Length || isShort == Vector<long>.Zero)
            {
                Vector.Narrow(lowCount, highCount).StoreUnsafe(ref MemoryMarshal.GetReference(first));
                return true;
            }
        }
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<long> IsShort(Vector<double> distances, Vector<double> bounds, bool withBound) =>
        withBound ? Vector.LessThanOrEqual(distances, bounds) : Vector.LessThan(distances, bounds);
#endif
}
