using System;
using Smoothing.CompilerServices;
using Smoothing.Tests.Exact;

namespace Smoothing.Tests.Numerics;

/// <summary>References were made with mpmath 1.3 at 60 digits: nstr(exp(mpf(high) + mpf(low)), 40).</summary>
public class DoubleDoubleExponentialTests
{
    public static TheoryData<double, double, string> Exponentials => new()
    {
        { 0.0, 1e-30, "1.000000000000000000000000000001" },
        { 1e-20, 0.0, "1.000000000000000000009999999999999999452" },
        { 1.0, 0.0, "2.718281828459045235360287471352662497757" },
        { -1.0, 0.0, "3.678794411714423215955237701614608674458e-1" },
        { 0.1, 1e-18, "1.105170918075647632051809741534427368307" },
        { 0.34657359027997264, 0.0, "1.414213562373095032403551444611942253972" },
        { 0.3465735902799727, 0.0, "1.414213562373095110908174378800696492302" },
        { -0.5, 8.673617379884035e-19, "6.065306597126334241298810221427831563605e-1" },
        { 3.0, 1.1102230246251565e-16, "2.008553692318766997087108506274913911287e+1" },
        { 10.5, -1e-17, "3.63155026742466373757570001588502164146e+4" },
        { -30.25, 1e-16, "7.287724095819693148115587068947209088912e-14" },
        { 88.7, 3e-15, "3.325986980250589016556265275112820478412e+38" },
        { -200.125, -1e-14, "1.221284398342738375111596066638717092505e-87" },
        { 500.3, 2e-14, "1.894651317513848115754855177743247780321e+217" },
        { -600.7, 5e-14, "1.316147977441356252744397549455504703164e-261" },
        { 709.78, 0.0, "1.792822794394515620908412539348977108989e+308" },
        { -637.0, 1e-14, "2.26159600138939166020836766964637413937e-277" },
        { 700.0, 5e-14, "1.014232054735055221058066346726070751422e+304" },
    };

    public static TheoryData<double, double, string> Logarithms => new()
    {
        { 1.0, 1e-20, "9.99999999999999945148271454209571652278e-21" },
        { 1.0, -1e-25, "-1.000000000000000038494869799191839081372e-25" },
        { 1.0000001, 0.0, "9.99999950583870451775160996834544912303e-8" },
        { 0.9999999, 1e-24, "-1.00000004947364742290162528832044399685e-7" },
        { 1.4142135623730951, 0.0, "3.46573590279972723066702637348315628422e-1" },
        { 1.4142135623730954, 0.0, "3.46573590279972880075948505725798508957e-1" },
        { 0.7071067811865475, 1e-18, "-3.465735902799727419455617901142731977421e-1" },
        { 2.0, 0.0, "6.931471805599453094172321214581765680755e-1" },
        { 0.5, 1e-18, "-6.931471805599453074172321214581764269907e-1" },
        { 3.0, 2e-16, "1.098612288668109758061911903589188755611" },
        { 10.0, -5e-16, "2.302585092994045634017991454684359072331" },
        { 0.1, 1e-19, "-2.302585092994045627506840223426538807929" },
        { 10000000000.0, 1e-07, "2.302585092994045685017991454684364157349e+1" },
        { 1e-10, -1e-27, "-2.302585092994045681374771723134590123112e+1" },
        { 1e+100, 1e+83, "2.302585092994045684277020365781963387795e+2" },
        { 1e-200, 0.0, "-4.605170185988091368214980285377900820844e+2" },
        { 1.7976931348623157e+308, 0.0, "7.09782712893383996732223389910657145504e+2" },
        { 2.5e-308, 0.0, "-7.08279917910291915703031215493767706985e+2" },
        { 5e-324, 0.0, "-7.444400719213812623141072984460816341131e+2" },
        { 1e-300, 0.0, "-6.907755278982137051803383445701005029086e+2" },
    };

    [Theory]
    [MemberData(nameof(Exponentials))]
    public void Exp_is_right_to_1e30(double high, double low, string expected)
    {
        DoubleDouble value = DoubleDouble.Exp(new DoubleDouble(high, low));
        double error = Rational.RelativeError(Rational.From(value), Rational.Parse(expected));
        Assert.True(error <= 1e-30, $"{error:E2}");
    }

    [Theory]
    [MemberData(nameof(Logarithms))]
    public void Log_is_right_to_1e30(double high, double low, string expected)
    {
        DoubleDouble value = DoubleDouble.Log(new DoubleDouble(high, low));
        double error = Rational.RelativeError(Rational.From(value), Rational.Parse(expected));
        Assert.True(error <= 1e-30, $"{error:E2}");
    }

    [Fact]
    public void Log_undoes_Exp_over_the_whole_range()
    {
        var random = new Random(7);
        for (int n = 0; n < 2000; n++)
        {
            double x = (random.NextDouble() * 1300) - 630;
            DoubleDouble back = DoubleDouble.Log(DoubleDouble.Exp(x));

            // An error e of Exp moves its logarithm by e in absolute terms.
            Assert.True(Math.Abs((back - x).High) <= 1e-30 * Math.Max(1, Math.Abs(x)), $"{x:R}");
        }
    }

    [Fact]
    public void The_ends_of_the_range()
    {
        Assert.Equal(double.PositiveInfinity, DoubleDouble.Exp(709.79).High);
        Assert.Equal(double.PositiveInfinity, DoubleDouble.Exp(double.PositiveInfinity).High);
        Assert.Equal(0, DoubleDouble.Exp(-745.2).High);
        Assert.Equal(double.Epsilon, DoubleDouble.Exp(-745.1).High);
        Assert.Equal(0, DoubleDouble.Exp(double.NegativeInfinity).High);
        Assert.True(double.IsNaN(DoubleDouble.Exp(double.NaN).High));
        Assert.Equal(1, DoubleDouble.Exp(0).High);
        Assert.Equal(0, DoubleDouble.Log(1).High);
        Assert.Equal(double.NegativeInfinity, DoubleDouble.Log(0).High);
        Assert.Equal(double.PositiveInfinity, DoubleDouble.Log(double.PositiveInfinity).High);
        Assert.True(double.IsNaN(DoubleDouble.Log(-1).High));
        Assert.True(double.IsNaN(DoubleDouble.Log(double.NaN).High));
    }
}
