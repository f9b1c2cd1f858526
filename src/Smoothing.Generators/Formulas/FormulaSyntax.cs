namespace Smoothing.Generators.Formulas;

/// <summary>A parsed formula: the response, <c>~</c> and the terms. All ranges refer to <c>Text</c>.</summary>
internal sealed record FormulaSyntax(string Text, FormulaNode Response, FormulaNode Terms);
