using System.Collections.Generic;
using System.Linq;
using System.Text;
using Smoothing.Generators.Algebra;
using Smoothing.Generators.Collections;
using Smoothing.Generators.Emission;

namespace Smoothing.Generators.Kernels;

/// <summary>K(u) = Σ a_j |u|ʲ for |u| &lt; 1, by the coefficients the target gives.</summary>
internal sealed record CoefficientKernel(EquatableArray<double> Coefficients) : KernelDefinition("PolynomialKernel")
{
    /// <summary>The highest allowed power, that of the tricube kernel.</summary>
    public const int HighestPower = 9;

    public override string Identifier => Name + Literal.Hexadecimal(FnvHash.Of(string.Join(" ", Coefficients.Select(Literal.Of)))).Substring(2);

    private bool IsEven => !Coefficients.Where((a, j) => a != 0 && j % 2 == 1).Any();

    public override bool IsConstant => Coefficients.Skip(1).All(a => a == 0) && Coefficients[0] == 1;

    public override string Formula
    {
        get
        {
            var text = new StringBuilder();
            for (int j = 0; j < Coefficients.Count; j++)
            {
                double a = Coefficients[j];
                if (a == 0)
                    continue;

                string size = Literal.Plain(System.Math.Abs(a));
                string power = j == 0 ? "" : (IsEven ? "u" : "|u|") + Literal.Exponent(j);
                text.Append(a < 0 ? text.Length == 0 ? "−" : " − " : text.Length == 0 ? "" : " + ");
                text.Append(j == 0 ? size : size == "1" ? power : size + power);
            }
            return text.ToString();
        }
    }

    public override PiecewisePolynomial Pieces
    {
        get
        {
            var right = new Polynomial(Coefficients.Select(Rational.From).ToArray());
            return IsEven
                ? new PiecewisePolynomial(new[] { new PolynomialPiece(-1, 1, right) })
                : new PiecewisePolynomial(new[] { new PolynomialPiece(-1, 0, right.Reflected()), new PolynomialPiece(0, 1, right) });
        }
    }

    public override IEnumerable<string> Statements(KernelCode code)
    {
        if (IsConstant)
            yield break;

        yield return IsEven ? $"{code.Declare} v = u * u;" : $"{code.Declare} v = {code.Abs}(u);";
    }

    // Horner's scheme in v, which is u² or |u|.
    public override string Weight(KernelCode code)
    {
        if (IsConstant)
            return code.One;

        List<double> a = Coefficients.Where((_, j) => !IsEven || j % 2 == 0).ToList();
        while (a.Count > 1 && a[a.Count - 1] == 0)
            a.RemoveAt(a.Count - 1);
        if (a.Count == 1)
            return code.Number(a[0]);

        double highest = a[a.Count - 1];
        string text = highest == 1 ? "v" : highest == -1 ? "-v" : $"v * {Literal.Of(highest)}";
        for (int j = a.Count - 2; j >= 0; j--)
        {
            if (a[j] > 0 && text.StartsWith("-", System.StringComparison.Ordinal))
                text = $"{code.Number(a[j])} - {text.Substring(1)}";
            else if (a[j] != 0)
                text = $"{text} {(a[j] < 0 ? "-" : "+")} {code.Number(System.Math.Abs(a[j]))}";
            if (j > 0)
                text = a[j] == 0 ? $"{text} * v" : $"({text}) * v";
        }
        return text;
    }

    /// <summary>Whether the kernel is nowhere negative, tested at a thousand steps from 0 to 1.</summary>
    public bool IsNowhereNegative()
    {
        const int Steps = 1000;
        for (int step = 0; step <= Steps; step++)
        {
            double u = step / (double)Steps;
            double value = 0, size = 0;
            for (int j = Coefficients.Count - 1; j >= 0; j--)
            {
                value = value * u + Coefficients[j];
                size = size * u + System.Math.Abs(Coefficients[j]);
            }
            if (value < -1e-15 * size)
                return false;
        }
        return true;
    }
}
