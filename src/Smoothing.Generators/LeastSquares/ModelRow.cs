using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Formulas;

namespace Smoothing.Generators.LeastSquares;

/// <summary>
/// How a row's terms are computed from its columns: a term that is a column stands for itself, any other gets a local.
/// </summary>
internal sealed class ModelRow
{
    private readonly OlsSpec _spec;
    private readonly OlsNames _names;
    private readonly ExpressionWriter _writer;

    public ModelRow(OlsSpec spec, OlsNames names)
    {
        _spec = spec;
        _names = names;
        _writer = new ExpressionWriter(spec.Columns.ToDictionary(column => column.Name, column => column.Parameter));
    }

    /// <summary>The terms' values, the intercept's first.</summary>
    public IReadOnlyList<Expression> Predictors => Enumerable.Repeat(One, _spec.HasIntercept ? 1 : 0)
        .Concat(_spec.Terms.Select((term, i) => Value(term, _names.Term(i))))
        .ToList();

    /// <summary>The response's value.</summary>
    public Expression Response => IsColumn(_spec.Response) ? Written : new Expression(_names.Response, Written.IsDouble, IsAtomic: true);

    /// <summary>The declarations of the terms' locals.</summary>
    public IEnumerable<string> PredictorLocals => _spec.Terms
        .Select((term, i) => term.PlainColumn is null ? $"var {_names.Term(i)} = {Compute(term).Text};" : "")
        .Where(line => line.Length > 0);

    /// <summary>The declaration of the response's local, if it has one.</summary>
    public IEnumerable<string> ResponseLocals =>
        Enumerable.Repeat($"var {_names.Response} = {Written.Text};", IsColumn(_spec.Response) ? 0 : 1);

    /// <summary>The fitted value, unrounded.</summary>
    public string Fitted => string.Join(" + ", _spec.CoefficientNames.Zip(Predictors, (name, value) =>
        value == One ? "_solution." + name : $"_solution.{name} * {value.Operand}"));

    /// <summary>
    /// The computed values that may not be finite though the row's columns are, as (value, words, first column's parameter).
    /// </summary>
    public IEnumerable<(string Value, string Text, string Parameter)> Fallible
    {
        get
        {
            for (int i = 0; i < _spec.Terms.Count; i++)
            {
                ModelColumn term = _spec.Terms[i];
                if (term.Numbers.Any(MayFail))
                    yield return (_names.Term(i), term.Text, Parameter(term.Numbers.SelectMany(Arithmetic.Columns).First()));
            }
            if (MayFail(_spec.Response))
                yield return (_names.Response, _spec.ResponseText, Parameter(_spec.ResponseColumns[0].Name));
        }
    }

    /// <summary>The declarations of their locals.</summary>
    public IEnumerable<string> FallibleLocals
    {
        get
        {
            HashSet<string> fallible = new(Fallible.Select(term => term.Value));
            return _spec.Terms
                .Select((term, i) => fallible.Contains(_names.Term(i)) ? $"var {_names.Term(i)} = {Compute(term).Text};" : "")
                .Where(line => line.Length > 0)
                .Concat(fallible.Contains(_names.Response) ? ResponseLocals : Enumerable.Empty<string>());
        }
    }

    /// <summary>Whether a column of the row, or a term computed from it, is NaN.</summary>
    public string IsMissing => string.Join(" || ", _spec.Columns.Where(column => column.IsNumeric).Select(column => column.Parameter)
        .Concat(Fallible.Select(term => "(double)" + term.Value))
        .Distinct()
        .Select(value => $"double.IsNaN({value})"));

    private static Expression One { get; } = new("1.0", IsDouble: true, IsAtomic: true);

    private Expression Written => _writer.Write(_spec.Response);

    private Expression Value(ModelColumn term, string local) => term.PlainColumn is { } column
        ? new Expression(Parameter(column), IsDouble: true, IsAtomic: true)
        : new Expression(local, Compute(term).IsDouble, IsAtomic: true);

    private Expression Compute(ModelColumn term)
    {
        Expression product = term.Numbers.Count == 0 ? One : _writer.Product(term.Numbers);
        if (term.Indicators.Count == 0)
            return product;

        string condition = string.Join(" && ", term.Indicators.Select(Holds));
        return product with { Text = $"{condition} ? {product.Text} : 0.0", IsAtomic = false };
    }

    private string Holds(Indicator indicator) => indicator.Level switch
    {
        "true" => Parameter(indicator.Column),
        "false" => "!" + Parameter(indicator.Column),
        _ => $"{Parameter(indicator.Column)} == {indicator.Level}",
    };

    private string Parameter(string column) => _spec.Columns.First(candidate => candidate.Name == column).Parameter;

    private static bool IsColumn(FormulaNode node) => Arithmetic.Bare(node) is ColumnNode;

    /// <summary>Functions, quotients and powers are not defined everywhere; sums and products are, up to overflow.</summary>
    private static bool MayFail(FormulaNode node) => Arithmetic.Bare(node) switch
    {
        CallNode => true,
        UnaryNode unary => MayFail(unary.Operand),
        BinaryNode { Operator: FormulaOperator.Slash } => true,
        BinaryNode { Operator: FormulaOperator.Caret } power => Arithmetic.WholeExponent(power.Right) is not >= 0 || MayFail(power.Left),
        BinaryNode binary => MayFail(binary.Left) || MayFail(binary.Right),
        _ => false,
    };
}
