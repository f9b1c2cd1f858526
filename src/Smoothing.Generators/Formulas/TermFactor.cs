using System.Collections.Generic;
using System.Linq;

namespace Smoothing.Generators.Formulas;

/// <summary>A factor of a term: what is multiplied to make a column of the model.</summary>
internal abstract record TermFactor
{
    /// <summary>The same text for the same function of the data, however it is written.</summary>
    public abstract string Key { get; }

    /// <summary>The data's columns it needs, in order of appearance.</summary>
    public abstract IEnumerable<string> Columns { get; }
}

/// <summary>A number computed from the row.</summary>
internal sealed record NumericFactor(FormulaNode Expression) : TermFactor
{
    public override string Key => Arithmetic.Key(Expression);

    public override IEnumerable<string> Columns => Arithmetic.Columns(Expression).Distinct();
}

/// <summary>A level of the row: an indicator for each of them.</summary>
internal sealed record CategoricalFactor(string Column) : TermFactor
{
    public override string Key => "factor(" + Column + ")";

    public override IEnumerable<string> Columns => new[] { Column };
}
