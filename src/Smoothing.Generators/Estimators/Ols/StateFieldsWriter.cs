using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>Writes the fields: the model, which all instances share, and the sums and the solution of an instance.</summary>
internal static class StateFieldsWriter
{
    public static IEnumerable<Member> Members(OlsSpec spec, OlsNames names)
    {
        yield return Member.Named($"private static readonly {RuntimeTypes.LinearModel}", "_model", "", Model(spec, names));
        yield return Member.Named("private Moments", "_moments", "", ";");
        yield return Member.Named($"private {RuntimeTypes.LinearSolution}<{names.Solution}>", "_solution", "", ";");
    }

    private static string Model(OlsSpec spec, OlsNames names)
    {
        string intercept = spec.HasIntercept ? "\"(Intercept)\", " : "";
        string terms = intercept + string.Join(", ", spec.Terms.Select(term => Literal.Of(term.Text)));
        string coefficients = string.Join(", ", spec.CoefficientNames.Select(Literal.Of));
        string options = (spec.IsWeighted ? ",\nisWeighted: true" : "") + (spec.SkipsMissing ? ",\nskipsMissing: true" : "")
            + FactorWriter.Arguments(spec);
        return Code.Text(
            $$"""
            = new {{RuntimeTypes.LinearModel}}(
                {{Literal.Of(spec.Formula)}},
                terms: new string[] { {{terms.TrimEnd(' ', ',')}} },
                names: new string[] { {{coefficients}} },
                hasIntercept: {{(spec.HasIntercept ? "true" : "false")}},
                fingerprint: {{Fingerprint.Literal(spec)}}, // tells {{Literal.Comment(Fingerprint.Text(spec))}} from other models
                powers: {{Powers(names)}}{{options}});
            """);
    }

    /// <summary>For each chain of a column's powers: the origin's index, the number of powers, and the coefficients' indices.</summary>
    private static string Powers(OlsNames names)
    {
        if (names.Shifted.Count == 0)
            return "new byte[0]";

        List<string> chains = names.Shifted
            .SelectMany((column, i) => column.Chains.Select(chain =>
                $"{Literal.Of(i)}, {Literal.Of(chain.Count)}, {string.Join(", ", chain.Select(Literal.Of))}"))
            .ToList();
        return chains.Count == 1
            ? $"new byte[] {{ {chains[0]} }}"
            : Code.Text(
                $$"""
                new byte[]
                {
                    {{Code.Lines(chains.Select(chain => chain + ","))}}
                }
                """);
    }
}
