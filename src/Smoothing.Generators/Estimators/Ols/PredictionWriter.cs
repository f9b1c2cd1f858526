using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>Writes the predictions for one row: the fitted value and its intervals.</summary>
internal static class PredictionWriter
{
    public static IEnumerable<Member> Members(OlsSpec spec, OlsNames names, OlsData data, ModelRow row)
    {
        yield return Predict(spec, data, row);
        if (spec.Row is not null)
        {
            yield return Member.Method(
                $"private {spec.Target.ReadOnly}double", "Predict", OlsData.Values(spec.PredictorColumns), "", Body.Of(Fitted(spec, row)));
        }
        if (spec.HasFactors)
            yield return FactorWriter.HasRows(spec);

        string response = Literal.Xml(spec.ResponseText);
        yield return Interval(spec, names, data, row, "ConfidenceInterval",
            $"The confidence interval of the expected {response} for one row.");
        yield return Interval(spec, names, data, row, "PredictionInterval", $"The prediction interval of one new {response} for one row.");
        yield return Fill(spec, names, row);
    }

    private static Member Predict(OlsSpec spec, OlsData data, ModelRow row)
    {
        bool mayFail = row.FalliblePredictors.Any();
        string arguments = data.OneArguments(spec.PredictorColumns);
        string checkTerms = mayFail ? $"CheckPredictors({arguments}, -1);" : "";
        string refused = spec.PredictorColumns.Count == 0
            ? ""
            : $"/// <exception cref=\"{RuntimeTypes.ArgumentException}\">A value is not finite"
                + $"{(mayFail ? ", or a term of it is not" : "")}.</exception>";
        string fitted = spec.Row is null ? Fitted(spec, row) : $"return Predict({arguments});";
        return Member.Method(
            $"{spec.Access} {spec.Target.ReadOnly}double", "Predict", data.One(spec.PredictorColumns),
            Code.Text(
                $$"""
                /// <summary>The fitted value for one row.</summary>
                {{data.OneDocumentation(spec.PredictorColumns)}}
                /// <returns>The expected {{Literal.Xml(spec.ResponseText)}}; NaN unless <see cref="Status"/> is <see cref="{{RuntimeTypes.FitStatus}}.Success"/>{{FactorWriter.OrEmptyLevel(spec, "for a level that no row had")}}.</returns>
                {{refused}}
                """),
            Body.Of(
                $$"""
                {{data.CheckOne(spec.PredictorColumns)}}
                {{checkTerms}}
                {{fitted}}
                """));
    }

    private static string Fitted(OlsSpec spec, ModelRow row) =>
        Code.Text(
            $$"""
            {{(spec.HasFactors ? FactorWriter.UnlessRows(spec) + "\n    return double.NaN;" : "")}}
            {{Code.Lines(row.PredictorLocals("_solution.Values."))}}
            return _solution.Fitted({{row.Fitted}});
            """);

    private static Member Interval(OlsSpec spec, OlsNames names, OlsData data, ModelRow row, string name, string summary)
    {
        // The call of Predict comes first, because Predict checks the arguments.
        string fitted = spec.Row is null ? OlsData.Arguments(spec.PredictorColumns) : "in " + names.Row;
        string terms = Comma(
            $"stackalloc {RuntimeTypes.DoubleDouble}[{Literal.Of(spec.Coefficients)}]",
            data.OneArguments(spec.PredictorColumns));
        string level = names.Level + (names.Level == "level" ? "" : $", nameof({names.Level})");
        string value = row.FalliblePredictors.Any() ? "A value or a term of it" : "A value";
        return Member.Method(
            $"{spec.Access} {spec.Target.ReadOnly}{RuntimeTypes.Interval}", name,
            data.One(spec.PredictorColumns, new Parameter("double", names.Level, "0.95")),
            Code.Text(
                $$"""
                /// <summary>{{summary}}</summary>
                {{data.OneDocumentation(spec.PredictorColumns)}}
                /// <param name="{{names.Level}}">The coverage, between 0 and 1.</param>
                /// <returns>The interval, by Student's t; NaN unless the fit succeeded with n &gt; p.</returns>
                /// <exception cref="{{RuntimeTypes.ArgumentException}}">{{value}} is not finite, or the level is not between 0 and 1.</exception>
                """),
            Body.Is($"_model.{name}(in _solution, Predict({fitted}), Fill({terms}), {level})"));
    }

    private static Member Fill(OlsSpec spec, OlsNames names, ModelRow row)
    {
        bool shifts = names.Shifted.Count > 0, readsFit = shifts || spec.HasFactors;
        string levels = spec.HasFactors
            ? Code.Text(
                $$"""
                {{FactorWriter.UnlessRows(spec)}}
                {
                    {{names.Terms}}.Fill(double.NaN);
                    return {{names.Terms}};
                }
                """)
            : "";
        IEnumerable<string> terms = row.Predictors.Select((value, i) => $"{names.Terms}[{Literal.Of(i)}] = {value.Text};");
        return Member.Method(
            $"private {(readsFit ? spec.Target.ReadOnly : "static ")}{RuntimeTypes.Terms}", "Fill",
            new[] { new Parameter(RuntimeTypes.Terms, names.Terms) }.Concat(OlsData.Values(spec.PredictorColumns)).ToArray(),
            $"/// <summary>A row of the model matrix{(shifts ? ", columns about their origins" : "")}"
                + $"{(spec.HasFactors ? "; NaN where it has a level that no row of the fit had" : "")}.</summary>",
            Body.Of(
                $$"""
                {{levels}}
                {{Code.Lines(row.PredictorLocals("_solution.Values."))}}
                {{Code.Lines(terms)}}
                return {{names.Terms}};
                """));
    }

    private static string Comma(string first, string rest) => rest.Length == 0 ? first : first + ", " + rest;
}
