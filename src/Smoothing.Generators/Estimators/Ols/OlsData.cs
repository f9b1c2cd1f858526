using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>
/// The code that passes data to the members. Public members take a span for each column, or rows whose members are the columns. Private
/// members always take the values of a row's columns.
/// </summary>
internal sealed class OlsData(OlsSpec spec, OlsNames names)
{
    /// <summary>The parameters of a member that takes many rows.</summary>
    public Parameter[] Many
    {
        get
        {
            string scalars = $"global::System.ReadOnlySpan<{spec.Scalar}>";
            IEnumerable<Parameter> columns = spec.Row is { } row
                ? new[] { new Parameter($"global::System.ReadOnlySpan<{row.Name}>", names.Rows) }
                : spec.Columns.Select(column => new Parameter(scalars, column.Parameter));
            return WithWeight(columns, new Parameter(scalars, names.Weights));
        }
    }

    /// <summary>Those parameters as arguments.</summary>
    public string ManyArguments => (spec.Row is null ? Join(spec.Columns, column => column.Parameter) : names.Rows) + Weight(names.Weights);

    /// <summary>The documentation of those parameters.</summary>
    public string ManyDocumentation => (spec.Row is null
        ? Code.Lines(spec.Columns.Select(column => Documentation(column, "one value a row")))
        : $"""/// <param name="{names.Rows}">The rows.</param>""")
        + (spec.IsWeighted ? $"""{"\n"}/// <param name="{names.Weights}">The weights, one a row, at least 0{MissingWeight}; a row of weight 0 does not count.</param>""" : "");

    /// <summary>The number of rows.</summary>
    public string Length => FirstOfMany + ".Length";

    /// <summary>The parameter whose length is the number of rows.</summary>
    public string FirstOfMany => spec.Row is null ? spec.Columns.First().Parameter : names.Rows;

    /// <summary>The values of row i of many.</summary>
    public string ElementsOf(IEnumerable<DataColumn> columns) => spec.Row is null
        ? Join(columns, column => $"{column.Parameter}[{names.Index}]")
        : Join(columns, column => $"{names.Rows}[{names.Index}]{column.Member}");

    /// <summary>The values of row i of many, and its weight.</summary>
    public string Elements => ElementsOf(spec.Columns) + Weight($"{names.Weights}[{names.Index}]");

    /// <summary>A block of each column.</summary>
    public string Blocks => Join(spec.Columns, column => $"{column.Parameter}.Slice({names.Index}, {names.Rows})");

    /// <summary>The parameters of a public member that takes a whole row.</summary>
    public Parameter[] Whole => WithWeight(One(spec.Columns), new Parameter("double", names.Weight));

    /// <summary>The documentation of those parameters.</summary>
    public string WholeDocumentation => OneDocumentation(spec.Columns)
        + (spec.IsWeighted ? $"""{"\n"}/// <param name="{names.Weight}">The weight of the row, at least 0{MissingWeight}; a row of weight 0 does not count.</param>""" : "");

    /// <summary>A whole row's values, as arguments.</summary>
    public string WholeArguments => OneArguments(spec.Columns) + Weight(names.Weight);

    /// <summary>The argument that passes on a whole row's values.</summary>
    public string WholeValueArguments => Arguments(spec.Columns) + Weight(names.Weight);

    /// <summary>A whole row's values, as parameters.</summary>
    public Parameter[] WholeValues => WithWeight(Values(spec.Columns), new Parameter("double", names.Weight));

    /// <summary>The checks of a public member that takes a whole row.</summary>
    public string CheckWhole => CheckOne(spec.Columns, spec.IsWeighted ? names.Weight : "")
        + (spec.IsWeighted ? $"\n{RuntimeTypes.Guard}.{(spec.SkipsMissing ? "WeightOrMissing" : "Weight")}({names.Weight}, nameof({names.Weight}));" : "");

    /// <summary>The parameters of a public member that takes one row.</summary>
    public Parameter[] One(IEnumerable<DataColumn> columns, params Parameter[] more) =>
        spec.Row is { } row ? more.Prepend(new Parameter("in " + row.Name, names.Row)).ToArray() : Values(columns, more);

    /// <summary>The documentation of those parameters.</summary>
    public string OneDocumentation(IEnumerable<DataColumn> columns) => spec.Row is null
        ? Code.Lines(columns.Select(column => Documentation(column, "of the row")))
        : $"""/// <param name="{names.Row}">The row.</param>""";

    /// <summary>The row's values, as arguments.</summary>
    public string OneArguments(IEnumerable<DataColumn> columns) => spec.Row is null
        ? Join(columns, column => column.Parameter)
        : Join(columns, column => names.Row + column.Member);

    /// <summary>A row's values, as parameters.</summary>
    public static Parameter[] Values(IEnumerable<DataColumn> columns, params Parameter[] more) =>
        columns.Select(column => new Parameter(column.Type, column.Parameter)).Concat(more).ToArray();

    /// <summary>Parameters in a declaration.</summary>
    public static string Print(IEnumerable<Parameter> parameters) => string.Join(", ", parameters.Select(parameter => parameter.Text));

    /// <summary>A row's values, passed on as arguments.</summary>
    public static string Arguments(IEnumerable<DataColumn> columns) => Join(columns, column => column.Parameter);

    /// <summary>The checks of a public member that takes one row.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="weight">The row's weight; empty where there is none.</param>
    public string CheckOne(IEnumerable<DataColumn> columns, string weight = "") => spec.Row is null
        ? Code.Lines(columns.Select(column => CheckValue(column, weight)))
        : Code.Lines(
            Enumerable.Repeat($"{RuntimeTypes.Guard}.NotNull({names.Row}, nameof({names.Row}));", spec.Row.IsReference ? 1 : 0)
                .Concat(columns.Where(MayBeWrong).Select(column => CheckMember(column, names.Row, weight, names.Row, "-1"))));

    /// <summary>The checks of a public member that takes many rows.</summary>
    public string CheckMany()
    {
        string lengthOfWeights = spec.IsWeighted
            ? $"{RuntimeTypes.Guard}.SameLength({Length}, nameof({FirstOfMany}), {names.Weights}.Length, nameof({names.Weights}));"
            : "";
        string weights = spec.IsWeighted
            ? $"{RuntimeTypes.Guard}.{(spec.SkipsMissing ? "WeightsOrMissing" : "Weights")}({names.Weights}, nameof({names.Weights}));"
            : "";
        if (spec.Row is null)
        {
            return Code.Text(
                $$"""
                {{CheckLengths}}
                {{lengthOfWeights}}
                {{CheckValues}}
                {{weights}}
                """);
        }

        string element = $"{names.Rows}[{names.Index}]";
        IEnumerable<string> checks = Enumerable.Repeat(
            $"{RuntimeTypes.Guard}.NotNull({element}, nameof({names.Rows}), {names.Index});",
            spec.Row.IsReference ? 1 : 0)
            .Concat(spec.Columns.Where(MayBeWrong).Select(column =>
                CheckMember(column, element, spec.IsWeighted ? $"{names.Weights}[{names.Index}]" : "", names.Rows, names.Index)));
        return Code.Text(
            $$"""
            {{lengthOfWeights}}
            for (int {{names.Index}} = 0; {{names.Index}} < {{names.Rows}}.Length; {{names.Index}}++)
            {
                {{Code.Lines(checks)}}
            }
            {{weights}}
            """);
    }

    /// <summary>
    /// The call of the guard of a value up to the argument after it. The guard accepts NaN where incomplete rows are skipped, and where the
    /// weight is 0.
    /// </summary>
    private string Finite(string value, string weight) => RuntimeTypes.Guard
        + (spec.SkipsMissing ? $".FiniteOrMissing({value}, "
            : weight.Length > 0 ? $".Finite({value}, {weight}, "
            : $".Finite({value}, ");

    private Parameter[] WithWeight(IEnumerable<Parameter> parameters, Parameter weight) =>
        (spec.IsWeighted ? parameters.Append(weight) : parameters).ToArray();

    private string MissingWeight => spec.SkipsMissing ? ", or NaN" : "";

    private string Weight(string weight) => spec.IsWeighted ? ", " + weight : "";

    /// <summary>The checks that the columns have equal lengths.</summary>
    public string CheckLengths => Code.Lines(spec.Columns.Skip(1).Select(column =>
        $"{RuntimeTypes.Guard}.SameLength({FirstOfMany}.Length, nameof({FirstOfMany}), "
            + $"{column.Parameter}.Length, nameof({column.Parameter}));"));

    /// <summary>The checks of the columns' values.</summary>
    private string CheckValues =>
        Code.Lines(spec.Columns.Select(column => CheckValue(column, spec.IsWeighted ? names.Weights : "")));

    private string CheckValue(DataColumn column, string weight) =>
        $"{Finite(column.Parameter, weight)}nameof({column.Parameter}));";

    private string CheckMember(DataColumn column, string row, string weight, string parameter, string index) => column.IsNumeric
        ? Finite(row + (spec.SkipsMissing ? column.Member : column.NullableMember), weight)
            + $"{Literal.Of(column.Name)}, nameof({parameter}), {index});"
        : $"{RuntimeTypes.Guard}.FactorLevel({Known(column, row + column.Member)}, {Literal.Of(column.Name)}, "
            + $"nameof({parameter}), {index});";

    /// <summary>The condition that a categorical value is one of the levels.</summary>
    private static string Known(DataColumn column, string value) =>
        string.Join(" || ", column.Levels.Select(level => $"{value} == {level.Constant}"));

    /// <summary>Whether a value needs a check: a number may be NaN or infinite, and an enumeration may have an undefined value.</summary>
    private static bool MayBeWrong(DataColumn column) => column.Type != "bool";

    private string Documentation(DataColumn column, string what)
    {
        string parameter = Literal.Xml(column.Parameter.TrimStart('@'));
        string role = spec.ResponseColumns.Contains(column) ? "The response" : "The predictor";
        return $"""/// <param name="{parameter}">{role} {Literal.Xml(column.Name)}, {what}.</param>""";
    }

    private static string Join(IEnumerable<DataColumn> columns, System.Func<DataColumn, string> print) =>
        string.Join(", ", columns.Select(print));
}
