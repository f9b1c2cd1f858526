using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Writing;

namespace Smoothing.Generators.LeastSquares;

/// <summary>Writes where a solution is kept and the named coefficients a user sees of it.</summary>
internal static class CoefficientsWriter
{
    public const string TypeName = "NamedCoefficients";

    private const string Coefficient = "global::Smoothing.Coefficient";
    private const string DoubleDouble = "global::Smoothing.Numerics.DoubleDouble";

    public static string Write(OlsSpec spec, OlsNames names) => Code.Blocks(Named(spec, names), Solution(spec, names));

    private static string Named(OlsSpec spec, OlsNames names)
    {
        IEnumerable<string> properties = spec.CoefficientNames.Select((name, i) => Code.Text(
            $$"""
            /// <summary>{{(i == 0 && spec.HasIntercept ? "The intercept" : "The coefficient of " + Literal.Xml(spec.Term(i)))}}.</summary>
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
        IEnumerable<string> estimates = spec.CoefficientNames.Select(name => $"public {DoubleDouble} {name};");
        return Code.Text(
            $$"""
            /// <summary>
            /// The estimates, unrounded; the factors of XᵀX = UᵀDU, D on the diagonal; and (XᵀX)⁻¹. Of the last two the upper triangle,
            /// column by column.
            /// </summary>
            [global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
            internal struct {{names.Solution}}
            {
                {{Code.Lines(estimates)}}
                {{Code.Lines(Triangle(spec, DoubleDouble, "Factor"))}}
                {{Code.Lines(Triangle(spec, "double", "Inverse"))}}
            }
            """);
    }

    private static IEnumerable<string> Triangle(OlsSpec spec, string type, string name) =>
        from column in Enumerable.Range(0, spec.Coefficients)
        let elements = Enumerable.Range(0, column + 1).Select(row => $"{name}{Literal.Of(row)}_{Literal.Of(column)}")
        select $"public {type} {string.Join(", ", elements)};";
}
