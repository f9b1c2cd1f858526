using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>Writes the diagnostics that need the data again: residuals, leverage, influence and robust standard errors.</summary>
internal static class InfluenceWriter
{
    private static readonly (string Member, string Measure, string Summary)[] Measures =
    {
        ("Residuals", "Residual", "The residuals y − ŷ of the data"),
        ("Leverage", "Leverage", "The leverages of the data, the diagonal of the hat matrix X(XᵀX)⁻¹Xᵀ"),
        ("StandardizedResiduals", "StandardizedResidual", "The internally studentized residuals, e/(σ̂√(1 − h))"),
        ("StudentizedResiduals", "StudentizedResidual", "The externally studentized residuals, with σ̂ of the fit without the row"),
        ("CooksDistance", "CooksDistance", "Cook's distances, how far each row moves all coefficients at once (Cook 1977)"),
        ("Dffits", "Dffits", "DFFITS, how far each row moves its own fitted value, in standard errors (Belsley, Kuh and Welsch 1980)"),
    };

    public static IEnumerable<Member> Members(OlsSpec spec, OlsNames names, OlsData data, ModelRow row)
    {
        foreach ((string name, string measure, string summary) in Measures)
            yield return Measure(spec, names, data, row, name, measure, summary);
        yield return RobustStandardErrors(spec, names, data, row);
        yield return Influence(spec, names, data, row);
        if (spec.SkipsMissing)
            yield return IsMissing(data, names, spec, row);
    }

    private static Member Measure(OlsSpec spec, OlsNames names, OlsData data, ModelRow row, string name, string measure, string summary)
    {
        string undefined = measure is "Residual" or "Leverage" ? "" : "; NaN where the leverage is 1";
        return Member.Method(
            $"{spec.Access} {spec.Target.ReadOnly}void", name, Results(names, data),
            Code.Text(
                $$"""
                /// <summary>{{summary}}{{undefined}}. Allocates nothing.</summary>
                {{(name == Measures[0].Member ? Documentation(names, data, row) : Inherited(names, data))}}
                """),
            Body.Is($"Influence({RuntimeTypes.InfluenceMeasure}.{measure}, {data.ManyArguments}, {names.Results})"));
    }

    // The documentation of the first measure. The others inherit it.
    private static string Documentation(OlsNames names, OlsData data, ModelRow row) => Code.Text(
        $$"""
        {{data.ManyDocumentation}}
        /// <param name="{{names.Results}}">Receives one value a row; NaN unless the fit succeeded.</param>
        /// <exception cref="{{RuntimeTypes.ArgumentException}}">Lengths differ, {{Value(row)}} is not finite, or the results overlap the data.</exception>
        """);

    private static string Inherited(OlsNames names, OlsData data)
    {
        string types = string.Join(", ", Results(names, data).Select(parameter => parameter.Type.Replace('<', '{').Replace('>', '}')));
        return $"/// <inheritdoc cref=\"{Measures[0].Member}({types})\"/>";
    }

    /// <summary>The loop that all measures share.</summary>
    private static Member Influence(OlsSpec spec, OlsNames names, OlsData data, ModelRow row)
    {
        string weight = spec.IsWeighted ? $"{names.Weights}[{names.Index}]" : "1.0";
        return Member.Method(
            $"private {spec.Target.ReadOnly}void", "Influence",
            new[] { new Parameter(RuntimeTypes.InfluenceMeasure, names.Measure) }.Concat(Results(names, data)).ToArray(), "",
            Body.Of(
                $$"""
                {{Checks(data, row)}}
                {{RuntimeTypes.Guard}}.SameLength({{data.Length}}, nameof({{data.FirstOfMany}}), {{names.Results}}.Length, nameof({{names.Results}}));
                {{Apart(spec, names.Results)}}
                {{Terms(spec, names)}}
                for (int {{names.Index}} = 0; {{names.Index}} < {{names.Results}}.Length; {{names.Index}}++)
                    {{names.Results}}[{{names.Index}}] = _model.Influence(in _solution, {{names.Measure}}, {{Row(spec, names, data, row)}}, {{weight}});
                """));
    }

    private static Member RobustStandardErrors(OlsSpec spec, OlsNames names, OlsData data, ModelRow row)
    {
        string order = spec.HasIntercept ? ", the intercept first" : "";
        string weight = spec.IsWeighted ? $"{names.Weights}[{names.Index}]" : "1.0";
        string add = $"_model.AddToErrors(in _solution, {names.Kind}, {Row(spec, names, data, row)}, {weight}, {names.Errors});";
        string addUnlessMissing = spec.SkipsMissing
            ? $"{{\n    if (!IsMissing({data.Elements}))\n        {add}\n}}"
            : "    " + add;
        Parameter kind = new(RuntimeTypes.RobustErrors, names.Kind), errors = new(RuntimeTypes.Output, names.Errors);
        return Member.Method(
            $"{spec.Access} {spec.Target.ReadOnly}void", "RobustStandardErrors", new[] { kind }.Concat(data.Many).Append(errors).ToArray(),
            Code.Text(
                $$"""
                /// <summary>Standard errors that hold when the errors' variance is not constant (White 1980; MacKinnon and White 1985). Allocates nothing.</summary>
                /// <param name="{{names.Kind}}">The estimator; HC3 is the careful choice for small samples.</param>
                {{data.ManyDocumentation}}
                /// <param name="{{names.Errors}}">Receives {{spec.Coefficients}} standard errors, in the order of the formula{{order}}; NaN unless the fit succeeded, and under HC2 and HC3 where a leverage is 1.</param>
                /// <exception cref="{{RuntimeTypes.ArgumentException}}">Lengths differ, {{Value(row)}} is not finite, or the errors overlap the data.</exception>
                """),
            Body.Of(
                $$"""
                {{RuntimeTypes.Guard}}.Defined({{names.Kind}}, nameof({{names.Kind}}));
                {{Checks(data, row)}}
                {{Apart(spec, names.Errors)}}
                _model.ClearErrors({{names.Errors}}, nameof({{names.Errors}}));
                {{Terms(spec, names)}}
                for (int {{names.Index}} = 0; {{names.Index}} < {{data.Length}}; {{names.Index}}++)
                {{addUnlessMissing}}
                _model.FinishErrors(in _solution, {{names.Kind}}, {{names.Errors}});
                """));
    }

    private static Member IsMissing(OlsData data, OlsNames names, OlsSpec spec, ModelRow row) => Member.Method(
        "private static bool", "IsMissing", data.WholeValues, "",
        Body.Of(
            $$"""
            {{Code.Lines(row.FallibleLocals)}}
            return {{row.IsMissing}}{{(spec.IsWeighted ? $" || double.IsNaN({names.Weight})" : "")}};
            """));

    private static Parameter[] Results(OlsNames names, OlsData data) =>
        data.Many.Append(new Parameter(RuntimeTypes.Output, names.Results)).ToArray();

    private static string Value(ModelRow row) => row.Fallible.Any() ? "a value or a term" : "a value";

    private static string Checks(OlsData data, ModelRow row) =>
        $"CheckRows({data.ManyArguments});" + (row.Fallible.Any() ? $"\nCheckTerms({data.ManyArguments});" : "");

    private static string Terms(OlsSpec spec, OlsNames names) =>
        $"{RuntimeTypes.Terms} {names.Terms} = stackalloc {RuntimeTypes.DoubleDouble}[{Literal.Of(spec.Coefficients)}];";

    /// <summary>The terms and the response of row i, as arguments.</summary>
    private static string Row(OlsSpec spec, OlsNames names, OlsData data, ModelRow row)
    {
        string predictors = data.ElementsOf(spec.PredictorColumns);
        string response = data.ElementsOf(spec.ResponseColumns);
        string terms = predictors.Length == 0 ? names.Terms : names.Terms + ", " + predictors;
        return $"Fill({terms}), {(row.IsResponseComputed ? $"Moments.ResponseOf({response})" : response)}";
    }

    /// <summary>The check that results do not overlap columns. Rows and floats have another type, so that they cannot overlap.</summary>
    private static string Apart(OlsSpec spec, string results) => spec.Row is null && spec.Scalar == "double"
        ? Code.Lines(spec.Columns.Select(column =>
            $"{RuntimeTypes.Guard}.NoOverlap({results}, nameof({results}), {column.Parameter}, nameof({column.Parameter}));"))
        : "";
}
