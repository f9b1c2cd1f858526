using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Smoothing.Generators.Algebra;

namespace Smoothing.Generators.Formulas;

/// <summary>
/// An arithmetic expression multiplied out: a polynomial with exact coefficients in columns and in whatever else cannot be
/// multiplied out, such as log(x) or x/z. Expressions that are equal as polynomials are equal on all data.
/// </summary>
internal sealed class ExpressionPolynomial
{
    // Beyond this many monomials an expression stands for itself; it is its own only match.
    private const int MostMonomials = 200;

    // A power's coefficients and exponents grow beyond bounds where powers are nested; so large, they have no use.
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
            BinaryNode { Operator: FormulaOperator.Slash } quotient when Of(quotient.Right).AsConstant is { IsZero: false } divisor =>
                Of(quotient.Left).Times(Constant(Rational.One / divisor)),
            BinaryNode { Operator: FormulaOperator.Caret } power when Arithmetic.WholeExponent(power.Right) is >= 0 and <= LinearModel.MaximumCoefficients and var exponent =>
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

    private Rational? AsConstant =>
        _coefficients.Count == 0 ? Rational.Zero
        : _coefficients.Count == 1 && _coefficients.TryGetValue(Monomial.One, out Rational constant) ? constant
        : null;

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
