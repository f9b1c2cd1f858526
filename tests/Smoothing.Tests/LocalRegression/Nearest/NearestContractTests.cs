using System;
using System.Linq;

namespace Smoothing.Tests.LocalRegression.Nearest;

/// <summary>The members agree with each other, on few observations, on ties, on time stamps, on floats and with values missing.</summary>
public class NearestContractTests
{
    private double _sink;

    [Fact]
    public void Members_agree()
    {
        (double[] x, double[] y) = RandomSample.Of(4, 90, ties: 0.2);
        double[] at = [.. RandomSample.Targets(5, 40), .. x.Take(3), x[0], x[0]];
        foreach (NearestEstimator estimator in NearestCatalog.All)
        {
            var values = new double[at.Length];
            estimator.Smooth(x, y, at, values);
            LocalEstimate[] estimates = estimator.Estimates(x, y, at);
            INearest fit = estimator.Fit([.. x.Reverse()], [.. y.Reverse()]);
            INearest ordered = estimator.Fit(x, y);
            var predicted = new double[at.Length];
            ordered.Predict(at, predicted);
            Assert.Equal(estimator.Span, fit.Span);
            Assert.Equal(90, fit.Count);
            Interval[] confidence = new Interval[at.Length], prediction = new Interval[at.Length];
            ordered.ConfidenceInterval(at, confidence);
            ordered.PredictionInterval(at, prediction);
            for (int j = 0; j < at.Length; j++)
            {
                bool isCovered = at[j] >= x[0] && at[j] <= x[^1];
                Digits.AssertShared(12, values[j], estimates[j].Value, $"{estimator}");
                Assert.Equal(estimates[j], estimator.Evaluate(x, y, at[j]));
                Assert.Equal(estimates[j].Value, estimator.Estimate(x, y, at[j]));
                Assert.Equal(isCovered, !double.IsNaN(confidence[j].Lower));
                Assert.Equal(confidence[j], ordered.ConfidenceInterval(at[j]));
                Assert.Equal(prediction[j], ordered.PredictionInterval(at[j]));
                if (!isCovered)
                    continue;

                Assert.Equal(values[j], predicted[j]);
                Digits.AssertShared(9, values[j], fit.Predict(at[j]), $"{estimator}");
                Assert.Equal(estimates[j].Slope, ordered.Slope(at[j]));
            }
            values = [.. at];
            estimator.Smooth(x, y, values, values);
            Assert.Equal(predicted.Where((_, j) => at[j] >= x[0] && at[j] <= x[^1]), values.Where((_, j) => at[j] >= x[0] && at[j] <= x[^1]));
        }
    }

    [Fact]
    public void Beyond_the_data()
    {
        (double[] x, double[] y) = RandomSample.Of(4, 90);
        INearest none = NearestCatalog.Of(2, 0.5, 0).Fit(x, y), nearest = NearestCatalog.Of(2, 0.5, 3).Fit(x, y), linear = NearestCatalog.Of(1, 0.5, 3).Fit(x, y);
        var values = new double[2];
        nearest.Predict([-3, 5], values);
        Assert.Equal((nearest.Predict(x[0]), 0.0), (values[0], nearest.Slope(-3)));
        Digits.AssertShared(13, linear.Predict(x[^1]) + (12 - x[^1]) * linear.Slope(x[^1]), linear.Predict(12));
        Assert.Equal(linear.Slope(x[^1]), linear.Slope(12));
        Assert.True(double.IsNaN(none.Predict(-3)) && double.IsNaN(none.Slope(12)));
    }

    [Fact]
    public void Few_observations_yield_numbers_or_a_status()
    {
        foreach (NearestEstimator estimator in NearestCatalog.All)
        {
            for (int n = 0; n <= 20; n++)
            {
                double[] x = [.. Enumerable.Range(0, n).Select(i => (double)i)], y = [.. x.Select(value => 1 + value * 2 + value % 3)];
                INearest fit = estimator.Fit(x, y);
                foreach (double at in new[] { -1, 0, 0.5, 7 })
                {
                    LocalEstimate estimate = estimator.Evaluate(x, y, at);
                    Assert.Equal(estimate.Status == FitStatus.Success, !double.IsNaN(estimate.Value));
                    Interval interval = fit.ConfidenceInterval(at);
                    Assert.Equal(double.IsNaN(interval.Lower), double.IsNaN(interval.Upper));
                }
                double[] smoothed = estimator.Smoothed(x, y);
                if (n == 20 && estimator.Span >= 0.5)
                    Assert.DoesNotContain(double.NaN, smoothed);
                if (n == 0)
                    Assert.Equal(FitStatus.EmptyWindow, estimator.Evaluate(x, y, 0).Status);
            }
        }
    }

    /// <summary>A window of ties alone determines their average: what degree 0 yields, and a degree that may be lowered.</summary>
    [Fact]
    public void Ten_thousand_ties()
    {
        double[] x = [0, .. Enumerable.Repeat(1.0, 10_000), 2], y = [.. x.Select((_, i) => (double)(i % 2))];
        Assert.Equal(0.5, new Tricube0Fit(x, y).At(1), 1e-12);
        Assert.Equal(0.5, NearestCatalog.Of(2, 0.2, 0).Estimate(x, y, 1), 1e-12);
        Assert.Equal(0.5, NearestCatalog.Of(1, 0.2, 3).Smoothed(x, y)[5], 1e-12);
        Assert.Equal(FitStatus.TooFewObservations, NearestCatalog.Of(2, 0.5, 0).Evaluate(x, y, 1).Status);
        Assert.All(NearestCatalog.Of(2, 0.5, 0).Smoothed(x, y)[1..^1], value => Assert.True(double.IsNaN(value)));

        // No residual, no robustness: nothing is known.
        Assert.All(NearestCatalog.Of(2, 0.5, 3).Smoothed(x, y), value => Assert.True(double.IsNaN(value)));
        Assert.True(double.IsNaN(NearestCatalog.Of(2, 0.5, 3).Fit(x, y).ResidualVariance));
    }

    [Fact]
    public void Time_stamps()
    {
        // Thousandths of a power of two are exact at both places.
        double[] x = [.. Enumerable.Range(0, 100).Select(i => i * i / 1024.0)], y = [.. x.Select((value, i) => Math.Sin(value) + i % 3)];
        double[] later = [.. x.Select(value => value + 1_700_000_000)];
        foreach (NearestEstimator estimator in NearestCatalog.All.Where(one => one.Span < 0.6 || one.Kernel != Kernel.Tricube))
        {
            double[] values = estimator.Smoothed(x, y), laterValues = estimator.Smoothed(later, y);
            for (int i = 0; i < x.Length; i++)
                Digits.AssertShared(11, values[i], laterValues[i], $"{estimator}");
            Digits.AssertShared(10, estimator.Fit(x, y).ConfidenceInterval(x[50]).Upper, estimator.Fit(later, y).ConfidenceInterval(later[50]).Upper);
        }
    }

    [Fact]
    public void Floats_weights_and_missing_values()
    {
        (double[] x, double[] y) = RandomSample.Of(6, 80);
        float[] floats = [.. x.Select(value => (float)value)], responses = [.. y.Select(value => (float)value)], weights = [.. x.Select((_, i) => (float)(1 + i % 3))];
        double[] wide = [.. floats.Select(value => (double)value)], wideResponses = [.. responses.Select(value => (double)value)], wideWeights = [.. weights.Select(value => (double)value)];
        var expected = new double[80];
        WeightedRobustQuadratic50.Smooth(wide, wideResponses, wideWeights, expected);

        float[] gappyX = [.. floats.Take(10), float.NaN, .. floats.Skip(10)], gappyY = [.. responses.Take(10), 3, .. responses.Skip(10)], gappyWeights = [.. weights.Take(10), 1, .. weights.Skip(10)];
        var fitted = new float[81];
        WeightedFloats.Smooth(gappyX, gappyY, gappyWeights, fitted);
        Assert.Equal([.. expected.Take(10).Select(value => (float)value), float.NaN, .. expected.Skip(10).Select(value => (float)value)], fitted);

        var fit = new WeightedFloats();
        fit.Fit(gappyX, gappyY, gappyWeights);
        Assert.Equal((80, 1), (fit.Count, fit.SkippedCount));
        var whole = new WeightedRobustQuadratic50();
        whole.Fit(wide, wideResponses, wideWeights);
        Assert.Equal((float)whole.Predict(5), fit.Predict(5));
        Assert.Equal(whole.ConfidenceInterval(5), fit.ConfidenceInterval(5));
    }

    [Fact]
    public void A_kernel_of_the_users_own_ends_at_the_farthest()
    {
        (double[] x, double[] y) = RandomSample.Of(6, 80);
        var fitted = new double[80];
        WideTricube.Smooth(x, y, fitted);
        double[] expected = NearestCatalog.Of(2, 0.5, 0).Smoothed(x, y);
        for (int i = 0; i < x.Length; i++)
            Digits.AssertShared(11, expected[i], fitted[i]);
    }

    [Fact]
    public void Nothing_is_allocated()
    {
        (double[] x, double[] y) = RandomSample.Of(1, 300, ties: 0.1);
        (double[] otherX, double[] otherY) = RandomSample.Of(2, 300, isSorted: false);
        double[] at = RandomSample.Targets(3, 40), fitted = new double[300], fittedAt = new double[40];
        var estimates = new LocalEstimate[40];
        var intervals = new Interval[40];
        foreach (NearestEstimator estimator in new[] { NearestCatalog.Of(2, 0.5, 0), NearestCatalog.Of(2, 0.5, 3), NearestCatalog.Kernels[^2] })
        {
            INearest fit = estimator.Fit(x, y);
            AllocationTests.AssertNone(() => estimator.Smooth(x, y, fitted.AsSpan()), "Smooth");
            AllocationTests.AssertNone(() => estimator.Smooth(x, y, at, fittedAt), "Smooth at");
            AllocationTests.AssertNone(() => estimator.Smooth(x, y, at, estimates), "Smooth estimates");
            AllocationTests.AssertNone(() => _sink += estimator.Estimate(x, y, 5), "Estimate");
            AllocationTests.AssertNone(() => _sink += estimator.Evaluate(x, y, 5).Value, "Evaluate");
            AllocationTests.AssertNone(() => fit.Fit(otherX, otherY), "Fit");
            AllocationTests.AssertNone(
                () =>
                {
                    fit.Fit(otherX, otherY);
                    _sink += fit.ResidualVariance + fit.ConfidenceInterval(5).Lower + fit.Predict(4) + fit.Slope(4);
                },
                "Fit and interval");
            AllocationTests.AssertNone(() => fit.ConfidenceInterval(at, intervals), "ConfidenceInterval");
            AllocationTests.AssertNone(() => fit.Predict(at, fittedAt), "Predict");
        }
        Assert.False(double.IsNaN(_sink));
    }

    [Fact]
    public void Before_a_fit_nothing_is_known()
    {
        foreach (INearest fit in new[] { NearestCatalog.Of(2, 0.5, 0).Create(), NearestCatalog.Of(2, 0.5, 3).Create() })
        {
            Assert.Equal(0, fit.Count);
            Assert.True(double.IsNaN(fit.Predict(1)) && double.IsNaN(fit.Slope(1)) && double.IsNaN(fit.ResidualVariance) && double.IsNaN(fit.ConfidenceInterval(1).Lower));
        }
    }

    private readonly struct Tricube0Fit(double[] x, double[] y)
    {
        public double At(double at) => NearestCatalog.Kernels[1].Estimate(x, y, at);
    }
}
