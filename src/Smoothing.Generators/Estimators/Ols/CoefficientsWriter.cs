using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Emission;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>Writes where a solution is kept and the named coefficients a user sees of it.</summary>
internal static class CoefficientsWriter
{
    public const string TypeName = "NamedCoefficients";

    private const string Coefficient = "global::Smoothing.Coefficient";
    private const string DoubleDouble = "global::Smoothing.CompilerServices.DoubleDouble";

    public static string Write(OlsSpec spec, OlsNames names) => Code.Blocks(Named(spec, names), Solution(spec, names));

    private static string Named(OlsSpec spec, OlsNames names)
    {
        IEnumerable<string> properties = spec.CoefficientNames.Select((name, i) => Code.Text(
            $$"""
            /// <summary>{{(i == 0 && spec.HasIntercept ? "The intercept" : "The coefficient of " + Literal.Xml(spec.Term(i)))}}.</summary>
            public {{Coefficient}} {{name}} => _solution.{{names.CoefficientOf}}(in _summary, {{i}});
            """));
        return Code.Text(
            $$"""
            /// <summary>The coefficients of {{Literal.Xml(spec.Formula)}}, one a term.</summary>
            public readonly struct {{TypeName}}
            {
                private readonly global::Smoothing.CompilerServices.FitSummary _summary;
                private readonly {{names.Solution}} _solution;

                internal {{TypeName}}(in global::Smoothing.CompilerServices.FitSummary summary, in {{names.Solution}} solution)
                {
                    _summary = summary;
                    _solution = solution;
                }

                {{Code.Blocks(properties.ToArray())}}
            }
            """);
    }

    private static string Solution(OlsSpec spec, OlsNames names)
    {
        bool shifts = names.Shifted.Count > 0;
        IEnumerable<string> estimates = spec.CoefficientNames.Select(name => $"public {DoubleDouble} {name};");
        return Code.Text(
            $$"""
            /// <summary>
            /// The estimates, unrounded, and the factors of XᵀX = UᵀDU, D on the diagonal, column by column{{(shifts ? "; both of columns about their origins" : "")}}.
            /// </summary>
            [global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
            internal struct {{names.Solution}}
            {
                {{Code.Lines(estimates)}}
                {{Code.Lines(Triangle(spec, DoubleDouble, "Factor"))}}
                {{(shifts ? $"public double {string.Join(", ", names.Origins)};\n\n" + Powers(names) : "")}}

                /// <summary>One coefficient{{(shifts ? " of the columns as they are" : "")}}; its standard error is worked out for it alone.</summary>
                public readonly {{Coefficient}} {{names.CoefficientOf}}(in global::Smoothing.CompilerServices.FitSummary summary, int index) =>
                    summary.Coefficient(index, coefficients: {{spec.Coefficients}}, in {{spec.CoefficientNames.First()}}, in Factor0_0{{(shifts ? $", {names.PowersInSolution}, in {names.FirstOrigin}" : "")}});
            }
            """);
    }

    /// <summary>The table that <c>ShiftedPowers</c> reads.</summary>
    private static string Powers(OlsNames names)
    {
        IEnumerable<string> lines =
            from pair in names.Shifted.Select((column, i) => (column.Column.Name, column.Chains, Index: i))
            from chain in pair.Chains
            select $"{Literal.Of(pair.Index)}, {Literal.Of(chain.Count)}, {string.Join(", ", chain.Select(Literal.Of))}, // {Literal.Comment(pair.Name)}";
        return Code.Text(
            $$"""
            /// <summary>Where powers of a column about its origin follow each other: the origin, how many, and the coefficients' indices from power 0 on.</summary>
            public static global::System.ReadOnlySpan<byte> {{names.PowersInSolution}} => new byte[]
            {
                {{Code.Lines(lines)}}
            };
            """);
    }

    private static IEnumerable<string> Triangle(OlsSpec spec, string type, string name) =>
        from column in Enumerable.Range(0, spec.Coefficients)
        let elements = Enumerable.Range(0, column + 1).Select(row => $"{name}{Literal.Of(row)}_{Literal.Of(column)}")
        select $"public {type} {string.Join(", ", elements)};";
}
