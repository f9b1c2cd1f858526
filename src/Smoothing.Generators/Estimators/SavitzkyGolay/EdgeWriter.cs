using System;
using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Algebra;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Filters;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.SavitzkyGolay;

/// <summary>
/// Writes the filter's two ends: the polynomial of a whole window at the positions on one side of its centre. Orthogonal polynomials need
/// a table of window · degree numbers, where rows of coefficients would need window²/2.
/// </summary>
internal static class EdgeWriter
{
    public static IEnumerable<Member> Constants(SavitzkyGolaySpec spec, FilterCoefficients coefficients)
    {
        IReadOnlyList<GramPolynomial> polynomials = coefficients.Polynomials;
        return polynomials.Select(p => Scale(p, spec, coefficients))
            .Concat(polynomials.Where(p => p.Degree > 0).Select(Values))
            .Concat(polynomials.Where(p => spec.Derivative > 0 && p.Degree > spec.Derivative).Select(p => Derivatives(p, spec)));
    }

    /// <summary>Adds the sums of the ends to the bounds of a filter.</summary>
    public static void Add(FilterBounds bounds, SavitzkyGolaySpec spec, FilterCoefficients coefficients)
    {
        var parts = new List<double>();
        foreach (GramPolynomial p in coefficients.Polynomials)
        {
            double sum = FilterBounds.Symmetric(p.Values.Select(value => (double)value));
            double part = sum * Math.Abs(Rounding.Nearest(coefficients.Scale(p, p.Degree == spec.Derivative)));
            bounds.AddSum(sum);
            bounds.AddSum(part);
            parts.Add(part);
        }
        for (int k = 1; k <= spec.Half; k++)
        {
            bounds.AddRow(coefficients.Polynomials.Select((p, i) =>
                parts[i] * (p.Degree == spec.Derivative ? 1 : Math.Abs(Rounding.Nearest(p.Derivatives[k])))).Sum());
        }
    }

    public static Member Edge(SavitzkyGolaySpec spec, FilterCoefficients coefficients)
    {
        IReadOnlyList<GramPolynomial> polynomials = coefficients.Polynomials;
        string even = polynomials.Any(IsEven) ? "double even = near + far;" : "";
        string odd = polynomials.Any(p => !IsEven(p)) ? "double odd = near - far;" : "";
        Parameter[] parameters =
        {
            new("global::System.ReadOnlySpan<double>", "y"), new("global::System.Span<double>", "filtered"),
            new("int", "centre"), new("int", "side"),
        };
        return Member.Method(
            "private static void", "Edge", parameters,
            "/// <summary>The polynomial of the window around centre, at the positions on one side of it: "
                + "to the left for side −1, to the right for 1.</summary>",
            Code.Text(
                $$"""
                {
                    // the polynomial's coefficients: Σ pⱼ(k) yₖ / Σ pⱼ(k)² over the window, seen from the side in question
                    {{Code.Lines(polynomials.Select(Start))}}
                    for (int k = 1; k <= {{spec.Half}}; k++)
                    {
                        double near = y[centre + side * k];
                        double far = y[centre - side * k];
                        {{even}}
                        {{odd}}
                        {{Code.Lines(polynomials.Select(Add))}}
                    }
                    {{Code.Lines(polynomials.Select(p => $"g{p.Degree} *= Scale{p.Degree};"))}}

                    for (int k = 1; k <= {{spec.Half}}; k++)
                        filtered[centre + side * k] = {{Value(spec, polynomials)}};
                }
                """));
    }

    private static bool IsEven(GramPolynomial p) => p.Degree % 2 == 0;

    private static string Start(GramPolynomial p) => p.Degree == 0 ? "double g0 = y[centre];"
        : IsEven(p) ? $"double g{p.Degree} = Gram{p.Degree}[0] * y[centre];"
        : $"double g{p.Degree} = 0;";

    private static string Add(GramPolynomial p) =>
        p.Degree == 0 ? "g0 += even;" : $"g{p.Degree} += Gram{p.Degree}[k] * {(IsEven(p) ? "even" : "odd")};";

    // Derivatives of odd order change their sign with the side.
    private static string Value(SavitzkyGolaySpec spec, IReadOnlyList<GramPolynomial> polynomials)
    {
        string table = spec.Derivative == 0 ? "Gram" : "Derivative";
        string sum = string.Join(" + ",
            polynomials.Select(p => p.Degree == spec.Derivative ? $"g{p.Degree}" : $"{table}{p.Degree}[k] * g{p.Degree}"));
        return spec.Derivative % 2 == 0 ? sum : $"side * ({sum})";
    }

    private static Member Scale(GramPolynomial p, SavitzkyGolaySpec spec, FilterCoefficients coefficients)
    {
        bool isConstant = p.Degree == spec.Derivative;
        Rational plain = (isConstant ? p.Derivatives[0] : Rational.One) / new Rational(p.Norm, 1);
        double scale = Rounding.Nearest(coefficients.Scale(p, isConstant));
        return ExactNumber.Constant($"Scale{Literal.Of(p.Degree)}", scale, plain.Numerator, plain.Denominator,
            coefficients.Centre.FactorText);
    }

    private static Member Values(GramPolynomial p) => ExactNumber.TableMember(
        $"Gram{Literal.Of(p.Degree)}",
        $"The orthogonal polynomial of degree {p.Degree} at k = 0, 1, …; {Parity(p.Degree)} in k.",
        p.Values.Select(value => Rounding.Nearest(value, 1)));

    private static Member Derivatives(GramPolynomial p, SavitzkyGolaySpec spec) => ExactNumber.TableMember(
        $"Derivative{Literal.Of(p.Degree)}",
        $"The {Ordinal.Of(spec.Derivative)} derivative of the orthogonal polynomial of degree {p.Degree} at k = 0, 1, …; "
            + $"{Parity(p.Degree - spec.Derivative)} in k.",
        p.Derivatives.Select(Rounding.Nearest));

    private static string Parity(int degree) => degree % 2 == 0 ? "even" : "odd";
}
