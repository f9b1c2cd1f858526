using Smoothing.Generators.Collections;

namespace Smoothing.Generators.Formulas;

/// <summary>The result of reading a formula: a model, or the errors by position.</summary>
internal sealed record InterpretedFormula(LinearModel? Model, EquatableArray<FormulaError> Errors)
{
    /// <summary>The parsed formula; null where parsing failed.</summary>
    public FormulaSyntax? Syntax { get; init; }
}
