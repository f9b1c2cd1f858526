#if NET9_0_OR_GREATER
using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Smoothing.Numerics;

/// <content>The lanes eight at a time, with hardware fused multiply-add: the same bits as one by one.</content>
public static partial class ColumnSums
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddInVectors(ref DoubleDouble sum, ReadOnlySpan<double> a)
    {
        var high = Vector512<double>.Zero;
        var low = high;
        int i = 0;
        for (; i <= a.Length - Lanes.Count; i += Lanes.Count)
        {
            var term = Lanes.Load(a, i);
            var s = high + term;
            var ofTerm = s - high;
            low += (high - (s - ofTerm)) + (term - ofTerm);
            high = s;
        }
        DoubleDouble.Add(ref sum, i < a.Length ? TotalWithRest(high, low, a.Slice(i)) : Total(high, low));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddProductsInVectors(ref DoubleDouble sum, ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var high = Vector512<double>.Zero;
        var low = high;
        int i = 0;
        for (; i <= a.Length - Lanes.Count; i += Lanes.Count)
        {
            var x = Lanes.Load(a, i);
            var y = Lanes.Load(b, i);
            var product = x * y;
            var error = Vector512.FusedMultiplyAdd(x, y, -product);
            var s = high + product;
            var ofProduct = s - high;
            low += ((high - (s - ofProduct)) + (product - ofProduct)) + error;
            high = s;
        }
        DoubleDouble.Add(ref sum, i < a.Length ? TotalWithRest(high, low, a.Slice(i), b.Slice(i)) : Total(high, low));
    }

    /// <summary>The last terms, fewer than eight, in the first lanes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static DoubleDouble TotalWithRest(Vector512<double> high, Vector512<double> low, ReadOnlySpan<double> a)
    {
        Span<double> h = stackalloc double[Lanes.Count];
        Span<double> l = stackalloc double[Lanes.Count];
        high.CopyTo(h);
        low.CopyTo(l);
        AddTerms(h, l, a);
        return Total(h, l);
    }

    /// <summary>The last products, fewer than eight, in the first lanes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static DoubleDouble TotalWithRest(Vector512<double> high, Vector512<double> low, ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        Span<double> h = stackalloc double[Lanes.Count];
        Span<double> l = stackalloc double[Lanes.Count];
        high.CopyTo(h);
        low.CopyTo(l);
        AddProducts(h, l, a, b);
        return Total(h, l);
    }

    /// <summary>The lanes' total: lanes 4 to 7 onto lanes 0 to 3, those 2 and 3 onto 0 and 1, and 1 onto 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static DoubleDouble Total(Vector512<double> high, Vector512<double> low)
    {
        // TwoSum, so that each lane is a double-double
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
    private static void AddLanes(ref Vector256<double> high, ref Vector256<double> low, Vector256<double> otherHigh, Vector256<double> otherLow)
    {
        var s = high + otherHigh;
        var ofOther = s - high;
        var t = low + (((high - (s - ofOther)) + (otherHigh - ofOther)) + otherLow);
        high = s + t;
        low = t - (high - s);
    }

    /// <summary>DoubleDouble.Add in two lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddLanes(ref Vector128<double> high, ref Vector128<double> low, Vector128<double> otherHigh, Vector128<double> otherLow)
    {
        var s = high + otherHigh;
        var ofOther = s - high;
        var t = low + (((high - (s - ofOther)) + (otherHigh - ofOther)) + otherLow);
        high = s + t;
        low = t - (high - s);
    }
}
#endif
