using System.Linq;
using Smoothing.Generators.Emission;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>Writes what a model says of one row: its fitted value and the intervals about it.</summary>
internal static class PredictionWriter
{
    public static string Write(OlsSpec spec, OlsNames names, OlsData data, ModelRow row) =>
        Write(spec, names, data, row, row.FalliblePredictors.Any() ? $"CheckPredictors({data.OneArguments(spec.PredictorColumns)}, -1);" : "");

    private static string Write(OlsSpec spec, OlsNames names, OlsData data, ModelRow row, string check) => Code.Blocks(
        Predict(spec, data, row, check),
        spec.Row is null ? "" : Core(spec, row),
        Interval(spec, names, data, check, "ConfidenceInterval", $"The confidence interval of the expected {Literal.Xml(spec.ResponseText)} for one row.", ""),
        Interval(spec, names, data, check, "PredictionInterval", $"The prediction interval of one new {Literal.Xml(spec.ResponseText)} for one row.", "1.0 + "));

    private static string Predict(OlsSpec spec, OlsData data, ModelRow row, string check) =>
        Code.Text(
            $$"""
            /// <summary>The fitted value for one row.</summary>
            {{data.OneDocumentation(spec.PredictorColumns)}}
            /// <returns>The expected {{Literal.Xml(spec.ResponseText)}}; NaN unless <see cref="Status"/> is <see cref="global::Smoothing.FitStatus.Success"/>.</returns>
            {{(spec.PredictorColumns.Count == 0 ? "" : $"""/// <exception cref="global::System.ArgumentException">A value is not finite{(check.Length > 0 ? ", or a term of it is not" : "")}.</exception>""")}}
            {{spec.Access}} {{spec.Target.ReadOnly}}double Predict({{data.One(spec.PredictorColumns)}})
            {
                {{data.CheckOne(spec.PredictorColumns)}}
                {{check}}
                {{(spec.Row is null ? Body(row) : $"return Predict({data.OneArguments(spec.PredictorColumns)});")}}
            }
            """);

    /// <summary>The fitted value from a row's values.</summary>
    private static string Core(OlsSpec spec, ModelRow row) =>
        Code.Text(
            $$"""
            private {{spec.Target.ReadOnly}}double Predict({{OlsData.Values(spec.PredictorColumns)}})
            {
                {{Body(row)}}
            }
            """);

    private static string Body(ModelRow row) =>
        Code.Text(
            $$"""
            {{Code.Lines(row.PredictorLocals("_solution."))}}
            return _summary.Status == global::Smoothing.FitStatus.Success
                ? (double)({{row.Fitted}})
                : double.NaN;
            """);

    private static string Interval(OlsSpec spec, OlsNames names, OlsData data, string check, string name, string summary, string spread)
    {
        string one = data.One(spec.PredictorColumns);
        string arguments = data.OneArguments(spec.PredictorColumns);
        return Code.Text(
            $$"""
            /// <summary>{{summary}}</summary>
            {{data.OneDocumentation(spec.PredictorColumns)}}
            /// <param name="{{names.Level}}">The coverage, between 0 and 1.</param>
            /// <returns>The interval, by Student's t; NaN unless the fit succeeded with n &gt; p.</returns>
            /// <exception cref="global::System.ArgumentException">A value {{(check.Length > 0 ? "or a term of it " : "")}}is not finite, or the level is not between 0 and 1.</exception>
            {{spec.Access}} {{spec.Target.ReadOnly}}global::Smoothing.Interval {{name}}({{one}}{{(one.Length > 0 ? ", " : "")}}double {{names.Level}} = 0.95)
            {
                {{data.CheckOne(spec.PredictorColumns)}}
                {{check}}
                {{OlsWriter.Numerics}}.Guard.Level({{names.Level}}, nameof({{names.Level}}));
                global::System.Span<{{OlsWriter.Numerics}}.DoubleDouble> {{names.Terms}} = stackalloc {{OlsWriter.Numerics}}.DoubleDouble[{{spec.Coefficients}}];
                Fill({{names.Terms}}{{(arguments.Length > 0 ? ", " : "")}}{{arguments}});
                return _summary.Interval(
                    Predict({{arguments}}), {{spread}}{{OlsWriter.Numerics}}.TriangularFactor.QuadraticForm(in _solution.Factor0_0, {{names.Terms}}), {{names.Level}});
            }
            """);
    }
}
