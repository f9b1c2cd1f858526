using System;
using System.Linq;
using Smoothing.Tests.Density.Estimators;
using Smoothing.Tests.LocalRegression;
using Xunit.Abstractions;

namespace Smoothing.Tests.Density;

/// <summary>Σ wᵢ K(uᵢ)/(h Σw), against the definition, repeated observations and R.</summary>
public class WeightedDensityTests(ITestOutputHelper output)
{
    private static readonly double[] Bandwidths = [0.05, 0.4, 3, 40];

    private static double[] Weights(int seed, int n)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, n).Select(_ => random.NextDouble() < 0.1 ? 0 : random.NextDouble() * 3)];
    }

    /// <summary>Each term of the sum by the definition in double-double.</summary>
    [Fact]
    public void The_definition()
    {
        var worst = new Worst("weighted density");
        foreach (WeightedCase density in WeightedCase.All)
        {
            foreach (int n in new[] { 1, 8, 17, 300 })
            {
                double[] sample = RandomSample.Of(n, n, ties: 0.3, isSorted: n % 2 == 0).X, weights = [.. Weights(n, n).Select(w => w + 0.01)];
                double[] at = RandomSample.Targets(n, 20);
                foreach (double bandwidth in Bandwidths)
                {
                    double[][] values = [.. new bool?[] { null, false, true }.Select(sweep => density.Values(sample, weights, at, bandwidth, sweep))];
                    for (int j = 0; j < at.Length; j++)
                    {
                        var terms = sample.Select((x, i) => (Term: ReferenceDensity.At(density.Name, [x], at[j], bandwidth), Weight: weights[i])).ToArray();
                        double expected = terms.Sum(term => term.Weight * term.Term.Value) / weights.Sum();
                        double size = terms.Sum(term => term.Weight * term.Term.Size) / weights.Sum();
                        foreach (double value in values.Select(all => all[j]).Append(density.One(sample, weights, at[j], bandwidth)))
                            worst.Add(value, expected, 1e-13 * size, $"{density}, n = {n}, h = {bandwidth}, at {at[j]}");
                    }
                }
            }
        }
        worst.Check(output);
    }

    [Fact]
    public void Whole_weights_repeat_observations_and_equal_ones_change_nothing()
    {
        var worst = new Worst("repeated observations");
        foreach (WeightedCase density in WeightedCase.All)
        {
            DensityCase plain = DensityCase.Named(density.Name);
            double[] sample = RandomSample.Of(3, 200, ties: 0.2, isSorted: false).X, at = RandomSample.Targets(4, 60);
            double[] counts = [.. sample.Select((_, i) => (double)(i % 4))], ones = [.. sample.Select(_ => 1.0)];
            double[] repeated = [.. sample.SelectMany((x, i) => Enumerable.Repeat(x, i % 4))];
            foreach (double bandwidth in Bandwidths)
            {
                foreach (bool? sweep in new bool?[] { false, true })
                {
                    double[] weighted = density.Values(sample, counts, at, bandwidth, sweep), expected = plain.Values(repeated, at, bandwidth, sweep);
                    double[] equal = density.Values(sample, ones, at, bandwidth, sweep), unweighted = plain.Values(sample, at, bandwidth, sweep);
                    for (int j = 0; j < at.Length; j++)
                    {
                        worst.Add(weighted[j], expected[j], 2e-14 * expected.Max(), $"{density}, h = {bandwidth}, at {at[j]}");
                        worst.Add(equal[j], unweighted[j], 2e-14 * unweighted.Max(), $"{density}, weights 1, h = {bandwidth}, at {at[j]}");
                    }
                }
            }
        }
        worst.Check(output);
    }

    /// <summary>
    /// R 4.2: sum(w * dnorm((at - x)/0.25))/(0.25 * sum(w)), the same with dlogis and with 0.75 (1 − u²). Its density(weights = ) takes them
    /// from a grid of bins, and agrees to the digits that leaves.
    /// </summary>
    [Theory]
    [InlineData(-0.2, 0.29522784816664294, 0.34595087377251749, 0)]
    [InlineData(0.25, 0.81984397432889733, 0.67244655218451621, 0.83937391304347819)]
    [InlineData(0.8, 0.73676734569406577, 0.61248548481895893, 0.93161739130434784)]
    public void R(double at, double gaussian, double logistic, double epanechnikov)
    {
        double[] x = [0.1, 0.5, 0.2, 0.9, 0.7, 0.05, 0.33, 0.61], w = [1, 2, 1, 3, 1, 2, 1, 0.5];
        Assert.Equal(gaussian, WeightedGaussian.Evaluate(x, w, at, 0.25), 1e-15);
        Assert.Equal(logistic, WeightedLogistic.Evaluate(x, w, at, 0.25), 1e-15);
        Assert.Equal(epanechnikov, WeightedEpanechnikov.Evaluate(x, w, at, 0.25), 1e-15);
    }

    /// <summary>Neither the scale of the weights, nor the order of the observations, nor observations of weight 0 change a bit.</summary>
    [Fact]
    public void What_does_not_matter()
    {
        foreach (WeightedCase density in WeightedCase.All)
        {
            double[] sample = RandomSample.Of(5, 150, ties: 0.4, isSorted: false).X, weights = Weights(6, 150), at = RandomSample.Targets(7, 40);
            double[] expected = density.Values(sample, weights, at, 0.7);
            foreach (int exponent in new[] { -900, -60, 900 })
                Assert.Equal(expected, density.Values(sample, [.. weights.Select(w => w * Math.Pow(2, exponent))], at, 0.7));

            int[] order = [.. Enumerable.Range(0, 150).OrderBy(i => (i * 7919) % 150)];
            Assert.Equal(expected, density.Values([.. order.Select(i => sample[i])], [.. order.Select(i => weights[i])], at, 0.7));

            int[] positive = [.. Enumerable.Range(0, 150).Where(i => weights[i] > 0)];
            Assert.True(positive.Length < 150);
            Assert.Equal(expected, density.Values([.. positive.Select(i => sample[i])], [.. positive.Select(i => weights[i])], at, 0.7));
        }
    }

    [Fact]
    public void No_weight_is_no_density()
    {
        foreach (WeightedCase density in WeightedCase.All)
        {
            Assert.Equal([double.NaN, double.NaN], density.Values([1, 2], [0, 0], [1, 2], 1));
            Assert.Equal(double.NaN, density.One([], [], 1, 1));
            Assert.Equal(double.NaN, density.LogOne([1, 2], [0, 0], 1, 1));
            Assert.Equal(FitStatus.TooFewObservations, density.Status([1, 2], [0, 0], 1, 1));
            Assert.Equal(FitStatus.Success, density.Status([1, 2], [0, 1], 2, 1));
            Assert.Equal(FitStatus.EmptyWindow, density.Status([1, 200], [0, 1], 1, 1));
        }
    }

    [Fact]
    public void Weights_that_are_none()
    {
        foreach (WeightedCase density in WeightedCase.All)
        {
            double[] results = [12345];
            foreach (double bad in new[] { -1, double.PositiveInfinity })
            {
                ArgumentException refused = Assert.Throws<ArgumentException>("weights", () => density.Many([1, 2, 3], [1, 0, bad], [1], results, 1));
                Assert.Contains("weights[2]", refused.Message, StringComparison.Ordinal);
                Assert.Throws<ArgumentException>("weights", () => density.LogOne([1, 2, 3], [1, 0, bad], 1, 1));
                Assert.Throws<ArgumentException>("weights", () => density.Status([1, 2, 3], [1, 0, bad], 1, 1));
            }
            Assert.Throws<ArgumentException>("weights", () => density.Many([1, 2, 3], [1, 2], [1], results, 1));
            Assert.Throws<ArgumentException>("bandwidth", () => density.One([1, 2, 3], [1, 2, 3], 1, 0));
            Assert.Throws<ArgumentException>("logDensity", () => density.LogMany([1], [1], [1], new double[2], 1));
            Assert.Throws<ArgumentException>("density", () => density.Many([1], results, [1], results, 1));
            Assert.Equal([12345], results);
        }
        Assert.Throws<ArgumentException>("weights", () => WeightedGaussian.Evaluate([1, 2], [1, double.NaN], 1, 1));
        Assert.Equal(WeightedLogistic.Evaluate([1], [1], 1, 1), WeightedLogistic.Evaluate([1, 2], [1, double.NaN], 1, 1));
    }
}
