using System;
using System.Globalization;
using System.Linq;
using Smoothing.Tests.LocalRegression.Estimators;

namespace Smoothing.Tests.LocalRegression;

/// <summary>Observations with a NaN are left out; all else is as without them.</summary>
public partial class MissingTests
{
    private static readonly double[] At = RandomSample.Targets(72, 90);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_fit_is_that_of_the_complete_observations(bool sweep)
    {
        (double[] x, double[] y, double[] weights) = Data();
        bool[] isComplete = [.. x.Select((value, i) => !double.IsNaN(value + y[i] + weights[i]))];
        double[] Complete(double[] values) => [.. values.Where((_, i) => isComplete[i])];
        using Algorithm algorithm = Algorithm.Swept(sweep);

        var expected = new double[At.Length];
        var actual = new double[At.Length];
        Weighted.Epanechnikov1.Smooth(Complete(x), Complete(y), Complete(weights), At, expected.AsSpan(), 1.1);
        Skipping.Smooth(x, y, weights, At, actual.AsSpan(), 1.1);
        Assert.Equal(expected, actual);

        // At the data's own abscissas: also where the response or the weight is missing, but not where the abscissa is.
        var fitted = new double[x.Length];
        Skipping.Smooth(x, y, weights, fitted.AsSpan(), 1.1);
        double[] known = [.. x.Where(value => !double.IsNaN(value))];
        var own = new double[known.Length];
        Weighted.Epanechnikov1.Smooth(Complete(x), Complete(y), Complete(weights), known, own.AsSpan(), 1.1);
        Assert.All(x.Zip(fitted), pair => Assert.True(!double.IsNaN(pair.First) || double.IsNaN(pair.Second)));
        Assert.Equal(own, fitted.Where((_, i) => !double.IsNaN(x[i])));
        Assert.Contains(Enumerable.Range(0, x.Length), i => double.IsNaN(y[i]) && double.IsFinite(fitted[i]));

        LocalEstimate estimate = Skipping.Evaluate(x, y, weights, 4.2, 1.1);
        Assert.Equal(Weighted.Epanechnikov1.Evaluate(Complete(x), Complete(y), Complete(weights), 4.2, 1.1), estimate);
    }

    [Fact]
    public void A_fit_counts_what_it_skips()
    {
        (double[] x, double[] y, double[] weights) = Data();
        int complete = x.Where((value, i) => !double.IsNaN(value + y[i] + weights[i])).Count();
        var fit = new Skipping(1.1);
        Assert.Equal((0, 0), (fit.Count, fit.SkippedCount));
        Array.Reverse(x);
        Array.Reverse(y);
        Array.Reverse(weights);
        fit.Fit(x, y, weights);
        Assert.Equal((complete, x.Length - complete), (fit.Count, fit.SkippedCount));

        double before = fit.Predict(3);
        x[9] = double.NegativeInfinity;
        Assert.Throws<ArgumentException>(() => fit.Fit(x, y, weights));
        Assert.Equal((complete, x.Length - complete, before), (fit.Count, fit.SkippedCount, fit.Predict(3)));

        fit.Fit([1, 2, double.NaN], [1, 2, 3], [1, 1, 1]);
        Assert.Equal((2, 1), (fit.Count, fit.SkippedCount));
        Assert.Equal(1.5, fit.Predict(1.5), 1e-15);
    }

    [Fact]
    public void All_may_be_missing()
    {
        double[] x = [double.NaN, 1, 2], y = [1, double.NaN, 2], weights = [1, 1, double.NaN], fitted = [5, 5, 5];
        Skipping.Smooth(x, y, weights, fitted.AsSpan(), 1);
        Assert.All(fitted, value => Assert.Equal(double.NaN, value));
        Assert.Equal(FitStatus.EmptyWindow, Skipping.Evaluate(x, y, weights, 1, 1).Status);
    }

    [Theory]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Infinities_throw(double infinity)
    {
        foreach ((string name, int column) in new[] { ("x", 0), ("y", 1), ("weights", 2) })
        {
            foreach (int i in new[] { 0, 17, 249 })
            {
                (double[] x, double[] y, double[] weights) = Data();
                double[] spoilt = column == 0 ? x : column == 1 ? y : weights;
                spoilt[i] = infinity;
                double[] fitted = [.. Enumerable.Repeat(7.0, x.Length)];
                foreach (Action call in new Action[]
                {
                    () => Skipping.Smooth(x, y, weights, fitted.AsSpan(), 1),
                    () => Skipping.Smooth(x, y, weights, At, fitted.AsSpan(0, At.Length), 1),
                    () => Skipping.Evaluate(x, y, weights, 1, 1),
                    () => new Skipping(1).Fit(x, y, weights),
                })
                {
                    ArgumentException exception = Assert.Throws<ArgumentException>(call);
                    Assert.Equal(name, exception.ParamName);
                    Assert.Contains($"{name}[{i}] is {infinity.ToString("R", CultureInfo.InvariantCulture)}", exception.Message, StringComparison.Ordinal);
                }

                Assert.All(fitted, value => Assert.Equal(7.0, value));
            }
        }
    }

    [Fact]
    public void What_is_there_must_ascend()
    {
        double[] x = [1, double.NaN, 3, double.NaN, 2], y = [1, 1, 1, 1, 1];
        ArgumentException exception = Assert.Throws<ArgumentException>(() => Skipping.Smooth(x, y, y, new double[5].AsSpan(), 1));
        Assert.Equal("x", exception.ParamName);
        Assert.Contains("x[4] = 2 is below x[2] = 3", exception.Message, StringComparison.Ordinal);
    }

    /// <summary>The data is gathered first, so that results may take its place, wherever they lie.</summary>
    [Fact]
    public void Results_may_lie_over_the_data()
    {
        (double[] x, double[] y, double[] weights) = Data();
        double[] expected = new double[x.Length - 1];
        Skipping.Smooth(x.AsSpan(0, expected.Length), y.AsSpan(0, expected.Length), weights.AsSpan(0, expected.Length), expected.AsSpan(), 1.1);
        double[] over = [.. x];
        Skipping.Smooth(over.AsSpan(0, expected.Length), y.AsSpan(0, expected.Length), weights.AsSpan(0, expected.Length), over.AsSpan(1), 1.1);
        Assert.Equal(expected, over.Skip(1));
    }

    /// <summary>A stream moves on to an abscissa whose response is missing, and counts what it skips.</summary>
    [Fact]
    public void A_stream_skips_them_too()
    {
        (double[] x, double[] y, double[] weights) = Data();
        var stream = new Skipping(1.1);
        stream.Fit(x, y, weights);
        double newest = double.NaN;
        for (int i = 0; i < x.Length; i++)
        {
            stream.Push(x[i], y[i], weights[i]);
            int n = i + 1;
            newest = double.IsNaN(x[i]) ? newest : x[i];
            LocalEstimate expected = Skipping.Evaluate(x.AsSpan(0, n), y.AsSpan(0, n), weights.AsSpan(0, n), newest, 1.1), current = stream.Current;
            Assert.Equal(expected.Status, current.Status);
            Assert.Equal(expected.Value, current.Value, 1e-11);
            Assert.Equal(expected.NormOfEquivalentKernel, current.NormOfEquivalentKernel, 1e-11);
        }

        Assert.Equal((stream.SkippedCount, stream.SkippedPushCount), (40, 40));
        Assert.Equal("x", Assert.Throws<ArgumentException>(() => stream.Push(newest - 1, double.NaN, 1)).ParamName);
        Assert.Equal("y", Assert.Throws<ArgumentException>(() => stream.Push(newest, double.PositiveInfinity, double.NaN)).ParamName);
        Assert.Equal("weight", Assert.Throws<ArgumentException>(() => stream.Push(double.NaN, 1, -1)).ParamName);
        Assert.Equal(40, stream.SkippedPushCount);
        stream.Restart();
        Assert.Equal((0, 0, FitStatus.NotFitted), (stream.SkippedPushCount, stream.WindowCount, stream.Current.Status));
    }

    // 250 observations, a tenth of which miss their abscissa, response or weight; some of them next to each other.
    private static (double[] X, double[] Y, double[] Weights) Data()
    {
        (double[] x, double[] y) = RandomSample.Of(71, 250, ties: 0.2);
        var random = new Random(73);
        double[] weights = [.. x.Select(_ => 0.5 + random.NextDouble())];
        for (int i = 5; i < 250; i += 31)
            (x[i], x[i + 1], y[i + 2], y[i + 9], weights[i + 20]) = (double.NaN, double.NaN, double.NaN, double.NaN, double.NaN);
        return (x, y, weights);
    }

    [LocalLinear(Weighted = true, Missing = MissingValues.Skip, Capacity = 100)]
    internal partial class Skipping;
}
