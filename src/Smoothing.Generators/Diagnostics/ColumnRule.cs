using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Estimators.Ols;
using Smoothing.Generators.Formulas;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>Every column of the formula is a member of the row type, a number where it is computed with and levels in factor(…).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ColumnRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        Only(Descriptors.UnknownColumn, Descriptors.ColumnType, Descriptors.TooManyTerms);

    internal override IEnumerable<Diagnostic> Check(EstimatorTarget target)
    {
        if (target.Kind != EstimatorKind.Ols || FormulaReader.Read(target).Model is not { } model)
            yield break;

        // What is no row has no columns: another rule says so.
        INamedTypeSymbol? row = RowReader.Type(target);
        if (!RowTypeRule.Accepts(target))
            yield break;

        ISet<string> factors = FormulaReader.Factors(model);
        foreach (IGrouping<string, ColumnNode> column in FormulaReader.Columns(target).GroupBy(column => column.Name))
        {
            Location location = FormulaLocation.Of(target, column.First().Range);
            if (row is null)
            {
                if (factors.Contains(column.Key))
                    yield return Diagnostic.Create(Descriptors.ColumnType, location, column.Key, "factor(…) needs to know its levels; give the attribute a Row type that has it as an enumeration or a bool");
            }
            else if (RowReader.Member(target, row, column.Key) is not { } member)
            {
                yield return Diagnostic.Create(Descriptors.UnknownColumn, location, row.Name, column.Key, Offer(target, row));
            }
            else if (Problem(RowReader.TypeOf(member), factors.Contains(column.Key)) is { } problem)
            {
                yield return Diagnostic.Create(Descriptors.ColumnType, location, column.Key, problem);
            }
        }

        int coefficients = OlsReader.Terms(target, model).Count + (model.HasIntercept ? 1 : 0);
        if (coefficients > LinearModel.MaximumCoefficients)
        {
            yield return Diagnostic.Create(
                Descriptors.TooManyTerms, FormulaLocation.Of(target),
                $"With its levels the model has {Literal.Of(coefficients)} coefficients; at most {Literal.Of(LinearModel.MaximumCoefficients)} can be estimated.");
        }
    }

    private static string? Problem(ITypeSymbol type, bool isFactor)
    {
        string name = type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        if (isFactor)
        {
            return !RowReader.IsCategorical(type) ? $"factor(…) takes an enumeration or a bool, and it is {name}"
                : RowReader.Levels(type).Count == 0 ? $"{name} has no members"
                : null;
        }

        return RowReader.IsNumeric(type) ? null
            : RowReader.IsCategorical(type) ? $"it is {name}, which has levels; write factor(…) around it"
            : $"it is {name}, which does not convert to double without loss";
    }

    private static string Offer(EstimatorTarget target, INamedTypeSymbol row)
    {
        string[] names = RowReader.Names(target, row).Distinct().Take(12).ToArray();
        return names.Length == 0 ? "it has none that can be read from here" : "there are " + string.Join(", ", names);
    }
}
