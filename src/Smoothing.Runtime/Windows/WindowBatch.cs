using System;
#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Smoothing.CompilerServices;
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
        if (Vector256.IsHardwareAccelerated)
        {
            for (; j <= at.Length - Lanes.Count; j += Lanes.Count)
                from = GroupAbove(x, at.Slice(j), bound, from, first.Slice(j));
        }
#endif
        for (; j < at.Length; j++)
            first[j] = from = WindowBounds.FirstAbove(x, at[j], bound, from);
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
        if (Vector256.IsHardwareAccelerated)
        {
            for (; j <= at.Length - Lanes.Count; j += Lanes.Count)
                from = GroupFrom(x, at.Slice(j), bound, from, first.Slice(j));
        }
#endif
        for (; j < at.Length; j++)
            first[j] = from = WindowBounds.FirstFrom(x, at[j], bound, from);
    }

#if NET8_0_OR_GREATER
    // Each lane counts the observations that are short of its bound. The group is done when no lane counts any more.
    private static int GroupAbove(ReadOnlySpan<double> x, ReadOnlySpan<double> at, double bound, int from, Span<int> first)
    {
        ref double abscissa = ref MemoryMarshal.GetReference(x);
        var targets = Lanes.Load(at, 0);
        var bounds = Vector512.Create(bound);
        var count = Vector512.Create((long)from);
        for (int i = from; i - from < Patience;)
        {
            var isShort = Vector512<double>.Zero;
            for (int stop = Math.Min(i + Stride, x.Length); i < stop; i++)
            {
                isShort = Vector512.LessThanOrEqual(Vector512.Create(Unsafe.Add(ref abscissa, i)) - targets, bounds);
                count -= isShort.AsInt64();
            }
            if (i == x.Length || isShort == Vector512<double>.Zero)
                return Store(count, first);
        }
        for (int lane = 0; lane < Lanes.Count; lane++)
            first[lane] = from = WindowBounds.FirstAbove(x, at[lane], bound, from);
        return from;
    }

    private static int GroupFrom(ReadOnlySpan<double> x, ReadOnlySpan<double> at, double bound, int from, Span<int> first)
    {
        ref double abscissa = ref MemoryMarshal.GetReference(x);
        var targets = Lanes.Load(at, 0);
        var bounds = Vector512.Create(bound);
        var count = Vector512.Create((long)from);
        for (int i = from; i - from < Patience;)
        {
            var isShort = Vector512<double>.Zero;
            for (int stop = Math.Min(i + Stride, x.Length); i < stop; i++)
            {
                isShort = Vector512.LessThan(Vector512.Create(Unsafe.Add(ref abscissa, i)) - targets, bounds);
                count -= isShort.AsInt64();
            }
            if (i == x.Length || isShort == Vector512<double>.Zero)
                return Store(count, first);
        }
        for (int lane = 0; lane < Lanes.Count; lane++)
            first[lane] = from = WindowBounds.FirstFrom(x, at[lane], bound, from);
        return from;
    }

    private static int Store(Vector512<long> count, Span<int> first)
    {
        Vector256.Narrow(count.GetLower(), count.GetUpper()).StoreUnsafe(ref MemoryMarshal.GetReference(first));
        return first[Lanes.Count - 1];
    }
#endif
}
