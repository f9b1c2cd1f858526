using System;
using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Formulas;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>A column of the model matrix as powers of columns of the data, times factors that are no powers.</summary>
internal sealed class TermPowers
{
    private readonly SortedDictionary<string, int> _exponents = new(StringComparer.Ordinal);
    private readonly List<string> _rest = new();

    public static TermPowers One { get; } = new();

    public static TermPowers Of(ModelColumn term)
    {
        var powers = new TermPowers();
        foreach (FormulaNode number in term.Numbers)
        {
            if (IsMonomial(number))
                powers.Multiply(number);
            else
                powers._rest.Add(Arithmetic.Key(number));
        }
        powers._rest.AddRange(term.Indicators.Select(indicator => $"{indicator.Column} == {indicator.Level}"));
        powers._rest.Sort(StringComparer.Ordinal);
        return powers;
    }

    /// <summary>Whether an expression is a product of whole powers of columns.</summary>
    public static bool IsMonomial(FormulaNode node) => Arithmetic.Bare(node) switch
    {
        ColumnNode => true,
        BinaryNode { Operator: FormulaOperator.Star } product => IsMonomial(product.Left) && IsMonomial(product.Right),
        BinaryNode { Operator: FormulaOperator.Caret } power =>
            Arithmetic.WholeExponent(power.Right) > 0 && Arithmetic.Bare(power.Left) is ColumnNode,
        _ => false,
    };

    public int Exponent(string column) => _exponents.TryGetValue(column, out int exponent) ? exponent : 0;

    /// <summary>A text that is equal for terms that differ only in the power of one column.</summary>
    public string Without(string column) => string.Join(
        "\n", _exponents.Where(pair => pair.Key != column).Select(pair => $"{pair.Key}^{Literal.Of(pair.Value)}").Concat(_rest));

    private void Multiply(FormulaNode monomial)
    {
        switch (Arithmetic.Bare(monomial))
        {
            case ColumnNode column:
                Raise(column.Name, 1);
                break;
            case BinaryNode { Operator: FormulaOperator.Star } product:
                Multiply(product.Left);
                Multiply(product.Right);
                break;
            case BinaryNode { Operator: FormulaOperator.Caret } power
                when Arithmetic.Bare(power.Left) is ColumnNode column
                && Arithmetic.WholeExponent(power.Right) is { } exponent:
                Raise(column.Name, exponent);
                break;
        }
    }

    private void Raise(string column, int by) => _exponents[column] = Exponent(column) + by;
}
