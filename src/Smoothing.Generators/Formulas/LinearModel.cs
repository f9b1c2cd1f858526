using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Collections;

namespace Smoothing.Generators.Formulas;

/// <summary>The model a formula describes.</summary>
/// <param name="Response">The response, an arithmetic expression.</param>
/// <param name="HasIntercept">Whether there is a constant term.</param>
/// <param name="Terms">The terms in the order of R: main effects first, then interactions by the number of factors.</param>
internal sealed record LinearModel(FormulaNode Response, bool HasIntercept, EquatableArray<ModelTerm> Terms)
{
    public const int MaximumCoefficients = 64;

    /// <summary>The columns of the terms, in the order in which the formula first names them.</summary>
    public EquatableArray<string> PredictorColumns { get; init; }

    /// <summary>The columns of the response, in order of appearance.</summary>
    public IEnumerable<string> ResponseColumns => Arithmetic.Columns(Response).Distinct();
}
