using System;
using System.Linq;
using Smoothing.CompilerServices;
using Smoothing.Distributions;
using Smoothing.LocalRegression;
using Smoothing.Samples;
using Smoothing.Tests.LocalRegression.Inference;
using Xunit.Abstractions;

namespace Smoothing.Tests.LocalRegression.Nearest;

/// <summary>Every kernel, degrees 0 to 3, against the whole smoother matrix, and δ₂ against it too.</summary>
public class NearestBruteForceTests(ITestOutputHelper output)
{
    // Relative; the QR decompositions err by the condition of their windows.
    private const double Tolerance = 1e-10;

    [Fact]
    public void Of_small_samples()
    {
        var worst = new Worst("relative error");
        foreach (NearestEstimator estimator in NearestCatalog.Kernels)
        {
            foreach (int n in new[] { 20, 61 })
            {
                (double[] x, double[] y) = RandomSample.Of(60 + n, n, ties: 0.2);
                BruteForceSmoother exact = BruteForceSmoother.Nearest(estimator.Kernel, estimator.Degree, x, y, estimator.Span);
                INearest fit = estimator.Fit(x, y);
                double df = Math.Pow(exact.ResidualDegreesOfFreedom, 2) / exact.LoessDelta2;
                string where = $"{estimator}, n = {n}";
                (double Value, double Exact)[] pairs =
                [
                    (fit.ResidualVariance, exact.ResidualVariance),
                    (fit.EffectiveDegreesOfFreedom, exact.Trace),
                    (fit.LeaveOneOutError, exact.LeaveOneOutError),
                    (fit.GeneralizedCrossValidation, exact.GeneralizedCrossValidation),
                    (fit.Aicc, exact.Aicc),
                ];
                foreach ((double value, double reference) in pairs)
                    worst.Add(value, reference, Tolerance * Math.Abs(reference), where);
                foreach (double at in new[] { x[0], 3.3, 5, x[^1] })
                {
                    Compare(worst, fit.ConfidenceInterval(at), exact.Interval(at, 0.95, isPrediction: false, df), where);
                    Compare(worst, fit.PredictionInterval(at, 0.5), exact.Interval(at, 0.5, isPrediction: true, df), where);
                }
            }
        }
        worst.Check(output);
    }

    [Fact]
    public void Of_weighted_samples()
    {
        var worst = new Worst("relative error");
        (double[] x, double[] y) = RandomSample.Of(7, 60, ties: 0.2);
        double[] weights = [.. Enumerable.Range(0, 60).Select(i => i % 11 == 3 ? 0 : 0.5 + i % 5)];
        BruteForceSmoother exact = BruteForceSmoother.Nearest(Kernel.Tricube, 2, x, y, 0.5, weights);
        var fit = new WeightedQuadratic50();
        fit.Fit(x, y, weights);
        worst.Add(fit.ResidualVariance, exact.ResidualVariance, Tolerance * exact.ResidualVariance, "σ²");
        worst.Add(fit.EffectiveDegreesOfFreedom, exact.Trace, Tolerance * exact.Trace, "tr L");
        double df = Math.Pow(exact.ResidualDegreesOfFreedom, 2) / exact.LoessDelta2;
        foreach (double at in new[] { x[0], 3.3, 5, x[^1] })
            Compare(worst, fit.ConfidenceInterval(at), exact.Interval(at, 0.95, isPrediction: false, df), "interval");
        worst.Check(output);
    }

    /// <summary>The bisquare passes, and the pseudovalues with them, with weights that are all the same: as without.</summary>
    [Fact]
    public void Of_robust_fits_with_equal_weights()
    {
        (double[] x, double[] y) = RandomSample.Of(8, 80);
        y[40] += 30;
        double[] weights = [.. x.Select(_ => 4.0)];
        INearest plain = NearestCatalog.Of(2, 0.5, 3).Fit(x, y);
        var fit = new WeightedRobustQuadratic50();
        fit.Fit(x, y, weights);
        foreach (double at in new[] { x[0], x[40], 5, x[^1] })
        {
            Digits.AssertShared(13, plain.Predict(at), fit.Predict(at));
            Digits.AssertShared(12, plain.ConfidenceInterval(at).Upper, fit.ConfidenceInterval(at).Upper);
        }
        Digits.AssertShared(12, 4 * plain.ResidualVariance, fit.ResidualVariance);
        Digits.AssertShared(12, plain.EffectiveDegreesOfFreedom, fit.EffectiveDegreesOfFreedom);
    }

    [Fact]
    public void An_outlier_has_no_say_and_one_of_weight_zero_neither()
    {
        (double[] x, double[] y) = RandomSample.Of(9, 200);
        double[] spoilt = [.. y];
        spoilt[100] += 1000;
        double plain = NearestCatalog.Of(2, 0.5, 3).Estimate(x, y, x[100]), robust = NearestCatalog.Of(2, 0.5, 3).Estimate(x, spoilt, x[100]);
        Assert.InRange(Math.Abs(robust - plain), 0, 0.05);
        Assert.True(Math.Abs(NearestCatalog.Of(2, 0.5, 0).Estimate(x, spoilt, x[100]) - plain) > 10);

        double[] weights = [.. x.Select((_, i) => i == 100 ? 0.0 : 1)];
        double[] values = new double[200], spoiltValues = new double[200];
        WeightedRobustQuadratic50.Smooth(x, y, weights, values);
        WeightedRobustQuadratic50.Smooth(x, spoilt, weights, spoiltValues);
        Assert.Equal(values, spoiltValues);
    }

    /// <summary>From every k-th row δ₂ gives Student's quantile to six digits.</summary>
    [Theory]
    [InlineData(400, 2, 1)]
    [InlineData(400, 3, 2)]
    [InlineData(500, 4, 3)]
    public void The_second_delta_of_a_sample_of_rows(int n, int step, int seed)
    {
        (double[] x, double[] y) = RandomSample.Of(seed, n, ties: 0.3);
        var sample = default(FittedSample);
        sample.Set(x, y);
        SmootherSummary summary = NearestInference.Summary<TricubeQuadratic>(sample.Sample, 0.5);
        double exact = LoessDelta2.Of<TricubeQuadratic>(sample.Sample, 0.5, summary, 1);
        double sampled = LoessDelta2.Of<TricubeQuadratic>(sample.Sample, 0.5, summary, step);
        output.WriteLine($"{exact} {sampled}");
        double first = summary.ResidualDegreesOfFreedom * summary.ResidualDegreesOfFreedom;
        Assert.NotEqual(exact, sampled);
        Assert.InRange(Math.Abs(exact - sampled), 0, 0.5);
        Digits.AssertShared(5.5, StudentT.TwoSidedQuantile(0.95, first / exact), StudentT.TwoSidedQuantile(0.95, first / sampled));
    }

    private static void Compare(Worst worst, Interval value, (double Lower, double Upper) exact, string where)
    {
        double scale = Math.Abs(exact.Lower) + Math.Abs(exact.Upper);
        worst.Add(value.Lower, exact.Lower, Tolerance * scale, where);
        worst.Add(value.Upper, exact.Upper, Tolerance * scale, where);
    }

    /// <summary>What the generator would emit, one by one.</summary>
    private readonly struct TricubeQuadratic : ILocalKernel, IWithBandwidth<TricubeQuadratic>
    {
        private TricubeQuadratic(double distance) => (HalfWidth, InverseBandwidth) = (distance, 1 / distance);

        public double HalfWidth { get; }

        public double InverseBandwidth { get; }

        public int Degree => 2;

        public bool AllowsLowerDegree => false;

        public TricubeQuadratic WithBandwidth(double bandwidth) => new(bandwidth);

        public void AddWindow(in Sample sample, int start, int end, double centre, double offset, Span<double> sums, int stride)
        {
            for (int i = start; i < end; i++)
            {
                double z = (sample.X[i] - centre) * InverseBandwidth, power = Weight(z + offset);
                for (int k = 0; k <= 4; k++, power *= z)
                {
                    sums[k * stride] += power;
                    if (k <= 2)
                        sums[(5 + k) * stride] += power * sample.Y[i];
                }
            }
        }

        public void Weigh(in Sample sample, int start, int count, double centre, double offset, Span<double> weights)
        {
            for (int i = 0; i < count; i++)
                weights[i] = Weight((sample.X[start + i] - centre) * InverseBandwidth + offset);
        }

        public double Weight(double u) => Math.Pow(1 - Math.Pow(Math.Abs(u), 3), 3);
    }
}
