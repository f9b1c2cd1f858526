using System;
using System.Linq;
using Smoothing.Tests.LowessRegression.Estimators;

namespace Smoothing.Tests.LowessRegression;

/// <summary>What passes with bisquare weights are for, and where they end.</summary>
public class RobustnessTests
{
    private static readonly LowessEstimator Robust = LowessCatalog.Of(0.5, 3, 0), Once = LowessCatalog.Of(0.5, 0, 0);

    [Fact]
    public void An_outlier_has_no_say()
    {
        double[] x = [.. Enumerable.Range(0, 41).Select(i => i / 4.0)];
        double[] y = [.. x.Select((value, i) => value + (i % 2 == 0 ? 0.5 : -0.5))];
        double[] spoilt = [.. y];
        spoilt[20] += 10;

        double moved = Once.Smoothed(x, spoilt)[20] - Once.Smoothed(x, y)[20];
        Assert.InRange(moved, 0.5, 5);
        Assert.All(Robust.Smoothed(x, y).Zip(Robust.Smoothed(x, spoilt)), pair => Assert.Equal(pair.First, pair.Second, moved / 10));
    }

    /// <summary>More than half of the residuals are zero: without a scale no pass follows, and the first fit stands.</summary>
    [Fact]
    public void Residuals_without_a_scale_end_the_passes()
    {
        double[] x = [.. Enumerable.Range(0, 30).Select(i => (double)i)];
        double[] y = [.. x.Select(value => value >= 25 ? 10.0 : 0)];
        LowessEstimator robust = LowessCatalog.Of(0.2, 3, 0), once = LowessCatalog.Of(0.2, 0, 0);
        double[] at = [.. x.Select(value => value + 0.3)];

        Assert.True(once.Smoothed(x, y).Zip(y).Count(pair => pair.First == pair.Second) > 20);
        Assert.Equal(once.Smoothed(x, y), robust.Smoothed(x, y));
        Assert.Equal(once.Smoothed(x, y, at), robust.Smoothed(x, y, at));
        Assert.Equal(at.Select(once.Fit(x, y).Predict), at.Select(robust.Fit(x, y).Predict));
    }

    /// <summary>Windows of two weighted points go through them, and what is left is rounding: it decides no weight.</summary>
    [Fact]
    public void Residuals_made_of_rounding_end_the_passes()
    {
        double[] x = [.. Enumerable.Range(0, 15).Select(i => i + (0.3 * Math.Sin(i)))];
        double[] y = [.. x.Select(value => Math.Cos(3 * value) * 1e6)];
        LowessEstimator robust = LowessCatalog.Of(0.2, 3, 0), once = LowessCatalog.Of(0.2, 0, 0);

        Assert.Contains(once.Smoothed(x, y).Zip(y), pair => pair.First != pair.Second);
        Assert.Equal(once.Smoothed(x, y), robust.Smoothed(x, y));
    }

    /// <summary>Where all neighbours are outliers the response stands in at the data, and nothing does elsewhere.</summary>
    [Fact]
    public void Outliers_among_themselves()
    {
        double[] x = [.. Enumerable.Range(0, 40).Select(i => (double)i), 100, 101, 102, 103, 104, 105, 106, 107, 108];
        var random = new Random(5);
        double[] y = [.. x.Select(value => value < 50 ? random.NextDouble() : 1e6 * random.NextDouble())];
        LowessEstimator estimator = LowessCatalog.Of(0.2, 3, 0);
        var literal = new LiteralLowess(x, y, 0.2, 3, 0);
        int[] alone = [.. Enumerable.Range(0, x.Length).Where(i => literal.LineAt(x[i]) is null)];

        Assert.NotEmpty(alone);
        double[] smoothed = estimator.Smoothed(x, y), at = estimator.Smoothed(x, y, x);
        Assert.All(alone, i => Assert.Equal((y[i], double.NaN), (smoothed[i], at[i])));
    }

    [Fact]
    public void Numbers_that_overflow_end_in_NaN()
    {
        double[] x = [-1.7e308, 0, 1, 2, 1.7e308];
        foreach (LowessEstimator estimator in LowessCatalog.All)
        {
            Assert.DoesNotContain(estimator.Smoothed(x, [-1.7e308, 1.7e308, 1.7e308, -1.7e308, 1.7e308]), double.IsInfinity);
            Assert.DoesNotContain(estimator.Smoothed(x, [1, 2, 3, 4, 1.7e308], x), double.IsInfinity);
        }

        Assert.All(LowessCatalog.Of(1, 1, 0).Smoothed(x, [1, 2, 3, 4, 5]), value => Assert.Equal(double.NaN, value));
    }
}
