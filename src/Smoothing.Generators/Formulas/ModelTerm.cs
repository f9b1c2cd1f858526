using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Collections;

namespace Smoothing.Generators.Formulas;

/// <summary>A term of a linear model: a product of factors.</summary>
/// <param name="Factors">The factors, each once, in order of appearance.</param>
/// <param name="Range">Its characters in the formula.</param>
internal sealed record ModelTerm(EquatableArray<TermFactor> Factors, TextRange Range)
{
    public ModelTerm(TermFactor factor, TextRange range)
        : this(new[] { factor }.ToEquatableArray(), range)
    {
    }

    /// <summary>Whether a crossing implied it, so that a second occurrence is no mistake.</summary>
    public bool IsImplied { get; init; }

    /// <summary>The data's columns it needs, in order of appearance.</summary>
    public IEnumerable<string> Columns => Factors.SelectMany(factor => factor.Columns).Distinct();

    /// <summary>The column, where the term is just that column; null otherwise.</summary>
    public string? PlainColumn =>
        Factors.Count == 1 && Factors[0] is NumericFactor { Expression: var node } && Arithmetic.Bare(node) is ColumnNode column
            ? column.Name
            : null;

    /// <summary>Whether both terms are the same function of the data, whatever the order of their factors.</summary>
    public bool IsSameAs(ModelTerm other) =>
        Factors.Count == other.Factors.Count
        && new HashSet<string>(Factors.Select(factor => factor.Key)).SetEquals(other.Factors.Select(factor => factor.Key));

    /// <summary>The interaction of two terms. It contains a factor of both only once.</summary>
    public ModelTerm Cross(ModelTerm other, TextRange range) => new(
        Factors.Concat(other.Factors.Where(factor => Factors.All(own => own.Key != factor.Key))).ToEquatableArray(), range)
    {
        IsImplied = true,
    };
}
