using System;
using System.Globalization;
using System.Linq;
using Smoothing.Tests.LocalRegression.Estimators;

namespace Smoothing.Tests.LocalRegression;

/// <summary>The contract of the members that take weights, floats, or room for whole estimates.</summary>
public class PolynomialContractTests
{
    private static readonly WeightedEstimator Line = WeightedEstimator.All.Single(one => one is { Kernel: Kernel.Epanechnikov, Degree: 1 });

    [Theory]
    [InlineData(-1e-300)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_weight_that_is_none(double bad)
    {
        for (int i = 0; i < 20; i++)
        {
            double[] x = Numbers(20), weights = [.. Enumerable.Repeat(1.0, 20)];
            weights.AsSpan(i).Fill(bad);
            AssertRefused(x, x, weights, x, "weights", $"weights[{i}] is {bad.ToString("R", CultureInfo.InvariantCulture)}");
        }
    }

    [Theory]
    [InlineData("x")]
    [InlineData("y")]
    [InlineData("at")]
    public void A_value_that_is_not_finite(string name)
    {
        foreach (int i in new[] { 0, 8, 19 })
        {
            double[] x = Numbers(20), y = Numbers(20), at = Numbers(20), weights = [.. Enumerable.Repeat(1.0, 20)];
            (name switch { "x" => x, "y" => y, _ => at }).AsSpan(i).Fill(double.NaN);
            AssertRefused(x, y, weights, at, name, $"{name}[{i}] is NaN");
        }
    }

    [Fact]
    public void Lengths_that_differ()
    {
        double[] x = Numbers(20), weights = [.. Enumerable.Repeat(1.0, 20)];
        AssertRefused(x, x, weights[..19], x, "weights", "index 19");
        AssertRefused(x, x[..7], weights, x, "y", "index 7");
        var estimates = new LocalEstimate[19];
        Assert.Equal("estimates", Assert.Throws<ArgumentException>(() => Line.Smooth(x, x, weights, x, estimates, 3)).ParamName);
        Assert.Equal("estimates", Assert.Throws<ArgumentException>(() => PolynomialCatalog.Of(Kernel.Tricube, 3).Smooth(x, x, x, estimates, 3)).ParamName);
        Assert.All(estimates, estimate => Assert.Equal(default, estimate));
    }

    [Fact]
    public void Results_over_weights_still_to_be_read()
    {
        double[] x = Numbers(20), weights = [.. Enumerable.Repeat(1.0, 20)];
        Assert.Equal("fitted", Assert.Throws<ArgumentException>(() => Line.Smooth(x, x, weights, weights, 3)).ParamName);
        Assert.Equal("fitted", Assert.Throws<ArgumentException>(() => Line.Smooth(x, x, weights, x, weights, 3)).ParamName);
        Assert.All(weights, weight => Assert.Equal(1, weight));
    }

    [Fact]
    public void Floats_name_their_offender_too()
    {
        float[] x = [.. Numbers(20).Select(value => (float)value)], good = [.. x], fitted = [.. Enumerable.Repeat(7f, 20)];
        var estimates = new LocalEstimate[20];
        foreach (FloatEstimator estimator in FloatEstimator.All)
        {
            foreach (int i in new[] { 0, 13 })
            {
                float[] spoilt = [.. good];
                spoilt.AsSpan(i).Fill(float.NegativeInfinity);
                foreach ((string name, Action call) in new (string, Action)[]
                {
                    ("x", () => estimator.Smooth(spoilt, good, fitted, 3)),
                    ("y", () => estimator.Smooth(good, spoilt, fitted, 3)),
                    ("y", () => estimator.Smooth(good, spoilt, good, estimates, 3)),
                    ("at", () => estimator.Smooth(good, good, spoilt, fitted, 3)),
                    ("at", () => estimator.Smooth(good, good, spoilt, estimates, 3)),
                })
                {
                    ArgumentException exception = Assert.Throws<ArgumentException>(call);
                    Assert.Equal(name, exception.ParamName);
                    Assert.Contains($"{name}[{i}] is -Infinity", exception.Message, StringComparison.Ordinal);
                }
            }

            float[] descending = [.. good];
            descending[11] = 1;
            Assert.Contains("x[11] = 1 is below x[10] = 10", Assert.Throws<ArgumentException>(() => estimator.Smooth(descending, good, fitted, 3)).Message, StringComparison.Ordinal);
            Assert.Equal("fitted", Assert.Throws<ArgumentException>(() => estimator.Smooth(good, good, fitted[..19], 3)).ParamName);
            Assert.Equal("estimates", Assert.Throws<ArgumentException>(() => estimator.Smooth(good, good, good, estimates[..19], 3)).ParamName);
        }

        Assert.All(fitted, value => Assert.Equal(7f, value));
        Assert.All(estimates, estimate => Assert.Equal(default, estimate));
    }

    private static double[] Numbers(int n) => [.. Enumerable.Range(0, n).Select(i => (double)i)];

    private static void AssertRefused(double[] x, double[] y, double[] weights, double[] at, string parameter, string text)
    {
        double[] fitted = [.. Enumerable.Repeat(7.0, 20)];
        var estimates = new LocalEstimate[20];
        foreach (WeightedEstimator estimator in WeightedEstimator.All)
        {
            var calls = new Action[]
            {
                () => estimator.Smooth(x, y, weights, at, fitted, 3),
                () => estimator.Smooth(x, y, weights, at, estimates, 3),
                () => estimator.Smooth(x, y, weights, fitted, 3),
                () => estimator.Evaluate(x, y, weights, 3, 3),
                () => estimator.Predicted(x, y, weights, at[..1], 3),
            };
            foreach (Action call in parameter == "at" ? calls[..2] : calls)
            {
                ArgumentException exception = Assert.Throws<ArgumentException>(call);
                Assert.Equal(parameter, exception.ParamName);
                Assert.Contains(text, exception.Message, StringComparison.Ordinal);
            }
        }

        Assert.All(fitted, value => Assert.Equal(7.0, value));
        Assert.All(estimates, estimate => Assert.Equal(default, estimate));
    }
}
