using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>Writes the named coefficients that a user sees, and the struct that keeps a solution's numbers.</summary>
internal static class CoefficientsWriter
{
    public const string TypeName = "NamedCoefficients";

    private const int MostOnALine = 4;

    public static IEnumerable<Member> Members(OlsSpec spec, OlsNames names)
    {
        yield return Named(spec, names);
        yield return Solution(spec, names);
    }

    private static Member Named(OlsSpec spec, OlsNames names)
    {
        string solution = $"{RuntimeTypes.LinearSolution}<{names.Solution}>";
        IEnumerable<string> properties = spec.CoefficientNames.Select((name, i) => Code.Text(
            $$"""
            /// <summary>{{(i == 0 && spec.HasIntercept ? "The intercept" : "The coefficient of " + Literal.Xml(spec.Term(i)))}}.</summary>
            public {{RuntimeTypes.Coefficient}} {{name}} => _model.Coefficient(in _solution, {{i}});
            """));
        return Member.Named(
            "public readonly struct", TypeName,
            $"/// <summary>The coefficients of {Literal.Xml(spec.Formula)}, one a term.</summary>",
            Body.Of(
                $$"""
                private readonly {{solution}} _solution;

                internal {{TypeName}}(in {{solution}} solution) => _solution = solution;

                {{Code.Blocks(properties.ToArray())}}
                """));
    }

    private static Member Solution(OlsSpec spec, OlsNames names)
    {
        bool shifts = names.Shifted.Count > 0;
        string aboutOrigins = shifts ? ", of columns about their origins" : "";
        string ofLevels = spec.HasFactors ? ", then the numbers of rows of each level" : "";
        string origins = shifts ? $"public double {string.Join(", ", names.Origins)};" : "";
        IEnumerable<string> estimates = spec.Coefficients <= MostOnALine
            ? new[] { string.Join(", ", spec.CoefficientNames) }
            : spec.CoefficientNames;
        IEnumerable<string> factors =
            from column in Enumerable.Range(0, spec.Coefficients)
            select string.Join(", ", Enumerable.Range(0, column + 1).Select(row => $"Factor{Literal.Of(row)}_{Literal.Of(column)}"));
        return Member.Named(
            "internal struct", names.Solution,
            $$"""
            /// <summary>The estimates, unrounded, and the factors of XᵀX = UᵀDU, D on the diagonal, column by column{{aboutOrigins}}{{ofLevels}}.</summary>
            {{RuntimeTypes.Sequential}}
            """,
            Body.Of(
                $$"""
                {{Code.Lines(Fields(estimates))}}
                {{Code.Lines(Fields(factors))}}
                {{FactorWriter.Fields(names)}}
                {{origins}}
                """));
    }

    private static IEnumerable<string> Fields(IEnumerable<string> names) =>
        names.Select(name => $"public {RuntimeTypes.DoubleDouble} {name};");
}
