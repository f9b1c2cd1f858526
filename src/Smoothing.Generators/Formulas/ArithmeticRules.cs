using System.Linq;

namespace Smoothing.Generators.Formulas;

/// <summary>Checks expressions whose operators are arithmetic: the response and the arguments of functions.</summary>
internal static class ArithmeticRules
{
    /// <summary>The error at the first invalid part of an arithmetic expression, or null.</summary>
    public static FormulaError? Check(FormulaNode node, string text)
    {
        if (CheckOperations(node, text) is { } error)
            return error;

        return NamesColumn(node)
            ? null
            : FormulaError.Syntax($"'{FormulaText.Quote(text, node.Range)}' names no column.", node.Range);
    }

    private static FormulaError? CheckOperations(FormulaNode node, string text)
    {
        switch (node)
        {
            case GroupNode group:
                return CheckOperations(group.Inner, text);
            case UnaryNode unary:
                return CheckOperations(unary.Operand, text);
            case BinaryNode { Operator: FormulaOperator.Colon } interaction:
                return FormulaError.Syntax("':' crosses terms; it has no meaning in arithmetic.", interaction.OperatorRange);
            case BinaryNode binary:
                return CheckOperations(binary.Left, text) ?? CheckOperations(binary.Right, text);
            case CallNode call when call.Function.IsSeveralColumns():
                return FormulaError.Syntax(
                    $"'{FormulaText.Quote(text, call.Range)}' stands for several columns and cannot be part of arithmetic.",
                    call.Range);
            case CallNode call:
                return call.Arguments.Select(argument => CheckOperations(argument, text)).FirstOrDefault(error => error is not null);
            default:
                return null;
        }
    }

    private static bool NamesColumn(FormulaNode node) => node switch
    {
        ColumnNode => true,
        GroupNode group => NamesColumn(group.Inner),
        UnaryNode unary => NamesColumn(unary.Operand),
        BinaryNode binary => NamesColumn(binary.Left) || NamesColumn(binary.Right),
        CallNode call => call.Arguments.Any(NamesColumn),
        _ => false,
    };
}
