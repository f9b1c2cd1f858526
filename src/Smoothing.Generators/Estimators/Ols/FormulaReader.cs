using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Formulas;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>Reads the formula of <c>[Ols]</c>.</summary>
internal static class FormulaReader
{
    /// <summary>The formula as the compiler evaluated it; the straight line where none is given.</summary>
    public static string Text(EstimatorTarget target) =>
        target.Attribute.ConstructorArguments.Length == 0
            ? "y ~ x"
            : target.Attribute.ConstructorArguments.First().Value as string ?? "";

    public static InterpretedFormula Read(EstimatorTarget target) => LinearModelReader.Read(Text(target));

    /// <summary>Each place where the formula names a column, in order; none where it cannot be parsed.</summary>
    public static IEnumerable<ColumnNode> Columns(EstimatorTarget target) =>
        FormulaParser.Parse(Text(target)).Formula is { } formula
            ? Arithmetic.ColumnNodes(formula.Response).Concat(Arithmetic.ColumnNodes(formula.Terms))
            : Enumerable.Empty<ColumnNode>();

    /// <summary>The columns the formula takes as levels.</summary>
    public static ISet<string> Factors(LinearModel model) => new HashSet<string>(
        model.Terms.SelectMany(term => term.Factors).OfType<CategoricalFactor>().Select(factor => factor.Column));
}
