using System;
using System.Linq;
using Smoothing.Distributions;

namespace Smoothing.Tests.LeastSquares.Inference;

/// <summary>y ~ 1 is the mean: what the model says has formulas of its own.</summary>
public class InterceptOnlyTests
{
    private static readonly double[] Response = RandomData.Make(9, 25, 0).Response;

    [Fact]
    public void Intervals_are_those_of_a_mean()
    {
        var model = new MeanOnly();
        model.Fit(Response);
        double n = Response.Length, mean = Response.Average(), deviation = Math.Sqrt(Response.Sum(y => (y - mean) * (y - mean)) / (n - 1));
        double quantile = StudentT.TwoSidedQuantile(0.9, n - 1);
        Same.Relative(1e-14, mean, model.Predict(), "mean");
        Same.Relative(1e-13, mean - (quantile * deviation / Math.Sqrt(n)), model.ConfidenceInterval(0.9).Lower, "confidence, lower");
        Same.Relative(1e-13, mean + (quantile * deviation * Math.Sqrt(1 + (1 / n))), model.PredictionInterval(0.9).Upper, "prediction, upper");
        Assert.Equal(model.ConfidenceInterval(0.95), model.ConfidenceInterval());
        Assert.Equal("level", Assert.ThrowsAny<ArgumentException>(() => model.ConfidenceInterval(1.5)).ParamName);
    }

    [Fact]
    public void Every_row_has_the_same_leverage_and_F_has_nothing_to_test()
    {
        var model = new MeanOnly();
        model.Fit(Response);
        double[] results = new double[Response.Length];
        model.Leverage(Response, results);
        Assert.All(results, leverage => Same.Bits(1.0 / Response.Length, leverage, "leverage"));
        Assert.True(double.IsNaN(model.FStatistic) && double.IsNaN(model.FPValue));
        Assert.Equal(0, model.RSquared);
        Assert.Equal(0, model.AdjustedRSquared);
    }
}
