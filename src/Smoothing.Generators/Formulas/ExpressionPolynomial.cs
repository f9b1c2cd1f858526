using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Smoothing.Generators.Algebra;

namespace Smoothing.Generators.Formulas;

/// <summary>
/// An expanded arithmetic expression: a polynomial with exact coefficients. Its variables are columns and subexpressions that cannot be
/// expanded, such as sqrt(x) or x/(1 + z). Expressions with equal polynomials are equal on all data where both are defined.
/// </summary>
internal sealed class ExpressionPolynomial
{
    // An expression with more monomials is not expanded. It then equals only itself.
    private const int MostMonomials = 200;

    // Nested powers would make coefficients and exponents grow without bound. These limits exceed any practical use.
    private const int HighestExponent = 10_000;
    private static readonly BigInteger LargestInteger = BigInteger.One << 10_000;

    private readonly Dictionary<Monomial, Rational> _coefficients;

    private ExpressionPolynomial(Dictionary<Monomial, Rational> coefficients) => _coefficients = coefficients;

    /// <summary>The coefficients that are not zero.</summary>
    public IReadOnlyDictionary<Monomial, Rational> Coefficients => _coefficients;

    public static ExpressionPolynomial One { get; } = Constant(Rational.One);

    public static ExpressionPolynomial Of(FormulaNode node)
    {
        node = Arithmetic.Bare(node);
        ExpressionPolynomial? polynomial = node switch
        {
            NumberNode number => Constant(Rational.From(number.Value)),
            UnaryNode unary => Of(unary.Operand).Times(Constant(-1)),
            BinaryNode { Operator: FormulaOperator.Plus } sum => Of(sum.Left).Plus(Of(sum.Right)),
            BinaryNode { Operator: FormulaOperator.Minus } difference => Of(difference.Left).Plus(Of(difference.Right).Times(Constant(-1))),
            BinaryNode { Operator: FormulaOperator.Star } product => Of(product.Left).Times(Of(product.Right)),
            BinaryNode { Operator: FormulaOperator.Slash } quotient when Of(quotient.Right).Reciprocal is { } reciprocal =>
                Of(quotient.Left).Times(reciprocal),
            CallNode { Function: FormulaFunction.Log } call => LogarithmOf(call, 1),
            CallNode { Function: FormulaFunction.Log10 } call => LogarithmOf(call, 1 / System.Math.Log(10)),
            BinaryNode { Operator: FormulaOperator.Caret } power
                when Arithmetic.WholeExponent(power.Right) is >= 0 and <= LinearModel.MaximumCoefficients and var exponent =>
                Of(power.Left).Power(exponent),
            _ => null,
        };
        return polynomial is { IsSmall: true } ? polynomial : Atom(Arithmetic.Key(node));
    }

    public ExpressionPolynomial? Times(ExpressionPolynomial? other)
    {
        if (other is null || _coefficients.Count * other._coefficients.Count > MostMonomials * MostMonomials)
            return null;

        var product = new Dictionary<Monomial, Rational>();
        foreach (var left in _coefficients)
        {
            foreach (var right in other._coefficients)
                Add(product, left.Key.Times(right.Key), left.Value * right.Value);
        }
        return new ExpressionPolynomial(product);
    }

    private bool IsSmall =>
        _coefficients.Count <= MostMonomials
        && _coefficients.All(term => term.Key.Degree <= HighestExponent
            && BigInteger.Abs(term.Value.Numerator) <= LargestInteger && term.Value.Denominator <= LargestInteger);

    /// <summary>The reciprocal of a single monomial; null for other polynomials.</summary>
    private ExpressionPolynomial? Reciprocal => _coefficients.Count == 1
        ? new(_coefficients.ToDictionary(term => term.Key.Inverse, term => Rational.One / term.Value))
        : null;

    /// <summary>
    /// The logarithm of c xᵏzˡ as ln c + k ln x + l ln z, in units of its base. The two are equal wherever these logarithms exist. The
    /// constants are approximate, but only their being constant matters.
    /// </summary>
    private static ExpressionPolynomial? LogarithmOf(CallNode call, double unit)
    {
        ExpressionPolynomial argument = Of(call.Arguments[0]);
        if (argument._coefficients.Count != 1)
            return null;

        var term = argument._coefficients.First();
        double factor = (double)term.Value;
        if (!(factor > 0 && factor <= double.MaxValue))
            return null;

        ExpressionPolynomial? sum = Constant(Rational.From(System.Math.Log(factor) * unit));
        foreach (var power in term.Key.Exponents)
            sum = sum?.Plus(Atom("ln " + power.Key).Times(Constant(Rational.From(unit) * power.Value)));
        return sum;
    }

    private static ExpressionPolynomial Constant(Rational value)
    {
        var coefficients = new Dictionary<Monomial, Rational>();
        Add(coefficients, Monomial.One, value);
        return new ExpressionPolynomial(coefficients);
    }

    private static ExpressionPolynomial Atom(string key) => new(new Dictionary<Monomial, Rational> { [Monomial.Of(key)] = Rational.One });

    private ExpressionPolynomial? Plus(ExpressionPolynomial? other)
    {
        if (other is null)
            return null;

        var sum = new Dictionary<Monomial, Rational>(_coefficients);
        foreach (var term in other._coefficients)
            Add(sum, term.Key, term.Value);
        return new ExpressionPolynomial(sum);
    }

    private ExpressionPolynomial? Power(int exponent)
    {
        ExpressionPolynomial? power = One;
        for (int i = 0; i < exponent && power is { IsSmall: true }; i++)
            power = power.Times(this);
        return power;
    }

    private static void Add(Dictionary<Monomial, Rational> coefficients, Monomial monomial, Rational value)
    {
        coefficients.TryGetValue(monomial, out Rational present);
        Rational sum = present + value;
        if (sum.IsZero)
            coefficients.Remove(monomial);
        else
            coefficients[monomial] = sum;
    }
}
