using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Smoothing.Generators.Emission;

namespace Smoothing.Generators.Formulas;

/// <summary>Reads and prints arithmetic expressions. Parentheses and I(…) have no effect in them.</summary>
internal static class Arithmetic
{
    /// <summary>The expression inside parentheses and I(…).</summary>
    public static FormulaNode Bare(FormulaNode node) => node switch
    {
        GroupNode group => Bare(group.Inner),
        CallNode { Function: FormulaFunction.Identity } identity => Bare(identity.Arguments[0]),
        UnaryNode { Operator: FormulaOperator.Plus } plus => Bare(plus.Operand),
        _ => node,
    };

    /// <summary>The columns of an expression, in order of appearance, with repetitions.</summary>
    public static IEnumerable<string> Columns(FormulaNode node) => ColumnNodes(node).Select(column => column.Name);

    /// <summary>The occurrences of columns in an expression, in order.</summary>
    public static IEnumerable<ColumnNode> ColumnNodes(FormulaNode node) => node switch
    {
        ColumnNode column => new[] { column },
        GroupNode group => ColumnNodes(group.Inner),
        UnaryNode unary => ColumnNodes(unary.Operand),
        BinaryNode binary => ColumnNodes(binary.Left).Concat(ColumnNodes(binary.Right)),
        CallNode call => call.Arguments.SelectMany(ColumnNodes),
        _ => Enumerable.Empty<ColumnNode>(),
    };

    /// <summary>A text that is equal for expressions of equal structure.</summary>
    public static string Key(FormulaNode node) => Bare(node) switch
    {
        ColumnNode column => column.Name,
        NumberNode number => number.Value.ToString("R", CultureInfo.InvariantCulture),
        UnaryNode unary => "-" + Key(unary.Operand),
        BinaryNode binary => $"({Key(binary.Left)}{binary.Operator.Sign()}{Key(binary.Right)})",
        CallNode call => $"{call.Function.Name()}({string.Join(",", call.Arguments.Select(Key))})",
        _ => "",
    };

    /// <summary>An expression in the notation of formulas, with the parentheses it needs.</summary>
    public static string Text(FormulaNode node) => Text(node, 0);

    private static string Text(FormulaNode node, int precedence)
    {
        switch (Bare(node))
        {
            case ColumnNode column:
                return column.Name;
            case NumberNode number:
                return Literal.Plain(number.Value);
            case UnaryNode unary:
                return Parenthesize("-" + Text(unary.Operand, FormulaOperators.SignPrecedence),
                    FormulaOperators.SignPrecedence < precedence);
            case BinaryNode binary:
                int own = binary.Operator.Precedence();
                bool isPower = binary.Operator == FormulaOperator.Caret;
                string space = isPower ? "" : " ";
                return Parenthesize(
                    Text(binary.Left, isPower ? own + 1 : own) + space + binary.Operator.Sign() + space
                    + Text(binary.Right, isPower ? own : own + 1),
                    own < precedence);
            case CallNode call:
                return $"{call.Function.Name()}({string.Join(", ", call.Arguments.Select(argument => Text(argument)))})";
            default:
                return "";
        }
    }

    private static string Parenthesize(string text, bool isNeeded) => isNeeded ? "(" + text + ")" : text;

    /// <summary>A whole exponent, which may be negative; null for any other exponent.</summary>
    public static int? WholeExponent(FormulaNode exponent) => Bare(exponent) switch
    {
        NumberNode { Value: var value } when value == (int)value && value is >= 0 and <= LargestExponent => (int)value,
        UnaryNode negative when WholeExponent(negative.Operand) is { } whole => -whole,
        _ => null,
    };

    private const int LargestExponent = 1000;
}
