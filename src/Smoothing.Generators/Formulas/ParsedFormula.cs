using Smoothing.Generators.Collections;

namespace Smoothing.Generators.Formulas;

/// <summary>What became of a text: a formula, or the reasons why it is none.</summary>
internal sealed record ParsedFormula(FormulaSyntax? Formula, EquatableArray<FormulaError> Errors);
