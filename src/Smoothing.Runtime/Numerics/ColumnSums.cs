using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
#if NET9_0_OR_GREATER
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
#endif

namespace Smoothing.Numerics;

/// <summary>
/// Sums and sums of products of whole columns in double-double, in the eight lanes of <see cref="Lanes"/>: each lane carries a sum and,
/// beside it, what rounding took from it (Ogita, Rump and Oishi 2005, algorithm 5.3), and the lanes are added up in double-double. Columns
/// come in blocks that stay in the nearest cache while each pair of them is multiplied.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class ColumnSums
{
    /// <summary>The number of rows to a block: 8 KiB a column.</summary>
    public const int BlockLength = 1024;

    /// <summary>sum ← sum + Σ aᵢ.</summary>
    /// <param name="sum">The running sum.</param>
    /// <param name="a">A block of a column.</param>
    public static void Add(ref DoubleDouble sum, ReadOnlySpan<double> a)
    {
#if NET9_0_OR_GREATER
        if (Vector256.IsHardwareAccelerated)
        {
            AddInVectors(ref sum, a);
            return;
        }
#endif
        Span<double> high = stackalloc double[Lanes.Count];
        Span<double> low = stackalloc double[Lanes.Count];
        AddTerms(high, low, a);
        DoubleDouble.Add(ref sum, Total(high, low));
    }

    /// <summary>sum ← sum + Σ aᵢbᵢ, every product being exact.</summary>
    /// <param name="sum">The running sum.</param>
    /// <param name="a">A block of a column.</param>
    /// <param name="b">The same rows of another column, or of the same.</param>
    public static void AddProducts(ref DoubleDouble sum, ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        b = b.Slice(0, a.Length);
#if NET9_0_OR_GREATER
        if (Vector256.IsHardwareAccelerated && Fma.IsSupported)
        {
            AddProductsInVectors(ref sum, a, b);
            return;
        }
#endif
        Span<double> high = stackalloc double[Lanes.Count];
        Span<double> low = stackalloc double[Lanes.Count];
        AddProducts(high, low, a, b);
        DoubleDouble.Add(ref sum, Total(high, low));
    }

    /// <summary>Adds the terms to their lanes, one by one.</summary>
    private static void AddTerms(Span<double> high, Span<double> low, ReadOnlySpan<double> a)
    {
        for (int i = 0; i < a.Length; i++)
            AddToLane(high, low, i % Lanes.Count, a[i], 0);
    }

    /// <summary>Adds the products to their lanes, one by one.</summary>
    private static void AddProducts(Span<double> high, Span<double> low, ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        for (int i = 0; i < a.Length; i++)
        {
            DoubleDouble product = DoubleDouble.Product(a[i], b[i]);
            AddToLane(high, low, i % Lanes.Count, product.High, product.Low);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddToLane(Span<double> high, Span<double> low, int lane, double term, double error)
    {
        DoubleDouble s = DoubleDouble.Sum(high[lane], term);
        high[lane] = s.High;
        low[lane] += s.Low + error;
    }

    /// <summary>((0+4)+(2+6)) + ((1+5)+(3+7)).</summary>
    private static DoubleDouble Total(ReadOnlySpan<double> high, ReadOnlySpan<double> low)
    {
        DoubleDouble even = Four(high, low, 0), odd = Four(high, low, 1);
        DoubleDouble.Add(ref even, odd);
        return even;
    }

    private static DoubleDouble Four(ReadOnlySpan<double> high, ReadOnlySpan<double> low, int first)
    {
        DoubleDouble left = DoubleDouble.Sum(high[first], low[first]);
        DoubleDouble.Add(ref left, DoubleDouble.Sum(high[first + 4], low[first + 4]));
        DoubleDouble right = DoubleDouble.Sum(high[first + 2], low[first + 2]);
        DoubleDouble.Add(ref right, DoubleDouble.Sum(high[first + 6], low[first + 6]));
        DoubleDouble.Add(ref left, right);
        return left;
    }
}
