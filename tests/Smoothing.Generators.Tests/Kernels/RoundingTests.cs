using System;
using System.Numerics;
using Smoothing.Generators.Algebra;

namespace Smoothing.Generators.Tests.Kernels;

/// <summary>A fraction becomes the nearest double, ties to even.</summary>
public class RoundingTests
{
    [Fact]
    public void Doubles_come_back()
    {
        var random = new Random(7);
        foreach (double special in new[] { 0, 1, -1, double.Epsilon, -double.Epsilon, double.MaxValue, double.MinValue, 2.2250738585072014e-308, 2.225073858507201e-308, 0.1 })
            Assert.Equal(special, Rounding.Nearest(Rational.From(special)));
        for (int i = 0; i < 5000; i++)
        {
            double value = BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));
            if (double.IsFinite(value))
                Assert.Equal(value, Rounding.Nearest(Rational.From(value)));
        }
    }

    [Fact]
    public void Halves_go_to_the_even_neighbour()
    {
        var random = new Random(8);
        for (int i = 0; i < 2000; i++)
        {
            double value = Math.Abs(BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue)));
            if (i % 10 == 0)
                value = BitConverter.Int64BitsToDouble(random.NextInt64(1L << 50)); // among them subnormal ones
            double next = Math.BitIncrement(value);
            if (!double.IsFinite(next))
                continue;

            Rational half = (Rational.From(value) + Rational.From(next)) / 2;
            double even = BitConverter.DoubleToInt64Bits(value) % 2 == 0 ? value : next;
            Rational little = (Rational.From(next) - Rational.From(value)) / new Rational(BigInteger.Pow(10, 30), 1);
            Assert.Equal(even, Rounding.Nearest(half));
            Assert.Equal(-even, Rounding.Nearest(-half));
            Assert.Equal(value, Rounding.Nearest(half - little));
            Assert.Equal(next, Rounding.Nearest(half + little));
        }
    }

    [Fact]
    public void Quotients_are_those_of_division()
    {
        var random = new Random(9);
        for (int i = 0; i < 5000; i++)
        {
            long a = random.NextInt64(1L << 53), b = random.NextInt64(1, 1L << 53);
            Assert.Equal(a / (double)b, Rounding.Nearest(-a, -b));
        }
    }

    [Fact]
    public void The_ends_of_the_range()
    {
        BigInteger large = BigInteger.Pow(10, 400);

        Assert.Equal(double.PositiveInfinity, Rounding.Nearest(large, 1));
        Assert.Equal(double.NegativeInfinity, Rounding.Nearest(-large, 1));
        Assert.Equal(double.PositiveInfinity, Rounding.Nearest(new BigInteger(double.MaxValue) * 2, 1));
        Assert.Equal(0.0, Rounding.Nearest(1, large));
        Assert.Equal(0.0, Rounding.Nearest(1, BigInteger.One << 1075));
        Assert.Equal(double.Epsilon, Rounding.Nearest(3, BigInteger.One << 1076));
    }
}
