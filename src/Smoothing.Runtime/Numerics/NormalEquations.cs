using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Smoothing.Numerics;

/// <summary>
/// Least squares from sums of products: the normal equations XᵀX b = Xᵀy solved in double-double arithmetic, which
/// leaves 106 − 2 log₂ κ(X) correct bits where a QR decomposition in double leaves 53 − log₂ κ(X).
/// </summary>
/// <remarks>
/// The augmented matrix [X y]ᵀ[X y] is scaled by powers of two to a diagonal near 1 and factored as UᵀDU with U unit
/// upper triangular (Björck 1996, Numerical Methods for Least Squares Problems, section 2.2.2): the last column of U
/// is the solution of the forward substitution, the last pivot the residual sum of squares.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NormalEquations
{
    /// <summary>The most coefficients a model may have.</summary>
    public const int MaximumCoefficients = 64;

    // A column whose relative distance from the span of others is 2⁻⁴⁷ or less differs from it by the rounding of its own doubles.
    private static readonly double DataNoise = DoubleDouble.PowerOfTwo(-94);

    // Below this the error of a product would fall among subnormal numbers.
    private static readonly double SmallestDiagonal = DoubleDouble.PowerOfTwo(-900);

    /// <summary>Solves for the coefficients of y on p columns.</summary>
    /// <param name="firstMoment">
    /// The first of the (p + 1)(p + 2)/2 consecutive elements of the upper triangle of [X y]ᵀ[X y], packed by columns:
    /// element (i, j), i ≤ j, at j(j + 1)/2 + i. Column 0 is the intercept where there is one, column p the response.
    /// It is read only.
    /// </param>
    /// <param name="coefficients">The number of coefficients p, from 1 to 64.</param>
    /// <param name="count">The number of observations n.</param>
    /// <param name="hasIntercept">Whether column 0 is the constant 1.</param>
    /// <param name="firstEstimate">
    /// The first of p consecutive elements that receive the estimates, unrounded: far from the origin a prediction is a small
    /// difference of large terms, and needs more of them than a double holds.
    /// </param>
    /// <param name="firstFactor">
    /// The first of p(p + 1)/2 consecutive elements that receive the factors of XᵀX = UᵀDU, packed by columns: D on the diagonal, and
    /// above it U, whose own diagonal is 1. <see cref="RowGeometry"/> reads it.
    /// </param>
    /// <param name="firstInverseGram">
    /// The first of p(p + 1)/2 consecutive doubles that receive the upper triangle of (XᵀX)⁻¹, packed by columns.
    /// </param>
    /// <returns>The status and the sums of squares. Unless it succeeded, all results are NaN.</returns>
    public static FitSummary Solve(
        ref DoubleDouble firstMoment,
        int coefficients,
        long count,
        bool hasIntercept,
        ref DoubleDouble firstEstimate,
        ref DoubleDouble firstFactor,
        ref double firstInverseGram)
    {
        if (coefficients is < 1 or > MaximumCoefficients)
            throw new ArgumentOutOfRangeException(nameof(coefficients));

        FitSummary summary = count < coefficients
            ? new(FitStatus.TooFewObservations, count, coefficients)
            : SolveDetermined(ref firstMoment, coefficients, count, hasIntercept, ref firstEstimate, ref firstFactor, ref firstInverseGram);

        if (summary.Status != FitStatus.Success)
        {
            Fill(ref firstEstimate, coefficients, (DoubleDouble)double.NaN);
            Fill(ref firstFactor, Start(coefficients), (DoubleDouble)double.NaN);
            Fill(ref firstInverseGram, Start(coefficients), double.NaN);
        }

        return summary;
    }

    private static FitSummary SolveDetermined(
        ref DoubleDouble firstMoment, int p, long count, bool hasIntercept,
        ref DoubleDouble firstEstimate, ref DoubleDouble firstFactor, ref double firstInverseGram)
    {
        Span<double> scales = stackalloc double[p + 1];
        Span<DoubleDouble> matrix = stackalloc DoubleDouble[Start(p + 1)];
        Span<double> combination = stackalloc double[p];
        double sumNoise = SumNoise(count, p);

        if (!Equilibrate(ref firstMoment, matrix, scales))
            return new(FitStatus.OutOfRange, count, p);

        for (int j = 0; j < p; j++)
        {
            double diagonal = matrix[Start(j) + j].High;
            Factor(matrix, j, hasIntercept: false);

            double noise = sumNoise * Spread(matrix, j, diagonal, combination);
            if (!(matrix[Start(j) + j].High > Math.Max(DataNoise * diagonal, noise)))
                return new(FitStatus.Collinear, count, p, j);
        }

        double responseDiagonal = matrix[Start(p) + p].High;
        DoubleDouble total = Factor(matrix, p, hasIntercept);
        DoubleDouble residual = matrix[Start(p) + p];

        // Whatever lies below the noise of the sums is 0; n coefficients fit n observations exactly.
        if (hasIntercept && !(total.High > 4 * sumNoise * responseDiagonal))
            total = 0;
        if (count == p || total.High == 0 || !(residual.High > sumNoise * Spread(matrix, p, responseDiagonal, combination)))
            residual = 0;

        SolveUpper(matrix, p);
        for (int i = 0; i < p; i++)
            Unsafe.Add(ref firstEstimate, i) = matrix[Start(p) + i] * (scales[i] / scales[p]);

        // U and D in the columns' own scale: UᵢⱼS⁻¹ⱼ and Dⱼ S⁻²ⱼ after S⁻¹UᵀDUS⁻¹, all by powers of two.
        for (int j = 0; j < p; j++)
        {
            for (int i = 0; i < j; i++)
                Unsafe.Add(ref firstFactor, Start(j) + i) = matrix[Start(j) + i] * (scales[i] / scales[j]);
            Unsafe.Add(ref firstFactor, Start(j) + j) = matrix[Start(j) + j] * (1 / scales[j]) * (1 / scales[j]);
        }

        Invert(matrix, p);
        for (int j = 0; j < p; j++)
        {
            for (int i = 0; i <= j; i++)
                Unsafe.Add(ref firstInverseGram, Start(j) + i) = matrix[Start(j) + i].High * scales[i] * scales[j];
        }

        return AllFinite(ref firstInverseGram, Start(p)) && AllFinite(ref firstEstimate, p) && AllFinite(ref firstFactor, Start(p))
            ? Summarize(residual, total, count, p, hasIntercept, scales[p])
            : new(FitStatus.OutOfRange, count, p);
    }

    /// <summary>The index of the first element of column j, and so the number of elements before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Start(int j) => j * (j + 1) / 2;

    /// <summary>
    /// matrix ← S A S, with S diagonal, of powers of two, and 1 ≤ (S A S)ⱼⱼ &lt; 4: exact, and near the scaling of least condition
    /// (van der Sluis 1969). False where a sum is not finite or its error terms underflow.
    /// </summary>
    private static bool Equilibrate(ref DoubleDouble firstMoment, Span<DoubleDouble> matrix, Span<double> scales)
    {
        for (int j = 0; j < scales.Length; j++)
        {
            double diagonal = Unsafe.Add(ref firstMoment, Start(j) + j).High;
            if (!(diagonal == 0 || (diagonal >= SmallestDiagonal && diagonal <= double.MaxValue)))
                return false;

            scales[j] = diagonal == 0 ? 1 : DoubleDouble.PowerOfTwo(-(DoubleDouble.Exponent(diagonal) >> 1));
            for (int i = 0; i <= j; i++)
            {
                DoubleDouble scaled = Unsafe.Add(ref firstMoment, Start(j) + i).Scale(scales[i]).Scale(scales[j]);
                if (!IsFinite(scaled.High) || !IsFinite(scaled.Low))
                    return false;
                matrix[Start(j) + i] = scaled;
            }
        }

        return true;
    }

    /// <summary>
    /// Column j of A = UᵀDU from the columns before it: wᵢ = aᵢⱼ − Σₖ₍ₖ﹤ᵢ₎ uₖᵢ wₖ, uᵢⱼ = wᵢ/dᵢ, dⱼ = aⱼⱼ − Σᵢ uᵢⱼ wᵢ.
    /// </summary>
    /// <returns>aⱼⱼ less, where there is an intercept, its part: for the response the total sum of squares about its mean.</returns>
    private static DoubleDouble Factor(Span<DoubleDouble> matrix, int j, bool hasIntercept)
    {
        Span<DoubleDouble> column = matrix.Slice(Start(j), j + 1);
        for (int i = 1; i < j; i++)
        {
            ReadOnlySpan<DoubleDouble> earlier = matrix.Slice(Start(i), i);
            DoubleDouble w = column[i];
            for (int k = 0; k < earlier.Length; k++)
                w -= earlier[k] * column[k];
            column[i] = w;
        }

        DoubleDouble pivot = column[j];
        DoubleDouble total = pivot;
        for (int i = 0; i < j; i++)
        {
            DoubleDouble u = column[i] / matrix[Start(i) + i];
            pivot -= u * column[i];
            column[i] = u;
            if (i == 0 && hasIntercept)
                total = pivot;
        }

        column[j] = pivot;
        return total;
    }

    /// <summary>
    /// A bound of the relative error ε of an element of the factored matrix, in units of the norms of its two columns: at most 3u² of
    /// the running sum for each of n terms, so 1.5u² on average, and some 15u² for each step of the elimination. Terms that are all
    /// alike, as in a constant column, round alike and come within a small factor of it.
    /// </summary>
    private static double SumNoise(long count, int p) => (count + (16.0 * p)) * DoubleDouble.PowerOfTwo(-105);

    /// <summary>
    /// (‖xⱼ‖ + Σ |cᵢ| ‖xᵢ‖)², where column j regressed on those before it is xⱼ ≈ Σ cᵢ xᵢ: errors ε in the sums change the pivot
    /// dⱼ = ‖xⱼ − Σ cᵢ xᵢ‖² by at most ε times this.
    /// </summary>
    private static double Spread(Span<DoubleDouble> matrix, int j, double diagonal, Span<double> combination)
    {
        // After scaling 1 ≤ ‖xᵢ‖ < 2, so 2 stands for each norm.
        double norm = Math.Sqrt(diagonal);
        for (int i = 0; i < j; i++)
            combination[i] = matrix[Start(j) + i].High;
        for (int i = j - 1; i >= 0; i--)
        {
            for (int k = 0; k < i; k++)
                combination[k] -= matrix[Start(i) + k].High * combination[i];
            norm += 2 * Math.Abs(combination[i]);
        }

        return norm * norm;
    }

    /// <summary>Column p ← U⁻¹ column p: the back substitution.</summary>
    private static void SolveUpper(Span<DoubleDouble> matrix, int p)
    {
        Span<DoubleDouble> solution = matrix.Slice(Start(p), p);
        for (int j = p - 1; j > 0; j--)
            AddMultiple(solution.Slice(0, j), -solution[j], matrix.Slice(Start(j), j));
    }

    /// <summary>The leading p columns ← A⁻¹ = V D⁻¹ Vᵀ with V = U⁻¹.</summary>
    private static void Invert(Span<DoubleDouble> matrix, int p)
    {
        // V, column by column, in the place of U: vⱼ = −(uⱼ + Σₖ uₖⱼ vₖ), k < j.
        for (int j = 1; j < p; j++)
        {
            Span<DoubleDouble> column = matrix.Slice(Start(j), j);
            for (int k = 1; k < j; k++)
                AddMultiple(column.Slice(0, k), column[k], matrix.Slice(Start(k), k));
            for (int i = 0; i < j; i++)
                column[i] = -column[i];
        }

        // Rows 0…j of column j: Σₖ vₖ vⱼₖ/dₖ over k ≥ j, from columns that are not overwritten yet.
        for (int j = 0; j < p; j++)
        {
            Span<DoubleDouble> column = matrix.Slice(Start(j), j + 1);
            DoubleDouble pivot = column[j];
            column[j] = 1;
            for (int i = 0; i <= j; i++)
                column[i] /= pivot;
            for (int k = j + 1; k < p; k++)
                AddMultiple(column, matrix[Start(k) + j] / matrix[Start(k) + k], matrix.Slice(Start(k), j + 1));
        }
    }

    /// <summary>column ← column + factor · other.</summary>
    private static void AddMultiple(Span<DoubleDouble> column, DoubleDouble factor, ReadOnlySpan<DoubleDouble> other)
    {
        for (int i = 0; i < column.Length; i++)
            column[i] += factor * other[i];
    }

    private static FitSummary Summarize(DoubleDouble residual, DoubleDouble total, long count, int p, bool hasIntercept, double responseScale)
    {
        DoubleDouble perResponse = 1 / responseScale;
        return new(count, p, hasIntercept, residual * perResponse * perResponse, total * perResponse * perResponse);
    }

    private static bool AllFinite(ref double first, int length)
    {
        for (int i = 0; i < length; i++)
        {
            if (!IsFinite(Unsafe.Add(ref first, i)))
                return false;
        }

        return true;
    }

    private static bool AllFinite(ref DoubleDouble first, int length)
    {
        for (int i = 0; i < length; i++)
        {
            if (!IsFinite(Unsafe.Add(ref first, i).High))
                return false;
        }

        return true;
    }

    private static bool IsFinite(double value) => Math.Abs(value) <= double.MaxValue;

    private static void Fill<T>(ref T first, int length, T value)
    {
        for (int i = 0; i < length; i++)
            Unsafe.Add(ref first, i) = value;
    }
}
