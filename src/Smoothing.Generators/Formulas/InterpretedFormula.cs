using Smoothing.Generators.Collections;

namespace Smoothing.Generators.Formulas;

/// <summary>What became of a formula: a model, or the reasons, by position, why it describes none.</summary>
internal sealed record InterpretedFormula(LinearModel? Model, EquatableArray<FormulaError> Errors)
{
    /// <summary>The formula as it was parsed; null where it could not be.</summary>
    public FormulaSyntax? Syntax { get; init; }
}
