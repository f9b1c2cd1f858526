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
}
