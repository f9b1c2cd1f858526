namespace Smoothing.Generators.Formulas;

/// <summary>A mistake in a formula and its range of characters.</summary>
internal sealed record FormulaError(FormulaErrorKind Kind, string Message, TextRange Range)
{
    public static FormulaError Syntax(string message, TextRange range) => new(FormulaErrorKind.Syntax, message, range);
}
