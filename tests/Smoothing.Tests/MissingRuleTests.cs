using System;
using System.Collections.Generic;
using System.Linq;
using Smoothing.Tests.Density.Estimators;
using Smoothing.Tests.LeastSquares;
using Smoothing.Tests.LeastSquares.Models;
using Smoothing.Tests.LocalRegression;
using Smoothing.Tests.LocalRegression.Estimators;
using Smoothing.Tests.LocalRegression.Nearest;
using Smoothing.Tests.LowessRegression.Estimators;

namespace Smoothing.Tests;

/// <summary>
/// The one rule for NaN: Skip leaves out a row with a NaN in anything; under Throw a NaN throws, but in a row of weight 0, which does not
/// count.
/// </summary>
public class MissingRuleTests
{
    private const int Spoilt = 5;

    private static readonly double[] At = [2, 4.5, 7];

    private delegate double[] Estimator(double[] x, double[] y, double[] weights);

    private static Dictionary<string, (bool Skips, string[] Names, Estimator Fit)> Estimators { get; } = new()
    {
        ["Ols, Throw"] = (false, ["x", "y", "weights"], (x, y, weights) =>
        {
            LogWeighted model = default;
            model.Fit(x, y, weights);
            double[] errors = new double[2];
            model.RobustStandardErrors(HeteroskedasticityConsistent.HC3, x, y, weights, errors);
            return [model.Coefficients.LogX, model.Coefficients.LogX.StandardError, model.Predict(2), model.Count, .. errors];
        }),
        ["Ols, Skip"] = (true, ["x", "y", "weights"], (x, y, weights) =>
        {
            LogWeightedSkipping model = default;
            model.Fit(x, y, weights);
            double[] errors = new double[2];
            model.RobustStandardErrors(HeteroskedasticityConsistent.HC3, x, y, weights, errors);
            Assert.Equal(x.Length - model.Count, model.SkippedCount);
            return [model.Coefficients.LogX, model.Coefficients.LogX.StandardError, model.Predict(2), model.Count, .. errors];
        }),
        ["Ols, row by row, Throw"] = (false, ["x", "y", "weight"], (x, y, weights) =>
        {
            LogWeighted model = default;
            for (int pass = 0; pass < 2; pass++)
            {
                for (int i = 0; i < x.Length; i++)
                    model.Add(x[i], y[i], weights[i]);
            }
            for (int i = 0; i < x.Length; i++)
                model.Remove(x[i], y[i], weights[i]);
            model.Solve();
            return [model.Count, Math.Round(model.Coefficients.LogX, 12)];
        }),
        ["Ols, row by row, Skip"] = (true, ["x", "y", "weight"], (x, y, weights) =>
        {
            LogWeightedSkipping model = default;
            for (int pass = 0; pass < 2; pass++)
            {
                for (int i = 0; i < x.Length; i++)
                    model.Add(x[i], y[i], weights[i]);
            }
            for (int i = 0; i < x.Length; i++)
                model.Remove(x[i], y[i], weights[i]);
            model.Solve();
            Assert.Equal(x.Length - model.Count, model.SkippedCount);
            return [model.Count, Math.Round(model.Coefficients.LogX, 12)];
        }),
        ["Ols of rows, Throw"] = (false, ["rows", "rows", "weights"], (x, y, weights) =>
        {
            var model = new MileageWeighted();
            model.Fit(Rows(x, y), weights);
            return Bits.Of(model);
        }),
        ["Ols of rows, Skip"] = (true, ["rows", "rows", "weights"], (x, y, weights) =>
        {
            var model = new MileageWeightedSkipping();
            model.Fit(Rows(x, y), weights);
            Assert.Equal(x.Length - model.Count, model.SkippedCount);
            return Bits.Of(model);
        }),
        ["Ols of floats, Skip"] = (true, ["a", "y", "weights"], (x, y, weights) =>
        {
            SinglePrecisionTests.Weighted model = default;
            model.Fit(Floats(x), Floats(y), Floats(weights));
            return [model.Coefficients.A, model.Coefficients.A.StandardError, model.Count];
        }),
        ["Density, Throw"] = (false, ["sample", "sample", "weights"], (x, y, weights) =>
            [.. At.SelectMany(at => new[] { WeightedGaussian.Evaluate(Joined(x, y), weights, at, 1), WeightedEpanechnikov.EvaluateLog(Joined(x, y), weights, at, 4) })]),
        ["Density, Skip"] = (true, ["sample", "sample", "weights"], (x, y, weights) =>
            [.. At.SelectMany(at => new[] { WeightedLogistic.EvaluateLog(Joined(x, y), weights, at, 4), WeightedThumb.Evaluate(Joined(x, y), weights, at) })]),
        ["Local lines, fitted, Throw"] = (false, ["x", "y", "weights"], (x, y, weights) =>
        {
            var model = new Weighted.Epanechnikov1(4);
            model.Fit(x, y, weights);
            return [.. At.Select(at => model.Predict(at)), model.Count];
        }),
        ["Local lines, fitted, Skip"] = (true, ["x", "y", "weights"], (x, y, weights) =>
        {
            var model = new MissingTests.Skipping(4);
            model.Fit(x, y, weights);
            Assert.Equal(x.Length - model.Count, model.SkippedCount);
            return [.. At.Select(at => model.Predict(at)), model.Count];
        }),
        ["Local lines, Throw"] = (false, ["x", "y", "weights"], (x, y, weights) =>
            Smoothed(x, fitted => Weighted.Epanechnikov1.Smooth(x, y, weights, fitted.AsSpan(), 4))),
        ["Local lines, Skip"] = (true, ["x", "y", "weights"], (x, y, weights) =>
            Smoothed(x, fitted => MissingTests.Skipping.Smooth(x, y, weights, fitted.AsSpan(), 4))),
        ["Local lines at targets, Throw"] = (false, ["x", "y", "weights"], (x, y, weights) =>
        {
            double[] fitted = new double[At.Length];
            Weighted.Epanechnikov1.Smooth(x, y, weights, At, fitted.AsSpan(), 4);
            return [.. fitted, Weighted.Epanechnikov1.Evaluate(x, y, weights, 3, 4).Slope];
        }),
        // The abscissa of an incomplete observation moves the window, so that the sums are taken about other centres.
        ["Stream, Throw"] = (false, ["x", "y", "weight"], (x, y, weights) =>
        {
            var model = new Weighted.Epanechnikov1(4);
            for (int i = 0; i < x.Length; i++)
                model.Push(x[i], y[i], weights[i]);
            return [Math.Round(model.Current.Value, 12), Math.Round(model.Current.Slope, 12), model.WindowCount];
        }),
        ["Stream, Skip"] = (true, ["x", "y", "weight"], (x, y, weights) =>
        {
            var model = new MissingTests.Skipping(4);
            for (int i = 0; i < x.Length; i++)
                model.Push(x[i], y[i], weights[i]);
            return [Math.Round(model.Current.Value, 12), Math.Round(model.Current.Slope, 12), model.WindowCount];
        }),
        ["Nearest observations, Throw"] = (false, ["x", "y", "weights"], (x, y, weights) =>
            Smoothed(x, fitted => WeightedQuadratic50.Smooth(x, y, weights, fitted.AsSpan()))),
        ["Nearest observations, robust, Throw"] = (false, ["x", "y", "weights"], (x, y, weights) =>
        {
            var model = new WeightedRobustQuadratic50();
            model.Fit(x, y, weights);
            return [.. At.Select(at => model.Predict(at)), model.Count];
        }),
        ["Lowess, fitted, Throw"] = (false, ["x", "y", "weights"], (x, y, weights) =>
        {
            var model = new WeightedLowesses.Exact();
            model.Fit(x, y, weights);
            return [.. At.Select(at => model.Predict(at)), model.Count];
        }),
        ["Lowess, fitted, Skip"] = (true, ["x", "y", "weights"], (x, y, weights) =>
        {
            var model = default(WeightedLowesses.Skipping);
            model.Fit(x, y, weights);
            Assert.Equal(x.Length - model.Count, model.SkippedCount);
            return [.. At.Select(at => model.Predict(at)), model.Count];
        }),
        ["Lowess, Throw"] = (false, ["x", "y", "weights"], (x, y, weights) =>
            Smoothed(x, fitted => WeightedLowesses.Exact.Smooth(x, y, weights, fitted.AsSpan()))),
        ["Lowess, Skip"] = (true, ["x", "y", "weights"], (x, y, weights) =>
            Smoothed(x, fitted => WeightedLowesses.Skipping.Smooth(x, y, weights, fitted.AsSpan()))),
        ["Lowess at targets, Throw"] = (false, ["x", "y", "weights"], (x, y, weights) =>
        {
            double[] fitted = new double[At.Length];
            WeightedLowesses.Once.Smooth(x, y, weights, At, fitted);
            return [.. fitted, WeightedLowesses.Once.Estimate(x, y, weights, 3)];
        }),
        ["Nearest observations of floats, robust, Skip"] = (true, ["x", "y", "weights"], (x, y, weights) =>
        {
            var model = new WeightedFloats();
            model.Fit(Floats(x), Floats(y), Floats(weights));
            return [.. At.Select(at => model.Predict(at)), model.Count];
        }),
    };

    public static TheoryData<string, string, double> Table()
    {
        var table = new TheoryData<string, string, double>();
        foreach (string estimator in Estimators.Keys)
        {
            table.Add(estimator, "x", 0);
            table.Add(estimator, "x", 2);
            table.Add(estimator, "y", 0);
            table.Add(estimator, "y", 2);
            table.Add(estimator, "weight", double.NaN);
        }
        return table;
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void One_rule(string estimator, string missing, double weight)
    {
        var (skips, names, fit) = Estimators[estimator];
        double[] x = [.. Enumerable.Range(1, 12).Select(i => (double)i)], y = [.. x.Select(at => Math.Sin(at) + at)];
        double[] weights = [.. x.Select(at => 1 + (at % 3))];
        double[] expected = fit(Without(x), Without(y), Without(weights));
        Assert.DoesNotContain(double.NaN, expected);

        weights[Spoilt] = weight;
        if (missing != "weight")
            (missing == "x" ? x : y)[Spoilt] = double.NaN;
        if (skips || weight == 0)
        {
            Assert.Equal(expected, fit(x, y, weights));
        }
        else
        {
            string name = names[missing == "x" ? 0 : missing == "y" ? 1 : 2];
            ArgumentException refused = Assert.Throws<ArgumentException>(() => fit(x, y, weights));
            Assert.Equal(name, refused.ParamName);
            if (names[2] == "weights")
                Assert.Contains($"{name}[{Spoilt}]", refused.Message, StringComparison.Ordinal);
        }
    }

    /// <summary>An infinity is no missing value.</summary>
    [Theory]
    [MemberData(nameof(Table))]
    public void Infinities_throw(string estimator, string infinite, double weight)
    {
        var (_, names, fit) = Estimators[estimator];
        double[] x = [.. Enumerable.Range(1, 12).Select(i => (double)i)], y = [.. x.Select(Math.Sin)], weights = [.. x.Select(_ => 1.0)];
        weights[Spoilt] = double.IsNaN(weight) ? double.PositiveInfinity : weight;
        if (infinite != "weight")
            (infinite == "x" ? x : y)[Spoilt] = infinite == "x" && estimator.StartsWith("Stream", StringComparison.Ordinal) ? double.NegativeInfinity : double.PositiveInfinity;
        Assert.Equal(names[infinite == "x" ? 0 : infinite == "y" ? 1 : 2], Assert.Throws<ArgumentException>(() => fit(x, y, weights)).ParamName);
    }

    private static double[] Without(double[] values) => [.. values.Where((_, i) => i != Spoilt)];

    private static float[] Floats(double[] values) => [.. values.Select(value => (float)value)];

    // A density has one column. It holds what is spoilt in either.
    private static double[] Joined(double[] x, double[] y) => [.. x.Zip(y, (value, other) => double.IsFinite(other) ? value : other)];

    private static LooseCar[] Rows(double[] x, double[] y) => [.. x.Select((value, i) => new LooseCar
    {
        Wt = double.IsNaN(value) ? null : value,
        Qsec = double.IsNaN(value) ? 1 : value * value % 5,
        Mpg = double.IsNaN(y[i]) ? null : y[i],
    })];

    // The estimates at all abscissas but that of the spoilt row, where the estimate is NaN only if the abscissa is.
    private static double[] Smoothed(double[] x, Action<double[]> smooth)
    {
        double[] fitted = new double[x.Length];
        smooth(fitted);
        Assert.Equal(x.Select(double.IsNaN), fitted.Select(double.IsNaN));
        return x.Length == 12 ? Without(fitted) : fitted;
    }
}
