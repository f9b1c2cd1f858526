using System;
using System.Runtime.CompilerServices;
using Smoothing.CompilerServices;

namespace Smoothing.LeastSquares;

/// <summary>
/// Least squares from sums of products: the normal equations XᵀX b = Xᵀy solved in double-double arithmetic, which
/// leaves 106 − 2 log₂ κ(X) correct bits where a QR decomposition in double leaves 53 − log₂ κ(X).
/// </summary>
/// <remarks>
/// The augmented matrix [X y]ᵀ[X y] is scaled by powers of two to a diagonal near 1 and factored as UᵀDU with U unit
/// upper triangular (Björck 1996, Numerical Methods for Least Squares Problems, section 2.2.2): the last column of U
/// is the solution of the forward substitution, the last pivot the residual sum of squares.
/// </remarks>
internal static class NormalEquations
{
    /// <summary>The most coefficients a model may have.</summary>
    public const int MaximumCoefficients = 64;

    // A column whose relative distance from the span of others is 2⁻⁴⁷ or less differs from it by the rounding of its own doubles.
    private static readonly double DataNoise = DoubleDouble.PowerOfTwo(-94);

    // The bound of what the sums' rounding does to a pivot is ten times too large or more: where it is this share of the pivot,
    // estimates have six digits or so.
    private const double FewestDigits = 1e-5;

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
    /// above it U, whose own diagonal is 1. <see cref="TriangularFactor"/> reads it.
    /// </param>
    /// <returns>The status and the sums of squares. Unless it succeeded, all results are NaN.</returns>
    public static FitSummary Solve(
        ref DoubleDouble firstMoment,
        int coefficients,
        long count,
        bool hasIntercept,
        ref DoubleDouble firstEstimate,
        ref DoubleDouble firstFactor) =>
        Solve(ref firstMoment, coefficients, count, hasIntercept, default, 0.0, ref firstEstimate, ref firstFactor);

    /// <summary>The same where columns are taken about origins: so are then the estimates and the factors.</summary>
    /// <param name="firstMoment">The first of the sums.</param>
    /// <param name="coefficients">The number of coefficients p, from 1 to 64.</param>
    /// <param name="count">The number of observations n.</param>
    /// <param name="hasIntercept">Whether column 0 is the constant 1.</param>
    /// <param name="powers">Where powers of a column follow each other: see <see cref="ShiftedPowers"/>.</param>
    /// <param name="firstOrigin">The first of the origins.</param>
    /// <param name="firstEstimate">The first of the estimates.</param>
    /// <param name="firstFactor">The first of the factors.</param>
    /// <returns>The status and the sums of squares. Unless it succeeded, all results are NaN.</returns>
    public static FitSummary Solve(
        ref DoubleDouble firstMoment,
        int coefficients,
        long count,
        bool hasIntercept,
        ReadOnlySpan<byte> powers,
        in double firstOrigin,
        ref DoubleDouble firstEstimate,
        ref DoubleDouble firstFactor)
    {
        if (coefficients is < 1 or > MaximumCoefficients)
            throw new ArgumentOutOfRangeException(nameof(coefficients));

        FitSummary summary = count < coefficients
            ? new(FitStatus.TooFewObservations, count, coefficients)
            : SolveDetermined(ref firstMoment, coefficients, count, hasIntercept, powers, in firstOrigin, ref firstEstimate, ref firstFactor);

        if (summary.Status != FitStatus.Success)
        {
            Fill(ref firstEstimate, coefficients);
            Fill(ref firstFactor, Start(coefficients));
        }

        return summary;
    }

    private static FitSummary SolveDetermined(
        ref DoubleDouble firstMoment, int p, long count, bool hasIntercept, ReadOnlySpan<byte> powers, in double firstOrigin,
        ref DoubleDouble firstEstimate, ref DoubleDouble firstFactor)
    {
        Span<double> scales = stackalloc double[p + 1];
        Span<double> diagonals = stackalloc double[p + 1];
        Span<double> reach = stackalloc double[p + 1];
        Span<double> combination = stackalloc double[p];
        Span<DoubleDouble> matrix = stackalloc DoubleDouble[Start(p + 1)];
        double sumNoise = SumNoise(count, p);

        if (!Equilibrate(ref firstMoment, matrix, scales))
            return new(FitStatus.OutOfRange, count, p);

        for (int j = 0; j <= p; j++)
            diagonals[j] = matrix[Start(j) + j].High;
        ShiftedPowers.AddReach(ref firstMoment, powers, in firstOrigin, reach);

        // A shortage of digits is reported only where no column depends on others: it may come of nothing but that dependence.
        int illConditioned = -1;
        DoubleDouble total = matrix[Start(p) + p];
        for (int k = 0; k < p; k++)
        {
            double pivot = matrix[Start(k) + k].High;
            double norm = Math.Sqrt(diagonals[k]) + (reach[k] * scales[k]);
            double noise = sumNoise * Spread(matrix, k, diagonals[k], combination);
            if (!(pivot > Math.Max(DataNoise * norm * norm, noise)))
                return new(FitStatus.Collinear, count, p, k);
            if (illConditioned < 0 && !(pivot * FewestDigits > noise))
                illConditioned = k;

            Eliminate(matrix, k, p);
            if (k == 0 && hasIntercept)
                total = matrix[Start(p) + p];
        }

        if (illConditioned >= 0)
            return new(FitStatus.IllConditioned, count, p, illConditioned);

        DoubleDouble residual = matrix[Start(p) + p];

        // Whatever lies below the noise of the sums is 0; n coefficients fit n observations exactly.
        if (hasIntercept && !(total.High > 4 * sumNoise * diagonals[p]))
            total = 0;
        if (count == p || total.High == 0 || !(residual.High > sumNoise * Spread(matrix, p, diagonals[p], combination)))
            residual = 0;

        SolveUpper(matrix, p);
        bool isFinite = true;
        double perResponse = 1 / scales[p];
        for (int j = 0; j < p; j++)
        {
            DoubleDouble estimate = matrix[Start(p) + j].Scale(scales[j] * perResponse);
            Unsafe.Add(ref firstEstimate, j) = estimate;

            // U and D in the columns' own scale: UᵢⱼS⁻¹ⱼ and Dⱼ S⁻²ⱼ after S⁻¹UᵀDUS⁻¹, all by powers of two.
            double perColumn = 1 / scales[j];
            for (int i = 0; i < j; i++)
            {
                DoubleDouble u = matrix[Start(j) + i].Scale(scales[i] * perColumn);
                Unsafe.Add(ref firstFactor, Start(j) + i) = u;
                isFinite &= IsFinite(u.High);
            }

            DoubleDouble d = matrix[Start(j) + j].Scale(perColumn).Scale(perColumn);
            Unsafe.Add(ref firstFactor, Start(j) + j) = d;
            isFinite &= IsFinite(estimate.High) && IsFinite(d.High) && IsFinite(1 / d.High);
        }

        return isFinite
            ? new(count, p, hasIntercept, residual.Scale(perResponse).Scale(perResponse), total.Scale(perResponse).Scale(perResponse))
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
    /// Step k of A = UᵀDU, right-looking, so that its updates wait for nothing but each other's place: row k becomes u = w/d, and
    /// aᵢⱼ ← aᵢⱼ − uᵢ wⱼ behind it, for k &lt; i ≤ j.
    /// </summary>
    private static void Eliminate(Span<DoubleDouble> matrix, int k, int p)
    {
        DoubleDouble reciprocal = DoubleDouble.Reciprocal(matrix[Start(k) + k]);
        ref DoubleDouble first = ref matrix[0];
        for (int j = k + 1; j <= p; j++)
        {
            ref DoubleDouble column = ref Unsafe.Add(ref first, Start(j));
            ref DoubleDouble u = ref Unsafe.Add(ref column, k);
            DoubleDouble w = -u;
            u *= reciprocal;
            for (int i = k + 1; i <= j; i++)
                DoubleDouble.AddProduct(ref Unsafe.Add(ref column, i), Unsafe.Add(ref first, Start(i) + k), w);
        }
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

    /// <summary>column ← column + factor · other.</summary>
    private static void AddMultiple(Span<DoubleDouble> column, DoubleDouble factor, ReadOnlySpan<DoubleDouble> other)
    {
        for (int i = 0; i < column.Length; i++)
            DoubleDouble.AddProduct(ref column[i], other[i], factor);
    }

    private static bool IsFinite(double value) => Math.Abs(value) <= double.MaxValue;

    private static void Fill(ref DoubleDouble first, int length)
    {
        for (int i = 0; i < length; i++)
            Unsafe.Add(ref first, i) = double.NaN;
    }
}
