namespace Smoothing.Generators.Formulas;

/// <summary>A word of a formula.</summary>
internal readonly record struct FormulaToken(FormulaTokenKind Kind, TextRange Range);

/// <summary>The sorts of words a formula is made of.</summary>
internal enum FormulaTokenKind
{
    End,
    Name,
    Number,
    Plus,
    Minus,
    Star,
    Slash,
    Colon,
    Caret,
    Tilde,
    Comma,
    OpenParenthesis,
    CloseParenthesis,

    /// <summary>A character that belongs to no formula.</summary>
    Unknown,
}
