using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Writing;

namespace Smoothing.Generators.LeastSquares;

/// <summary>Writes where a solution is kept and the named coefficients a user sees of it.</summary>
internal static class CoefficientsWriter
{
    public const string TypeName = "NamedCoefficients";

    private const string Coefficient = "global::Smoothing.Coefficient";

    public static string Write(OlsSpec spec, OlsNames names) => Code.Blocks(Named(spec, names), Solution(spec, names));

    private static string Named(OlsSpec spec, OlsNames names)
    {
        IEnumerable<string> properties = spec.CoefficientNames.Select((name, i) => Code.Text(
            $$"""
            /// <summary>The coefficient of {{Literal.Xml(Term(spec, i))}}.</summary>
            public {{Coefficient}} {{name}} { get; }
            """));
        IEnumerable<string> assignments = spec.CoefficientNames.Select((name, i) =>
            $"{name} = summary.Coefficient(solution.{name}, solution.Inverse{Literal.Of(i)}_{Literal.Of(i)});");
        return Code.Text(
            $$"""
            /// <summary>The coefficients of {{Literal.Xml(spec.Formula)}}, one a term.</summary>
            public readonly struct {{TypeName}}
            {
                internal {{TypeName}}(in global::Smoothing.Numerics.FitSummary summary, in {{names.Solution}} solution)
                {
                    {{Code.Lines(assignments)}}
                }

                {{Code.Blocks(properties.ToArray())}}
            }
            """);
    }

    private static string Solution(OlsSpec spec, OlsNames names)
    {
        int p = spec.Coefficients;
        IEnumerable<string> estimates = spec.CoefficientNames.Select(name => $"public double {name};");
        IEnumerable<string> inverse = Enumerable.Range(0, p).Select(column =>
            $"public double {string.Join(", ", Enumerable.Range(0, column + 1).Select(row => $"Inverse{Literal.Of(row)}_{Literal.Of(column)}"))};");
        return Code.Text(
            $$"""
            /// <summary>The estimates, and the upper triangle of (XᵀX)⁻¹, column by column.</summary>
            [global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
            internal struct {{names.Solution}}
            {
                {{Code.Lines(estimates)}}
                {{Code.Lines(inverse)}}
            }
            """);
    }

    /// <summary>The term a coefficient belongs to, in the formula's words.</summary>
    public static string Term(OlsSpec spec, int coefficient) =>
        coefficient == 0 && spec.HasIntercept
            ? "the intercept"
            : spec.Predictors[coefficient - (spec.HasIntercept ? 1 : 0)].Name;
}
