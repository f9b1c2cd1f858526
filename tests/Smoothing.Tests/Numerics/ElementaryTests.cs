using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Smoothing.CompilerServices;

namespace Smoothing.Tests.Numerics;

/// <summary>
/// The files under Data/elementary hold arguments and correctly rounded values, as the bits of doubles, from mpmath 1.3 at 1600 bits: points
/// across the whole range, and the 150 of some 29 000 whose values lie closest to the middle between two doubles.
/// </summary>
public class ElementaryTests
{
    public static TheoryData<string> Names => ["Log", "Log10", "Log1P", "Exp", "Sin", "Cos", "Tan"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_value_is_the_double_nearest_to_the_true_one(string name)
    {
        Func<double, double> function = Function(name);
        (double X, double Y)[] points = Points(name);
        Assert.True(points.Length >= 300);
        Assert.All(points, point => AssertSameBits(point.Y, function(point.X), $"{name}({point.X:R})"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_allocated(string name)
    {
        Func<double, double> function = Function(name);
        double[] arguments = [.. Points(name).Select(point => point.X)];
        double sum = Total(function, arguments);
        long before = GC.GetAllocatedBytesForCurrentThread();
        sum -= Total(function, arguments);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        _ = sum;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void NaN_stays_NaN(string name) => Assert.True(double.IsNaN(Function(name)(double.NaN)));

    [Fact]
    public void Logarithms_at_the_ends_of_their_ranges()
    {
        foreach (string name in (string[])["Log", "Log10"])
        {
            Func<double, double> log = Function(name);
            Assert.Equal(double.NegativeInfinity, log(0));
            Assert.Equal(double.NegativeInfinity, log(-0.0));
            Assert.Equal(double.PositiveInfinity, log(double.PositiveInfinity));
            Assert.True(double.IsNaN(log(-double.Epsilon)));
            Assert.True(double.IsNaN(log(double.NegativeInfinity)));
            AssertSameBits(0.0, log(1), name);
        }

        Assert.Equal(double.NegativeInfinity, Elementary.Log1P(-1));
        Assert.Equal(double.PositiveInfinity, Elementary.Log1P(double.PositiveInfinity));
        Assert.True(double.IsNaN(Elementary.Log1P(Math.BitDecrement(-1.0))));
        Assert.True(double.IsNaN(Elementary.Log1P(double.NegativeInfinity)));
        AssertSameBits(-0.0, Elementary.Log1P(-0.0), "Log1P");
        AssertSameBits(double.Epsilon, Elementary.Log1P(double.Epsilon), "Log1P");
    }

    [Fact]
    public void Exp_at_the_ends_of_its_range()
    {
        Assert.Equal(1, Elementary.Exp(0));
        Assert.Equal(1, Elementary.Exp(-double.Epsilon));
        Assert.Equal(double.PositiveInfinity, Elementary.Exp(double.PositiveInfinity));
        Assert.Equal(0, Elementary.Exp(double.NegativeInfinity));
        Assert.Equal(1.7976931348622732e308, Elementary.Exp(709.782712893384));
        Assert.Equal(double.PositiveInfinity, Elementary.Exp(Math.BitIncrement(709.782712893384)));
        Assert.Equal(double.Epsilon, Elementary.Exp(-745.1332191019411));
        Assert.Equal(0, Elementary.Exp(-745.1332191019412));
    }

    [Fact]
    public void Angles_at_the_ends_of_the_range()
    {
        foreach (string name in (string[])["Sin", "Cos", "Tan"])
        {
            Assert.True(double.IsNaN(Function(name)(double.PositiveInfinity)));
            Assert.True(double.IsNaN(Function(name)(double.NegativeInfinity)));
        }

        AssertSameBits(-0.0, Elementary.Sin(-0.0), "Sin");
        AssertSameBits(-0.0, Elementary.Tan(-0.0), "Tan");
        Assert.Equal(1, Elementary.Cos(-0.0));
        Assert.Equal(double.Epsilon, Elementary.Sin(double.Epsilon));
        Assert.Equal(-double.Epsilon, Elementary.Tan(-double.Epsilon));
    }

    [Fact]
    public void Powers_of_ten_and_of_two_have_exact_logarithms()
    {
        for (int k = 0; k <= 22; k++)
            Assert.Equal(k, Elementary.Log10(double.Parse("1e" + k, CultureInfo.InvariantCulture)));
        for (int k = -1074; k <= 1023; k++)
            Assert.Equal(k, Math.Round(Elementary.Log(Math.ScaleB(1, k)) / Elementary.Log(2), 9));
    }

    [Fact]
    public void Identities()
    {
        var random = new Random(11);
        for (int n = 0; n < 20000; n++)
        {
            double x = (random.NextDouble() - 0.5) * Math.ScaleB(1, random.Next(-20, 20));
            AssertSameBits(-Elementary.Sin(x), Elementary.Sin(-x), "odd");
            AssertSameBits(Elementary.Cos(x), Elementary.Cos(-x), "even");
            AssertSameBits(-Elementary.Tan(x), Elementary.Tan(-x), "odd");

            double sine = Elementary.Sin(x), cosine = Elementary.Cos(x);
            Assert.Equal(1, (sine * sine) + (cosine * cosine), 4e-16);
            double tangent = Elementary.Tan(x);
            Assert.True(Math.Abs((sine / cosine) - tangent) <= 4e-16 * Math.Abs(tangent));

            // Log1P and Exp undo each other but for the roundings between.
            double small = x / 1e6;
            if (small > -0.5)
                Assert.True(Math.Abs(Elementary.Exp(Elementary.Log1P(small)) - (1 + small)) <= 5e-16 * (1 + small));
            double y = random.NextDouble() * 600;
            Assert.True(Math.Abs(Elementary.Log(Elementary.Exp(y)) - y) <= 2.3e-16 * (1 + y));
        }
    }

    [Fact]
    public void Exp_and_Log_rise()
    {
        var random = new Random(12);
        for (int n = 0; n < 20000; n++)
        {
            double x = (random.NextDouble() * 1400) - 700;
            Assert.True(Elementary.Exp(x) <= Elementary.Exp(Math.BitIncrement(x)));
            double y = Math.ScaleB(1 + random.NextDouble(), random.Next(-1000, 1000));
            Assert.True(Elementary.Log(y) <= Elementary.Log(Math.BitIncrement(y)));
        }
    }

    [Fact]
    public void The_quick_phases_keep_to_their_error()
    {
        var random = new Random(13);
        for (int n = 0; n < 5000; n++)
        {
            DoubleDouble r = Elementary.ReduceByLn2((random.NextDouble() * 1400) - 700, out _, out int j);
            DoubleDouble fraction = new DoubleDouble(0.6931471805599453, 2.3190468138462996e-17) * (j / 64.0);
            AssertWithin(1, DoubleDouble.Exp(fraction + r), Elementary.QuickExp(r, j));

            DoubleDouble value = DoubleDouble.Sum(1, random.NextDouble() * Math.ScaleB(1, random.Next(-40, 4)));
            AssertWithin(1, DoubleDouble.Log(value), Elementary.QuickLog(value));

            DoubleDouble angle = Elementary.ReduceByHalfPi(random.NextDouble() * Math.ScaleB(1, random.Next(-20, 60)), out _);
            DoubleDouble sine = Elementary.AccurateSine(angle), cosine = Elementary.AccurateCosine(angle);
            AssertWithin(1, sine, Elementary.QuickSine(angle));
            AssertWithin(1, cosine, Elementary.QuickCosine(angle));
            AssertWithin(3, sine / cosine, Elementary.QuickTangent(angle, odd: false));
            AssertWithin(3, -(cosine / sine), Elementary.QuickTangent(angle, odd: true));
        }
    }

    private static void AssertWithin(double errors, DoubleDouble expected, DoubleDouble actual) =>
        Assert.True(Math.Abs(((actual - expected) / expected).High) <= 0.5 * errors * Elementary.QuickError, $"{expected.High:R}");

    private static void AssertSameBits(double expected, double actual, string what) =>
        Assert.True(BitConverter.DoubleToInt64Bits(expected) == BitConverter.DoubleToInt64Bits(actual), $"{what}: {actual:R} for {expected:R}");

    private static double Total(Func<double, double> function, double[] arguments)
    {
        double sum = 0;
        foreach (double x in arguments)
            sum += function(x);
        return sum;
    }

    private static Func<double, double> Function(string name) => name switch
    {
        "Log" => Elementary.Log,
        "Log10" => Elementary.Log10,
        "Log1P" => Elementary.Log1P,
        "Exp" => Elementary.Exp,
        "Sin" => Elementary.Sin,
        "Cos" => Elementary.Cos,
        _ => Elementary.Tan,
    };

    private static (double X, double Y)[] Points(string name) =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "elementary", name + ".csv"))
            .Select(line => line.Split(','))
            .Select(bits => (Double(bits[0]), Double(bits[1]))),
    ];

    private static double Double(string bits) =>
        BitConverter.UInt64BitsToDouble(ulong.Parse(bits, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
}
