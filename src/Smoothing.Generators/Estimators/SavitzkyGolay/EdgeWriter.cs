using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Algebra;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Filters;

namespace Smoothing.Generators.Estimators.SavitzkyGolay;

/// <summary>
/// Writes the filter's two ends: the polynomial of a whole window at the positions on one side of its centre. In orthogonal
/// polynomials that takes a table of window · degree numbers instead of a row of the window's length for each position.
/// </summary>
internal static class EdgeWriter
{
    public static string Constants(SavitzkyGolaySpec spec, FilterCoefficients coefficients) => Code.Blocks(
        Code.Lines(coefficients.Polynomials.Select(p => Scale(p, spec, coefficients))),
        Code.Blocks(coefficients.Polynomials.Where(p => p.Degree > 0).Select(Values).ToArray()),
        Code.Blocks(coefficients.Polynomials.Where(p => spec.Derivative > 0 && p.Degree > spec.Derivative).Select(p => Derivatives(p, spec)).ToArray()));

    public static string Write(SavitzkyGolaySpec spec, FilterCoefficients coefficients)
    {
        IReadOnlyList<GramPolynomial> polynomials = coefficients.Polynomials;
        bool hasEven = polynomials.Any(IsEven), hasOdd = polynomials.Any(p => !IsEven(p));
        return Code.Text(
            $$"""
            /// <summary>The polynomial of the window around centre, at the positions on one side of it: to the left for side −1, to the right for 1.</summary>
            private static void Edge(global::System.ReadOnlySpan<double> y, global::System.Span<double> filtered, int centre, int side)
            {
                // the polynomial's coefficients: Σ pⱼ(k) yₖ / Σ pⱼ(k)² over the window, seen from the side in question
                {{Code.Lines(polynomials.Select(Start))}}
                for (int k = 1; k <= {{spec.Half}}; k++)
                {
                    double near = y[centre + side * k];
                    double far = y[centre - side * k];
                    {{(hasEven ? "double even = near + far;" : "")}}
                    {{(hasOdd ? "double odd = near - far;" : "")}}
                    {{Code.Lines(polynomials.Select(Add))}}
                }
                {{Code.Lines(polynomials.Select(p => $"g{p.Degree} *= Scale{p.Degree};"))}}

                for (int k = 1; k <= {{spec.Half}}; k++)
                    filtered[centre + side * k] = {{Value(spec, polynomials)}};
            }
            """);
    }

    private static bool IsEven(GramPolynomial p) => p.Degree % 2 == 0;

    private static string Start(GramPolynomial p) => p.Degree == 0 ? "double g0 = y[centre];"
        : IsEven(p) ? $"double g{p.Degree} = Gram{p.Degree}[0] * y[centre];"
        : $"double g{p.Degree} = 0;";

    private static string Add(GramPolynomial p) =>
        p.Degree == 0 ? "g0 += even;" : $"g{p.Degree} += Gram{p.Degree}[k] * {(IsEven(p) ? "even" : "odd")};";

    // An odd derivative changes its sign with the side.
    private static string Value(SavitzkyGolaySpec spec, IReadOnlyList<GramPolynomial> polynomials)
    {
        string table = spec.Derivative == 0 ? "Gram" : "Derivative";
        string sum = string.Join(" + ", polynomials.Select(p => p.Degree == spec.Derivative ? $"g{p.Degree}" : $"{table}{p.Degree}[k] * g{p.Degree}"));
        return spec.Derivative % 2 == 0 ? sum : $"side * ({sum})";
    }

    private static string Scale(GramPolynomial p, SavitzkyGolaySpec spec, FilterCoefficients coefficients)
    {
        bool isConstant = p.Degree == spec.Derivative;
        Rational plain = (isConstant ? p.Derivatives[0] : Rational.One) / new Rational(p.Norm, 1);
        return $"private const double Scale{p.Degree} = {Literal.Of(Rounding.Nearest(coefficients.Scale(p, isConstant)))};{ExactNumber.Comment(plain.Numerator, plain.Denominator, coefficients.Centre.FactorText)}";
    }

    private static string Values(GramPolynomial p) => ExactNumber.Table(
        $"Gram{p.Degree}",
        $"The orthogonal polynomial of degree {p.Degree} at k = 0, 1, …; {(IsEven(p) ? "even" : "odd")} in k.",
        p.Values.Select(value => Rounding.Nearest(value, 1)));

    private static string Derivatives(GramPolynomial p, SavitzkyGolaySpec spec) => ExactNumber.Table(
        $"Derivative{p.Degree}",
        $"The {SavitzkyGolayWriter.Ordinal(spec.Derivative)} derivative of the orthogonal polynomial of degree {p.Degree} at k = 0, 1, …; {((p.Degree - spec.Derivative) % 2 == 0 ? "even" : "odd")} in k.",
        p.Derivatives.Select(Rounding.Nearest));
}
