using Smoothing.Generators.Collections;

namespace Smoothing.Generators.Formulas;

/// <summary>The model a formula describes; its terms stand in order of appearance.</summary>
internal sealed record LinearModel(string Response, bool HasIntercept, EquatableArray<ModelTerm> Terms)
{
    public const int MaximumCoefficients = 64;

    /// <summary>Where the formula names the response.</summary>
    public TextRange ResponseRange { get; init; }

    public int CoefficientCount => Terms.Count + (HasIntercept ? 1 : 0);
}
