using Smoothing.Generators.Collections;

namespace Smoothing.Generators.Formulas;

/// <summary>The result of parsing: a formula, or the errors.</summary>
internal sealed record ParsedFormula(FormulaSyntax? Formula, EquatableArray<FormulaError> Errors);
