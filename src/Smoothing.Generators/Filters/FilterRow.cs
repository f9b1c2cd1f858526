using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Smoothing.Generators.Algebra;

namespace Smoothing.Generators.Filters;

/// <summary>The row of a filter wherever the window is whole: Σ Cₖ yᵢ₊ₖ for k = −m … m, with Cₖ even or odd in k.</summary>
/// <param name="Numerators">Cₖ without the factor for k = 0 … m, as whole numbers over <paramref name="Denominator"/>.</param>
/// <param name="Denominator">The common denominator.</param>
/// <param name="Factor">The factor of all coefficients.</param>
/// <param name="FactorText">The factor after a fraction in a comment; empty where it is 1.</param>
/// <param name="IsOdd">Whether C₋ₖ = −Cₖ.</param>
internal sealed record FilterRow(
    IReadOnlyList<BigInteger> Numerators, BigInteger Denominator, Rational Factor, string FactorText, bool IsOdd)
{
    /// <summary>A row of fractions that are even in k.</summary>
    public FilterRow(IReadOnlyList<BigInteger> numerators, BigInteger denominator)
        : this(numerators, denominator, Rational.One, "", IsOdd: false)
    {
    }

    /// <summary>The points on one side of a window's centre.</summary>
    public int Half => Numerators.Count - 1;

    /// <summary>Cₖ, rounded once.</summary>
    public double Value(int k) => Rounding.Nearest(Numerators[k] * Factor.Numerator, Denominator * Factor.Denominator);

    /// <summary>The places k ≥ 0 whose coefficient is not zero.</summary>
    public IEnumerable<int> Places => Enumerable.Range(0, Half + 1).Where(k => !Numerators[k].IsZero);

    /// <summary>The same row with the fractions in lowest terms.</summary>
    public FilterRow Reduced()
    {
        BigInteger divisor = Numerators.Aggregate(Denominator, BigInteger.GreatestCommonDivisor) * Denominator.Sign;
        return this with { Numerators = Numerators.Select(numerator => numerator / divisor).ToArray(), Denominator = Denominator / divisor };
    }
}
