namespace Smoothing.Generators.Formulas;

/// <summary>A token of a formula.</summary>
internal readonly record struct FormulaToken(FormulaTokenKind Kind, TextRange Range);

/// <summary>The kinds of tokens in a formula.</summary>
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

    /// <summary>An invalid character.</summary>
    Unknown,
}
