using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Emission;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>Writes what a model says of its data when it sees it again: residuals, leverage, influence and robust standard errors.</summary>
internal static class InfluenceWriter
{
    private const string Numerics = "global::Smoothing.CompilerServices";
    private const string Kind = "global::Smoothing.HeteroskedasticityConsistent";

    // The member, what RowInfluence calls it, and what it is.
    private static readonly (string Member, string Statistic, string Summary)[] Statistics =
    {
        ("Residuals", "Residual", "The residuals y − ŷ of the data"),
        ("Leverage", "Leverage", "The leverages of the data, the diagonal of the hat matrix X(XᵀX)⁻¹Xᵀ"),
        ("StandardizedResiduals", "StandardizedResidual", "The internally studentized residuals, e/(σ̂√(1 − h))"),
        ("StudentizedResiduals", "StudentizedResidual", "The externally studentized residuals, with σ̂ of the fit without the row"),
        ("CooksDistance", "CooksDistance", "Cook's distances, how far each row moves all coefficients at once (Cook 1977)"),
        ("Dffits", "Dffits", "DFFITS, how far each row moves its own fitted value, in standard errors (Belsley, Kuh and Welsch 1980)"),
    };

    public static IEnumerable<string> Members => Statistics.Select(statistic => statistic.Member);

    public static string Write(OlsSpec spec, OlsNames names, OlsData data, ModelRow row) => Code.Blocks(
        Statistics.Select(statistic => Statistic(spec, names, data, row.Fallible.Any(), statistic.Member, statistic.Statistic, statistic.Summary))
            .Concat(new[] { Robust(spec, names, data, row.Fallible.Any()), Shared(spec, names, data, row) })
            .ToArray());

    private static string Statistic(OlsSpec spec, OlsNames names, OlsData data, bool hasTerms, string member, string statistic, string summary) =>
        Code.Text(
            $$"""
            /// <summary>{{summary}}. Allocates nothing.</summary>
            {{data.ManyDocumentation}}
            /// <param name="{{names.Results}}">Receives one value a row; NaN unless the fit succeeded{{(statistic is "Residual" or "Leverage" ? "" : ", and where the leverage is 1")}}.</param>
            /// <exception cref="global::System.ArgumentException">Lengths differ, a value{{(hasTerms ? " or a term" : "")}} is not finite, or the results overlap the data.</exception>
            {{spec.Access}} {{spec.Target.ReadOnly}}void {{member}}({{data.Many}}, global::System.Span<double> {{names.Results}})
            {
                CheckRows({{data.ManyArguments}}, {{names.Results}});
                for (int {{names.Index}} = 0; {{names.Index}} < {{names.Results}}.Length; {{names.Index}}++)
                    {{names.Results}}[{{names.Index}}] = Influence({{data.Elements}}).{{statistic}};
            }
            """);

    private static string Robust(OlsSpec spec, OlsNames names, OlsData data, bool hasTerms) =>
        Code.Text(
            $$"""
            /// <summary>Standard errors of the coefficients that hold when the errors' variance is not constant (White 1980; MacKinnon and White 1985). Allocates nothing.</summary>
            /// <param name="{{names.Kind}}">The estimator; HC3 is the careful choice for small samples.</param>
            {{data.ManyDocumentation}}
            /// <param name="{{names.Errors}}">Receives {{spec.Coefficients}} standard errors, in the order of the formula{{(spec.HasIntercept ? ", the intercept first" : "")}}; NaN unless the fit succeeded, and under HC2 and HC3 where a leverage is 1.</param>
            /// <exception cref="global::System.ArgumentException">Lengths differ, a value{{(hasTerms ? " or a term" : "")}} is not finite, or the errors overlap the data.</exception>
            {{spec.Access}} {{spec.Target.ReadOnly}}void RobustStandardErrors({{Kind}} {{names.Kind}}, {{data.Many}}, global::System.Span<double> {{names.Errors}})
            {
                {{Numerics}}.Guard.Defined({{names.Kind}}, nameof({{names.Kind}}));
                CheckRows({{data.ManyArguments}});
                {{(hasTerms ? $"CheckTerms({data.ManyArguments});" : "")}}
                {{Code.Lines(Apart(spec, names.Errors))}}
                if ({{names.Errors}}.Length != {{spec.Coefficients}})
                    throw new global::System.ArgumentException("One element for each of the {{spec.Coefficients}} coefficients is needed.", nameof({{names.Errors}}));

                {{names.Errors}}.Clear();
                global::System.Span<{{Numerics}}.DoubleDouble> {{names.Terms}} = stackalloc {{Numerics}}.DoubleDouble[{{spec.Coefficients}}];
                for (int {{names.Index}} = 0; {{names.Index}} < {{data.Length}}; {{names.Index}}++)
                {
                    {{(spec.SkipsMissing ? $"if (IsMissing({data.ElementsOf(spec.Columns)}))\n    continue;" : "")}}
                    Fill({{Comma(names.Terms, data.ElementsOf(spec.PredictorColumns))}});
                    {{Numerics}}.TriangularFactor.Solve(in _solution.Factor0_0, {{names.Terms}});
                    {{(names.Shifted.Count == 0 ? "" : $"{Numerics}.ShiftedPowers.ToColumns({names.Powers}, in _solution.{names.FirstOrigin}, {names.Terms});")}}
                    Influence({{data.Elements}}).AddRobustSquares({{names.Kind}}, {{names.Terms}}, {{names.Errors}});
                }
                for (int {{names.Coefficient}} = 0; {{names.Coefficient}} < {{names.Errors}}.Length; {{names.Coefficient}}++)
                    {{names.Errors}}[{{names.Coefficient}}] = _summary.RobustStandardError({{names.Kind}}, {{names.Errors}}[{{names.Coefficient}}]);
            }
            """);

    private static string Shared(OlsSpec spec, OlsNames names, OlsData data, ModelRow row)
    {
        IEnumerable<string> terms = row.Predictors.Select((value, i) => $"{names.Terms}[{Literal.Of(i)}] = {value.Text};");
        return Code.Text(
            $$"""
            private {{spec.Target.ReadOnly}}{{Numerics}}.InfluenceMeasures Influence({{data.WholeValues}})
            {
                global::System.Span<{{Numerics}}.DoubleDouble> {{names.Terms}} = stackalloc {{Numerics}}.DoubleDouble[{{spec.Coefficients}}];
                Fill({{Comma(names.Terms, OlsData.Arguments(spec.PredictorColumns))}});
                {{Code.Lines(row.ResponseLocals)}}
                var {{names.Residual}} = {{row.Response.Operand}} - {{Numerics}}.TriangularFactor.Product(in _solution.{{spec.CoefficientNames.First()}}, {{names.Terms}});
                return new {{Numerics}}.InfluenceMeasures(
                    {{names.Residual}},
                    {{Numerics}}.TriangularFactor.QuadraticForm(in _solution.Factor0_0, {{names.Terms}}),
                    {{(spec.IsWeighted ? names.Weight : "weight: 1.0")}},
                    coefficients: {{spec.Coefficients}},
                    in _summary);
            }

            {{(spec.SkipsMissing
                ? $$"""
                  private static bool IsMissing({{OlsData.Values(spec.Columns)}})
                  {
                      {{Code.Lines(row.FallibleLocals).Replace("\n", "\n    ")}}
                      return {{row.IsMissing}};
                  }

                  """
                : "")}}

            /// <summary>A row of the model matrix{{(names.Shifted.Count == 0 ? "" : ", columns about their origins")}}.</summary>
            private {{(names.Shifted.Count == 0 ? "static " : spec.Target.ReadOnly)}}void Fill({{Comma($"global::System.Span<{Numerics}.DoubleDouble> {names.Terms}", OlsData.Values(spec.PredictorColumns))}})
            {
                {{Code.Lines(row.PredictorLocals("_solution."))}}
                {{Code.Lines(terms)}}
            }

            private static void CheckRows({{data.Many}}, global::System.Span<double> {{names.Results}})
            {
                CheckRows({{data.ManyArguments}});
                {{(row.Fallible.Any() ? $"CheckTerms({data.ManyArguments});" : "")}}
                {{Numerics}}.Guard.SameLength({{data.Length}}, nameof({{data.FirstOfMany}}), {{names.Results}}.Length, nameof({{names.Results}}));
                {{Code.Lines(Apart(spec, names.Results))}}
            }
            """);
    }

    /// <summary>Results must not lie over columns; rows and floats, of another type, share no memory with them.</summary>
    private static IEnumerable<string> Apart(OlsSpec spec, string results) => spec.Row is null && spec.Scalar == "double"
        ? spec.Columns.Select(column => $"{Numerics}.Guard.Apart({results}, nameof({results}), {column.Parameter}, nameof({column.Parameter}));")
        : Enumerable.Empty<string>();

    private static string Comma(string first, string rest) => rest.Length == 0 ? first : first + ", " + rest;
}
