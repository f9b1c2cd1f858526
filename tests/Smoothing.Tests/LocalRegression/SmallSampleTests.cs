using System;
using System.Linq;
using Smoothing.Tests.LocalRegression.Estimators;
using Xunit.Abstractions;

namespace Smoothing.Tests.LocalRegression;

/// <summary>Every sample size from none to past two groups of eight lanes.</summary>
public class SmallSampleTests(ITestOutputHelper output)
{
    public static TheoryData<Kernel> Kernels => [.. Enum.GetValues<Kernel>()];

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Each_size_agrees_with_the_definition(Kernel kernel)
    {
        var worst = new Worst("value");
        for (int n = 0; n <= 20; n++)
        {
            // Spacings of 1, 2, 3, 1, … make windows of every size, ties among them.
            double[] x = [.. Enumerable.Range(0, n).Select(i => (double)(((i / 3) * 6) + new[] { 0, 1, 3 }[i % 3] - (i % 5 == 4 ? 1 : 0))).Order()];
            double[] y = [.. x.Select((value, i) => Math.Cos(value) + (i % 4))];
            double range = n == 0 ? 0 : RandomSample.Range(y);
            double[] at = [.. Enumerable.Range(-10, 70).Select(i => i + 0.25)];
            foreach (double bandwidth in new[] { 0.7, 2.5, 7, 100 })
            {
                Estimator estimator = EstimatorCatalog.Free(kernel, bandwidth);
                IFitted fit = estimator.Fit(x, y);
                double[] fitted = estimator.Smoothed(x, y, at);
                for (int j = 0; j < at.Length; j++)
                {
                    ReferenceLine exact = ReferenceLine.Of(kernel, x, y, at[j], bandwidth);
                    int distinct = x.Where(value => ReferenceLine.Weight(kernel, (value - at[j]) / bandwidth) > 0).Distinct().Count();
                    LocalEstimate estimate = estimator.Evaluate(x, y, at[j]);
                    Assert.Equal(
                        distinct == 0 ? FitStatus.EmptyWindow : distinct == 1 ? FitStatus.TooFewObservations : FitStatus.Success,
                        estimate.Status);
                    Assert.Equal(estimate.Value, fitted[j]);
                    Assert.Equal(n > 0 && at[j] >= x[0] && at[j] <= x[^1] ? estimate.Value : double.NaN, fit.Predict(at[j]));
                    if (distinct >= 2)
                    {
                        double scale = range + Math.Abs(exact.Slope * bandwidth);
                        worst.Add(estimate.Value, exact.Value, 1e-14 * exact.Condition * scale, FormattableString.Invariant($"{estimator}, n = {n}, at {at[j]}"));
                        Assert.Equal(exact.EffectiveCount, estimate.EffectiveCount, 1e-12 * exact.EffectiveCount);
                    }
                    else
                    {
                        Assert.Equal((double.NaN, double.NaN, double.NaN), (estimate.Value, estimate.Slope, estimate.NormOfEquivalentKernel));
                        Assert.Equal(exact.Count, estimate.EffectiveCount, 1e-12);
                    }
                }
            }
        }

        worst.Check(output);
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Equal_abscissas_determine_no_line(Kernel kernel)
    {
        foreach (int n in new[] { 1, 2, 7, 8, 9, 17 })
        {
            double[] x = [.. Enumerable.Repeat(0.1, n)];
            double[] y = [.. Enumerable.Range(0, n).Select(i => (double)i)];
            Estimator estimator = EstimatorCatalog.Free(kernel, 1);
            LocalEstimate estimate = estimator.Evaluate(x, y, 0.3);

            Assert.Equal(FitStatus.TooFewObservations, estimate.Status);
            Assert.Equal(n, estimate.EffectiveCount, 1e-13 * n);
            Assert.All(estimator.Smoothed(x, y), value => Assert.Equal(double.NaN, value));
            Assert.Equal((double.NaN, double.NaN), (estimator.Fit(x, y).Predict(0.3), estimator.Fit(x, y).Slope(0.3)));
        }
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void One_point_a_window_determines_no_line(Kernel kernel)
    {
        double[] x = [.. Enumerable.Range(0, 20).Select(i => i * 100.0)];
        Assert.All(EstimatorCatalog.Free(kernel, 1).Smoothed(x, x), value => Assert.Equal(double.NaN, value));
        Assert.Equal(FitStatus.TooFewObservations, EstimatorCatalog.Free(kernel, 1).Evaluate(x, x, 300.5).Status);
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Gaps_leave_holes_and_nothing_else(Kernel kernel)
    {
        // Pairs 0.5 apart, then gaps of 99.5: a window holds a pair or nothing, and through a pair there is one line.
        double[] x = [.. Enumerable.Range(0, 20).SelectMany(i => new[] { i * 100.0, (i * 100) + 0.5 })];
        double[] y = [.. x.Select((_, i) => (double)(i % 2))];
        double[] at = [.. Enumerable.Range(0, 40).Select(i => i * 50.0)];
        double[] fitted = EstimatorCatalog.Free(kernel, 1).Smoothed(x, y, at);

        for (int j = 0; j < at.Length; j++)
            Assert.Equal(j % 2 == 0 ? 0 : double.NaN, fitted[j], 1e-14);
        Assert.All(EstimatorCatalog.Free(kernel, 1).Smoothed(x, y).Zip(y), pair => Assert.Equal(pair.Second, pair.First, 1e-14));
    }
}
