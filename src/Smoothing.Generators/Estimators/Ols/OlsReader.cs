using System.Linq;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Collections;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Formulas;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>Reads <c>[Ols]</c>.</summary>
internal static class OlsReader
{
    public static OlsSpec? Read(EstimatorTarget target, TargetSpec type)
    {
        if (target.Formula.Model is not { } model)
            return null;

        EstimatorArguments arguments = target.Arguments;
        INamedTypeSymbol? row = RowReader.Type(target);
        return new OlsSpec(
            type,
            arguments.Formula,
            model.HasIntercept,
            Terms(target),
            model.Response,
            model.PredictorColumns.Select(name => Column(target, row, name)).ToEquatableArray(),
            model.ResponseColumns.Select(name => Column(target, row, name)).ToEquatableArray(),
            arguments.ScalarName,
            arguments.IsWeighted,
            arguments.SkipsMissing,
            row is null ? null : new RowType(
                row.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
                row.IsReferenceType,
                RowReader.Access(target, row)));
    }

    /// <summary>The columns of the model matrix except the intercept; none where the formula cannot be read.</summary>
    public static EquatableArray<ModelColumn> Terms(EstimatorTarget target) => target.Once(static target =>
        target.Formula.Model is not { } model ? EquatableArray<ModelColumn>.Empty
        : RowReader.Type(target) is null ? WithoutLevels[model]
        : ModelColumns.Of(model, column => Levels(target, column)).ToEquatableArray());

    // Without a row type the terms depend on the formula alone.
    private static readonly Memo<LinearModel, EquatableArray<ModelColumn>> WithoutLevels =
        new(static model => ModelColumns.Of(model, static _ => EquatableArray<Level>.Empty).ToEquatableArray());

    private static EquatableArray<Level> Levels(EstimatorTarget target, string column) =>
        RowReader.Type(target) is { } row && RowReader.Member(target, row, column) is { } member
            && RowReader.IsCategorical(RowReader.TypeOf(member))
            ? RowReader.Levels(RowReader.TypeOf(member))
            : EquatableArray<Level>.Empty;

    private static DataColumn Column(EstimatorTarget target, INamedTypeSymbol? row, string name)
    {
        string parameter = Parameter(name);
        if (row is null || RowReader.Member(target, row, name) is not { } member)
            return new DataColumn(name, parameter, "double", "", EquatableArray<Level>.Empty);

        ITypeSymbol type = RowReader.TypeOf(member);
        return RowReader.IsCategorical(type)
            ? new DataColumn(
                name, parameter, type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat), "." + TargetReader.Escape(member.Name),
                RowReader.Levels(type))
            : new DataColumn(name, parameter, "double", RowReader.ReadNumber(member), EquatableArray<Level>.Empty);
    }

    /// <summary>The parameter's name of a column.</summary>
    public static string Parameter(string column)
    {
        // With a parameter named nameof, escaped or not, emitted nameof(x) would be an invocation.
        string name = ShortenedName.Identifier(ColumnNames.Camel(column));
        return name == "nameof" ? "nameof_" : TargetReader.Escape(name);
    }
}
