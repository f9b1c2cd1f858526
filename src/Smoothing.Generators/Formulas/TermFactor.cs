using System.Collections.Generic;
using System.Linq;

namespace Smoothing.Generators.Formulas;

/// <summary>A factor of a term. The product of the factors is a column of the model.</summary>
internal abstract record TermFactor
{
    /// <summary>A text that is equal for equal functions of the data, whatever their notation.</summary>
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

/// <summary>A categorical value of the row. The model has an indicator for each level.</summary>
internal sealed record CategoricalFactor(string Column) : TermFactor
{
    public override string Key => "factor(" + Column + ")";

    public override IEnumerable<string> Columns => new[] { Column };
}
