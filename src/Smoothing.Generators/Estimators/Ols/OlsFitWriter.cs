using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>Writes <c>Fit</c>, which adds all data in rows or in blocks of columns, and its checks.</summary>
internal static class OlsFitWriter
{
    // Models with more columns have short blocks, so that the buffer fits the stack of a small thread.
    private const int MostColumnsOfLongBlocks = 8;

    public static IEnumerable<Member> Members(OlsSpec spec, OlsNames names, OlsData data, ModelRow row)
    {
        yield return Fit(spec, names, data, row);
        yield return Member.Method("private static void", "CheckRows", data.Many, "", Body.Of(data.CheckMany()));
        if (row.Fallible.Any())
        {
            yield return CheckTermsOfRows(spec, names, data);
            yield return CheckTerms(spec, names, row);
        }
        if (row.FalliblePredictors.Any())
            yield return CheckPredictors(spec, names, row);
    }

    private static Member Fit(OlsSpec spec, OlsNames names, OlsData data, ModelRow row)
    {
        bool mayFail = row.Fallible.Any();
        string refused = (spec.Row is null ? "Lengths differ, or a value" : "A value")
            + " is not finite" + (mayFail ? ", or a term of it is not" : "");
        string checks = spec.IsPlain ? data.CheckLengths : $"CheckRows({data.ManyArguments});";
        string sums = spec.IsPlain ? Blocks(names, data) : Rows(names, data);

        string checkAfterwards = spec.IsPlain || mayFail
            ? $"if (!_model.IsFinite(in {names.Moments}))"
                + $"\n    Check{(mayFail ? "Terms" : "Rows")}({data.ManyArguments});"
                + " // a value that is not finite leaves its mark on the sums"
            : "";
        return Member.Method(
            $"{spec.Access} void", "Fit", data.Many,
            Code.Text(
                $$"""
                /// <summary>Fits the model: the same as <see cref="Clear()"/>, <c>Add</c> for each row, and <see cref="Solve()"/>. Allocates nothing.</summary>
                {{data.ManyDocumentation}}
                /// <exception cref="{{RuntimeTypes.ArgumentException}}">{{refused}}; the last fit stays.</exception>
                """),
            Body.Of(
                $$"""
                {{checks}}
                {{sums}}
                {{checkAfterwards}}
                _moments = {{names.Moments}};
                Solve();
                """));
    }

    private static string Rows(OlsNames names, OlsData data) =>
        Code.Text(
            $$"""
            var {{names.Moments}} = default(Moments);
            for (int {{names.Index}} = 0; {{names.Index}} < {{data.Length}}; {{names.Index}}++)
                {{names.Moments}}.Add({{data.Elements}});
            """);

    private static string Blocks(OlsNames names, OlsData data)
    {
        string blockLength = RuntimeTypes.LinearModel + (names.Size > MostColumnsOfLongBlocks ? ".ShortBlockLength" : ".BlockLength");
        bool shifts = names.Shifted.Count > 0;
        string buffer = shifts
            ? $"{RuntimeTypes.Output} {names.Buffer} = stackalloc double[{BufferLength(names, data, blockLength)}];"
            : "";
        return Code.Text(
            $$"""
            var {{names.Moments}} = {{(shifts ? Origins(names, data) : "default(Moments)")}};
            {{buffer}}
            for (int {{names.Index}} = 0; {{names.Index}} < {{data.Length}}; {{names.Index}} += {{blockLength}})
            {
                int {{names.Rows}} = {{RuntimeTypes.Math}}.Min({{blockLength}}, {{data.Length}} - {{names.Index}});
                {{names.Moments}}.AddBlock({{data.Blocks}}{{(shifts ? ", " + names.Buffer : "")}});
            }
            """);
    }

    private static string BufferLength(OlsNames names, OlsData data, string blockLength) =>
        (names.Shifted.Count == 1 ? "" : Literal.Of(names.Shifted.Count) + " * ")
            + $"{RuntimeTypes.Math}.Min({blockLength}, {data.Length})";

    /// <summary>Empty sums, with origins computed from a sample of the rows.</summary>
    private static string Origins(OlsNames names, OlsData data)
    {
        List<string> origins = names.Shifted
            .Select((column, i) => $"{names.Origins[i]} = {RuntimeTypes.LinearModel}.OriginOf({column.Column.Parameter})")
            .Append($"HasOrigin = {data.Length} > 0")
            .ToList();
        return origins.Count == 2
            ? $"new Moments {{ {origins[0]}, {origins[1]} }}"
            : Code.Text(
                $$"""
                new Moments
                {
                    {{Code.Lines(origins.Select(origin => origin + ","))}}
                }
                """);
    }

    private static Member CheckTermsOfRows(OlsSpec spec, OlsNames names, OlsData data)
    {
        string onlyWeighted = spec.IsWeighted ? $"if ({names.Weights}[{names.Index}] != 0)\n    " : "";
        return Member.Method(
            "private static void", "CheckTerms", data.Many, "",
            Body.Of(
                $$"""
                for (int {{names.Index}} = 0; {{names.Index}} < {{data.Length}}; {{names.Index}}++)
                {
                    {{onlyWeighted}}CheckTerms({{data.ElementsOf(spec.Columns)}}, {{names.Index}});
                }
                """));
    }

    private static Member CheckTerms(OlsSpec spec, OlsNames names, ModelRow row)
    {
        string predictors = row.FalliblePredictors.Any()
            ? $"CheckPredictors({OlsData.Arguments(spec.PredictorColumns)}, {names.Index});"
            : "";
        IEnumerable<string> responses = row.FallibleResponses.Any()
            ? row.ResponseLocals.Concat(row.FallibleResponses.Select(term => Check(spec, names, term)))
            : Enumerable.Empty<string>();
        return Member.Method(
            "private static void", "CheckTerms", OlsData.Values(spec.Columns, Index(names)),
            "/// <summary>Refuses a row in which a term has no finite value; a single row has the index −1.</summary>",
            Body.Of(
                $$"""
                {{predictors}}
                {{Code.Lines(responses)}}
                """));
    }

    private static Member CheckPredictors(OlsSpec spec, OlsNames names, ModelRow row) => Member.Method(
        "private static void", "CheckPredictors", OlsData.Values(spec.PredictorColumns, Index(names)),
        "/// <summary>Refuses predictors of which a term has no finite value; those of a single row have the index −1.</summary>",
        Body.Of(
            $$"""
            {{Code.Lines(row.FalliblePredictorLocals)}}
            {{Code.Lines(row.FalliblePredictors.Select(term => Check(spec, names, term)))}}
            """));

    private static string Check(OlsSpec spec, OlsNames names, (string Local, string Value, string Text, string Parameter) term)
    {
        string guard = RuntimeTypes.Guard + (spec.SkipsMissing ? ".DefinedOrMissing" : ".Defined");
        return $"{guard}({term.Value}, {Literal.Of(term.Text)}, nameof({term.Parameter}), {names.Index});";
    }

    private static Parameter Index(OlsNames names) => new("int", names.Index);
}
