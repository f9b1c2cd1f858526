using System;
using System.Globalization;
using System.Linq;
using Smoothing.Tests.LowessRegression.Estimators;

namespace Smoothing.Tests.LowessRegression;

/// <summary>A broken contract throws, with the parameter and the first offending index, before anything is written.</summary>
public class LowessContractTests
{
    private const double Mark = 12345;

    // With and without passes, with and without anchors.
    private static readonly LowessEstimator[] Estimators =
        [LowessCatalog.Of(0.5, 3, 0.01), LowessCatalog.Of(0.5, 3, 0), LowessCatalog.Of(0.5, 0, 0.01), LowessCatalog.Of(0.5, 0, 0)];

    [Theory]
    [InlineData(1)]
    [InlineData(9)]
    [InlineData(20)]
    public void A_value_that_is_not_finite(int n)
    {
        foreach (double bad in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity })
        {
            for (int i = 0; i < n; i++)
            {
                AssertRefused("x", $"x[{i}] is {Print(bad)}", n, (x, _, _) => x.AsSpan(i).Fill(bad));
                AssertRefused("y", $"y[{i}] is {Print(bad)}", n, (_, y, _) => y.AsSpan(i).Fill(bad));
                AssertRefused("at", $"at[{i}] is {Print(bad)}", n, (_, _, at) => at.AsSpan(i).Fill(bad));
            }
        }
    }

    [Fact]
    public void Abscissas_that_do_not_ascend()
    {
        for (int i = 1; i < 20; i++)
            AssertRefused("x", $"x[{i}]", 20, (x, _, _) => x[i] = Math.BitDecrement(x[i - 1]), mayFit: true);
    }

    [Fact]
    public void Lengths_that_differ()
    {
        (double[] x, double[] y, double[] at, double[] fitted) = Data(9);
        foreach (LowessEstimator estimator in Estimators)
        {
            foreach (Action call in Calls(estimator, x, y[..8], at, fitted).Append(() => estimator.Create().Fit(x, y.AsSpan(0, 8))))
                AssertNames(Assert.Throws<ArgumentException>(call), "y", "index 8");
            AssertNames(Assert.Throws<ArgumentException>(() => estimator.Smooth(x, y, fitted.AsSpan(0, 3))), "fitted", "index 3");
            AssertNames(Assert.Throws<ArgumentException>(() => estimator.Smooth(x, y, at, fitted.AsSpan(0, 4))), "fitted", "index 4");
            AssertNames(Assert.Throws<ArgumentException>(() => estimator.Fit(x, y).Predict(at.AsSpan(0, 6), fitted)), "fitted", "index 6");
        }

        Assert.All(fitted, value => Assert.Equal(Mark, value));
    }

    [Fact]
    public void Results_over_data_still_to_be_read()
    {
        foreach (LowessEstimator estimator in Estimators)
        {
            (double[] x, double[] y, double[] at, _) = Data(9);
            double[] xBefore = [.. x], yBefore = [.. y], atBefore = [.. at];
            foreach (Action call in new Action[]
            {
                () => estimator.Smooth(x, y, x.AsSpan()),
                () => estimator.Smooth(x, y, y.AsSpan()),
                () => estimator.Smooth(x.AsSpan(0, 8), y.AsSpan(0, 8), y.AsSpan(1, 8)),
                () => estimator.Smooth(x, y, at, y.AsSpan()),
                () => estimator.Smooth(x.AsSpan(0, 4), y.AsSpan(0, 4), at.AsSpan(0, 4), at.AsSpan(1, 4)),
                () => estimator.Fit(x, y).Predict(at.AsSpan(1, 4), at.AsSpan(0, 4)),
            })
            {
                AssertNames(Assert.Throws<ArgumentException>(call), "fitted", "overlaps");
            }

            Assert.Equal(xBefore, x);
            Assert.Equal(yBefore, y);
            Assert.Equal(atBefore, at);
        }
    }

    [Fact]
    public void Results_may_take_the_place_of_their_targets()
    {
        foreach (LowessEstimator estimator in Estimators)
        {
            (double[] x, double[] y, double[] at, _) = Data(20);
            double[] expected = estimator.Smoothed(x, y, at), inPlace = [.. at], predicted = [.. at];
            estimator.Smooth(x, y, inPlace, inPlace.AsSpan());
            estimator.Fit(x, y).Predict(predicted, predicted);

            Assert.Equal(expected, inPlace);
            Assert.Equal(expected, predicted);
        }
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void A_target_that_is_not_finite(double at)
    {
        (double[] x, double[] y, _, _) = Data(9);
        foreach (LowessEstimator estimator in Estimators)
        {
            ILowessFit fit = estimator.Fit(x, y);
            foreach (Action call in new Action[] { () => estimator.Estimate(x, y, at), () => fit.Predict(at), () => fit.Slope(at), () => estimator.Create().Predict(at) })
                AssertNames(Assert.Throws<ArgumentException>(call), "at", Print(at));
        }
    }

    private static void AssertRefused(string parameter, string culprit, int n, Action<double[], double[], double[]> spoil, bool mayFit = false)
    {
        (double[] x, double[] y, double[] at, double[] fitted) = Data(n);
        (double[] goodX, double[] goodY, double[] goodAt, _) = Data(n);
        spoil(x, y, at);
        foreach (LowessEstimator estimator in Estimators)
        {
            AssertNames(Assert.Throws<ArgumentException>(() => estimator.Smooth(x, y, at, fitted.AsSpan())), parameter, culprit);
            ILowessFit fit = estimator.Fit(goodX, goodY);
            if (parameter == "at")
            {
                AssertNames(Assert.Throws<ArgumentException>(() => fit.Predict(at, fitted)), parameter, culprit);
                continue;
            }

            foreach (Action call in Calls(estimator, x, y, goodAt, fitted))
                AssertNames(Assert.Throws<ArgumentException>(call), parameter, culprit);
            if (mayFit)
            {
                fit.Fit(x, y);
                continue;
            }

            // A fit that fails leaves the last one.
            double before = fit.Predict(0);
            AssertNames(Assert.Throws<ArgumentException>(() => fit.Fit(x, y)), parameter, culprit);
            Assert.Equal((before, n), (fit.Predict(0), fit.Count));
        }

        Assert.All(fitted, value => Assert.Equal(Mark, value));
    }

    private static (double[] X, double[] Y, double[] At, double[] Fitted) Data(int n) => (
        [.. Enumerable.Range(0, n).Select(i => (double)i)],
        [.. Enumerable.Range(0, n).Select(i => i % 4 * 0.5)],
        [.. Enumerable.Range(0, n).Select(i => i * 0.7)],
        [.. Enumerable.Repeat(Mark, n)]);

    private static Action[] Calls(LowessEstimator estimator, double[] x, double[] y, double[] at, double[] fitted) =>
    [
        () => estimator.Smooth(x, y, fitted.AsSpan(0, x.Length)),
        () => estimator.Smooth(x, y, at, fitted.AsSpan()),
        () => estimator.Estimate(x, y, 1),
    ];

    private static void AssertNames(ArgumentException exception, string parameter, string text)
    {
        Assert.Equal(parameter, exception.ParamName);
        Assert.Contains(text, exception.Message, StringComparison.Ordinal);
    }

    private static string Print(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
