using System;
using System.Linq;
using Smoothing.Tests.LocalRegression.Estimators;
using Xunit.Abstractions;

namespace Smoothing.Tests.LocalRegression.Inference;

/// <summary>Every kernel in every degree against the whole smoother matrix, and against fits that leave one observation out.</summary>
public class BruteForceTests(ITestOutputHelper output)
{
    // Relative; the QR decompositions err by the condition of their windows, up to 10⁵ here.
    private const double Tolerance = 1e-10;

    public static TheoryData<Kernel, int> Cases()
    {
        var data = new TheoryData<Kernel, int>();
        foreach (Kernel kernel in Enum.GetValues<Kernel>())
        {
            for (int degree = 0; degree <= 3; degree++)
                data.Add(kernel, degree);
        }
        return data;
    }

    [Theory]
    [InlineData(Kernel.Epanechnikov, 1)]
    [InlineData(Kernel.Triangular, 2)]
    [InlineData(Kernel.Tricube, 3)]
    [InlineData(Kernel.Cosine, 0)]
    public void Of_some_small_samples(Kernel kernel, int degree) => Of_small_samples(kernel, degree);

    [Theory]
    [Trait("Category", "Exhaustive")]
    [MemberData(nameof(Cases))]
    public void Of_small_samples(Kernel kernel, int degree)
    {
        var worst = new Worst("relative error");
        foreach (int n in new[] { 20, 40, 131 })
        {
            (double[] x, double[] y) = RandomSample.Of(50 + n, n, ties: 0.3);
            foreach (double bandwidth in kernel is Kernel.Gaussian or Kernel.Logistic ? new[] { 2.0, 5 } : [6, 14])
            {
                BruteForceSmoother exact = BruteForceSmoother.Of(kernel, degree, x, y, bandwidth);
                foreach (bool? sweep in new bool?[] { true, false, null })
                {
                    using Algorithm algorithm = Algorithm.Swept(sweep);
                    ISmoother fit = PolynomialCatalog.Of(kernel, degree).Fit(x, y, bandwidth);
                    string where = FormattableString.Invariant($"n = {n}, h = {bandwidth}, {sweep}");
                    Compare(worst, fit, exact, where);
                    foreach (double at in new[] { x[0], 3.3, 5, x[^1] })
                    {
                        Compare(worst, fit.ConfidenceInterval(at), exact.Interval(at, 0.95, isPrediction: false), where);
                        Compare(worst, fit.PredictionInterval(at, 0.5), exact.Interval(at, 0.5, isPrediction: true), where);
                    }
                }
            }
        }
        worst.Check(output);
    }

    public static TheoryData<string> WeightedTypes => [.. WeightedSmoothers.All.Keys];

    [Theory]
    [MemberData(nameof(WeightedTypes))]
    public void Of_weighted_samples(string name)
    {
        (Kernel kernel, int degree, Func<double, IWeightedSmoother> create) = WeightedSmoothers.All[name];
        var worst = new Worst("relative error");
        (double[] x, double[] y) = RandomSample.Of(77, 60, ties: 0.3);
        double[] weights = [.. x.Select((_, i) => i % 7 == 3 ? 0 : 0.25 + (i % 5))];
        BruteForceSmoother exact = BruteForceSmoother.Of(kernel, degree, x, y, 3, weights);
        foreach (bool? sweep in new bool?[] { true, false, null })
        {
            using Algorithm algorithm = Algorithm.Swept(sweep);
            IWeightedSmoother fit = create(3);
            fit.Fit(x, y, weights);
            Compare(worst, fit, exact, $"{sweep}");
            Compare(worst, fit.ConfidenceInterval(5), exact.Interval(5, 0.95, isPrediction: false), $"{sweep}");
            Compare(worst, fit.PredictionInterval(5), exact.Interval(5, 0.95, isPrediction: true), $"{sweep}");
        }
        worst.Check(output);
    }

    /// <summary>A weight of 2 is worth two observations to the norm of the equivalent kernel and to the effective count, too.</summary>
    [Theory]
    [MemberData(nameof(WeightedTypes))]
    public void Weights_count_as_duplicates(string name)
    {
        (Kernel kernel, int degree, Func<double, IWeightedSmoother> create) = WeightedSmoothers.All[name];
        (double[] x, double[] y) = RandomSample.Of(78, 50);
        double[] weights = [.. x.Select((_, i) => (double)(i % 3))];
        int[] copies = [.. Enumerable.Range(0, 50).SelectMany(i => Enumerable.Repeat(i, i % 3))];
        double[] manyX = [.. copies.Select(i => x[i])], manyY = [.. copies.Select(i => y[i])];
        var weighted = new LocalEstimate[40];
        double[] at = [.. Enumerable.Range(0, 40).Select(i => 0.5 + (i * 9.0 / 40))];
        foreach (bool sweep in new[] { true, false })
        {
            using Algorithm algorithm = Algorithm.Swept(sweep);
            create(3).Smooth(x, y, weights, at, weighted);
            LocalEstimate[] repeated = PolynomialCatalog.Of(kernel, degree).Estimates(manyX, manyY, at, 3, sweep: false);
            for (int j = 0; j < at.Length; j++)
            {
                Assert.Equal(repeated[j].NormOfEquivalentKernel, weighted[j].NormOfEquivalentKernel, 1e-9 * repeated[j].NormOfEquivalentKernel);
                Assert.Equal(repeated[j].EffectiveCount, weighted[j].EffectiveCount, 1e-9 * repeated[j].EffectiveCount);
            }
        }
    }

    private static void Compare(Worst worst, ISummary fit, BruteForceSmoother exact, string where)
    {
        foreach ((string what, double value, double reference) in new[]
        {
            ("tr L", fit.EffectiveDegreesOfFreedom, exact.Trace),
            ("variance", fit.ResidualVariance, exact.ResidualVariance),
            ("leave-one-out", fit.LeaveOneOutError, exact.LeaveOneOutError),
            ("GCV", fit.GeneralizedCrossValidation, exact.GeneralizedCrossValidation),
            ("AICc", fit.Aicc, exact.Aicc),
        })
        {
            worst.Add(value, reference, Tolerance * Math.Max(1, Math.Abs(reference)), $"{what}, {where}");
        }
    }

    private static void Compare(Worst worst, Interval interval, (double Lower, double Upper) exact, string where)
    {
        // MathNet's quantile of Student's t ends its iteration at 10⁻⁸.
        worst.Add(interval.Lower, exact.Lower, 1e-7 * Math.Max(1, Math.Abs(exact.Lower)), "lower, " + where);
        worst.Add(interval.Upper, exact.Upper, 1e-7 * Math.Max(1, Math.Abs(exact.Upper)), "upper, " + where);
    }
}
