using System;

namespace Smoothing.Generators.Formulas;

/// <summary>
/// The operators of a formula, named by their signs. Depending on its place, <c>*</c> crosses terms or multiplies numbers.
/// </summary>
internal enum FormulaOperator
{
    Plus,
    Minus,
    Star,
    Slash,
    Colon,
    Caret,
}

/// <summary>The spelling and the precedence of operators. The precedence is that of R.</summary>
internal static class FormulaOperators
{
    public const int LowestPrecedence = 1;
    public const int SignPrecedence = 4;

    public static char Sign(this FormulaOperator @operator) => @operator switch
    {
        FormulaOperator.Plus => '+',
        FormulaOperator.Minus => '-',
        FormulaOperator.Star => '*',
        FormulaOperator.Slash => '/',
        FormulaOperator.Colon => ':',
        FormulaOperator.Caret => '^',
        _ => throw new ArgumentOutOfRangeException(nameof(@operator)),
    };

    public static int Precedence(this FormulaOperator @operator) => @operator switch
    {
        FormulaOperator.Plus or FormulaOperator.Minus => LowestPrecedence,
        FormulaOperator.Star or FormulaOperator.Slash => 2,
        FormulaOperator.Colon => 3,
        FormulaOperator.Caret => SignPrecedence + 1,
        _ => throw new ArgumentOutOfRangeException(nameof(@operator)),
    };

    /// <summary>The binary operator of a token, or null for any other token.</summary>
    public static FormulaOperator? AsOperator(this FormulaTokenKind kind) => kind switch
    {
        FormulaTokenKind.Plus => FormulaOperator.Plus,
        FormulaTokenKind.Minus => FormulaOperator.Minus,
        FormulaTokenKind.Star => FormulaOperator.Star,
        FormulaTokenKind.Slash => FormulaOperator.Slash,
        FormulaTokenKind.Colon => FormulaOperator.Colon,
        FormulaTokenKind.Caret => FormulaOperator.Caret,
        _ => null,
    };
}
