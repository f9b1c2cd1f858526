using System;
using System.Linq;
using Smoothing.Generators.Algebra;
using Smoothing.Generators.Kernels;

namespace Smoothing.Generators.Tests.Kernels;

public class PolynomialTests
{
    private static readonly Polynomial P = new(new Rational(1, 2), -3, 0, new Rational(5, 7));
    private static readonly Polynomial Q = new(-1, 2, 4);
    private static readonly Rational[] Points = [.. Enumerable.Range(-5, 11).Select(i => new Rational(i, 3))];

    [Fact]
    public void A_polynomial_is_the_sum_of_its_terms()
    {
        foreach (Rational u in Points)
            Assert.Equal(new Rational(1, 2) - 3 * u + new Rational(5, 7) * u * u * u, P.Evaluate(u));
    }

    [Fact]
    public void Operations_act_on_values()
    {
        foreach (Rational u in Points)
        {
            Assert.Equal(P.Evaluate(u) + Q.Evaluate(u), (P + Q).Evaluate(u));
            Assert.Equal(P.Evaluate(u) * Q.Evaluate(u), (P * Q).Evaluate(u));
            Assert.Equal(3 * P.Evaluate(u), ((Rational)3 * P).Evaluate(u));
            Assert.Equal(Q.Evaluate(u) * Q.Evaluate(u) * Q.Evaluate(u), Q.Pow(3).Evaluate(u));
            Assert.Equal(P.Evaluate(-u), P.Reflected().Evaluate(u));
        }
    }

    [Fact]
    public void A_shift_moves_the_argument()
    {
        foreach (Rational shift in Points)
        {
            foreach (Rational u in Points)
                Assert.Equal(P.Evaluate(u + shift), P.ShiftedBy(shift).Evaluate(u));
        }
    }

    [Fact]
    public void A_shift_multiplies_by_binomial_coefficients() =>
        Assert.Equal(new Polynomial(16, 32, 24, 8, 1), Polynomial.Power(4).ShiftedBy(2));

    [Fact]
    public void An_integral_is_the_sum_of_its_powers()
    {
        for (int power = 0; power < 6; power++)
            Assert.Equal(new Rational(1 << (power + 1), power + 1), Polynomial.Power(power).Integrate(0, 2));
        Assert.Equal(P.Integrate(-1, 2), P.Integrate(-1, 0) + P.Integrate(0, 2));
    }

    [Fact]
    public void Leading_zeros_do_not_count()
    {
        Assert.Equal(new Polynomial(1, 2), new Polynomial(1, 2, 0, 0));
        Assert.Equal(1, new Polynomial(1, 2, 0).Degree);
        Assert.Equal(-1, new Polynomial(0, 0).Degree);
        Assert.Equal(-1, (P + (Rational)(-1) * P).Degree);
        Assert.Equal(-1, (P * new Polynomial()).Degree);
        Assert.Equal(new Polynomial(1), Q.Pow(0));
    }

    [Fact]
    public void A_negative_power_has_no_polynomial() => Assert.ThrowsAny<Exception>(() => Polynomial.Power(-2));
}
