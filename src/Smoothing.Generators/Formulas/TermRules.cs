using System.Collections.Generic;
using System.Linq;

namespace Smoothing.Generators.Formulas;

/// <summary>Checks expressions whose operators join and cross terms. Inside functions, operators are arithmetic.</summary>
internal static class TermRules
{
    /// <summary>The error at the first invalid part of an expression over terms, or null.</summary>
    public static FormulaError? Check(FormulaNode node, string text) => node switch
    {
        GroupNode group => Check(group.Inner, text),
        UnaryNode unary => Check(unary.Operand, text),
        NumberNode { Value: not (0 or 1) } number => NotATerm(number, text),
        CallNode call when !call.Function.IsSeveralColumns() => ArithmeticRules.Check(call, text),
        BinaryNode { Operator: FormulaOperator.Plus or FormulaOperator.Minus } sum =>
            Check(sum.Left, text) ?? Check(sum.Right, text),
        BinaryNode { Operator: FormulaOperator.Caret } power =>
            CheckCrossed(power.Left, power, text) ?? CheckPower(power, text),
        BinaryNode crossing =>
            CheckCrossed(crossing.Left, crossing, text) ?? CheckCrossed(crossing.Right, crossing, text) ?? CheckProduct(crossing, text),
        _ => null,
    };

    public static FormulaError NotATerm(NumberNode number, string text) => FormulaError.Syntax(
        $"'{FormulaText.Quote(text, number.Range)}' is not a term; among terms only 1 (with an intercept) and 0 (without one) may stand.",
        number.Range);

    private static FormulaError? CheckCrossed(FormulaNode operand, BinaryNode crossing, string text) =>
        operand switch
        {
            GroupNode { Inner: GroupNode or UnaryNode or NumberNode } group => CheckCrossed(group.Inner, crossing, text),
            UnaryNode or NumberNode when crossing.Operator == FormulaOperator.Colon => FormulaError.Syntax(
                "':' crosses terms; a number or a sign has no place beside it.",
                operand.Range),
            UnaryNode or NumberNode => FormulaError.Syntax(
                $"'{crossing.Operator.Sign()}' crosses terms here; for arithmetic write I({FormulaText.Quote(text, crossing.Range)}).",
                operand.Range),
            _ => Check(operand, text),
        };

    private static FormulaError? CheckPower(BinaryNode power, string text)
    {
        if (!CallRules.IsWholeNumber(power.Right, LinearModel.MaximumCoefficients))
        {
            return FormulaError.Syntax(
                $"'^' crosses terms a whole number of times here; for a power write I({FormulaText.Quote(text, power.Range)}).",
                power.Right.Range);
        }
        return power.Right is NumberNode { Value: > 1 } && IsOneTerm(power.Left)
            ? CrossedWithItself(power, power.Left, "for a power", "leave the power out", power.Right.Range, text)
            : null;
    }

    /// <summary>
    /// The error at a factor that a product or a quotient has twice. Crossing a term with itself gives the term alone, so that x*x would be
    /// x. Lists in parentheses may share terms: (a + b)*(a + c) is a crossing.
    /// </summary>
    private static FormulaError? CheckProduct(BinaryNode crossing, string text)
    {
        if (crossing.Operator == FormulaOperator.Colon || !IsOneTerm(crossing.Right))
            return null;

        string key = Arithmetic.Key(crossing.Right);
        return FactorsOf(crossing.Left).Any(factor => IsOneTerm(factor) && Arithmetic.Key(factor) == key)
            ? CrossedWithItself(crossing, crossing.Right, "for arithmetic", "leave the second out", crossing.Right.Range, text)
            : null;
    }

    private static IEnumerable<FormulaNode> FactorsOf(FormulaNode node) =>
        node is BinaryNode { Operator: FormulaOperator.Star or FormulaOperator.Slash } product
            ? FactorsOf(product.Left).Append(product.Right)
            : new[] { node };

    /// <summary>Whether a node is one term, as opposed to a list of terms.</summary>
    private static bool IsOneTerm(FormulaNode node) => node switch
    {
        ColumnNode => true,
        CallNode call => call.Function != FormulaFunction.Polynomial,
        GroupNode group => IsOneTerm(group.Inner),
        BinaryNode { Operator: FormulaOperator.Colon } interaction => IsOneTerm(interaction.Left) && IsOneTerm(interaction.Right),
        _ => false,
    };

    private static FormulaError CrossedWithItself(
        BinaryNode crossing, FormulaNode term, string purpose, string otherwise, TextRange range, string text)
    {
        string name = FormulaText.Quote(text, term.Range);
        string remedy = ArithmeticRules.Check(crossing, text) is null
            ? $"{purpose} write I({FormulaText.Quote(text, crossing.Range)})"
            : otherwise;
        return FormulaError.Syntax($"'{crossing.Operator.Sign()}' crosses terms here, and '{name}' crossed with itself is '{name}'; {remedy}.", range);
    }
}
