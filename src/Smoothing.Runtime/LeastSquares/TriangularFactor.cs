using System;
using System.Runtime.CompilerServices;
using Smoothing.CompilerServices;

namespace Smoothing.LeastSquares;

/// <summary>
/// Quadratic forms and solutions for one row x of a least-squares fit, from the factors XᵀX = UᵀDU. The triangular solves run in
/// double-double and avoid the inverse, whose elements cancel if the data lies far from the origin.
/// </summary>
/// <remarks>
/// A column that was left out of the fit has zeros for factors. 1/D counts as 0 there, which makes (XᵀX)⁻¹ the generalized inverse of
/// the columns that remain (Goodnight 1979, A tutorial on the SWEEP operator).
/// </remarks>
internal static class TriangularFactor
{
    /// <summary>
    /// xᵀ(XᵀX)⁻¹x = Σ zᵢ²/dᵢ with Uᵀz = x. It is the leverage of a row of the data, and the variance of a fitted value in units of σ².
    /// </summary>
    /// <param name="firstFactor">The first element of the factors, packed by columns.</param>
    /// <param name="row">The row x of the model matrix. It receives z.</param>
    /// <returns>The quadratic form, at least 0.</returns>
    public static DoubleDouble QuadraticForm(in DoubleDouble firstFactor, Span<DoubleDouble> row)
    {
        SolveTransposed(ref Unsafe.AsRef(in firstFactor), row);
        return Product(in firstFactor, row, row);
    }

    /// <summary>An element of (XᵀX)⁻¹ of the original columns, about 0.</summary>
    /// <param name="firstFactor">The first element of the factors, packed by columns.</param>
    /// <param name="coefficients">p.</param>
    /// <param name="i">The row.</param>
    /// <param name="j">The column.</param>
    /// <param name="powers">The table of powers of columns about their origins: see <see cref="ShiftedPowers"/>.</param>
    /// <param name="firstOrigin">The first of the columns' origins.</param>
    /// <returns>The element.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An index is out of range.</exception>
    public static double Inverse(
        in DoubleDouble firstFactor, int coefficients, int i, int j, ReadOnlySpan<byte> powers, in double firstOrigin)
    {
        PackedSymmetric.CheckIndex(i, coefficients, nameof(i));
        PackedSymmetric.CheckIndex(j, coefficients, nameof(j));
        Span<DoubleDouble> a = stackalloc DoubleDouble[coefficients];
        Span<DoubleDouble> b = stackalloc DoubleDouble[coefficients];
        ShiftedPowers.Combination(i, powers, in firstOrigin, a);
        ShiftedPowers.Combination(j, powers, in firstOrigin, b);
        SolveTransposed(ref Unsafe.AsRef(in firstFactor), a);
        SolveTransposed(ref Unsafe.AsRef(in firstFactor), b);
        return (double)Product(in firstFactor, a, b);
    }

    /// <summary>An element of (XᵀX)⁻¹ of columns without origins.</summary>
    /// <param name="firstFactor">The first element of the factors, packed by columns.</param>
    /// <param name="coefficients">p.</param>
    /// <param name="i">The row.</param>
    /// <param name="j">The column.</param>
    /// <returns>The element.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An index is out of range.</exception>
    public static double Inverse(in DoubleDouble firstFactor, int coefficients, int i, int j) =>
        Inverse(in firstFactor, coefficients, i, j, default, 0.0);

    /// <summary>Multiplies out XᵀX = UᵀDU.</summary>
    internal static void Gram(ref DoubleDouble firstFactor, int coefficients, Span<DoubleDouble> gram)
    {
        for (int j = 0; j < coefficients; j++)
        {
            for (int i = 0; i <= j; i++)
            {
                DoubleDouble sum = 0;
                for (int k = 0; k <= i; k++)
                {
                    DoubleDouble left = k == i ? 1 : Element(ref firstFactor, k, i), right = k == j ? 1 : Element(ref firstFactor, k, j);
                    sum += left * right * Element(ref firstFactor, k, k);
                }
                gram[(j * (j + 1) / 2) + i] = sum;
            }
        }
    }

    /// <summary>x ← D⁻½U⁻ᵀx. Its squared length is <see cref="QuadraticForm"/>.</summary>
    internal static void Whiten(ref DoubleDouble firstFactor, Span<DoubleDouble> row)
    {
        SolveTransposed(ref firstFactor, row);
        for (int j = 0; j < row.Length; j++)
            row[j] = IsLeftOut(ref firstFactor, j) ? 0 : row[j] / DoubleDouble.Sqrt(Element(ref firstFactor, j, j));
    }

    /// <summary>xᵀb, the fitted value of a row.</summary>
    /// <param name="firstEstimate">The first of the estimates b.</param>
    /// <param name="row">The row x.</param>
    /// <returns>The sum of products, unrounded.</returns>
    public static DoubleDouble Product(in DoubleDouble firstEstimate, ReadOnlySpan<DoubleDouble> row)
    {
        DoubleDouble sum = 0;
        for (int j = 0; j < row.Length; j++)
            sum += Unsafe.Add(ref Unsafe.AsRef(in firstEstimate), j) * row[j];
        return sum;
    }

    /// <summary>(XᵀX)⁻¹x, the derivative of the coefficients with respect to the row's response.</summary>
    /// <param name="firstFactor">The first element of the factors, packed by columns.</param>
    /// <param name="row">The row x. It receives (XᵀX)⁻¹x.</param>
    public static void Solve(in DoubleDouble firstFactor, Span<DoubleDouble> row)
    {
        ref DoubleDouble factor = ref Unsafe.AsRef(in firstFactor);
        SolveTransposed(ref factor, row);
        for (int j = row.Length - 1; j >= 0; j--)
        {
            if (IsLeftOut(ref factor, j))
            {
                row[j] = 0;
                continue;
            }

            DoubleDouble sum = row[j] / Element(ref factor, j, j);
            for (int k = j + 1; k < row.Length; k++)
                sum -= Element(ref factor, j, k) * row[k];
            row[j] = sum;
        }
    }

    /// <summary>x ← U⁻ᵀx. Zeros before the first nonzero element remain zero.</summary>
    private static void SolveTransposed(ref DoubleDouble factor, Span<DoubleDouble> row)
    {
        for (int i = 0; i < row.Length - 1; i++)
        {
            DoubleDouble x = -row[i];
            if (x.High == 0)
                continue;
            for (int j = i + 1; j < row.Length; j++)
                DoubleDouble.AddProduct(ref row[j], Element(ref factor, i, j), x);
        }
    }

    private static DoubleDouble Product(in DoubleDouble firstFactor, ReadOnlySpan<DoubleDouble> a, ReadOnlySpan<DoubleDouble> b)
    {
        DoubleDouble sum = 0;
        for (int j = 0; j < a.Length; j++)
        {
            if (a[j].High != 0 && b[j].High != 0 && !IsLeftOut(ref Unsafe.AsRef(in firstFactor), j))
                sum += a[j] * b[j] / Element(ref Unsafe.AsRef(in firstFactor), j, j);
        }
        return sum;
    }

    /// <summary>Whether a column was left out of the fit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsLeftOut(ref DoubleDouble firstFactor, int j) => Element(ref firstFactor, j, j).High == 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref DoubleDouble Element(ref DoubleDouble first, int i, int j) => ref Unsafe.Add(ref first, j * (j + 1) / 2 + i);
}
