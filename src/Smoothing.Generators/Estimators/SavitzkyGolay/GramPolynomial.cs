using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Smoothing.Generators.Algebra;

namespace Smoothing.Generators.Estimators.SavitzkyGolay;

/// <summary>
/// A polynomial that is orthogonal to those of lower degree on the positions −m … m of a window (Gram 1883). Its values there are whole
/// numbers without a common divisor. It is even or odd like its degree.
/// </summary>
/// <param name="Degree">The degree j.</param>
/// <param name="Values">pⱼ(k) for k = 0 … m.</param>
/// <param name="Derivatives">The filter's derivative at the same positions.</param>
/// <param name="Norm">Σ pⱼ(k)² over the window.</param>
internal sealed record GramPolynomial(int Degree, BigInteger[] Values, Rational[] Derivatives, BigInteger Norm)
{
    /// <summary>The polynomials of degree 0 to <paramref name="degree"/> with a derivative of each.</summary>
    /// <remarks>
    /// Tⱼ₊₁ = 2(2j + 1) k Tⱼ − j²(N² − j²) Tⱼ₋₁, N = 2m + 1, is the recurrence of discrete Chebyshev polynomials, multiplied by j! to keep
    /// whole numbers. Its d-th derivative is Tⱼ₊₁⁽ᵈ⁾ = 2(2j + 1) (k Tⱼ⁽ᵈ⁾ + d Tⱼ⁽ᵈ⁻¹⁾) − j²(N² − j²) Tⱼ₋₁⁽ᵈ⁾.
    /// </remarks>
    public static IReadOnlyList<GramPolynomial> UpTo(int degree, int half, int derivative)
    {
        int window = 2 * half + 1;

        // Indexed by degree, position and order of the derivative.
        var t = new BigInteger[degree + 1, half + 1, derivative + 1];
        for (int k = 0; k <= half; k++)
        {
            t[0, k, 0] = BigInteger.One;
            for (int j = 0; j < degree; j++)
            {
                BigInteger slope = 2 * (2 * j + 1);
                BigInteger last = j == 0 ? BigInteger.Zero : (long)j * j * ((long)window * window - (long)j * j);
                for (int d = 0; d <= derivative; d++)
                {
                    BigInteger next = slope * (k * t[j, k, d] + (d == 0 ? BigInteger.Zero : d * t[j, k, d - 1]));
                    t[j + 1, k, d] = j == 0 ? next : next - last * t[j - 1, k, d];
                }
            }
        }

        return Enumerable.Range(0, degree + 1).Select(j =>
        {
            BigInteger divisor = Enumerable.Range(0, half + 1)
                .Aggregate(BigInteger.Zero, (gcd, k) => BigInteger.GreatestCommonDivisor(gcd, t[j, k, 0]));
            BigInteger[] values = Enumerable.Range(0, half + 1).Select(k => t[j, k, 0] / divisor).ToArray();
            return new GramPolynomial(
                j,
                values,
                Enumerable.Range(0, half + 1).Select(k => new Rational(t[j, k, derivative], divisor)).ToArray(),
                values[0] * values[0] + 2 * values.Skip(1).Aggregate(BigInteger.Zero, (sum, value) => sum + value * value));
        }).ToArray();
    }
}
