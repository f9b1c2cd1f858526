#if NET9_0_OR_GREATER
using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Smoothing.CompilerServices;

namespace Smoothing.LeastSquares;

/// <content>The sums eight lanes at a time, with hardware fused multiply-add. The bits equal those of the sums lane by lane.</content>
internal static partial class LaneSums
{
    // Each step is written inline. A function with the lanes as ref parameters would keep them in memory instead of registers.

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddSquaresInVectors(ref DoubleDouble sum, ref DoubleDouble squares, ReadOnlySpan<double> a)
    {
        Vector512<double> s = default, sLow = default, t = default, tLow = default;
        Span<double> lanes = stackalloc double[2 * Lanes.Count];
        int end = Lanes.EndOfGroups(0, a.Length);
        for (int i = 0; i < end; i += Lanes.Count)
        {
            var x = Lanes.Load(a, i);

            var sNext = s + x;
            var sPart = sNext - s;
            sLow += (s - (sNext - sPart)) + (x - sPart);
            s = sNext;

            var tProduct = x * x;
            var tError = Vector512.FusedMultiplyAdd(x, x, -tProduct);
            var tNext = t + tProduct;
            var tPart = tNext - t;
            tLow += ((t - (tNext - tPart)) + (tProduct - tPart)) + tError;
            t = tNext;
        }
        Store(lanes, s, sLow);
        AddTotal(ref sum, lanes, a, end);
        Store(lanes, t, tLow);
        AddTotal(ref squares, lanes, a, a, end);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddProductsInVectors(ref DoubleDouble sum, ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        Vector512<double> s = default, sLow = default;
        Span<double> lanes = stackalloc double[2 * Lanes.Count];
        int end = Lanes.EndOfGroups(0, a.Length);
        for (int i = 0; i < end; i += Lanes.Count)
        {
            var x = Lanes.Load(a, i);
            var y = Lanes.Load(b, i);

            var sProduct = x * y;
            var sError = Vector512.FusedMultiplyAdd(x, y, -sProduct);
            var sNext = s + sProduct;
            var sPart = sNext - s;
            sLow += ((s - (sNext - sPart)) + (sProduct - sPart)) + sError;
            s = sNext;
        }
        Store(lanes, s, sLow);
        AddTotal(ref sum, lanes, a, b, end);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddProductsInVectors(
        ref DoubleDouble first, ref DoubleDouble second, ReadOnlySpan<double> a, ReadOnlySpan<double> b, ReadOnlySpan<double> c)
    {
        Vector512<double> s = default, sLow = default, t = default, tLow = default;
        Span<double> lanes = stackalloc double[2 * Lanes.Count];
        int end = Lanes.EndOfGroups(0, c.Length);
        for (int i = 0; i < end; i += Lanes.Count)
        {
            var x = Lanes.Load(a, i);
            var y = Lanes.Load(b, i);
            var z = Lanes.Load(c, i);

            var sProduct = x * z;
            var sError = Vector512.FusedMultiplyAdd(x, z, -sProduct);
            var sNext = s + sProduct;
            var sPart = sNext - s;
            sLow += ((s - (sNext - sPart)) + (sProduct - sPart)) + sError;
            s = sNext;

            var tProduct = y * z;
            var tError = Vector512.FusedMultiplyAdd(y, z, -tProduct);
            var tNext = t + tProduct;
            var tPart = tNext - t;
            tLow += ((t - (tNext - tPart)) + (tProduct - tPart)) + tError;
            t = tNext;
        }
        Store(lanes, s, sLow);
        AddTotal(ref first, lanes, a, c, end);
        Store(lanes, t, tLow);
        AddTotal(ref second, lanes, b, c, end);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddPairInVectors(
        ref DoubleDouble sumX, ref DoubleDouble sumXX, ref DoubleDouble sumY, ref DoubleDouble sumXY, ref DoubleDouble sumYY,
        ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        Vector512<double> a = default, aLow = default, b = default, bLow = default;
        Vector512<double> aa = default, aaLow = default, ab = default, abLow = default, bb = default, bbLow = default;
        Span<double> lanes = stackalloc double[2 * Lanes.Count];
        int end = Lanes.EndOfGroups(0, x.Length);
        for (int i = 0; i < end; i += Lanes.Count)
        {
            var u = Lanes.Load(x, i);
            var v = Lanes.Load(y, i);

            var aNext = a + u;
            var aPart = aNext - a;
            aLow += (a - (aNext - aPart)) + (u - aPart);
            a = aNext;

            var bNext = b + v;
            var bPart = bNext - b;
            bLow += (b - (bNext - bPart)) + (v - bPart);
            b = bNext;

            var aaProduct = u * u;
            var aaError = Vector512.FusedMultiplyAdd(u, u, -aaProduct);
            var aaNext = aa + aaProduct;
            var aaPart = aaNext - aa;
            aaLow += ((aa - (aaNext - aaPart)) + (aaProduct - aaPart)) + aaError;
            aa = aaNext;

            var abProduct = u * v;
            var abError = Vector512.FusedMultiplyAdd(u, v, -abProduct);
            var abNext = ab + abProduct;
            var abPart = abNext - ab;
            abLow += ((ab - (abNext - abPart)) + (abProduct - abPart)) + abError;
            ab = abNext;

            var bbProduct = v * v;
            var bbError = Vector512.FusedMultiplyAdd(v, v, -bbProduct);
            var bbNext = bb + bbProduct;
            var bbPart = bbNext - bb;
            bbLow += ((bb - (bbNext - bbPart)) + (bbProduct - bbPart)) + bbError;
            bb = bbNext;
        }
        Store(lanes, a, aLow);
        AddTotal(ref sumX, lanes, x, end);
        Store(lanes, b, bLow);
        AddTotal(ref sumY, lanes, y, end);
        Store(lanes, aa, aaLow);
        AddTotal(ref sumXX, lanes, x, x, end);
        Store(lanes, ab, abLow);
        AddTotal(ref sumXY, lanes, x, y, end);
        Store(lanes, bb, bbLow);
        AddTotal(ref sumYY, lanes, y, y, end);
    }

    // Stores the lanes in memory, so that the last terms, fewer than eight, can be added to them. Passing the vectors by reference would
    // keep the lanes in memory throughout the loop.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Span<double> lanes, Vector512<double> high, Vector512<double> low)
    {
        high.CopyTo(lanes);
        low.CopyTo(lanes.Slice(Lanes.Count));
    }

    /// <summary>Adds the terms from <paramref name="start"/> on to their lanes, then adds the lanes' total to the sum.</summary>
    private static void AddTotal(ref DoubleDouble sum, Span<double> lanes, ReadOnlySpan<double> a, int start)
    {
        if (start < a.Length)
            AddTerms(lanes, a, start);
        DoubleDouble.Add(ref sum, Total(Lanes.Load(lanes, 0), Lanes.Load(lanes, Lanes.Count)));
    }

    private static void AddTotal(ref DoubleDouble sum, Span<double> lanes, ReadOnlySpan<double> a, ReadOnlySpan<double> b, int start)
    {
        if (start < a.Length)
            AddProducts(lanes, a, b, start);
        DoubleDouble.Add(ref sum, Total(Lanes.Load(lanes, 0), Lanes.Load(lanes, Lanes.Count)));
    }

    /// <summary>The lanes' total. Lanes 4 to 7 are added to lanes 0 to 3, then lanes 2 and 3 to 0 and 1, then lane 1 to 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static DoubleDouble Total(Vector512<double> high, Vector512<double> low)
    {
        // TwoSum makes each lane a double-double.
        var s = high + low;
        var ofLow = s - high;
        var t = (high - (s - ofLow)) + (low - ofLow);

        var (s4, t4) = (s.GetLower(), t.GetLower());
        AddLanes(ref s4, ref t4, s.GetUpper(), t.GetUpper());
        var (s2, t2) = (s4.GetLower(), t4.GetLower());
        AddLanes(ref s2, ref t2, s4.GetUpper(), t4.GetUpper());
        var total = new DoubleDouble(s2.ToScalar(), t2.ToScalar());
        DoubleDouble.Add(ref total, new DoubleDouble(s2.GetElement(1), t2.GetElement(1)));
        return total;
    }

    /// <summary>DoubleDouble.Add in four lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddLanes(
        ref Vector256<double> high, ref Vector256<double> low, Vector256<double> otherHigh, Vector256<double> otherLow)
    {
        var s = high + otherHigh;
        var ofOther = s - high;
        var t = low + (((high - (s - ofOther)) + (otherHigh - ofOther)) + otherLow);
        high = s + t;
        low = t - (high - s);
    }

    /// <summary>DoubleDouble.Add in two lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddLanes(
        ref Vector128<double> high, ref Vector128<double> low, Vector128<double> otherHigh, Vector128<double> otherLow)
    {
        var s = high + otherHigh;
        var ofOther = s - high;
        var t = low + (((high - (s - ofOther)) + (otherHigh - ofOther)) + otherLow);
        high = s + t;
        low = t - (high - s);
    }
}
#endif
