using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Formulas;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>
/// The code that computes a row's terms from its columns. A term that is a column needs no local. Any other term has one.
/// </summary>
internal sealed class ModelRow
{
    private const string DoubleDouble = RuntimeTypes.DoubleDouble;

    private readonly OlsSpec _spec;
    private readonly OlsNames _names;
    private readonly ExpressionWriter _columns;
    private readonly ExpressionWriter _shifted;

    public ModelRow(OlsSpec spec, OlsNames names)
    {
        _spec = spec;
        _names = names;
        var columns = spec.Columns.ToDictionary(column => column.Name,
            column => new Expression(column.Parameter, IsDouble: true, IsAtomic: true));
        _columns = new ExpressionWriter(columns);
        var shifted = new Dictionary<string, Expression>(columns);
        for (int i = 0; i < names.Shifted.Count; i++)
            shifted[names.Shifted[i].Column.Name] = new Expression(names.FromOrigin(i), IsDouble: false, IsAtomic: true);
        _shifted = new ExpressionWriter(shifted);
    }

    /// <summary>The terms' values, the intercept's first.</summary>
    public IReadOnlyList<Expression> Predictors => Enumerable.Repeat(One, _spec.HasIntercept ? 1 : 0)
        .Concat(_spec.Terms.Select((term, i) => Value(term, _names.Term(i))))
        .ToList();

    /// <summary>The response's value.</summary>
    public Expression Response => IsColumn(_spec.Response) ? Written : new Expression(_names.Response, Written.IsDouble, IsAtomic: true);

    /// <summary>Whether the response is an expression rather than a column.</summary>
    public bool IsResponseComputed => !IsColumn(_spec.Response);

    /// <summary>The response as an expression in its columns.</summary>
    public string ResponseText => Written.Text;

    /// <summary>The declarations of the terms' locals.</summary>
    /// <param name="owner">The expression before the names of the origins; empty inside Moments.</param>
    public IEnumerable<string> PredictorLocals(string owner) => _names.Shifted
        .Select((column, i) => $"var {_names.FromOrigin(i)} = {DoubleDouble}.Sum({column.Column.Parameter}, -{owner}{_names.Origins[i]});")
        .Concat(_spec.Terms
            .Select((term, i) => term.PlainColumn is null ? $"var {_names.Term(i)} = {Compute(term, _shifted).Text};" : "")
            .Where(line => line.Length > 0));

    /// <summary>The declaration of the response's local, if it has one.</summary>
    public IEnumerable<string> ResponseLocals =>
        Enumerable.Repeat($"var {_names.Response} = {Written.Text};", IsColumn(_spec.Response) ? 0 : 1);

    /// <summary>The fitted value as a double-double.</summary>
    public string Fitted => string.Join(" + ", _spec.CoefficientNames.Zip(Predictors, (name, value) =>
        value == One ? "_solution.Values." + name : $"_solution.Values.{name} * {value.Operand}"));

    /// <summary>
    /// The fallible values: computed values that may not be finite although the row's columns are. Each is a local, its value as a double,
    /// its text, and the parameter of its first column.
    /// </summary>
    public IEnumerable<(string Local, string Value, string Text, string Parameter)> Fallible =>
        FalliblePredictors.Concat(FallibleResponses);

    /// <summary>The fallible values among the terms.</summary>
    public IEnumerable<(string Local, string Value, string Text, string Parameter)> FalliblePredictors => _spec.Terms
        .Select((term, i) => (Term: term, Local: _names.Term(i)))
        .Where(one => one.Term.Numbers.Any(MayFail))
        .Select(one => (
            one.Local,
            (Compute(one.Term, _columns) with { Text = one.Local, IsAtomic = true }).AsDouble,
            one.Term.Text,
            Parameter(one.Term.Numbers.SelectMany(Arithmetic.Columns).First())));

    /// <summary>The declarations of the fallible values' locals.</summary>
    public IEnumerable<string> FallibleLocals =>
        FalliblePredictorLocals.Concat(FallibleResponses.Any() ? ResponseLocals : Enumerable.Empty<string>());

    /// <summary>The declarations of the fallible terms' locals.</summary>
    public IEnumerable<string> FalliblePredictorLocals => _spec.Terms
        .Select((term, i) => term.Numbers.Any(MayFail) ? $"var {_names.Term(i)} = {Compute(term, _columns).Text};" : "")
        .Where(line => line.Length > 0);

    /// <summary>Whether a column of the row, or a term computed from it, is NaN.</summary>
    public string IsMissing => string.Join(" || ", _spec.Columns.Where(column => column.IsNumeric).Select(column => column.Parameter)
        .Concat(Fallible.Select(term => term.Value))
        .Distinct()
        .Select(value => $"double.IsNaN({value})"));

    /// <summary>The response, if it is fallible.</summary>
    public IEnumerable<(string Local, string Value, string Text, string Parameter)> FallibleResponses => MayFail(_spec.Response)
        ? new[] { (_names.Response, Response.AsDouble, _spec.ResponseText, Parameter(_spec.ResponseColumns[0].Name)) }
        : Enumerable.Empty<(string, string, string, string)>();

    private static Expression One { get; } = new("1.0", IsDouble: true, IsAtomic: true);

    private Expression Written => _columns.Write(_spec.Response);

    private Expression Value(ModelColumn term, string local) => term.PlainColumn is not null
        ? Compute(term, _shifted)
        : new Expression(local, Compute(term, _shifted).IsDouble, IsAtomic: true);

    /// <summary>A term whose powers of columns one writer prints. Functions take the columns without their origins.</summary>
    private Expression Compute(ModelColumn term, ExpressionWriter powers)
    {
        Expression product = term.Numbers
            .Select(number => (TermPowers.IsMonomial(number) ? powers : _columns).Write(number))
            .DefaultIfEmpty(One)
            .Aggregate(ExpressionWriter.Times);
        if (term.Indicators.Count == 0)
            return product;

        string condition = string.Join(" && ", term.Indicators.Select(one => Holds(Parameter(one.Column), one.Level)));
        return product with { Text = $"{condition} ? {product.Text} : 0.0", IsAtomic = false };
    }

    /// <summary>The condition that a categorical value is a level.</summary>
    public static string Holds(string value, string level) => level switch
    {
        "true" => value,
        "false" => "!" + value,
        _ => $"{value} == {level}",
    };

    private string Parameter(string column) => _spec.Columns.First(candidate => candidate.Name == column).Parameter;

    private static bool IsColumn(FormulaNode node) => Arithmetic.Bare(node) is ColumnNode;

    /// <summary>Whether an expression may be undefined: a function, a quotient or some powers. Sums and products only overflow.</summary>
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
