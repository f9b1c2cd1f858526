using System;
using System.Collections.Generic;
using System.Linq;
using Smoothing.CompilerServices;
using Smoothing.Distributions;

namespace Smoothing.Tests.LeastSquares.Inference;

public class FDistributionTests
{
    private static readonly int[] Numerators = [1, 2, 3, 4, 7, 10, 31, 63];

    private static readonly double[] Denominators = [1, 2, 5, 28, 100, 1e4, 1e6];

    public static TheoryData<int> AllNumerators => new(Numerators);

    [Theory]
    [MemberData(nameof(AllNumerators))]
    public void Upper_tail_is_right_to_13_digits_down_to_1e_minus_299(int numerator)
    {
        double[][] rows = [.. References().Where(row => row[0] == numerator)];
        Assert.Equal(Denominators, rows.Select(row => row[1]).Distinct());
        foreach (double[] row in rows)
            Same.Relative(1e-13, row[3], FDistribution.UpperTail(row[2], numerator, row[1]), FormattableString.Invariant($"d1 = {numerator}, d2 = {row[1]}, f = {row[2]}"));
    }

    [Fact]
    public void One_degree_of_freedom_in_the_numerator_is_the_square_of_Students_t()
    {
        foreach (double denominator in Denominators)
        {
            for (double t = 1e-3; t < 30; t *= 1.07)
            {
                // t² is rounded, and so is the tail's argument: by half a unit, times t · density / tail, at most min(ν, t² + 1).
                double slope = Math.Min(denominator, (t * t) + 1);
                Same.Relative(2e-14 + (slope * 3e-16), StudentT.TwoSidedTail(t, denominator), FDistribution.UpperTail(t * t, 1, denominator), FormattableString.Invariant($"t = {t:R}, ν = {denominator}"));
            }
        }
    }

    [Fact]
    public void Two_degrees_of_freedom_in_the_numerator_have_a_closed_form()
    {
        // P(F > f) = (1 + 2f/d₂)^(−d₂/2), in double-double.
        foreach (double denominator in Denominators)
        {
            for (double f = 1e-3; f < 600; f *= 1.1)
            {
                DoubleDouble odds = DoubleDouble.Product(2, f) / denominator;
                double expected = DoubleDouble.Exp(DoubleDouble.Log(odds + 1) * (-denominator / 2)).High;
                Same.Relative(1e-13, expected, FDistribution.UpperTail(f, 2, denominator), FormattableString.Invariant($"d2 = {denominator}, f = {f:R}"));
            }
        }
    }

    [Fact]
    public void Upper_tail_falls_and_has_no_step_where_the_method_changes()
    {
        foreach (int numerator in Numerators)
        {
            foreach (double denominator in Denominators)
            {
                double last = 1;
                for (double f = 1e-3; f < 1e3; f *= 1.03)
                {
                    double tail = FDistribution.UpperTail(f, numerator, denominator);
                    bool isOne = last > 1 - 1e-12; // to which it falls too slowly for a double to show
                    Assert.True(tail < last || (tail == last && (isOne || tail == 0)), FormattableString.Invariant($"d1 = {numerator}, d2 = {denominator}, f = {f:R}: {tail:R} after {last:R}"));
                    last = tail;
                }

                double below = FDistribution.UpperTail(Math.BitDecrement(1), numerator, denominator);
                double above = FDistribution.UpperTail(Math.BitIncrement(1), numerator, denominator);
                Same.Relative(1e-13, below, above, FormattableString.Invariant($"d1 = {numerator}, d2 = {denominator}"));
            }
        }
    }

    [Fact]
    public void The_ends_of_the_line_have_their_limits()
    {
        foreach (int numerator in Numerators)
        {
            foreach (double denominator in Denominators.Append(1e15).Append(double.PositiveInfinity))
            {
                Assert.Equal(1, FDistribution.UpperTail(0, numerator, denominator));
                Assert.Equal(1, FDistribution.UpperTail(-3, numerator, denominator));
                Assert.Equal(1, FDistribution.UpperTail(double.Epsilon, numerator, denominator));
                Assert.Equal(0, FDistribution.UpperTail(double.PositiveInfinity, numerator, denominator));
            }
        }
    }

    [Fact]
    public void The_largest_statistic_has_its_power_law()
    {
        // P(F > f) → (d₂/(d₁ f))^a / (a B(a, b)), a = d₂/2: with d₂ = 2 it is d₂/(d₁ f) · b, b = d₁/2.
        foreach (int numerator in Numerators)
        {
            Same.Relative(1e-13, 1 / double.MaxValue, FDistribution.UpperTail(double.MaxValue, numerator, 2), $"d1 = {numerator}");
            Same.Relative(1e-13, FDistribution.UpperTail(9e249, numerator, 1) * Math.Sqrt(0.09), FDistribution.UpperTail(1e251, numerator, 1), $"d1 = {numerator}");
        }

        Assert.Equal(0, FDistribution.UpperTail(double.MaxValue, 63, 1e6));
        Assert.Equal(0, FDistribution.UpperTail(double.MaxValue, 63, double.PositiveInfinity));
    }

    [Fact]
    public void Infinitely_many_degrees_of_freedom_are_chi_squared()
    {
        // P(χ²₂ > 2f) = e^(−f), P(χ²₄ > 4f) = (1 + 2f) e^(−2f), P(χ²₁ > t²) is the normal distribution's two tails.
        for (double f = 1e-3; f < 340; f *= 1.1)
        {
            Same.Relative(1e-13, DoubleDouble.Exp(-f).High, FDistribution.UpperTail(f, 2, double.PositiveInfinity), FormattableString.Invariant($"d1 = 2, f = {f:R}"));
            Same.Relative(1e-13, (DoubleDouble.Exp(-2 * f) * (1 + (2 * f))).High, FDistribution.UpperTail(f, 4, double.PositiveInfinity), FormattableString.Invariant($"d1 = 4, f = {f:R}"));
        }

        Same.Relative(1e-13, StudentT.TwoSidedTail(6, double.PositiveInfinity), FDistribution.UpperTail(36, 1, double.PositiveInfinity), "d1 = 1");
    }

    [Theory]
    [InlineData(double.NaN, 1, 1)]
    [InlineData(1, 0, 1)]
    [InlineData(1, -1, 1)]
    [InlineData(1, 1, 0)]
    [InlineData(1, 1, -1)]
    [InlineData(1, 1, double.NaN)]
    public void Arguments_without_an_answer_give_NaN(double f, int numerator, double denominator) =>
        Assert.True(double.IsNaN(FDistribution.UpperTail(f, numerator, denominator)));

    private static IEnumerable<double[]> References() =>
        Reference.Lines("f_upper_tail.csv").Skip(1).Select(line => line.Split(',').Select(Reference.Number).ToArray());
}
