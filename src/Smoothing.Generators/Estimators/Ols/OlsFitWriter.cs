using System.Linq;
using Smoothing.Generators.Emission;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>Writes how a model is fitted to all of its data at once, row by row or a block of columns at a time, and what is checked before.</summary>
internal static class OlsFitWriter
{
    private const string Numerics = OlsWriter.Numerics;

    // As many columns of long blocks are as much as the stack of a small thread may bear.
    private const int MostColumnsOfLongBlocks = 8;

    public static string Write(OlsSpec spec, OlsNames names, OlsData data, ModelRow row)
    {
        bool mayFail = row.Fallible.Any();
        return Code.Blocks(
            Code.Text(
                $$"""
                /// <summary>Fits the model to the data: the same as <see cref="Clear()"/>, <c>Add</c> for each row, and <see cref="Solve()"/>. Allocates nothing.</summary>
                {{data.ManyDocumentation}}
                /// <exception cref="global::System.ArgumentException">{{(spec.Row is null ? "Lengths differ, or a value" : "A value")}} is not finite{{(mayFail ? ", or a term of it is not" : "")}}; the last fit stays.</exception>
                {{spec.Access}} void Fit({{data.Many}})
                {
                    {{(spec.IsPlain ? "CheckLengths" : "CheckRows")}}({{data.ManyArguments}});
                    {{(spec.IsPlain ? Blocks(names, data) : Rows(names, data))}}
                    {{(spec.IsPlain || mayFail
                        ? $"if (!{names.Moments}.IsFinite)\n    Check{(mayFail ? "Terms" : "Rows")}({data.ManyArguments}); // a value that is not finite leaves its mark on the sums"
                        : "")}}
                    _moments = {{names.Moments}};
                    Solve();
                }

                {{(spec.IsPlain
                    ? $$"""
                      private static void CheckLengths({{data.Many}})
                      {
                          {{data.CheckLengths().Replace("\n", "\n    ")}}
                      }

                      """
                    : "")}}
                private static void CheckRows({{data.Many}})
                {
                    {{(spec.IsPlain ? $"CheckLengths({data.ManyArguments});\n{data.CheckValues()}" : data.CheckMany())}}
                }
                """),
            mayFail ? CheckTerms(spec, names, data, row) : "");
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
        string blockLength = names.Size > MostColumnsOfLongBlocks ? "ShortBlockLength" : "BlockLength";
        return Code.Text(
            $$"""
            {{(names.Shifted.Count == 0 ? $"var {names.Moments} = default(Moments);" : Origins(names, data, blockLength))}}
            for (int {{names.Index}} = 0; {{names.Index}} < {{data.Length}}; {{names.Index}} += {{Numerics}}.ColumnSums.{{blockLength}})
            {
                int {{names.Rows}} = global::System.Math.Min({{Numerics}}.ColumnSums.{{blockLength}}, {{data.Length}} - {{names.Index}});
                {{names.Moments}}.AddBlock({{data.Blocks}}{{(names.Shifted.Count == 0 ? "" : ", " + names.Buffer)}});
            }
            """);
    }

    /// <summary>Sums without a row, about origins that some of the rows tell.</summary>
    private static string Origins(OlsNames names, OlsData data, string blockLength)
    {
        string times = names.Shifted.Count == 1 ? "" : Literal.Of(names.Shifted.Count) + " * ";
        return Code.Text(
            $$"""
            var {{names.Moments}} = new Moments
            {
                {{Code.Lines(names.Shifted.Select((column, i) => $"{names.Origins[i]} = {Numerics}.ColumnOrigin.Of({column.Column.Parameter}),"))}}
                HasOrigin = {{data.Length}} > 0,
            };
            global::System.Span<double> {{names.Buffer}} = stackalloc double[{{times}}global::System.Math.Min({{Numerics}}.ColumnSums.{{blockLength}}, {{data.Length}})];
            """);
    }

    private static string CheckTerms(OlsSpec spec, OlsNames names, OlsData data, ModelRow row)
    {
        string Check((string Local, string Value, string Text, string Parameter) term) =>
            $"{Numerics}.Guard.{(spec.SkipsMissing ? "DefinedOrMissing" : "Defined")}({term.Value}, {Literal.Of(term.Text)}, nameof({term.Parameter}), {names.Index});";

        bool hasPredictors = row.FalliblePredictors.Any();
        bool hasResponse = row.FallibleResponses.Any();
        string predictors = $"CheckPredictors({OlsData.Arguments(spec.PredictorColumns)}, {names.Index});";
        return Code.Blocks(
            Code.Text(
                $$"""
                private static void CheckTerms({{data.Many}})
                {
                    for (int {{names.Index}} = 0; {{names.Index}} < {{data.Length}}; {{names.Index}}++)
                    {
                        {{(spec.IsWeighted ? $"if ({names.Weights}[{names.Index}] > 0)\n    " : "")}}CheckTerms({{data.ElementsOf(spec.Columns)}}, {{names.Index}});
                    }
                }

                /// <summary>Refuses a row in which a term has no finite value; a single row has the index −1.</summary>
                private static void CheckTerms({{OlsData.Values(spec.Columns)}}, int {{names.Index}})
                {
                    {{(hasPredictors ? predictors : "")}}
                    {{(hasResponse ? Code.Lines(row.ResponseLocals.Concat(row.FallibleResponses.Select(Check))) : "")}}
                }
                """),
            hasPredictors ? Code.Text(
                $$"""
                /// <summary>Refuses predictors of which a term has no finite value; those of a single row have the index −1.</summary>
                private static void CheckPredictors({{OlsData.Values(spec.PredictorColumns)}}, int {{names.Index}})
                {
                    {{Code.Lines(row.FalliblePredictorLocals)}}
                    {{Code.Lines(row.FalliblePredictors.Select(Check))}}
                }
                """) : "");
    }
}
