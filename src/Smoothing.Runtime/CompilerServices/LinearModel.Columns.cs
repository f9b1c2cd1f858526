using System;
using System.Runtime.CompilerServices;
using Smoothing.LeastSquares;

namespace Smoothing.CompilerServices;

/// <content>Sums and sums of products of blocks of whole columns, in double-double. These members do not depend on the model.</content>
public sealed partial class LinearModel
{
    /// <summary>The number of rows in a block. A column of a block fills 8 KiB.</summary>
    public const int BlockLength = LaneSums.BlockLength;

    /// <summary>The number of rows in a block for models of many columns, whose longer blocks would not fit in the cache.</summary>
    public const int ShortBlockLength = LaneSums.ShortBlockLength;

    /// <summary>A number in the middle of a column whose distance from 0 is large relative to its spread; 0 for any other column.</summary>
    /// <param name="column">The column. Only a few of its values are read.</param>
    /// <returns>The origin.</returns>
    public static double OriginOf(ReadOnlySpan<double> column) => ColumnOrigin.Of(column);

    /// <summary>Subtracts the origin from a block of a column.</summary>
    /// <param name="column">The block.</param>
    /// <param name="origin">The origin.</param>
    /// <param name="buffer">Memory for the differences, as long as the block.</param>
    /// <param name="shifted">The block itself if the origin is 0, the buffer otherwise.</param>
    /// <returns>Whether every difference is exact.</returns>
    public static bool TryShift(ReadOnlySpan<double> column, double origin, Span<double> buffer, out ReadOnlySpan<double> shifted) =>
        ColumnOrigin.TryShift(column, origin, buffer, out shifted);

    /// <summary>Adds a column's sum and the sum of its squares.</summary>
    /// <param name="sum">Σ aᵢ.</param>
    /// <param name="squares">Σ aᵢ².</param>
    /// <param name="a">A block of a column.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddSquares(ref DoubleDouble sum, ref DoubleDouble squares, ReadOnlySpan<double> a) =>
        LaneSums.AddSquares(ref sum, ref squares, a);

    /// <summary>Adds the sum of the products of two columns.</summary>
    /// <param name="sum">Σ aᵢbᵢ.</param>
    /// <param name="a">A block of a column.</param>
    /// <param name="b">The same rows of another column, or of the same.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddProducts(ref DoubleDouble sum, ReadOnlySpan<double> a, ReadOnlySpan<double> b) =>
        LaneSums.AddProducts(ref sum, a, b);

    /// <summary>Adds the sums of the products of a column with two others.</summary>
    /// <param name="first">Σ aᵢcᵢ.</param>
    /// <param name="second">Σ bᵢcᵢ.</param>
    /// <param name="a">A block of a column.</param>
    /// <param name="b">The same rows of another column.</param>
    /// <param name="c">The same rows of the column that multiplies both.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddProducts(
        ref DoubleDouble first, ref DoubleDouble second, ReadOnlySpan<double> a, ReadOnlySpan<double> b, ReadOnlySpan<double> c) =>
        LaneSums.AddProducts(ref first, ref second, a, b, c);

    /// <summary>Adds all sums that a straight line needs of two columns.</summary>
    /// <param name="sumX">Σ xᵢ.</param>
    /// <param name="sumXX">Σ xᵢ².</param>
    /// <param name="sumY">Σ yᵢ.</param>
    /// <param name="sumXY">Σ xᵢyᵢ.</param>
    /// <param name="sumYY">Σ yᵢ².</param>
    /// <param name="x">A block of the predictor's column.</param>
    /// <param name="y">The same rows of the response's column.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddPair(
        ref DoubleDouble sumX, ref DoubleDouble sumXX, ref DoubleDouble sumY, ref DoubleDouble sumXY, ref DoubleDouble sumYY,
        ReadOnlySpan<double> x, ReadOnlySpan<double> y) =>
        LaneSums.AddPair(ref sumX, ref sumXX, ref sumY, ref sumXY, ref sumYY, x, y);
}
