using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Collections;
using Smoothing.Generators.Targets;

namespace Smoothing.Generators.LeastSquares;

/// <summary>A least-squares model to emit.</summary>
/// <param name="Target">The annotated type.</param>
/// <param name="Formula">The formula as written.</param>
/// <param name="HasIntercept">Whether the first coefficient is the intercept.</param>
/// <param name="Predictors">The predictors, in order of appearance.</param>
/// <param name="Response">The response.</param>
internal sealed record OlsSpec(
    TargetSpec Target,
    string Formula,
    bool HasIntercept,
    EquatableArray<OlsColumn> Predictors,
    OlsColumn Response)
{
    /// <summary>p, the number of coefficients.</summary>
    public int Coefficients => Predictors.Count + (HasIntercept ? 1 : 0);

    /// <summary>The coefficients' names, in order.</summary>
    public IEnumerable<string> CoefficientNames =>
        Enumerable.Repeat("Intercept", HasIntercept ? 1 : 0).Concat(Predictors.Select(column => column.Coefficient));

    /// <summary>The data's columns as parameters have them: predictors, then the response.</summary>
    public IEnumerable<OlsColumn> Columns => Predictors.Append(Response);
}

/// <summary>A column of the formula.</summary>
/// <param name="Name">As written.</param>
/// <param name="Parameter">In camel case, escaped where it is a keyword.</param>
/// <param name="Coefficient">In Pascal case.</param>
internal sealed record OlsColumn(string Name, string Parameter, string Coefficient);
