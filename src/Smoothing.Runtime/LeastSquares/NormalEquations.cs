using System;
using System.Runtime.CompilerServices;
using Smoothing.CompilerServices;

namespace Smoothing.LeastSquares;

/// <summary>
/// Least squares from sums of products. It solves the normal equations XᵀX b = Xᵀy in double-double arithmetic, which gives
/// 106 − 2 log₂ κ(X) correct bits. A QR decomposition in double gives 53 − log₂ κ(X).
/// </summary>
/// <remarks>
/// The augmented matrix [X y]ᵀ[X y] is scaled by powers of two to a diagonal near 1 and factored as UᵀDU with U unit
/// upper triangular (Björck 1996, Numerical Methods for Least Squares Problems, section 2.2.2). The last column of U is the
/// solution of the forward substitution. The last pivot is the residual sum of squares.
/// </remarks>
internal static class NormalEquations
{
    /// <summary>The largest number of coefficients of a model.</summary>
    public const int MaximumCoefficients = 64;

    // The largest relative error of a number rounded to a double.
    private static readonly double Rounding = DoubleDouble.PowerOfTwo(-53);

    // The bound of a pivot's rounding error is too large by a factor of ten or more. If it is this fraction of the pivot, the estimates
    // have about six correct digits.
    private const double FewestDigits = 1e-5;

    // If a diagonal element is smaller, the error terms of products are subnormal.
    private static readonly double SmallestDiagonal = DoubleDouble.PowerOfTwo(-900);

    /// <summary>Solves for the coefficients of y on p columns.</summary>
    /// <param name="firstMoment">
    /// The first of the (p + 1)(p + 2)/2 consecutive elements of the upper triangle of [X y]ᵀ[X y], packed by columns:
    /// element (i, j), i ≤ j, at j(j + 1)/2 + i. Column 0 is the intercept if the model has one, and column p the response.
    /// The elements are only read.
    /// </param>
    /// <param name="coefficients">The number of coefficients p, from 1 to 64.</param>
    /// <param name="count">The number of observations n.</param>
    /// <param name="hasIntercept">Whether column 0 is the constant 1.</param>
    /// <param name="firstEstimate">
    /// The first of p consecutive elements that receive the unrounded estimates. Far from the origin a prediction is a small difference of
    /// large terms, so that it needs more digits of the estimates than a double holds.
    /// </param>
    /// <param name="firstFactor">
    /// The first of p(p + 1)/2 consecutive elements that receive the factors of XᵀX = UᵀDU, packed by columns: D on the diagonal and U
    /// above it. The diagonal of U is 1. <see cref="TriangularFactor"/> reads these elements.
    /// </param>
    /// <returns>The status and the sums of squares. Unless it succeeded, all results are NaN.</returns>
    public static FitSummary Solve(
        ref DoubleDouble firstMoment,
        int coefficients,
        long count,
        bool hasIntercept,
        ref DoubleDouble firstEstimate,
        ref DoubleDouble firstFactor) =>
        Solve(ref firstMoment, coefficients, count, hasIntercept, leftOut: 0, default, 0.0, ref firstEstimate, ref firstFactor);

    /// <summary>
    /// Solves for columns about origins. The estimates and the factors are about the same origins. A column that is left out has zeros for
    /// its estimate and its factors, and the rest is the solution without it.
    /// </summary>
    /// <param name="firstMoment">The first of the sums.</param>
    /// <param name="coefficients">The number of coefficients p, from 1 to 64.</param>
    /// <param name="count">The number of observations n.</param>
    /// <param name="hasIntercept">Whether column 0 is the constant 1.</param>
    /// <param name="leftOut">The columns to leave out: bit j stands for column j.</param>
    /// <param name="powers">The table of powers of columns about their origins: see <see cref="ShiftedPowers"/>.</param>
    /// <param name="firstOrigin">The first of the origins.</param>
    /// <param name="firstEstimate">The first of the estimates.</param>
    /// <param name="firstFactor">The first of the factors.</param>
    /// <returns>The status and the sums of squares. Unless it succeeded, all results are NaN.</returns>
    public static FitSummary Solve(
        ref DoubleDouble firstMoment,
        int coefficients,
        long count,
        bool hasIntercept,
        ulong leftOut,
        ReadOnlySpan<byte> powers,
        in double firstOrigin,
        ref DoubleDouble firstEstimate,
        ref DoubleDouble firstFactor)
    {
        if (coefficients is < 1 or > MaximumCoefficients)
            throw new ArgumentOutOfRangeException(nameof(coefficients));

        int rank = coefficients - NumberOfBits(leftOut);
        FitSummary summary = count < Math.Max(1, rank)
            ? new(FitStatus.TooFewObservations, count, rank)
            : SolveDetermined(
                ref firstMoment, coefficients, rank, count, hasIntercept, leftOut, powers, in firstOrigin, ref firstEstimate,
                ref firstFactor);

        if (!summary.IsSolved)
        {
            Fill(ref firstEstimate, coefficients);
            Fill(ref firstFactor, Start(coefficients));
        }

        return summary;
    }

    private static FitSummary SolveDetermined(
        ref DoubleDouble firstMoment, int p, int rank, long count, bool hasIntercept, ulong leftOut, ReadOnlySpan<byte> powers,
        in double firstOrigin, ref DoubleDouble firstEstimate, ref DoubleDouble firstFactor)
    {
        Span<double> scales = stackalloc double[p + 1];
        Span<double> diagonals = stackalloc double[p + 1];
        Span<double> reach = stackalloc double[p + 1];
        Span<double> combination = stackalloc double[p];
        Span<DoubleDouble> matrix = stackalloc DoubleDouble[Start(p + 1)];
        double sumNoise = SumNoise(count, rank);

        if (!Equilibrate(ref firstMoment, matrix, scales, leftOut))
            return new(FitStatus.OutOfRange, count, rank);

        for (int j = 0; j <= p; j++)
            diagonals[j] = matrix[Start(j) + j].High;
        ShiftedPowers.AddReach(ref firstMoment, powers, in firstOrigin, reach);

        // Ill-conditioning is reported only if no column is collinear, because collinearity causes it too.
        int illConditioned = -1;
        DoubleDouble total = matrix[Start(p) + p];
        for (int k = 0; k < p; k++)
        {
            if (IsLeftOut(leftOut, k))
                continue;

            double pivot = matrix[Start(k) + k].High;
            double norm = Math.Sqrt(diagonals[k]) + (reach[k] * scales[k]);
            double noise = sumNoise * Spread(matrix, k, diagonals[k], combination);
            double dataNoise = DataNoise(k) * norm;
            if (!(pivot > Math.Max(dataNoise * dataNoise, noise)))
                return new(FitStatus.Collinear, count, rank, k);
            if (illConditioned < 0 && !(pivot * FewestDigits > noise))
                illConditioned = k;

            Eliminate(matrix, k, p);
            if (k == 0 && hasIntercept)
                total = matrix[Start(p) + p];
        }

        if (illConditioned >= 0)
            return new(FitStatus.IllConditioned, count, rank, illConditioned);

        DoubleDouble residual = matrix[Start(p) + p];

        // A value below the rounding errors of the sums is set to 0. The residual is 0 too if n = p, because n coefficients fit n
        // observations exactly.
        if (hasIntercept && !(total.High > 4 * sumNoise * diagonals[p]))
            total = 0;
        if (count == rank || total.High == 0 || !(residual.High > sumNoise * Spread(matrix, p, diagonals[p], combination)))
            residual = 0;

        SolveUpper(matrix, p);
        bool isFinite = true;
        double perResponse = 1 / scales[p];
        for (int j = 0; j < p; j++)
        {
            DoubleDouble estimate = matrix[Start(p) + j].Scale(scales[j] * perResponse);
            Unsafe.Add(ref firstEstimate, j) = estimate;

            // Undoes the scaling of U and D: SᵢUᵢⱼS⁻¹ⱼ and DⱼS⁻²ⱼ, as A = S⁻¹UᵀDUS⁻¹. All factors are powers of two.
            double perColumn = 1 / scales[j];
            for (int i = 0; i < j; i++)
            {
                DoubleDouble u = matrix[Start(j) + i].Scale(scales[i] * perColumn);
                Unsafe.Add(ref firstFactor, Start(j) + i) = u;
                isFinite &= IsFinite(u.High);
            }

            DoubleDouble d = matrix[Start(j) + j].Scale(perColumn).Scale(perColumn);
            Unsafe.Add(ref firstFactor, Start(j) + j) = d;
            isFinite &= IsFinite(estimate.High) && IsFinite(d.High) && (IsLeftOut(leftOut, j) || IsFinite(1 / d.High));
        }

        return isFinite
            ? new(
                count, rank, hasIntercept, leftOut, residual.Scale(perResponse).Scale(perResponse),
                total.Scale(perResponse).Scale(perResponse))
            : new(FitStatus.OutOfRange, count, rank);
    }

    /// <summary>The index of the first element of column j, and so the number of elements before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Start(int j) => j * (j + 1) / 2;

    /// <summary>
    /// matrix ← S A S, with a diagonal S of powers of two and 1 ≤ (S A S)ⱼⱼ &lt; 4. The scaling is exact and near the scaling of least
    /// condition (van der Sluis 1969). Columns that are left out become 0. Returns false if a sum is not finite or its error terms underflow.
    /// </summary>
    private static bool Equilibrate(ref DoubleDouble firstMoment, Span<DoubleDouble> matrix, Span<double> scales, ulong leftOut)
    {
        for (int j = 0; j < scales.Length; j++)
        {
            if (IsLeftOut(leftOut, j))
            {
                scales[j] = 1;
                matrix.Slice(Start(j), j + 1).Clear();
                continue;
            }

            double diagonal = Unsafe.Add(ref firstMoment, Start(j) + j).High;
            if (!(diagonal == 0 || (diagonal >= SmallestDiagonal && diagonal <= double.MaxValue)))
                return false;

            scales[j] = diagonal == 0 ? 1 : DoubleDouble.PowerOfTwo(-(DoubleDouble.Exponent(diagonal) >> 1));
            for (int i = 0; i <= j; i++)
            {
                DoubleDouble scaled = IsLeftOut(leftOut, i)
                    ? 0
                    : Unsafe.Add(ref firstMoment, Start(j) + i).Scale(scales[i]).Scale(scales[j]);
                if (!IsFinite(scaled.High) || !IsFinite(scaled.Low))
                    return false;
                matrix[Start(j) + i] = scaled;
            }
        }

        return true;
    }

    /// <summary>
    /// Step k of A = UᵀDU. Row k becomes u = w/d, and aᵢⱼ ← aᵢⱼ − uᵢ wⱼ for k &lt; i ≤ j. The right-looking order makes the updates of a
    /// step independent of each other.
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
    /// A bound of the error ε of an element of the factored matrix, relative to the norms of its two columns. Each of n terms contributes
    /// at most 3u² of the running sum, so 1.5u² of the final sum on average. Each step of the elimination contributes about 15u². Equal
    /// terms, as in a constant column, have equal rounding errors, whose sum comes within a small factor of the bound.
    /// </summary>
    private static double SumNoise(long count, int p) => (count + (16.0 * p)) * DoubleDouble.PowerOfTwo(-105);

    /// <summary>
    /// A bound of the relative distance from the span of k columns at which a column may have got by rounding alone. A combination of k
    /// columns that is computed in double has a relative error of at most k units of rounding (Higham 2002, section 3.1), and the rounding
    /// of the column's own values adds one. A column that is farther away is taken at its word.
    /// </summary>
    private static double DataNoise(int k) => (k + 1) * Rounding;

    /// <summary>
    /// (‖xⱼ‖ + Σ |cᵢ| ‖xᵢ‖)², where xⱼ ≈ Σ cᵢ xᵢ is the regression of column j on the columns before it. Errors ε in the sums change the
    /// pivot dⱼ = ‖xⱼ − Σ cᵢ xᵢ‖² by at most ε times this.
    /// </summary>
    private static double Spread(Span<DoubleDouble> matrix, int j, double diagonal, Span<double> combination)
    {
        // After scaling 1 ≤ ‖xᵢ‖ < 2, so 2 bounds each norm.
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

    /// <summary>Back substitution: column p ← U⁻¹ column p.</summary>
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

    // The response is column 64 of the largest model, and no bit stands for it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsLeftOut(ulong leftOut, int column) => leftOut != 0 && column < MaximumCoefficients && (leftOut >> column & 1) != 0;

    private static int NumberOfBits(ulong bits)
    {
        int number = 0;
        for (; bits != 0; bits &= bits - 1)
            number++;
        return number;
    }

    private static bool IsFinite(double value) => Math.Abs(value) <= double.MaxValue;

    private static void Fill(ref DoubleDouble first, int length)
    {
        for (int i = 0; i < length; i++)
            Unsafe.Add(ref first, i) = double.NaN;
    }
}
