using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Writing;

namespace Smoothing.Generators.LeastSquares;

/// <summary>Writes what a model says of its data when it sees it again: residuals, leverage, influence and robust standard errors.</summary>
internal static class InfluenceWriter
{
    private const string Numerics = "global::Smoothing.Numerics";
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

    public static string Write(OlsSpec spec, OlsNames names) => Code.Blocks(
        Statistics.Select(statistic => Statistic(spec, names, statistic.Member, statistic.Statistic, statistic.Summary))
            .Concat(new[] { Robust(spec, names), Shared(spec, names) })
            .ToArray());

    private static string Statistic(OlsSpec spec, OlsNames names, string member, string statistic, string summary) =>
        Code.Text(
            $$"""
            /// <summary>{{summary}}. Allocates nothing.</summary>
            {{Parameters(spec)}}
            /// <param name="{{names.Results}}">Receives one value a row; NaN unless the fit succeeded{{(statistic is "Residual" or "Leverage" ? "" : ", and where the leverage is 1")}}.</param>
            /// <exception cref="global::System.ArgumentException">Lengths differ, a value is not finite, or the results overlap the data.</exception>
            public {{spec.Target.ReadOnly}}void {{member}}({{OlsWriter.Spans(spec.Columns)}}, global::System.Span<double> {{names.Results}})
            {
                CheckRows({{OlsWriter.Arguments(spec.Columns)}}, {{names.Results}});
                for (int {{names.Index}} = 0; {{names.Index}} < {{names.Results}}.Length; {{names.Index}}++)
                    {{names.Results}}[{{names.Index}}] = Influence({{OlsWriter.Elements(spec.Columns, names)}}).{{statistic}};
            }
            """);

    private static string Robust(OlsSpec spec, OlsNames names) =>
        Code.Text(
            $$"""
            /// <summary>Standard errors of the coefficients that hold when the errors' variance is not constant (White 1980; MacKinnon and White 1985). Allocates nothing.</summary>
            /// <param name="{{names.Kind}}">The estimator; HC3 is the careful choice for small samples.</param>
            {{Parameters(spec)}}
            /// <param name="{{names.Errors}}">Receives {{spec.Coefficients}} standard errors, in the order of the formula{{(spec.HasIntercept ? ", the intercept first" : "")}}; NaN unless the fit succeeded, and under HC2 and HC3 where a leverage is 1.</param>
            /// <exception cref="global::System.ArgumentException">Lengths differ, a value is not finite, or the errors overlap the data.</exception>
            public {{spec.Target.ReadOnly}}void RobustStandardErrors({{Kind}} {{names.Kind}}, {{OlsWriter.Spans(spec.Columns)}}, global::System.Span<double> {{names.Errors}})
            {
                {{Numerics}}.Contract.Defined({{names.Kind}}, nameof({{names.Kind}}));
                CheckRows({{OlsWriter.Arguments(spec.Columns)}});
                {{Code.Lines(spec.Columns.Select(column => Apart(column, names.Errors)))}}
                if ({{names.Errors}}.Length != {{spec.Coefficients}})
                    throw new global::System.ArgumentException("One element for each of the {{spec.Coefficients}} coefficients is needed.", nameof({{names.Errors}}));

                {{names.Errors}}.Clear();
                global::System.Span<{{Numerics}}.DoubleDouble> {{names.Row}} = stackalloc {{Numerics}}.DoubleDouble[{{spec.Coefficients}}];
                for (int {{names.Index}} = 0; {{names.Index}} < {{First(spec)}}.Length; {{names.Index}}++)
                {
                    Fill({{Comma(names.Row, OlsWriter.Elements(spec.Predictors, names))}});
                    {{Numerics}}.RowGeometry.Solve(in _solution.Factor0_0, {{names.Row}});
                    Influence({{OlsWriter.Elements(spec.Columns, names)}}).AddRobustSquares({{names.Kind}}, {{names.Row}}, {{names.Errors}});
                }
                for (int {{names.Coefficient}} = 0; {{names.Coefficient}} < {{names.Errors}}.Length; {{names.Coefficient}}++)
                    {{names.Errors}}[{{names.Coefficient}}] = _summary.RobustStandardError({{names.Kind}}, {{names.Errors}}[{{names.Coefficient}}]);
            }
            """);

    private static string Shared(OlsSpec spec, OlsNames names)
    {
        IEnumerable<string> row = Enumerable.Repeat("1.0", spec.HasIntercept ? 1 : 0)
            .Concat(spec.Predictors.Select(column => column.Parameter))
            .Select((value, i) => $"{names.Row}[{Literal.Of(i)}] = {value};");
        return Code.Text(
            $$"""
            private {{spec.Target.ReadOnly}}{{Numerics}}.RowInfluence Influence({{OlsWriter.Doubles(spec.Columns)}})
            {
                global::System.Span<{{Numerics}}.DoubleDouble> {{names.Row}} = stackalloc {{Numerics}}.DoubleDouble[{{spec.Coefficients}}];
                Fill({{Comma(names.Row, OlsWriter.Arguments(spec.Predictors))}});
                return new {{Numerics}}.RowInfluence(
                    {{spec.Response.Parameter}} - ({{OlsWriter.FittedValue(spec)}}),
                    {{Numerics}}.RowGeometry.QuadraticForm(in _solution.Factor0_0, {{names.Row}}),
                    coefficients: {{spec.Coefficients}},
                    in _summary);
            }

            /// <summary>A row of the model matrix.</summary>
            private static void Fill({{Comma($"global::System.Span<{Numerics}.DoubleDouble> {names.Row}", OlsWriter.Doubles(spec.Predictors))}})
            {
                {{Code.Lines(row)}}
            }

            private static void CheckRows({{OlsWriter.Spans(spec.Columns)}}, global::System.Span<double> {{names.Results}})
            {
                CheckRows({{OlsWriter.Arguments(spec.Columns)}});
                {{Numerics}}.Contract.SameLength({{First(spec)}}.Length, nameof({{First(spec)}}), {{names.Results}}.Length, nameof({{names.Results}}));
                {{Code.Lines(spec.Columns.Select(column => Apart(column, names.Results)))}}
            }
            """);
    }

    private static string Apart(OlsColumn column, string results) =>
        $"{Numerics}.Contract.Apart({results}, nameof({results}), {column.Parameter}, nameof({column.Parameter}));";

    private static string First(OlsSpec spec) => spec.Columns.First().Parameter;

    private static string Comma(string first, string rest) => rest.Length == 0 ? first : first + ", " + rest;

    private static string Parameters(OlsSpec spec) =>
        Code.Lines(spec.Columns.Select(column => OlsWriter.Parameter(spec, column, "one value a row")));
}
