using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Estimators.Ols;
using Smoothing.Generators.Formulas;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>Every column of the formula is a member of the row type: a number in arithmetic, a categorical value in factor(…).</summary>
internal sealed class ColumnRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> Reports { get; } =
        ImmutableArray.Create(Descriptors.UnknownColumn, Descriptors.ColumnType, Descriptors.TooManyTerms);

    public override void Check(EstimatorTarget target, ICollection<Diagnostic> found)
    {
        // Other rules report an invalid formula or row type.
        if (target.Formula.Model is not { } model || !RowTypeRule.Accepts(target))
            return;

        INamedTypeSymbol? row = RowReader.Type(target);
        ISet<string> factors = FormulaReader.Factors(model);
        if (row is null && factors.Count == 0)
            return;

        foreach (IGrouping<string, ColumnNode> column in FormulaReader.Columns(target).GroupBy(column => column.Name))
        {
            if (Problem(target, row, column.Key, factors.Contains(column.Key)) is not { } problem)
                continue;

            Location location = FormulaLocation.Of(target, column.First().Range);
            found.Add(problem.IsUnknown
                ? Diagnostic.Create(Descriptors.UnknownColumn, location, row!.Name, column.Key, problem.Message)
                : Diagnostic.Create(Descriptors.ColumnType, location, column.Key, problem.Message));
        }

        int coefficients = OlsReader.Terms(target).Count + (model.HasIntercept ? 1 : 0);
        if (coefficients > LinearModel.MaximumCoefficients)
        {
            found.Add(Diagnostic.Create(
                Descriptors.TooManyTerms,
                FormulaLocation.Of(target),
                $"With its levels the model has {Literal.Of(coefficients)} coefficients; "
                    + $"at most {Literal.Of(LinearModel.MaximumCoefficients)} can be estimated."));
        }
    }

    private static (bool IsUnknown, string Message)? Problem(EstimatorTarget target, INamedTypeSymbol? row, string column, bool isFactor)
    {
        if (row is null)
        {
            return isFactor
                ? (false, "factor(…) needs to know its levels; give the attribute a Row type that has it as an enumeration or a bool")
                : null;
        }
        return RowReader.Member(target, row, column) is not { } member ? (true, Offer(target, row))
            : Problem(RowReader.TypeOf(member), isFactor) is { } problem ? (false, problem)
            : Obsolescence.IsRefused(member, target) || Obsolescence.IsRefused(RowReader.TypeOf(member), target)
                ? (false, "it is obsolete, and its use is an error")
            : null;
    }

    private static string? Problem(ITypeSymbol type, bool isFactor)
    {
        if (isFactor ? RowReader.IsCategorical(type) && RowReader.HasLevels(type) : RowReader.IsNumeric(type))
            return null;

        string name = type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        if (isFactor)
            return RowReader.IsCategorical(type) ? $"{name} has no members" : $"factor(…) takes an enumeration or a bool, and it is {name}";

        return RowReader.IsCategorical(type)
            ? $"it is {name}, which has levels; write factor(…) around it"
            : $"it is {name}, which does not convert to double without loss";
    }

    private static string Offer(EstimatorTarget target, INamedTypeSymbol row)
    {
        string[] names = RowReader.Names(target, row).Distinct().Take(12).ToArray();
        return names.Length == 0 ? "it has none that can be read from here" : "there are " + string.Join(", ", names);
    }
}
