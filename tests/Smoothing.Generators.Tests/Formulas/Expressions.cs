using System.Globalization;
using System.Linq;
using Smoothing.Generators.Formulas;

namespace Smoothing.Generators.Tests.Formulas;

/// <summary>Prints formulas as s-expressions: operator first, every grouping visible.</summary>
internal static class Expressions
{
    public static string Print(FormulaSyntax formula) => $"(~ {Print(formula.Response)} {Print(formula.Terms)})";

    /// <summary>The response, 1 for the intercept, and the terms: factors in any order, alphabetically.</summary>
    public static string Print(LinearModel model) =>
        $"{Generators.Formulas.Arithmetic.Text(model.Response)}:" + (model.HasIntercept ? " 1" : "") + string.Concat(model.Terms.Select(term => " " + Print(term)));

    public static string Print(ModelTerm term) =>
        string.Join(":", term.Factors.Select(factor => factor.Key).Order(System.StringComparer.Ordinal));

    public static string Print(FormulaNode node) => node switch
    {
        ColumnNode column => column.Name,
        NumberNode number => number.Value.ToString("R", CultureInfo.InvariantCulture),
        GroupNode group => $"[{Print(group.Inner)}]",
        UnaryNode unary => $"({unary.Operator.Sign()} {Print(unary.Operand)})",
        BinaryNode binary => $"({binary.Operator.Sign()} {Print(binary.Left)} {Print(binary.Right)})",
        CallNode call => $"({call.Function.Name()} {string.Join(" ", call.Arguments.Select(Print))})",
        _ => "?",
    };
}
