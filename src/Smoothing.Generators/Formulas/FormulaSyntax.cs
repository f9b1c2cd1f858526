namespace Smoothing.Generators.Formulas;

/// <summary>A formula as written: the response, <c>~</c>, the terms; every range counts in <c>Text</c>.</summary>
internal sealed record FormulaSyntax(string Text, FormulaNode Response, FormulaNode Terms);
