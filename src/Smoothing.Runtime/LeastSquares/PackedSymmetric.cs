using System;
using System.Runtime.CompilerServices;
using Smoothing.CompilerServices;

namespace Smoothing.LeastSquares;

/// <summary>
/// Symmetric matrices whose upper triangle is stored column by column in consecutive fields. Element (i, j), i ≤ j, has the index
/// j(j + 1)/2 + i.
/// </summary>
internal static class PackedSymmetric
{
    /// <summary>Element (i, j) of a matrix.</summary>
    /// <typeparam name="T">The type of its elements.</typeparam>
    /// <param name="first">Element (0, 0).</param>
    /// <param name="size">The number of accessible rows, at most the number of rows of the matrix.</param>
    /// <param name="i">The row, 0 ≤ i &lt; size.</param>
    /// <param name="j">The column, 0 ≤ j &lt; size; either of i and j may be the larger.</param>
    /// <returns>The element.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An index is out of range.</exception>
    public static T Element<T>(in T first, int size, int i, int j)
    {
        CheckIndex(i, size, nameof(i));
        CheckIndex(j, size, nameof(j));
        int row = Math.Min(i, j), column = Math.Max(i, j);
        return Unsafe.Add(ref Unsafe.AsRef(in first), column * (column + 1) / 2 + row);
    }

    internal static void CheckIndex(int index, int size, string name)
    {
        if ((uint)index >= (uint)size)
            throw new ArgumentOutOfRangeException(name, index, "There is no coefficient of that index.");
    }

    /// <summary>Adds consecutive sums to others.</summary>
    /// <param name="first">The first of the sums.</param>
    /// <param name="other">The first of the sums to add. It may be <paramref name="first"/> itself.</param>
    /// <param name="length">How many there are.</param>
    public static void Add(ref DoubleDouble first, in DoubleDouble other, int length)
    {
        for (int k = 0; k < length; k++)
            Unsafe.Add(ref first, k) += Unsafe.Add(ref Unsafe.AsRef(in other), k);
    }

    /// <summary>Subtracts consecutive sums from others.</summary>
    /// <param name="first">The first of the sums.</param>
    /// <param name="other">The first of the sums to subtract.</param>
    /// <param name="length">How many there are.</param>
    public static void Subtract(ref DoubleDouble first, in DoubleDouble other, int length)
    {
        for (int k = 0; k < length; k++)
            Unsafe.Add(ref first, k) -= Unsafe.Add(ref Unsafe.AsRef(in other), k);
    }

    /// <summary>Sets a row and column of a matrix to 0.</summary>
    /// <param name="first">Element (0, 0).</param>
    /// <param name="size">The number of rows.</param>
    /// <param name="index">The row and column.</param>
    public static void Clear(ref DoubleDouble first, int size, int index)
    {
        for (int i = 0; i < size; i++)
            Unsafe.Add(ref first, Math.Max(i, index) * (Math.Max(i, index) + 1) / 2 + Math.Min(i, index)) = 0;
    }

    /// <summary>Whether all of some consecutive sums are finite.</summary>
    /// <param name="first">The first of the sums.</param>
    /// <param name="length">How many there are.</param>
    /// <returns>False if a sum is NaN or infinite.</returns>
    public static bool IsFinite(in DoubleDouble first, int length)
    {
        for (int k = 0; k < length; k++)
        {
            if (!(Math.Abs(Unsafe.Add(ref Unsafe.AsRef(in first), k).High) <= double.MaxValue))
                return false;
        }
        return true;
    }

    /// <summary>Copies consecutive sums, each as its high and its low part.</summary>
    /// <param name="first">The first of the sums.</param>
    /// <param name="values">Receives two numbers for each sum.</param>
    public static void Save(in DoubleDouble first, Span<double> values)
    {
        for (int k = 0; k < values.Length / 2; k++)
        {
            DoubleDouble sum = Unsafe.Add(ref Unsafe.AsRef(in first), k);
            values[2 * k] = sum.High;
            values[(2 * k) + 1] = sum.Low;
        }
    }

    /// <summary>Overwrites consecutive sums with the numbers that <see cref="Save"/> copied.</summary>
    /// <param name="first">The first of the sums.</param>
    /// <param name="values">Two numbers for each sum.</param>
    public static void Load(ref DoubleDouble first, ReadOnlySpan<double> values)
    {
        for (int k = 0; k < values.Length / 2; k++)
            Unsafe.Add(ref first, k) = new DoubleDouble(values[2 * k], values[(2 * k) + 1]);
    }
}
