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
            CheckCrossed(crossing.Left, crossing, text) ?? CheckCrossed(crossing.Right, crossing, text),
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

    private static FormulaError? CheckPower(BinaryNode power, string text) =>
        CallRules.IsWholeNumber(power.Right, LinearModel.MaximumCoefficients)
            ? null
            : FormulaError.Syntax(
                $"'^' crosses terms a whole number of times here; for a power write I({FormulaText.Quote(text, power.Range)}).",
                power.Right.Range);
}
