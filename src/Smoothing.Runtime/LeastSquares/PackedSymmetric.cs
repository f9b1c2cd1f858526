using System;
using System.Runtime.CompilerServices;
using Smoothing.CompilerServices;

namespace Smoothing.LeastSquares;

/// <summary>
/// Symmetric matrices whose upper triangle lies column by column in consecutive fields: element (i, j), i ≤ j, is number
/// j(j + 1)/2 + i.
/// </summary>
internal static class PackedSymmetric
{
    /// <summary>Element (i, j) of a matrix.</summary>
    /// <typeparam name="T">The type of its elements.</typeparam>
    /// <param name="first">Element (0, 0).</param>
    /// <param name="size">The number of rows that may be asked for, at most those there are.</param>
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

    /// <summary>Adds another run of sums to this one.</summary>
    /// <param name="first">The first of the sums.</param>
    /// <param name="other">The first of the sums to add; may be the same.</param>
    /// <param name="length">How many there are.</param>
    public static void Add(ref DoubleDouble first, in DoubleDouble other, int length)
    {
        for (int k = 0; k < length; k++)
            Unsafe.Add(ref first, k) += Unsafe.Add(ref Unsafe.AsRef(in other), k);
    }

    /// <summary>Takes another run of sums away from this one.</summary>
    /// <param name="first">The first of the sums.</param>
    /// <param name="other">The first of the sums to take away.</param>
    /// <param name="length">How many there are.</param>
    public static void Subtract(ref DoubleDouble first, in DoubleDouble other, int length)
    {
        for (int k = 0; k < length; k++)
            Unsafe.Add(ref first, k) -= Unsafe.Add(ref Unsafe.AsRef(in other), k);
    }

    /// <summary>Whether every one of a run of sums is finite.</summary>
    /// <param name="first">The first of the sums.</param>
    /// <param name="length">How many there are.</param>
    /// <returns>False where one is NaN or infinite.</returns>
    public static bool IsFinite(in DoubleDouble first, int length)
    {
        for (int k = 0; k < length; k++)
        {
            if (!(Math.Abs(Unsafe.Add(ref Unsafe.AsRef(in first), k).High) <= double.MaxValue))
                return false;
        }
        return true;
    }

    /// <summary>Copies a run of sums, each as its high and its low part.</summary>
    /// <param name="first">The first of the sums.</param>
    /// <param name="values">Receives two numbers a sum.</param>
    public static void Save(in DoubleDouble first, Span<double> values)
    {
        for (int k = 0; k < values.Length / 2; k++)
        {
            DoubleDouble sum = Unsafe.Add(ref Unsafe.AsRef(in first), k);
            values[2 * k] = sum.High;
            values[(2 * k) + 1] = sum.Low;
        }
    }

    /// <summary>Overwrites a run of sums by what <see cref="Save"/> copied.</summary>
    /// <param name="first">The first of the sums.</param>
    /// <param name="values">Two numbers a sum.</param>
    public static void Load(ref DoubleDouble first, ReadOnlySpan<double> values)
    {
        for (int k = 0; k < values.Length / 2; k++)
            Unsafe.Add(ref first, k) = new DoubleDouble(values[2 * k], values[(2 * k) + 1]);
    }
}
