namespace Smoothing.Generators.Formulas;

/// <summary>A mistake in a formula and the characters that make it.</summary>
internal sealed record FormulaError(FormulaErrorKind Kind, string Message, TextRange Range)
{
    public static FormulaError Syntax(string message, TextRange range) => new(FormulaErrorKind.Syntax, message, range);
}
