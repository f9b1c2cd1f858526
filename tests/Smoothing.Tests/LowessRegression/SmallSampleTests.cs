using System.Linq;
using Smoothing.Tests.LowessRegression.Estimators;

namespace Smoothing.Tests.LowessRegression;

/// <summary>Samples of none, one and two, as R has them.</summary>
public class SmallSampleTests
{
    [Fact]
    public void None()
    {
        foreach (LowessEstimator estimator in LowessCatalog.All)
        {
            Assert.Empty(estimator.Smoothed([], []));
            Assert.Equal([double.NaN], estimator.Smoothed([], [], [1.0]));
            Assert.Equal(double.NaN, estimator.Estimate([], [], 1));
            Assert.Equal((0, double.NaN, double.NaN), (estimator.Fit([], []).Count, estimator.Fit([], []).Predict(1), estimator.Fit([], []).Slope(1)));
        }
    }

    [Fact]
    public void One()
    {
        foreach (LowessEstimator estimator in LowessCatalog.All)
        {
            Assert.Equal([0.1], estimator.Smoothed([3], [0.1]));
            Assert.Equal((0.1, double.NaN), (estimator.Fit([3], [0.1]).Predict(3), estimator.Fit([3], [0.1]).Slope(3)));
            Assert.Equal(double.NaN, estimator.Estimate([3], [0.1], 4));
        }
    }

    [Fact]
    public void Two()
    {
        foreach (LowessEstimator estimator in LowessCatalog.All)
        {
            // The farther of two neighbours has weight 0, and halfway both have.
            Assert.Equal([0.1, 0.7], estimator.Smoothed([1, 2], [0.1, 0.7]));
            Assert.Equal([0.1, 0.7, double.NaN], estimator.Smoothed([1, 2], [0.1, 0.7], [1.25, 1.75, 1.5]));
            Assert.Equal([5, 5], estimator.Smoothed([1, 1], [3, 7]));
        }
    }

    /// <summary>All abscissas tie: the estimate is the mean, robust where there are passes.</summary>
    [Fact]
    public void Ties_alone()
    {
        double[] x = [1, 1, 1, 1, 1, 1, 1, 1, 1], y = [3, 7, 1, 2, 2, 4, 3, 1000, 3];
        double[] once = LowessCatalog.Of(0.2, 0, 0).Smoothed(x, y), robust = LowessCatalog.Of(0.2, 3, 0).Smoothed(x, y);

        Assert.All(once, value => Assert.Equal(y.Average(), value, 1e-12));
        Assert.All(robust, value => Assert.InRange(value, 2, 4));
        Assert.Single(robust.Distinct());
    }
}
