using System;
using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Collections;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Formulas;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>
/// Expands a model's terms into columns of the model matrix. Where the model also contains the rest of a categorical factor's term, the
/// factor has an indicator for each level but the first. Otherwise it has one for every level (Chambers and Hastie 1992, Statistical Models
/// in S, section 2.4.1).
/// </summary>
internal static class ModelColumns
{
    public static IEnumerable<ModelColumn> Of(LinearModel model, Func<string, IReadOnlyList<Level>> levels) =>
        model.Terms.SelectMany(term => Of(term, model, levels))
            .Select(column => column with { Name = ShortenedName.Identifier(column.Name) });

    private static IEnumerable<ModelColumn> Of(ModelTerm term, LinearModel model, Func<string, IReadOnlyList<Level>> levels)
    {
        IEnumerable<ModelColumn> columns = new[]
        {
            new ModelColumn("", "", EquatableArray<FormulaNode>.Empty, EquatableArray<Indicator>.Empty),
        };
        foreach (TermFactor factor in term.Factors)
        {
            if (factor is NumericFactor number)
            {
                columns = columns.Select(column => Extend(column, TermNames.Of(number.Expression), Arithmetic.Text(number.Expression)) with
                {
                    Numbers = column.Numbers.Append(number.Expression).ToEquatableArray(),
                });
            }
            else if (factor is CategoricalFactor categorical)
            {
                int first = HasMargin(term, factor, model) ? 1 : 0;
                columns =
                    from column in columns.ToList()
                    from level in levels(categorical.Column).Skip(first)
                    select Extend(column, ColumnNames.Pascal(categorical.Column) + ColumnNames.Pascal(level.Name),
                        FactorWriter.Text(categorical.Column, level)) with
                    {
                        Indicators = column.Indicators.Append(new Indicator(categorical.Column, level.Constant, IsContrast: first == 1)).ToEquatableArray(),
                    };
            }
        }
        return columns;
    }

    private static ModelColumn Extend(ModelColumn column, string name, string text) => column with
    {
        Name = column.Name + (column.Name.Length > 0 ? name.TrimStart('_') : name),
        Text = column.Text.Length > 0 ? column.Text + " : " + text : text,
    };

    /// <summary>
    /// Whether the preceding terms span the term without the factor. One of them is that margin, or has it as a part with further factors,
    /// whose indicators add up to it. The constant is a part of every purely categorical term. Without an intercept, only the first
    /// factor therefore has all its levels.
    /// </summary>
    private static bool HasMargin(ModelTerm term, TermFactor factor, LinearModel model)
    {
        List<TermFactor> rest = term.Factors.Where(other => other.Key != factor.Key).ToList();
        return (rest.Count == 0 && model.HasIntercept)
            || model.Terms.TakeWhile(other => !ReferenceEquals(other, term)).Any(other =>
                rest.All(part => other.Factors.Any(candidate => candidate.Key == part.Key))
                && other.Factors.Count(candidate => candidate is NumericFactor) == rest.Count(part => part is NumericFactor));
    }
}
