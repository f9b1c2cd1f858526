using System;
using Smoothing.Arithmetic;
using Smoothing.CompilerServices;

namespace Smoothing.LocalRegression;

/// <summary>Bounds the rounding error of a local polynomial's value: that of the sums, and that of the factorization of their matrix.</summary>
internal static class FitRounding
{
    private const int MostCoefficients = 4;

    // An addition of each lane, the sum of the eight lanes, the powers of z and the product with y.
    private const int OtherOperations = 12;

    /// <summary>The bound of a mean, as a fraction of the largest |y|.</summary>
    /// <param name="count">The number of observations.</param>
    public static double OfMean(int count) => 2 * OfSum(count);

    /// <summary>The bound.</summary>
    /// <param name="degree">p.</param>
    /// <param name="sums">S₀ … S₂ₚ, T₀ … Tₚ.</param>
    /// <param name="stride">The length of a column.</param>
    /// <param name="target">The target's place in each column.</param>
    /// <param name="at">v = (x₀ − c)/h.</param>
    /// <param name="count">The number of observations in the window.</param>
    /// <param name="reach">The largest |z| in the window.</param>
    /// <param name="largest">The largest |y| of an observation with weight in the window.</param>
    /// <returns>The bound, in the units of y; infinite if rounding may have taken every digit of a pivot.</returns>
    public static double Bound(
        int degree, ReadOnlySpan<double> sums, int stride, int target, double at, int count, double reach, double largest)
    {
        double ofSum = OfSum(count);
        Span<BoundedNumber> factor = stackalloc BoundedNumber[MostCoefficients * MostCoefficients];
        Span<BoundedNumber> solution = stackalloc BoundedNumber[MostCoefficients], basis = stackalloc BoundedNumber[MostCoefficients];
        Span<double> coefficients = stackalloc double[MostCoefficients];
        var v = new BoundedNumber(at, 2 * BoundedNumber.Unit * Math.Abs(at));
        BoundedNumber value = default, power = new(1, 0);
        double influence = 0;
        for (int k = 0; k <= degree; k++)
        {
            for (int i = k; i <= degree; i++)
            {
                BoundedNumber element = Moment(sums, stride, target, i + k, ofSum);
                for (int m = 0; m < k; m++)
                    element -= factor[i * MostCoefficients + m] * factor[k * MostCoefficients + m] * factor[m * MostCoefficients + m];
                factor[i * MostCoefficients + k] = i == k ? element : element / factor[k * MostCoefficients + k];
            }
            double response = sums[(2 * degree + 1 + k) * stride + target];
            var projection = new BoundedNumber(response, ofSum * largest * Size(sums, stride, target, k));
            BoundedNumber function = power;
            for (int m = 0; m < k; m++)
            {
                projection -= factor[k * MostCoefficients + m] * basis[m];
                function -= factor[k * MostCoefficients + m] * solution[m];
            }
            basis[k] = projection;
            solution[k] = function;
            BoundedNumber pivot = factor[k * MostCoefficients + k], coefficient = projection / pivot;
            value += function * coefficient;
            coefficients[k] = coefficient.Value;
            influence += function.Value * function.Value / pivot.Value;
            power *= v;
        }

        // The polynomial in powers of z. A relative error δ of z moves the polynomial by at most δ Σ k |βₖ| |z|ᵏ.
        double slope = 0, reaches = 1;
        for (int k = degree; k >= 0; k--)
        {
            for (int i = k + 1; i <= degree; i++)
                coefficients[k] -= factor[i * MostCoefficients + k].Value * coefficients[i];
        }
        for (int k = 1; k <= degree; k++)
        {
            reaches *= reach;
            slope += k * Math.Abs(coefficients[k]) * reaches;
        }

        // Σ |l| ≤ √(Σ w Σ l²/w) bounds the effect of the rounded y and z of each observation.
        double ofData = BoundedNumber.Unit * (largest + 2 * slope) * Math.Sqrt(sums[target] * influence);
        double bound = value.Error + ofData;
        return double.IsNaN(bound) ? double.PositiveInfinity : bound;
    }

    // The relative error of a sum of positive terms in eight lanes (Higham 2002, equation 4.4).
    private static double OfSum(int count) => (count / Lanes.Count + OtherOperations) * BoundedNumber.Unit;

    private static BoundedNumber Moment(ReadOnlySpan<double> sums, int stride, int target, int power, double ofSum) =>
        new(sums[power * stride + target], ofSum * Size(sums, stride, target, power));

    // Σ w |z|ʲ. For odd j it is at most √(Sⱼ₋₁ Sⱼ₊₁).
    private static double Size(ReadOnlySpan<double> sums, int stride, int target, int power) => power % 2 == 0
        ? sums[power * stride + target]
        : Math.Sqrt(sums[(power - 1) * stride + target] * sums[(power + 1) * stride + target]);
}
