using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Smoothing.Generators.Algebra;

namespace Smoothing.Generators.Kernels;

/// <summary>
/// The expansion of a local polynomial's weighted sums, degree p, into plain moments. By Taylor's theorem K(z + δ) = Σ k_i(δ) zⁱ, and
/// therefore Σ K(z + δ) zʲ = Σ k_i(δ) Σ zⁱ⁺ʲ. This class determines the moments it needs and the digits that cancellation costs.
/// </summary>
internal sealed class KernelMoments(PiecewisePolynomial kernel, int degree)
{
    // The most units of rounding that may accumulate in a sum, relative to the sum of as many ones: 200 leave 13½ digits.
    private const double MostRounding = 200;
    private const double MostRoundingOfSquares = 2000;

    private static readonly double[] Widths = { 1, 0.5, 0.25, 0.125, 0.0625 };

    /// <summary>The pieces. The first of two is left of u = 0.</summary>
    public IReadOnlyList<Polynomial> Pieces { get; } = kernel.Pieces.Select(piece => piece.Polynomial).ToList();

    /// <summary>The pieces of K².</summary>
    public IReadOnlyList<Polynomial> Squares { get; } = kernel.Squared().Pieces.Select(piece => piece.Polynomial).ToList();

    /// <summary>The degree p of the local polynomial.</summary>
    public int Degree => degree;

    /// <summary>The degree of K.</summary>
    public int KernelDegree => Pieces.Max(piece => piece.Degree);

    /// <summary>The highest power of z whose sum is needed.</summary>
    public int HighestPower(bool withNorm) => (withNorm ? 2 : 1) * KernelDegree + 2 * degree;

    /// <summary>The highest power of z whose sum with y is needed.</summary>
    public int HighestPowerOfResponse => KernelDegree + degree;

    /// <summary>
    /// The widest cell w, in bandwidths, whose cancellation leaves enough digits. |z| is at most 1 + w/2, and |z| + |δ| at most 1 + w.
    /// </summary>
    public double CellWidth(bool withNorm) =>
        Widths.FirstOrDefault(width => Rounding(withNorm ? Squares : Pieces, width)
            <= (withNorm ? MostRoundingOfSquares : MostRounding)) is var widest and > 0
            ? widest
            : Widths.Last();

    /// <summary>The coefficient of zⁱ in p(z + δ), a polynomial in δ.</summary>
    public static Polynomial TaylorCoefficient(Polynomial p, int power) =>
        new(Enumerable.Range(power, Math.Max(0, p.Degree - power + 1))
            .Select(l => p[l] * new Rational(Binomial(l, power), BigInteger.One)).ToArray());

    private double Rounding(IReadOnlyList<Polynomial> pieces, double width) =>
        pieces.Max(piece => Enumerable.Range(0, piece.Degree + 1).Sum(l => Math.Abs((double)piece[l]) * Math.Pow(1 + width, l)))
        * Math.Pow(1 + width / 2, 2 * degree);

    // Each division is exact, because the product of i consecutive integers is a multiple of i!.
    private static BigInteger Binomial(int n, int k)
    {
        BigInteger value = BigInteger.One;
        for (int i = 1; i <= k; i++)
            value = value * (n - k + i) / i;
        return value;
    }
}
