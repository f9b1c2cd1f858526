using System;
using System.Globalization;
using System.Linq;
using Smoothing.Tests.LocalRegression.Estimators;

namespace Smoothing.Tests.LocalRegression;

/// <summary>A broken contract throws, with the parameter and the first offending index, before anything is written.</summary>
public class LocalContractTests
{
    private const double Mark = 12345;

    private static readonly Estimator[] Both = [.. EstimatorCatalog.Both(Kernel.Epanechnikov, 4)];

    public static TheoryData<int> Sizes => [1, 2, 7, 8, 9, 15, 16, 17, 20];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_value_that_is_not_finite(int n)
    {
        foreach (double bad in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity })
        {
            for (int i = 0; i < n; i++)
            {
                AssertRefused("x", i, bad, n, (x, _, _) => x[i] = bad);
                AssertRefused("y", i, bad, n, (_, y, _) => y[i] = bad);
                AssertRefused("at", i, bad, n, (_, _, at) => at[i] = bad);
            }

            // The first of several.
            AssertRefused("x", n / 2, bad, n, (x, _, _) => x.AsSpan(n / 2).Fill(bad));
            AssertRefused("y", n / 2, bad, n, (_, y, _) => y.AsSpan(n / 2).Fill(bad));
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Abscissas_that_do_not_ascend(int n)
    {
        for (int i = 1; i < n; i++)
        {
            (double[] x, double[] y, double[] at, double[] fitted) = Data(n);
            x[i] = Math.BitDecrement(x[i - 1]);
            foreach (Estimator estimator in Both)
            {
                foreach (Action call in Statics(estimator, x, y, at, fitted))
                    AssertNames(Assert.Throws<ArgumentException>(call), "x", $"x[{i}]");
                Assert.Equal(n, estimator.Fit(x, y).Count);
            }

            Assert.All(fitted, value => Assert.Equal(Mark, value));
        }
    }

    [Fact]
    public void Lengths_that_differ()
    {
        (double[] x, double[] y, double[] at, double[] fitted) = Data(9);
        foreach (Estimator estimator in Both)
        {
            foreach (Action call in Statics(estimator, x, y.AsSpan(0, 8).ToArray(), at, fitted).Append(() => estimator.Create().Fit(x, y.AsSpan(0, 8).ToArray())))
                AssertNames(Assert.Throws<ArgumentException>(call), "y", "index 8");
            foreach (Action call in Statics(estimator, x.AsSpan(0, 5).ToArray(), y, at, fitted).Append(() => estimator.Create().Fit(x.AsSpan(0, 5).ToArray(), y)))
                AssertNames(Assert.Throws<ArgumentException>(call), "y", "index 5");
            AssertNames(Assert.Throws<ArgumentException>(() => estimator.Smooth(x, y, fitted.AsSpan(0, 3))), "fitted", "index 3");
            AssertNames(Assert.Throws<ArgumentException>(() => estimator.Smooth(x, y, at, fitted.AsSpan(0, 4))), "fitted", "index 4");
            AssertNames(Assert.Throws<ArgumentException>(() => estimator.Smooth(x, y, at.AsSpan(0, 6), fitted)), "fitted", "index 6");
            AssertNames(Assert.Throws<ArgumentException>(() => estimator.Fit(x, y).Predict(at.AsSpan(0, 6), fitted)), "fitted", "index 6");
        }

        Assert.All(fitted, value => Assert.Equal(Mark, value));
    }

    [Fact]
    public void Results_over_data_still_to_be_read()
    {
        foreach (Estimator estimator in Both)
        {
            (double[] x, double[] y, double[] at, _) = Data(9);
            double[] xBefore = [.. x], yBefore = [.. y], atBefore = [.. at];
            foreach (Action call in new Action[]
            {
                () => estimator.Smooth(x, y, x.AsSpan()),
                () => estimator.Smooth(x, y, y.AsSpan()),
                () => estimator.Smooth(x.AsSpan(0, 8), y.AsSpan(0, 8), y.AsSpan(1, 8)),
                () => estimator.Smooth(x, y, x, x.AsSpan()),
                () => estimator.Smooth(x, y, at, y.AsSpan()),
                () => estimator.Smooth(x.AsSpan(0, 4), y.AsSpan(0, 4), at.AsSpan(0, 4), at.AsSpan(1, 4)),
                () => estimator.Smooth(x.AsSpan(0, 4), y.AsSpan(0, 4), at.AsSpan(1, 4), at.AsSpan(0, 4)),
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
        foreach (Estimator estimator in Both)
        {
            (double[] x, double[] y, double[] at, _) = Data(20);
            double[] expected = estimator.Smoothed(x, y, at);
            double[] inPlace = [.. at], predicted = [.. at];
            estimator.Smooth(x, y, inPlace, inPlace.AsSpan());
            estimator.Fit(x, y).Predict(predicted, predicted);

            Assert.Equal(expected, inPlace);
            Assert.Equal(expected, predicted);
        }
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(-1.0)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(double.Epsilon)]
    [InlineData(5e-309)]
    public void A_bandwidth_that_is_no_width(double bandwidth)
    {
        (double[] x, double[] y, double[] at, double[] fitted) = Data(9);
        foreach (Kernel kernel in Enum.GetValues<Kernel>())
        {
            Estimator estimator = EstimatorCatalog.Free(kernel, bandwidth);
            foreach (Action call in Statics(estimator, x, y, at, fitted).Append(() => estimator.Create()))
                AssertNames(Assert.Throws<ArgumentException>(call), "bandwidth", bandwidth.ToString("R", CultureInfo.InvariantCulture));
        }

        Assert.All(fitted, value => Assert.Equal(Mark, value));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_target_that_is_not_finite(double at)
    {
        (double[] x, double[] y, _, _) = Data(9);
        foreach (Estimator estimator in Both)
        {
            IFitted fit = estimator.Fit(x, y);
            foreach (Action call in new Action[]
            {
                () => estimator.Estimate(x, y, at),
                () => estimator.Evaluate(x, y, at),
                () => fit.Predict(at),
                () => fit.Slope(at),
                () => estimator.Create().Predict(at),
            })
            {
                AssertNames(Assert.Throws<ArgumentException>(call), "at", at.ToString("R", CultureInfo.InvariantCulture));
            }
        }
    }

    private static (double[] X, double[] Y, double[] At, double[] Fitted) Data(int n) => (
        [.. Enumerable.Range(0, n).Select(i => (double)i)],
        [.. Enumerable.Range(0, n).Select(i => i * 0.5)],
        [.. Enumerable.Range(0, n).Select(i => i * 0.7)],
        [.. Enumerable.Repeat(Mark, n)]);

    private static Action[] Statics(Estimator estimator, double[] x, double[] y, double[] at, double[] fitted) =>
    [
        () => estimator.Smooth(x, y, fitted.AsSpan(0, x.Length)),
        () => estimator.Smooth(x, y, at, fitted.AsSpan()),
        () => estimator.Estimate(x, y, 1),
        () => estimator.Evaluate(x, y, 1),
    ];

    private static void AssertRefused(string parameter, int index, double bad, int n, Action<double[], double[], double[]> spoil)
    {
        (double[] x, double[] y, double[] at, double[] fitted) = Data(n);
        (double[] goodX, double[] goodY, double[] goodAt, _) = Data(n);
        spoil(x, y, at);
        string culprit = $"{parameter}[{index}] is {bad.ToString("R", CultureInfo.InvariantCulture)}";
        foreach (Estimator estimator in Both)
        {
            AssertNames(Assert.Throws<ArgumentException>(() => estimator.Smooth(x, y, at, fitted.AsSpan())), parameter, culprit);
            IFitted fit = estimator.Fit(goodX, goodY);
            if (parameter == "at")
            {
                AssertNames(Assert.Throws<ArgumentException>(() => fit.Predict(at, fitted)), parameter, culprit);
            }
            else
            {
                foreach (Action call in Statics(estimator, x, y, goodAt, fitted))
                    AssertNames(Assert.Throws<ArgumentException>(call), parameter, culprit);

                // A fit that fails leaves the last one.
                double before = fit.Predict(1.5);
                AssertNames(Assert.Throws<ArgumentException>(() => fit.Fit(x, y)), parameter, culprit);
                Assert.Equal(before, fit.Predict(1.5));
                Assert.Equal(n, fit.Count);
            }
        }

        Assert.All(fitted, value => Assert.Equal(Mark, value));
    }

    private static void AssertNames(ArgumentException exception, string parameter, string text)
    {
        Assert.Equal(parameter, exception.ParamName);
        Assert.Contains(text, exception.Message, StringComparison.Ordinal);
    }
}
