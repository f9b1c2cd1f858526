using System;
using System.Globalization;

namespace Smoothing.Tests.Exact;

public class RationalTests
{
    [Theory]
    [InlineData(0.1)]
    [InlineData(-1e300)]
    [InlineData(double.Epsilon)]
    [InlineData(2.2250738585072014E-308)]
    [InlineData(-3.3e-310)]
    [InlineData(double.MaxValue)]
    [InlineData(0)]
    public void A_double_survives_the_round_trip(double value)
    {
        Assert.Equal(value, (double)Rational.From(value));
        Assert.Equal(value, (double)Rational.Parse(value.ToString("E17", CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Rounding_goes_to_the_nearest_double_and_ties_to_even()
    {
        Rational ulp = Math.ScaleB(1, -52);
        Assert.Equal(1.0, (double)(Rational.One + (ulp / 2)));
        Assert.Equal(1 + Math.ScaleB(1, -51), (double)(Rational.One + (ulp * 3 / 2)));
        Assert.Equal(1 + Math.ScaleB(1, -52), (double)(Rational.One + (ulp / 2) + Math.ScaleB(1, -300)));
        Assert.Equal(1.0 / 3, (double)(Rational.One / 3));
        Assert.Equal(0, (double)((Rational)double.Epsilon / 2));
        Assert.Equal(double.Epsilon, (double)((Rational)double.Epsilon * 2 / 3));
    }

    [Fact]
    public void Arithmetic_is_exact()
    {
        Rational third = Rational.One / 3;
        Assert.Equal(Rational.One, third + third + third);
        Assert.Equal(Rational.Zero, (third * 3) - 1);
        Assert.True(-third < Rational.Zero && third > (Rational)0.333);
        Assert.Equal("3.333e-1", third.ToDecimal(4));
        Assert.Equal("-1.2345e3", Rational.Parse("-1234.5").ToDecimal(5));
        Assert.Equal("1.00e3", ((Rational)1000).ToDecimal(3));
    }
}
