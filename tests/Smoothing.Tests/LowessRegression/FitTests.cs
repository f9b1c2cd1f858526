using System;
using System.Linq;
using Smoothing.Tests.LocalRegression;
using Smoothing.Tests.LowessRegression.Estimators;

namespace Smoothing.Tests.LowessRegression;

/// <summary>What a fit keeps, and what it does not depend on.</summary>
public class FitTests
{
    [Fact]
    public void A_fit_predicts_what_the_statics_compute()
    {
        foreach (string shape in Samples.Shapes)
        {
            foreach (int n in new[] { 1, 7, 40, 200 })
            {
                (double[] x, double[] y) = Samples.Of(shape, n, n);
                double[] at = Samples.Targets(x, n);
                foreach (LowessEstimator estimator in LowessCatalog.All)
                {
                    double[] expected = estimator.Smoothed(x, y, at), predicted = new double[at.Length];
                    ILowessFit fit = estimator.Fit(x, y);
                    fit.Predict(at, predicted);

                    Assert.Equal(n, fit.Count);
                    Assert.Equal(expected, predicted);
                    Assert.Equal(expected, at.Select(fit.Predict));
                    Assert.Equal(expected[0], estimator.Estimate(x, y, at[0]));
                }
            }
        }
    }

    [Fact]
    public void Slopes_are_those_of_the_definition()
    {
        (double[] x, double[] y) = Samples.Of("outliers", 3, 120);
        foreach (LowessEstimator estimator in LowessCatalog.All.Where(one => one.Span > 0.1))
        {
            var literal = new LiteralLowess(x, y, estimator.Span, estimator.RobustIterations, estimator.Delta);
            ILowessFit fit = estimator.Fit(x, y);
            foreach (double at in Samples.Targets(x, 3))
                Assert.Equal(literal.LineAt(at)!.Value.Slope, fit.Slope(at), 1e-9);
        }
    }

    [Fact]
    public void The_order_of_rows_does_not_matter_to_a_bit()
    {
        (double[] x, double[] y) = RandomSample.Of(11, 200, ties: 0.6, isSorted: false);
        double[] at = RandomSample.Targets(12, 50);
        int[] order = [.. Enumerable.Range(0, x.Length)];
        foreach (LowessEstimator estimator in LowessCatalog.All)
        {
            double[] expected = [.. at.Select(estimator.Fit(x, y).Predict)];
            new Random(3).Shuffle(order);
            ILowessFit shuffled = estimator.Fit([.. order.Select(i => x[i])], [.. order.Select(i => y[i])]);

            WindowTests.AssertSameBits(expected, [.. at.Select(shuffled.Predict)]);
        }
    }

    [Fact]
    public void Where_a_window_came_from_does_not_matter_to_a_bit()
    {
        (double[] x, double[] y) = RandomSample.Of(13, 300, ties: 0.3);
        double[] at = RandomSample.Targets(14, 200);
        foreach (LowessEstimator estimator in LowessCatalog.All)
        {
            double[] ascending = estimator.Smoothed(x, y, [.. at.Order()]);
            double[] descending = estimator.Smoothed(x, y, [.. at.OrderDescending()]);
            double[] any = estimator.Smoothed(x, y, at);

            WindowTests.AssertSameBits(ascending, [.. descending.Reverse()]);
            WindowTests.AssertSameBits(ascending, [.. at.Zip(any).OrderBy(pair => pair.First).Select(pair => pair.Second)]);
        }
    }

    [Fact]
    public void Nothing_is_known_before_a_fit()
    {
        foreach (LowessEstimator estimator in LowessCatalog.All)
        {
            ILowessFit fit = estimator.Create();
            double[] fitted = [1, 2, 3];
            fit.Predict([0, 1, 2], fitted);

            Assert.Equal((0, double.NaN, double.NaN), (fit.Count, fit.Predict(0), fit.Slope(0)));
            Assert.Equal(FitStatus.NotFitted, fit.Status);
            fit.Fit([], []);
            Assert.Equal((FitStatus.EmptyWindow, double.NaN), (fit.Status, fit.Predict(0)));
            fit.Fit([1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6]);
            Assert.Equal((FitStatus.Success, false), (fit.Status, double.IsNaN(fit.Predict(2))));
            Assert.All(fitted, value => Assert.Equal(double.NaN, value));
        }
    }

    [Fact]
    public void A_fit_replaces_the_last_one_whatever_their_sizes()
    {
        ILowessFit fit = LowessCatalog.Of(0.5, 3, 0.01).Create();
        foreach (int n in new[] { 50, 3, 0, 80, 79, 20 })
        {
            (double[] x, double[] y) = RandomSample.Of(n, n, isSorted: n % 2 == 0);
            fit.Fit(x, y);

            Assert.Equal(n, fit.Count);
            Assert.Equal(LowessCatalog.Of(0.5, 3, 0.01).Fit(x, y).Predict(5), fit.Predict(5));
        }
    }

    /// <summary>The last eight observations lose their weights, and their windows hold no others.</summary>
    [Fact]
    public void The_status_tells_of_windows_without_weight()
    {
        double[] x = [.. Enumerable.Range(0, 20), 100, 101, 102, 103, 104, 105, 106, 107];
        double[] y = [.. Enumerable.Range(0, 20).Select(i => i + (0.1 * Math.Sin(i * i))), 226e3, 317e3, 268e3, 58e3, -294e3, 59e3, 406e3, -58e3];
        var fit = new Lowesses.Fifth();
        fit.Fit(x, y);
        Assert.Equal((FitStatus.PartlyDetermined, double.NaN), (fit.Status, fit.Predict(103.5)));
        Assert.Equal(5, fit.Predict(5), 0.2);
    }
}
