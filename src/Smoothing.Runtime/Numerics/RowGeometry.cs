using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Smoothing.Numerics;

/// <summary>
/// Where one row x stands in the geometry of a least-squares fit, from the factors XᵀX = UᵀDU: triangular solves in
/// double-double, without the inverse, whose elements cancel when the data lies far from the origin.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RowGeometry
{
    /// <summary>xᵀ(XᵀX)⁻¹x = Σ zᵢ²/dᵢ with Uᵀz = x: the leverage of a row of the data, the variance of a fitted value by σ².</summary>
    /// <param name="firstFactor">The first element of the factors, packed by columns.</param>
    /// <param name="row">The row x of the model matrix; it receives z.</param>
    /// <returns>The quadratic form, at least 0.</returns>
    public static DoubleDouble QuadraticForm(in DoubleDouble firstFactor, Span<DoubleDouble> row)
    {
        SolveTransposed(ref Unsafe.AsRef(in firstFactor), row);
        DoubleDouble sum = 0;
        for (int j = 0; j < row.Length; j++)
            sum += row[j] * row[j] / Element(ref Unsafe.AsRef(in firstFactor), j, j);
        return sum;
    }

    /// <summary>xᵀb: the fitted value of a row.</summary>
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

    /// <summary>(XᵀX)⁻¹x: how the row, weighted by its residual's share, pulls each coefficient.</summary>
    /// <param name="firstFactor">The first element of the factors, packed by columns.</param>
    /// <param name="row">The row x; it receives (XᵀX)⁻¹x.</param>
    public static void Solve(in DoubleDouble firstFactor, Span<DoubleDouble> row)
    {
        ref DoubleDouble factor = ref Unsafe.AsRef(in firstFactor);
        SolveTransposed(ref factor, row);
        for (int j = row.Length - 1; j >= 0; j--)
        {
            DoubleDouble sum = row[j] / Element(ref factor, j, j);
            for (int k = j + 1; k < row.Length; k++)
                sum -= Element(ref factor, j, k) * row[k];
            row[j] = sum;
        }
    }

    /// <summary>x ← U⁻ᵀx.</summary>
    private static void SolveTransposed(ref DoubleDouble factor, Span<DoubleDouble> row)
    {
        for (int j = 1; j < row.Length; j++)
        {
            DoubleDouble sum = row[j];
            for (int i = 0; i < j; i++)
                sum -= Element(ref factor, i, j) * row[i];
            row[j] = sum;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref DoubleDouble Element(ref DoubleDouble first, int i, int j) => ref Unsafe.Add(ref first, j * (j + 1) / 2 + i);
}
