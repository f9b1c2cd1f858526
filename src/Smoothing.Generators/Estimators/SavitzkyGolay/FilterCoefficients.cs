using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Smoothing.Generators.Algebra;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Filters;

namespace Smoothing.Generators.Estimators.SavitzkyGolay;

/// <summary>
/// The exact coefficients of the filter. The derivative at position t of the polynomial fitted to a window is Σₖ hₜ(k) yₖ with
/// hₜ(k) = Σⱼ pⱼ⁽ᵈ⁾(t) pⱼ(k) / Σ pⱼ² (Gorry 1990, equation 3). The pⱼ are orthogonal on the window.
/// </summary>
internal sealed class FilterCoefficients
{
    private readonly Rational _perSpacing;

    public FilterCoefficients(SavitzkyGolaySpec spec)
    {
        _perSpacing = Power(Rational.One / Rational.From(spec.Spacing), spec.Derivative);
        Polynomials = GramPolynomial.UpTo(spec.Degree, spec.Half, spec.Derivative).Skip(spec.Derivative).ToArray();

        // Sums whole numerators over one common denominator, which is far cheaper than sums of fractions.
        var centre = Polynomials.Where(p => !p.Derivatives[0].IsZero).ToArray();
        BigInteger denominator = Rational.CommonDenominator(centre.Select(p => p.Derivatives[0] / new Rational(p.Norm, 1)));
        BigInteger[] shares = centre
            .Select(p => p.Derivatives[0].Numerator * denominator / (p.Norm * p.Derivatives[0].Denominator)).ToArray();
        BigInteger[] numerators = Enumerable.Range(0, spec.Half + 1)
            .Select(k => centre.Select((p, j) => shares[j] * p.Values[k]).Aggregate(BigInteger.Zero, BigInteger.Add)).ToArray();
        string factor = spec.Derivative == 0 || spec.Spacing == 1 ? ""
            : $" / {Literal.Plain(spec.Spacing)}{(spec.Derivative == 1 ? "" : "^" + Literal.Of(spec.Derivative))}";
        Centre = new FilterRow(numerators, denominator, _perSpacing, factor, IsOdd: spec.Derivative % 2 == 1).Reduced();
    }

    /// <summary>h₀(k).</summary>
    public FilterRow Centre { get; }

    /// <summary>The polynomials whose derivative is not zero: those of the derivative's order and up.</summary>
    public IReadOnlyList<GramPolynomial> Polynomials { get; }

    /// <summary>The factor of Σ pⱼ(k) yₖ: 1/Σ pⱼ², adjusted to the spacing, times the derivative where that is constant.</summary>
    public Rational Scale(GramPolynomial polynomial, bool isConstant) =>
        _perSpacing / new Rational(polynomial.Norm, 1) * (isConstant ? polynomial.Derivatives[0] : Rational.One);

    private static Rational Power(Rational value, int exponent)
    {
        Rational power = Rational.One;
        for (int i = 0; i < exponent; i++)
            power *= value;
        return power;
    }
}
