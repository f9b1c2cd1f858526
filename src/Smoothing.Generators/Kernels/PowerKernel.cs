using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Algebra;
using Smoothing.Generators.Emission;

namespace Smoothing.Generators.Kernels;

/// <summary>K(u) = (1 − |u|ᵖ)ᑫ for |u| &lt; 1: uniform, triangular, Epanechnikov, biweight, triweight and tricube.</summary>
internal sealed record PowerKernel(string Name, int Inner, int Outer) : KernelDefinition(Name)
{
    public override string Formula
    {
        get
        {
            if (Outer == 0)
                return "1";

            string power = Inner % 2 == 0 ? "u" : "|u|";
            string inner = "1 − " + power + Literal.Exponent(Inner);
            return Outer == 1 ? inner : "(" + inner + ")" + Literal.Exponent(Outer);
        }
    }

    public override PiecewisePolynomial Pieces
    {
        get
        {
            Polynomial right = (new Polynomial(Rational.One) + (Rational)(-1) * Polynomial.Power(Inner)).Pow(Outer);
            Polynomial left = right.Reflected();
            return left == right
                ? new PiecewisePolynomial(new[] { new PolynomialPiece(-1, 1, right) })
                : new PiecewisePolynomial(new[] { new PolynomialPiece(-1, 0, left), new PolynomialPiece(0, 1, right) });
        }
    }

    public override bool IsConstant => Outer == 0;

    public override IEnumerable<string> Statements(KernelCode code)
    {
        if (Outer == 0)
            yield break;

        string power = "u";
        if (Inner % 2 == 1)
        {
            power = "a";
            yield return $"{code.Declare} a = {code.Abs}(u);";
        }
        if (Outer > 1)
            yield return $"{code.Declare} v = {code.One} - {Product(power, Inner)};";
    }

    public override string Weight(KernelCode code) => Outer switch
    {
        0 => code.One,
        1 => $"{code.One} - {Product(Inner % 2 == 0 ? "u" : "a", Inner)}",
        _ => Product("v", Outer),
    };

    private static string Product(string factor, int count) => string.Join(" * ", Enumerable.Repeat(factor, count));
}
