using System;
using System.Linq;
using Smoothing.Tests.LocalRegression.Estimators;
using Xunit.Abstractions;

namespace Smoothing.Tests.LocalRegression;

/// <summary>What weights mean.</summary>
public class WeightTests(ITestOutputHelper output)
{
    private static readonly double[] Bandwidths = [0.8, 2.5, 30];

    private static readonly (double[] X, double[] Y) Data = RandomSample.Of(51, 350, ties: 0.2);

    private static readonly double[] At = [.. RandomSample.Targets(52, 150)];

    private static readonly double[] Whole = [.. Data.X.Select((_, i) => (double)(i * 7 % 4))];

    public static TheoryData<Kernel, int, bool> Cases()
    {
        var data = new TheoryData<Kernel, int, bool>();
        foreach (WeightedEstimator estimator in WeightedEstimator.All)
        {
            data.Add(estimator.Kernel, estimator.Degree, false);
            if (PolynomialCatalog.Of(estimator.Kernel, estimator.Degree).IsSwept)
                data.Add(estimator.Kernel, estimator.Degree, true);
        }

        return data;
    }

    /// <summary>A weight of 2 is the observation twice, of 0 is none.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void Whole_weights_are_repetitions(Kernel kernel, int degree, bool sweep)
    {
        var values = new Worst("value");
        int[] repeated = [.. Enumerable.Range(0, Whole.Length).SelectMany(i => Enumerable.Repeat(i, (int)Whole[i]))];
        double[] x = [.. repeated.Select(i => Data.X[i])], y = [.. repeated.Select(i => Data.Y[i])];
        PolynomialEstimator plain = PolynomialCatalog.Of(kernel, degree);
        foreach (double bandwidth in Bandwidths)
        {
            double[] expected = plain.Values(x, y, At, bandwidth, sweep), weighted = Of(kernel, degree).Values(Data.X, Data.Y, Whole, At, bandwidth, sweep);
            double[] predicted = Of(kernel, degree).Predicted(Data.X, Data.Y, Whole, At, bandwidth);
            for (int j = 0; j < At.Length; j++)
            {
                string where = FormattableString.Invariant($"h = {bandwidth}, at {At[j]}");
                double tolerance = Tolerance(kernel, degree, At[j], bandwidth);
                values.Add(weighted[j], expected[j], tolerance, where);
                if (At[j] < Data.X[0] || At[j] > Data.X[^1])
                    Assert.Equal(double.NaN, predicted[j]);
                else
                    values.Add(predicted[j], expected[j], tolerance, where);
            }
        }

        values.Check(output);
    }

    /// <summary>Also where so many weigh nothing that some windows no longer determine the fit.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void What_weighs_nothing_is_absent(Kernel kernel, int degree, bool sweep)
    {
        var values = new Worst("value");
        double[] weights = [.. Data.X.Select((_, i) => i % 37 == 0 ? 1 + (i % 5) : 0.0)];
        int[] present = [.. Enumerable.Range(0, weights.Length).Where(i => weights[i] > 0)];
        double[] x = [.. present.Select(i => Data.X[i])], y = [.. present.Select(i => Data.Y[i])], w = [.. present.Select(i => weights[i])];
        foreach (double bandwidth in Bandwidths)
        {
            double[] expected = Of(kernel, degree).Values(x, y, w, At, bandwidth, sweep: false), actual = Of(kernel, degree).Values(Data.X, Data.Y, weights, At, bandwidth, sweep);
            for (int j = 0; j < At.Length; j++)
            {
                double condition = WindowCondition.Of(PolynomialCatalog.Of(kernel, degree), x, At[j], bandwidth);
                if (double.IsNaN(expected[j]) != double.IsNaN(actual[j]))
                    Assert.True(condition > 1e12, FormattableString.Invariant($"h = {bandwidth}, at {At[j]}: {actual[j]} for {expected[j]}, condition {condition:E1}"));
                else
                    values.Add(actual[j], expected[j], (1e-12 + (1e-14 * condition)) * RandomSample.Range(Data.Y), FormattableString.Invariant($"h = {bandwidth}, at {At[j]}, condition {condition:E1}"));
            }

            LocalEstimate nothing = Of(kernel, degree).Evaluate(Data.X, Data.Y, new double[Data.X.Length], 5, bandwidth);
            Assert.Equal((FitStatus.EmptyWindow, double.NaN, 0.0), (nothing.Status, nothing.Value, nothing.EffectiveCount));
        }

        values.Check(output);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Their_scale_does_not_matter(Kernel kernel, int degree, bool sweep)
    {
        var values = new Worst("value");
        double[] weights = Random();
        foreach (double bandwidth in Bandwidths)
        {
            double[] expected = Of(kernel, degree).Values(Data.X, Data.Y, weights, At, bandwidth, sweep);
            foreach (int exponent in new[] { -200, 200 })
                WindowTests.AssertSameBits(expected, Of(kernel, degree).Values(Data.X, Data.Y, [.. weights.Select(w => Math.ScaleB(w, exponent))], At, bandwidth, sweep));

            double[] scaled = Of(kernel, degree).Values(Data.X, Data.Y, [.. weights.Select(w => w * 0.3)], At, bandwidth, sweep);
            for (int j = 0; j < At.Length; j++)
            {
                values.Add(scaled[j], expected[j], Tolerance(kernel, degree, At[j], bandwidth), FormattableString.Invariant($"h = {bandwidth}, at {At[j]}"));
            }
        }

        values.Check(output);
    }

    /// <summary>A weight is so many observations: Σ l²/w, (Σ w K)²/Σ w K²; the leverage is that of a weight of 1.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void Norms_counts_and_leverages(Kernel kernel, int degree, bool sweep)
    {
        var norms = new Worst("norm");
        var counts = new Worst("effective count");
        var leverages = new Worst("leverage");
        double[] weights = Random();
        WeightedEstimator estimator = Of(kernel, degree);
        int[] some = [.. Enumerable.Range(0, 12).Select(k => 29 * k)];
        foreach (double bandwidth in Bandwidths)
        {
            LocalEstimate[] estimates = estimator.Estimates(Data.X, Data.Y, weights, Data.X, bandwidth, sweep);
            double[][] responses = [.. Data.X.Select((_, i) => estimator.Values(Data.X, [.. Data.X.Select((_, k) => k == i ? 1.0 : 0)], weights, [.. some.Select(k => Data.X[k])], bandwidth, sweep: false))];
            for (int j = 0; j < some.Length; j++)
            {
                LocalEstimate estimate = estimates[some[j]];
                if (estimate.Status != FitStatus.Success)
                    continue;

                string where = FormattableString.Invariant($"h = {bandwidth}, at {Data.X[some[j]]}");
                double norm = Math.Sqrt(responses.Select((response, i) => weights[i] > 0 ? response[j] * response[j] / weights[i] : 0).Sum());
                norms.Add(estimate.NormOfEquivalentKernel, norm, 1e-10 * norm, where);
                double leverage = responses[some[j]][j];
                leverages.Add(estimate.Leverage * weights[some[j]], leverage, 1e-10 * norm, where);
                double[] w = [.. Data.X.Select((x, i) => weights[i] * ReferenceLine.Weight(kernel, (x - Data.X[some[j]]) / bandwidth).High)];
                double count = w.Sum() * w.Sum() / w.Select((one, i) => weights[i] > 0 ? one * one / weights[i] : 0).Sum();
                counts.Add(estimate.EffectiveCount, count, 1e-10 * count, where);
            }
        }

        norms.Check(output);
        counts.Check(output);
        leverages.Check(output);
    }

    [Fact]
    public void A_fit_keeps_them_with_their_observations()
    {
        double[] weights = Random();
        int[] order = [.. Enumerable.Range(0, weights.Length)];
        new Random(54).Shuffle(order);
        foreach (WeightedEstimator estimator in WeightedEstimator.All)
        {
            double[] shuffled = estimator.Predicted([.. order.Select(i => Data.X[i])], [.. order.Select(i => Data.Y[i])], [.. order.Select(i => weights[i])], At, 1.2);
            double[] inOrder = estimator.Values(Data.X, Data.Y, weights, At, 1.2, sweep: null);
            for (int j = 0; j < At.Length; j++)
                Assert.Equal(At[j] < Data.X[0] || At[j] > Data.X[^1] ? double.NaN : inOrder[j], shuffled[j], 1e-11);
        }
    }

    // To twelve digits, but where a cubic at an edge is so ill-conditioned that the rounding of its sums shows.
    private static double Tolerance(Kernel kernel, int degree, double at, double bandwidth)
    {
        double condition = degree < 3 ? 1 : WindowCondition.Of(PolynomialCatalog.Of(kernel, degree), Data.X, at, bandwidth);
        return Math.Max(1e-12, double.IsFinite(condition) ? 1e-14 * condition : 0) * RandomSample.Range(Data.Y);
    }

    private static double[] Random()
    {
        var random = new Random(53);
        return [.. Data.X.Select(_ => 0.2 + random.NextDouble())];
    }

    private static WeightedEstimator Of(Kernel kernel, int degree) =>
        WeightedEstimator.All.Single(estimator => estimator.Kernel == kernel && estimator.Degree == degree);
}
