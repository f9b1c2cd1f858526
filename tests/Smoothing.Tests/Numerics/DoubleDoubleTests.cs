using System;
using System.Linq;
using System.Numerics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
using Smoothing.CompilerServices;
using Smoothing.Tests.Exact;

namespace Smoothing.Tests.Numerics;

public class DoubleDoubleTests
{
    // u² with u = 2⁻⁵³: the unit of the error bounds proved for each operation.
    private static readonly double UnitSquared = Math.ScaleB(1, -106);

    private static readonly double[] Awkward =
    [
        0, -0.0, 1, -1, 3, 0.1, 1.0 / 3, 1 + Math.ScaleB(1, -52), 1 - Math.ScaleB(1, -53), 134217729, Math.ScaleB(1, 996), Math.ScaleB(1.9, 1000),
        Math.ScaleB(1.1, -480), Math.ScaleB(1.7, -500), Math.ScaleB(1.3, -537), 1e-160, 1e-170, 1e-200, 1e-300, 2.2250738585072014E-308,
        2.2250738585072009E-308, 3e-310, 5e-324, -1e-323, 1e154, 1e155, -1e300, double.MaxValue,
    ];

    [Fact]
    public void Sum_loses_nothing()
    {
        var random = new Random(1);
        for (int n = 0; n < 20000; n++)
        {
            double a = Any(random, 60), b = Any(random, 60);
            DoubleDouble sum = DoubleDouble.Sum(a, b);
            Assert.Equal(a + b, sum.High);
            Assert.Equal((Rational)a + b, Rational.From(sum));
        }
    }

    [Fact]
    public void Product_loses_nothing()
    {
        var random = new Random(2);
        for (int n = 0; n < 20000; n++)
        {
            double a = Any(random, 480), b = Any(random, 480);
            Assert.Equal((Rational)a * b, Rational.From(DoubleDouble.Product(a, b)));
            Assert.Equal((Rational)a * b, Rational.From(DoubleDouble.ProductByDekker(a, b)));
        }
    }

    [Fact]
    public void The_error_of_a_product_too_small_for_it_is_rounded_once()
    {
        foreach (double a in Awkward)
        {
            foreach (double b in Awkward)
            {
                if (!double.IsFinite(a * b))
                    continue;

                double expected = (double)(((Rational)a * b) - (a * b));
                Assert.Equal(expected, DoubleDouble.ProductByDekker(a, b).Low);
            }
        }
    }

    [Fact]
    public void Dekker_and_hardware_give_the_same_bits()
    {
        if (!Fma.IsSupported && !AdvSimd.Arm64.IsSupported)
            return;

        foreach (double a in Awkward.Append(double.PositiveInfinity))
        {
            foreach (double b in Awkward.Append(double.NegativeInfinity))
                AssertSameBits(a, b);
        }

        var random = new Random(3);
        for (int n = 0; n < 300000; n++)
            AssertSameBits(BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue)), Any(random, 1000));

        // Products around the smallest numbers, where errors round to subnormal numbers and to zeros of either sign.
        for (int n = 0; n < 300000; n++)
        {
            double a = Any(random, 500);
            AssertSameBits(a, Any(random, 60) * Math.ScaleB(1, -1020) / a);
        }
    }

    [Fact]
    public void Operations_keep_within_their_proven_bounds()
    {
        var random = new Random(4);
        for (int n = 0; n < 5000; n++)
        {
            DoubleDouble a = AnyDoubleDouble(random), b = AnyDoubleDouble(random);
            double c = Any(random, 30);
            Rational x = Rational.From(a), y = Rational.From(b), z = c;

            AssertWithin(3.01, x + y, a + b);
            AssertWithin(3.01, x - y, a - b);
            AssertWithin(2, x + z, a + c);
            AssertWithin(2, z - x, c - a);
            AssertWithin(7, x * y, a * b);
            AssertWithin(1.51, x * z, a * c);
            AssertWithin(15.01, x / y, a / b);
            AssertWithin(3, x / z, a / c);
            AssertWithin(15.01, z / x, c / a);

            // (s/√v)² = 1 + 2 e for a relative error e of s.
            DoubleDouble positive = a.High < 0 ? -a : a;
            Rational root = Rational.From(DoubleDouble.Sqrt(positive));
            Assert.True(Rational.RelativeError(root * root, Rational.From(positive)) <= 2.01 * 25 / 8 * UnitSquared);
        }
    }

    [Fact]
    public void Cancellation_in_a_sum_is_exact_to_the_last_bits()
    {
        var random = new Random(5);
        for (int n = 0; n < 5000; n++)
        {
            DoubleDouble a = AnyDoubleDouble(random);
            DoubleDouble b = -a + Math.ScaleB(a.High, -random.Next(20, 100));
            AssertWithin(3.01, Rational.From(a) + Rational.From(b), a + b);
        }
    }

    [Fact]
    public void Results_are_normalised()
    {
        var random = new Random(6);
        for (int n = 0; n < 5000; n++)
        {
            DoubleDouble a = AnyDoubleDouble(random), b = AnyDoubleDouble(random);
            foreach (DoubleDouble result in new[] { a + b, a - b, a * b, a / b, DoubleDouble.Sqrt(a * a) })
                Assert.Equal(result.High, result.High + result.Low);
        }
    }

    [Fact]
    public void Comparisons_see_the_low_part()
    {
        DoubleDouble one = 1, more = new(1, 1e-20);
        Assert.True(one < more && more > one && one <= more && more >= one);
        Assert.False(more < one || more <= one || one > more || one >= more);
        Assert.True(one <= 1 && one >= 1);
        Assert.False(one < double.NaN || one > double.NaN || one <= double.NaN || one >= double.NaN);
    }

    [Fact]
    public void Roots_and_quotients_at_the_edge()
    {
        Assert.Equal(0, DoubleDouble.Sqrt(0).High);
        Assert.True(double.IsNaN(DoubleDouble.Sqrt(-1).High));
        Assert.Equal((double.PositiveInfinity, double.NegativeInfinity), ((double)((DoubleDouble)1 / 0.0), (double)(-1 / (DoubleDouble)0)));
        Assert.Equal((double.NaN, double.NaN), ((double)((DoubleDouble)0 / 0.0), (double)(0 / (DoubleDouble)0)));
        Assert.Equal((double.PositiveInfinity, double.NegativeInfinity), ((double)DoubleDouble.Power(0, -2), (double)(1 / (DoubleDouble)(-0.0))));
        DoubleDouble half = 0.5;
        Assert.Equal((0.0, 1.0, double.PositiveInfinity), ((double)DoubleDouble.Power(0, half), (double)DoubleDouble.Power(0, (DoubleDouble)0), (double)DoubleDouble.Power(0, -half)));
        Assert.Equal(1, (double)(new DoubleDouble(1e-300, 0) / new DoubleDouble(1e-300, 0)));
        Assert.Equal(1, (double)(new DoubleDouble(1e300, 0) / new DoubleDouble(1e300, 0)));
    }

    [Theory]
    [InlineData(false, -96)]
    [InlineData(true, -106)]
    public void A_million_random_products_accumulate_to_about_29_digits(bool alternating, int exponent)
    {
        // Rounding errors of either sign walk at random: √n steps of at most 3u², for the last and largest sums.
        for (int seed = 0; seed < 5; seed++)
        {
            var random = new Random(seed);
            DoubleDouble sum = 0;
            FixedPointSum exact = default;
            double magnitude = 0;
            for (int n = 0; n < 1_000_000; n++)
            {
                double a = random.NextDouble() + 0.5;
                double b = (random.NextDouble() + 0.5) * (alternating && n % 2 == 0 ? -1 : 1);
                DoubleDouble.AddProduct(ref sum, a, b);
                exact.Add(a, b);
                magnitude += Math.Abs(a * b);
            }

            double error = (double)Rational.Abs(Rational.From(sum) - exact.Total) / magnitude;
            Assert.True(error <= Math.ScaleB(1, exponent), $"2^{Math.Log2(error):F1}");
        }
    }

    [Fact]
    public void Equal_terms_round_alike_and_keep_within_the_bound_of_a_step()
    {
        const int Count = 1_000_000;
        DoubleDouble sum = 0;
        for (int n = 0; n < Count; n++)
            DoubleDouble.AddProduct(ref sum, 0.1, 0.1);

        // 3u² of a sum that grows from 0: half of that on average.
        Assert.True(Rational.RelativeError(Rational.From(sum), (Rational)0.1 * 0.1 * Count) <= 1.5 * Count * UnitSquared);
    }

    [Fact]
    public void Products_of_products_accumulate_as_well()
    {
        var random = new Random(9);
        DoubleDouble sum = 0, mixed = 0, plain = 0;
        Rational exact = 0, exactMixed = 0, exactPlain = 0;
        for (int n = 0; n < 2000; n++)
        {
            double x = random.NextDouble() * 10;
            DoubleDouble square = DoubleDouble.Product(x, x), cube = square * x;
            DoubleDouble.AddProduct(ref sum, square, cube);
            DoubleDouble.AddProduct(ref mixed, cube, x);
            DoubleDouble.Add(ref plain, x);
            exact += Rational.From(square) * Rational.From(cube);
            exactMixed += Rational.From(cube) * x;
            exactPlain += x;
        }

        Assert.True(Rational.RelativeError(Rational.From(sum), exact) <= Math.ScaleB(1, -100));
        Assert.True(Rational.RelativeError(Rational.From(mixed), exactMixed) <= Math.ScaleB(1, -100));
        Assert.True(Rational.RelativeError(Rational.From(plain), exactPlain) <= Math.ScaleB(1, -100));
    }

    private static void AssertSameBits(double a, double b)
    {
        if (double.IsNaN(a) || double.IsNaN(b))
            return;

        DoubleDouble hardware = DoubleDouble.Product(a, b), dekker = DoubleDouble.ProductByDekker(a, b);
        Assert.True(Same(hardware.High, dekker.High) && Same(hardware.Low, dekker.Low), $"{a:R} * {b:R}");

        // The sign and payload of a NaN say nothing.
        static bool Same(double x, double y) =>
            BitConverter.DoubleToInt64Bits(x) == BitConverter.DoubleToInt64Bits(y) || (double.IsNaN(x) && double.IsNaN(y));
    }

    private static void AssertWithin(double bound, Rational expected, DoubleDouble actual)
    {
        double error = Rational.RelativeError(Rational.From(actual), expected);
        Assert.True(error <= bound * UnitSquared, $"{error / UnitSquared:F3} u²");
    }

    private static double Any(Random random, int exponent) =>
        Math.ScaleB((random.NextDouble() + 1) * (random.Next(2) == 0 ? 1 : -1), random.Next(-exponent, exponent));

    private static DoubleDouble AnyDoubleDouble(Random random)
    {
        double high = Any(random, 30);
        return DoubleDouble.Sum(high, Math.ScaleB(high * (random.NextDouble() - 0.5), -52 - random.Next(3)));
    }

    /// <summary>An exact sum of products of numbers that are multiples of 2⁻⁵³.</summary>
    private struct FixedPointSum
    {
        private BigInteger _sum;

        public readonly Rational Total => new(_sum, BigInteger.One << 106);

        public void Add(double a, double b) =>
            _sum += (BigInteger)(long)Math.ScaleB(a, 53) * (long)Math.ScaleB(b, 53);
    }
}
