using System;
using System.Numerics;
using Smoothing.Generators.Algebra;

namespace Smoothing.Generators.Tests.Kernels;

public class RationalTests
{
    [Theory]
    [InlineData(2, 4, 1, 2)]
    [InlineData(2, -4, -1, 2)]
    [InlineData(-2, -4, 1, 2)]
    [InlineData(0, -7, 0, 1)]
    public void A_fraction_is_in_lowest_terms(int numerator, int denominator, int lowest, int below)
    {
        var fraction = new Rational(numerator, denominator);

        Assert.Equal((new BigInteger(lowest), new BigInteger(below)), (fraction.Numerator, fraction.Denominator));
        Assert.Equal(new Rational(lowest, below).GetHashCode(), fraction.GetHashCode());
    }

    [Fact]
    public void The_default_is_zero()
    {
        Assert.True(default(Rational).IsZero);
        Assert.Equal(BigInteger.One, default(Rational).Denominator);
        Assert.True(default == (Rational)0);
    }

    [Fact]
    public void Arithmetic_follows_the_definition()
    {
        for (int a = -6; a <= 6; a++)
        {
            for (int b = 1; b <= 5; b++)
            {
                Rational p = new(a, b), q = new(3, -7);

                // compared by cross-multiplication, with integers alone
                AssertIs(a * -7 + 3 * b, b * -7, p + q);
                AssertIs(a * -7 - 3 * b, b * -7, p - q);
                AssertIs(a * 3, b * -7, p * q);
                AssertIs(a * -7, b * 3, p / q);
                AssertIs(-a, b, -p);
            }
        }
    }

    [Fact]
    public void Zero_divides_nothing()
    {
        Assert.Throws<DivideByZeroException>(() => new Rational(1, 0));
        Assert.Throws<DivideByZeroException>(() => Rational.One / Rational.Zero);
    }

    [Fact]
    public void A_fraction_reads_as_one()
    {
        Assert.Equal("-2/3", new Rational(4, -6).ToString());
        Assert.Equal("5", ((Rational)5).ToString());
    }

    private static void AssertIs(int numerator, int denominator, Rational actual) =>
        Assert.Equal(numerator * actual.Denominator, denominator * actual.Numerator);
}
