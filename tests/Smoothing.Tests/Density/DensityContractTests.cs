using System;
using System.Linq;
using Smoothing.Tests.Density.Estimators;
using Smoothing.Tests.LocalRegression;

namespace Smoothing.Tests.Density;

/// <summary>A broken contract throws before anything is written; no sample is no density, and none in the window is 0.</summary>
public class DensityContractTests
{
    private const double Mark = 12345;

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_value_that_is_not_finite(double bad)
    {
        foreach (DensityCase density in DensityCase.All)
        {
            foreach (int i in new[] { 0, 3, 8, 29 })
            {
                double[] good = RandomSample.Of(1, 30).X, broken = [.. good], results = Marked(30);
                broken.AsSpan(i).Fill(bad);

                Assert.Contains($"sample[{i}]", Assert.Throws<ArgumentException>("sample", () => density.Many(broken, good, results, 1)).Message, StringComparison.Ordinal);
                Assert.Contains($"at[{i}]", Assert.Throws<ArgumentException>("at", () => density.Many(good, broken, results, 1)).Message, StringComparison.Ordinal);
                Assert.Contains($"sample[{i}]", Assert.Throws<ArgumentException>("sample", () => density.One(broken, 1, 1)).Message, StringComparison.Ordinal);
                Assert.All(results, value => Assert.Equal(Mark, value));
            }

            Assert.Throws<ArgumentException>("at", () => density.One([1, 2, 3], bad, 1));
            Assert.Throws<ArgumentException>("bandwidth", () => density.Many([1, 2, 3], [1], new double[1], bad));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1e-310)]
    public void A_bandwidth_that_is_none(double bandwidth)
    {
        foreach (DensityCase density in DensityCase.All)
        {
            double[] results = Marked(1);
            Assert.Throws<ArgumentException>(nameof(bandwidth), () => density.Many([1, 2, 3], [1], results, bandwidth));
            Assert.Throws<ArgumentException>(nameof(bandwidth), () => density.One([1, 2, 3], 1, bandwidth));
            Assert.Equal([Mark], results);
        }
    }

    [Theory]
    [InlineData(9, 8)]
    [InlineData(8, 9)]
    [InlineData(0, 1)]
    public void Lengths_that_differ(int targets, int length)
    {
        double[] results = Marked(length);
        var exception = Assert.Throws<ArgumentException>("density", () => EpanechnikovDensity.Evaluate([1, 2], new double[targets], results, 1));
        Assert.Contains($"index {Math.Min(targets, length)}", exception.Message, StringComparison.Ordinal);
        Assert.All(results, value => Assert.Equal(Mark, value));
    }

    [Theory]
    [InlineData(0, "overlaps sample")]
    [InlineData(19, "overlaps sample")]
    [InlineData(39, "overlaps at")]
    [InlineData(41, "overlaps at")]
    [InlineData(59, "overlaps at")]
    public void Results_over_values_still_to_be_read(int offset, string message)
    {
        double[] values = RandomSample.Of(2, 100).X, before = [.. values];
        var exception = Assert.Throws<ArgumentException>("density", () =>
            EpanechnikovDensity.Evaluate(values.AsSpan(0, 20), values.AsSpan(40, 20), values.AsSpan(offset, 20), 1));
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.Equal(before, values);
    }

    [Fact]
    public void No_sample_and_no_targets()
    {
        foreach (DensityCase density in DensityCase.All)
        {
            Assert.Equal([double.NaN, double.NaN], density.Values([], [1, 2], 1));
            Assert.Equal(double.NaN, density.One([], 1, 1));
            Assert.Empty(density.Values([1, 2, 3], [], 1));
        }
    }

    [Fact]
    public void Far_from_the_sample_a_density_is_zero()
    {
        double[] sample = RandomSample.Of(3, 100).X, at = [.. Enumerable.Range(0, 100).Select(j => 5e4 + (j / 100.0))];
        foreach (DensityCase density in DensityCase.All.Where(density => density.Name != "Cauchy"))
        {
            foreach (bool? sweep in new bool?[] { null, false, true })
                Assert.All(density.Values(sample, at, 1, sweep), value => Assert.Equal(0, value));
        }
    }

    [Fact]
    public void The_callers_sample_stays_as_it_is()
    {
        double[] sample = RandomSample.Of(4, 100, isSorted: false).X, before = [.. sample];
        foreach (RuledCase density in RuledCase.All)
            density.Many(sample, [5], new double[1]);
        Assert.Equal(before, sample);
    }

    private static double[] Marked(int n) => [.. Enumerable.Repeat(Mark, n)];
}
