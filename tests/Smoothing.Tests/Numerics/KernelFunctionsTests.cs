using System;
using System.Collections.Generic;
using System.Runtime.Intrinsics;
using Smoothing.CompilerServices;
using Smoothing.Tests.LocalRegression;
using Xunit.Abstractions;

namespace Smoothing.Tests.Numerics;

/// <summary>The kernels' functions against double-double, in units in the last place of the exact result; and each width against one lane.</summary>
public class KernelFunctionsTests(ITestOutputHelper output)
{
    private const int Points = 100_000;

    [Fact]
    public void Exp_is_within_1_unit_in_the_last_place()
    {
        double worst = 0, where = 0;
        foreach (double x in Arguments(-700, 0))
        {
            double error = Units(ScalarSimd.Exp(x), DoubleDouble.Exp(x));
            if (error > worst)
                (worst, where) = (error, x);
        }

        output.WriteLine(FormattableString.Invariant($"{worst:F4} units at {where:R}"));
        Assert.True(worst <= 1, FormattableString.Invariant($"{worst:F4} units at {where:R}"));
        Assert.Equal(1, ScalarSimd.Exp(0));
    }

    [Fact]
    public void CosineOfQuarterTurns_is_within_2_units_in_the_last_place()
    {
        double worst = 0, where = 0;
        foreach (double u in Arguments(-1, 1))
        {
            // 1 − |u| loses nothing that u had: it is exact for |u| ≥ ½, and for less it is no small number.
            DoubleDouble exact = ReferenceLine.SineOfQuarterTurns(DoubleDouble.Sum(1, -Math.Abs(u)));
            double error = Units(ScalarSimd.CosineOfQuarterTurns(u), exact);
            if (error > worst)
                (worst, where) = (error, u);
        }

        output.WriteLine(FormattableString.Invariant($"{worst:F4} units at {where:R}"));
        Assert.True(worst <= 2, FormattableString.Invariant($"{worst:F4} units at {where:R}"));
        Assert.Equal((0.0, 0.0), (ScalarSimd.CosineOfQuarterTurns(1), ScalarSimd.CosineOfQuarterTurns(-1)));
    }

    [Fact]
    public void Two_and_eight_lanes_have_the_bits_of_one()
    {
        Span<double> eight = stackalloc double[8];
        int filled = 0;
        foreach ((double from, double to) in new[] { (-700.0, 0.0), (-1.0, 1.0) })
        {
            foreach (double x in Arguments(from, to))
            {
                eight[filled++] = x;
                if (filled < 8)
                    continue;

                filled = 0;
                bool isExponential = from < -1;
                Vector512<double> all = Vector512.Create<double>(eight);
                all = isExponential ? VectorSimd.Exp(all) : VectorSimd.CosineOfQuarterTurns(all);
                for (int i = 0; i < 8; i++)
                {
                    Vector128<double> pair = Vector128.Create(eight[i], eight[i ^ 1]);
                    pair = isExponential ? VectorSimd.Exp(pair) : VectorSimd.CosineOfQuarterTurns(pair);
                    long one = BitConverter.DoubleToInt64Bits(isExponential ? ScalarSimd.Exp(eight[i]) : ScalarSimd.CosineOfQuarterTurns(eight[i]));
                    if (one != BitConverter.DoubleToInt64Bits(all[i]) || one != BitConverter.DoubleToInt64Bits(pair[0]))
                        Assert.Fail(FormattableString.Invariant($"the widths differ at {eight[i]:R}"));
                }
            }
        }
    }

    /// <summary>Evenly spread, random, and crowding towards both ends and zero.</summary>
    private static IEnumerable<double> Arguments(double from, double to)
    {
        var random = new Random(41);
        yield return from;
        yield return to;
        for (int i = 0; i < Points; i++)
        {
            yield return from + ((to - from) * (i / (double)Points));
            yield return from + ((to - from) * random.NextDouble());
            double near = Math.Pow(2, -53 * random.NextDouble());
            yield return to - near;
            yield return from + near;
            yield return from < -1 ? -near : near * (i % 2 == 0 ? 1 : -1);
        }
    }

    private static double Units(double value, DoubleDouble exact)
    {
        double unit = Math.BitIncrement(Math.Abs(exact.High)) - Math.Abs(exact.High);
        return Math.Abs((exact - value).High) / unit;
    }

    /// <summary>Integrals from 0 to u against 60 digits (Python's decimal).</summary>
    [Theory]
    [InlineData(1e-300, 1e-300, 2.5e-301)]
    [InlineData(1e-05, 9.999999999833334e-06, 2.499999999979167e-06)]
    [InlineData(0.5, 0.4799252189598842, 0.12245933120185457)]
    [InlineData(1.0, 0.8556243918921488, 0.23105857863000487)]
    [InlineData(2.0, 1.1962880133226081, 0.3807970779778824)]
    [InlineData(2.9999, 1.249929333675244, 0.45256960895199677)]
    [InlineData(3.0, 1.2499304447415476, 0.4525741268224332)]
    [InlineData(3.5, 1.2527310226884885, 0.4706877692486437)]
    [InlineData(5.0, 1.253313418786565, 0.49330714907571516)]
    [InlineData(8.0, 1.2533141373154988, 0.4996646498695335)]
    public void Integrals(double u, double gaussian, double logistic)
    {
        Assert.Equal(gaussian, ScalarSimd.GaussianIntegral(u), 9e-16 * gaussian);
        Assert.Equal(logistic, ScalarSimd.LogisticIntegral(u), 9e-16 * logistic);
    }
}
