using System;
using System.Runtime.CompilerServices;
#if NET9_0_OR_GREATER
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
#endif
using Smoothing.CompilerServices;

namespace Smoothing.LeastSquares;

/// <summary>
/// Sums and sums of products of whole columns in double-double, in the eight lanes of <see cref="Lanes"/>. Each lane holds a sum and the
/// sum of its rounding errors (Ogita, Rump and Oishi 2005, algorithm 5.3). The lanes are added in double-double. Columns are passed in
/// blocks that stay in the L1 cache while each pair of columns is multiplied.
/// </summary>
internal static partial class LaneSums
{
    /// <summary>The number of rows in a block. A column of a block fills 8 KiB.</summary>
    public const int BlockLength = 1024;

    /// <summary>The number of rows in a block for models of many columns, whose longer blocks would not fit in the cache.</summary>
    public const int ShortBlockLength = 128;

    /// <summary>Adds a column's sum and the sum of its squares. Every square is exact.</summary>
    /// <param name="sum">Σ aᵢ.</param>
    /// <param name="squares">Σ aᵢ².</param>
    /// <param name="a">A block of a column.</param>
    public static void AddSquares(ref DoubleDouble sum, ref DoubleDouble squares, ReadOnlySpan<double> a)
    {
#if NET9_0_OR_GREATER
        if (Vector256.IsHardwareAccelerated && Fma.IsSupported)
        {
            AddSquaresInVectors(ref sum, ref squares, a);
            return;
        }
#endif
        Span<double> lanes = stackalloc double[2 * Lanes.Count];
        AddTerms(lanes, a, 0);
        DoubleDouble.Add(ref sum, Total(lanes));
        AddProducts(ref squares, a, a);
    }

    /// <summary>sum ← sum + Σ aᵢbᵢ. Every product is exact.</summary>
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
        Span<double> lanes = stackalloc double[2 * Lanes.Count];
        AddProducts(lanes, a, b, 0);
        DoubleDouble.Add(ref sum, Total(lanes));
    }

    /// <summary>Adds the sums of the products of a column with two others.</summary>
    /// <param name="first">Σ aᵢcᵢ.</param>
    /// <param name="second">Σ bᵢcᵢ.</param>
    /// <param name="a">A block of a column.</param>
    /// <param name="b">The same rows of another column.</param>
    /// <param name="c">The same rows of the column that multiplies both.</param>
    public static void AddProducts(
        ref DoubleDouble first, ref DoubleDouble second, ReadOnlySpan<double> a, ReadOnlySpan<double> b, ReadOnlySpan<double> c)
    {
        a = a.Slice(0, c.Length);
        b = b.Slice(0, c.Length);
#if NET9_0_OR_GREATER
        if (Vector256.IsHardwareAccelerated && Fma.IsSupported)
        {
            AddProductsInVectors(ref first, ref second, a, b, c);
            return;
        }
#endif
        AddProducts(ref first, a, c);
        AddProducts(ref second, b, c);
    }

    /// <summary>Adds all sums that a straight line needs of two columns.</summary>
    /// <param name="sumX">Σ xᵢ.</param>
    /// <param name="sumXX">Σ xᵢ².</param>
    /// <param name="sumY">Σ yᵢ.</param>
    /// <param name="sumXY">Σ xᵢyᵢ.</param>
    /// <param name="sumYY">Σ yᵢ².</param>
    /// <param name="x">A block of the predictor's column.</param>
    /// <param name="y">The same rows of the response's column.</param>
    public static void AddPair(
        ref DoubleDouble sumX, ref DoubleDouble sumXX, ref DoubleDouble sumY, ref DoubleDouble sumXY, ref DoubleDouble sumYY,
        ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        y = y.Slice(0, x.Length);
#if NET9_0_OR_GREATER
        if (Vector512.IsHardwareAccelerated)
        {
            AddPairInVectors(ref sumX, ref sumXX, ref sumY, ref sumXY, ref sumYY, x, y);
            return;
        }
#endif
        AddSquares(ref sumX, ref sumXX, x);
        AddSquares(ref sumY, ref sumYY, y);
        AddProducts(ref sumXY, x, y);
    }

    // The scalar code keeps eight sums in memory, followed by the eight sums of their rounding errors.

    /// <summary>Adds the terms from <paramref name="start"/> on to their lanes.</summary>
    private static void AddTerms(Span<double> lanes, ReadOnlySpan<double> a, int start)
    {
        for (int i = start; i < a.Length; i++)
            AddToLane(lanes, i % Lanes.Count, a[i], 0);
    }

    /// <summary>Adds the products from <paramref name="start"/> on to their lanes.</summary>
    private static void AddProducts(Span<double> lanes, ReadOnlySpan<double> a, ReadOnlySpan<double> b, int start)
    {
        for (int i = start; i < a.Length; i++)
        {
            DoubleDouble product = DoubleDouble.Product(a[i], b[i]);
            AddToLane(lanes, i % Lanes.Count, product.High, product.Low);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddToLane(Span<double> lanes, int lane, double term, double error)
    {
        DoubleDouble s = DoubleDouble.Sum(lanes[lane], term);
        lanes[lane] = s.High;
        lanes[lane + Lanes.Count] += s.Low + error;
    }

    /// <summary>((0+4)+(2+6)) + ((1+5)+(3+7)).</summary>
    private static DoubleDouble Total(ReadOnlySpan<double> lanes)
    {
        DoubleDouble even = Four(lanes, 0), odd = Four(lanes, 1);
        DoubleDouble.Add(ref even, odd);
        return even;
    }

    private static DoubleDouble Four(ReadOnlySpan<double> lanes, int first)
    {
        DoubleDouble left = Lane(lanes, first);
        DoubleDouble.Add(ref left, Lane(lanes, first + 4));
        DoubleDouble right = Lane(lanes, first + 2);
        DoubleDouble.Add(ref right, Lane(lanes, first + 6));
        DoubleDouble.Add(ref left, right);
        return left;
    }

    private static DoubleDouble Lane(ReadOnlySpan<double> lanes, int lane) => DoubleDouble.Sum(lanes[lane], lanes[lane + Lanes.Count]);
}
