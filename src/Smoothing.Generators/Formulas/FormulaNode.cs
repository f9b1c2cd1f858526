using Smoothing.Generators.Collections;

namespace Smoothing.Generators.Formulas;

/// <summary>A node of a formula's syntax tree. Its meaning depends on its context.</summary>
internal abstract record FormulaNode(TextRange Range);

/// <summary>A column, by its name.</summary>
internal sealed record ColumnNode(string Name, TextRange Range) : FormulaNode(Range);

/// <summary>A number.</summary>
internal sealed record NumberNode(double Value, TextRange Range) : FormulaNode(Range);

/// <summary>An expression in parentheses, which the range includes.</summary>
internal sealed record GroupNode(FormulaNode Inner, TextRange Range) : FormulaNode(Range);

/// <summary>A function of arguments.</summary>
internal sealed record CallNode(
    FormulaFunction Function,
    TextRange NameRange,
    EquatableArray<FormulaNode> Arguments,
    TextRange Range) : FormulaNode(Range);

/// <summary>A sign before an operand.</summary>
internal sealed record UnaryNode(
    FormulaOperator Operator,
    TextRange OperatorRange,
    FormulaNode Operand) : FormulaNode(OperatorRange.Through(Operand.Range));

/// <summary>An operator between two operands.</summary>
internal sealed record BinaryNode(
    FormulaOperator Operator,
    TextRange OperatorRange,
    FormulaNode Left,
    FormulaNode Right) : FormulaNode(Left.Range.Through(Right.Range));
