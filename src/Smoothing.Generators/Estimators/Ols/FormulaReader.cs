using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Formulas;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>Reads the columns of the formula of <c>[Ols]</c>.</summary>
internal static class FormulaReader
{
    /// <summary>The columns at each of their occurrences in the formula, in order; none where it cannot be parsed.</summary>
    public static IEnumerable<ColumnNode> Columns(EstimatorTarget target) =>
        target.Formula.Syntax is { } formula
            ? Arithmetic.ColumnNodes(formula.Response).Concat(Arithmetic.ColumnNodes(formula.Terms))
            : Enumerable.Empty<ColumnNode>();

    /// <summary>The columns inside factor(…).</summary>
    public static ISet<string> Factors(LinearModel model) => new HashSet<string>(
        model.Terms.SelectMany(term => term.Factors).OfType<CategoricalFactor>().Select(factor => factor.Column));
}
