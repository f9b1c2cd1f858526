using System;
using System.Linq;
using Smoothing.Generators.Algebra;
using Smoothing.Generators.Collections;

namespace Smoothing.Generators.Kernels;

/// <summary>A polynomial in u with exact coefficients. The constant comes first, and the leading coefficient is not zero.</summary>
internal sealed record Polynomial
{
    private readonly EquatableArray<Rational> _coefficients;

    public Polynomial(params Rational[] coefficients)
    {
        int length = coefficients.Length;
        while (length > 0 && coefficients[length - 1].IsZero)
            length--;
        _coefficients = coefficients.Take(length).ToEquatableArray();
    }

    /// <summary>The degree; −1 for the zero polynomial.</summary>
    public int Degree => _coefficients.Count - 1;

    /// <summary>The coefficient of uʲ; zero beyond the degree.</summary>
    public Rational this[int power] => power < _coefficients.Count ? _coefficients[power] : Rational.Zero;

    /// <summary>uʲ.</summary>
    public static Polynomial Power(int power)
    {
        var coefficients = new Rational[power + 1];
        coefficients[power] = Rational.One;
        return new Polynomial(coefficients);
    }

    public static Polynomial operator +(Polynomial a, Polynomial b) =>
        Build(Math.Max(a.Degree, b.Degree), j => a[j] + b[j]);

    public static Polynomial operator *(Polynomial a, Polynomial b)
    {
        var product = new Rational[Math.Max(0, a.Degree + b.Degree + 1)];
        for (int i = 0; i <= a.Degree; i++)
        {
            for (int j = 0; j <= b.Degree; j++)
                product[i + j] += a[i] * b[j];
        }
        return new Polynomial(product);
    }

    public static Polynomial operator *(Rational factor, Polynomial a) => Build(a.Degree, j => factor * a[j]);

    /// <summary>The power with a whole exponent.</summary>
    public Polynomial Pow(int exponent)
    {
        var power = new Polynomial(Rational.One);
        for (int i = 0; i < exponent; i++)
            power *= this;
        return power;
    }

    /// <summary>p(−u).</summary>
    public Polynomial Reflected() => Build(Degree, j => j % 2 == 0 ? this[j] : -this[j]);

    /// <summary>p(u + shift) in powers of u, by the binomial theorem.</summary>
    public Polynomial ShiftedBy(Rational shift)
    {
        var shifted = new Polynomial();
        for (int j = Degree; j >= 0; j--)
            shifted = shifted * new Polynomial(shift, Rational.One) + new Polynomial(this[j]);
        return shifted;
    }

    public Rational Evaluate(Rational u)
    {
        Rational value = Rational.Zero;
        for (int j = Degree; j >= 0; j--)
            value = value * u + this[j];
        return value;
    }

    /// <summary>The definite integral.</summary>
    public Rational Integrate(Rational from, Rational to)
    {
        Polynomial antiderivative = Build(Degree + 1, j => j == 0 ? Rational.Zero : this[j - 1] / j);
        return antiderivative.Evaluate(to) - antiderivative.Evaluate(from);
    }

    private static Polynomial Build(int degree, Func<int, Rational> coefficient) =>
        new(Enumerable.Range(0, Math.Max(0, degree + 1)).Select(coefficient).ToArray());
}
