using System;
using System.Collections.Generic;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Formulas;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>C# for a number computed from a row.</summary>
/// <param name="Text">The expression.</param>
/// <param name="IsDouble">Whether it is a double; otherwise it is a double-double.</param>
/// <param name="IsAtomic">Whether it needs no parentheses as an operand.</param>
internal sealed record Expression(string Text, bool IsDouble, bool IsAtomic)
{
    public string Operand => IsAtomic ? Text : "(" + Text + ")";

    /// <summary>The expression as a double.</summary>
    public string AsDouble => IsDouble ? Text : "(double)" + Operand;
}

/// <summary>
/// Writes arithmetic with as little rounding as possible. Columns are doubles. Their sums, products and powers are double-doubles.
/// Functions take and return doubles.
/// </summary>
internal sealed class ExpressionWriter(IReadOnlyDictionary<string, Expression> columns)
{
    private const string DoubleDouble = RuntimeTypes.DoubleDouble;
    private const string Elementary = RuntimeTypes.Elementary;

    public Expression Write(FormulaNode node)
    {
        switch (Arithmetic.Bare(node))
        {
            case ColumnNode column:
                return columns[column.Name];
            case NumberNode number:
                return new Expression(Literal.Of(number.Value), IsDouble: true, IsAtomic: true);
            case UnaryNode negative:
                Expression operand = Write(negative.Operand);
                return operand with { Text = "-" + operand.Operand, IsAtomic = false };
            case BinaryNode { Operator: FormulaOperator.Caret } power:
                return Power(power);
            case BinaryNode { Operator: FormulaOperator.Star } product:
                return Times(Write(product.Left), Write(product.Right));
            case BinaryNode binary:
                return Combine(Write(binary.Left), binary.Operator.Sign(), Write(binary.Right));
            case CallNode call:
                return new Expression($"{Function(call.Function)}({Write(call.Arguments[0]).AsDouble})", IsDouble: true, IsAtomic: true);
            default:
                throw new InvalidOperationException("No other node passes the rules of arithmetic.");
        }
    }

    public static Expression Times(Expression left, Expression right) => left.IsDouble && right.IsDouble
        ? new Expression($"{DoubleDouble}.Product({left.Text}, {right.Text})", IsDouble: false, IsAtomic: true)
        : new Expression($"{left.Operand} * {right.Operand}", IsDouble: false, IsAtomic: false);

    /// <summary>A sum, difference or quotient. The first of two doubles is widened, so that the result is a double-double.</summary>
    private static Expression Combine(Expression left, char sign, Expression right)
    {
        string widened = left.IsDouble && right.IsDouble ? $"({DoubleDouble}){left.Operand}" : left.Operand;
        return new Expression($"{widened} {sign} {right.Operand}", IsDouble: false, IsAtomic: false);
    }

    private Expression Power(BinaryNode power)
    {
        Expression value = Write(power.Left);
        string exponent = Arithmetic.WholeExponent(power.Right) is { } whole ? Literal.Of(whole) : Write(power.Right).Text;
        return new Expression($"{DoubleDouble}.Power({value.Text}, {exponent})", IsDouble: false, IsAtomic: true);
    }

    private static string Function(FormulaFunction function) => function switch
    {
        FormulaFunction.Sqrt => "global::System.Math.Sqrt",
        FormulaFunction.Abs => "global::System.Math.Abs",
        FormulaFunction.Log1P => Elementary + ".Log1P",
        _ => Elementary + "." + ColumnNames.Pascal(function.Name()),
    };
}
