namespace Smoothing.Generators.Formulas;

/// <summary>A term of a linear model, today a column, and where the formula names it.</summary>
internal sealed record ModelTerm(string Column, TextRange Range)
{
    /// <summary>Whether both terms are the same function of the data, wherever they are written.</summary>
    public bool IsSameAs(ModelTerm other) => Column == other.Column;
}
