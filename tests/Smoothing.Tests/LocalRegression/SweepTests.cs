using System;
using System.Linq;
using Smoothing.Tests.LocalRegression.Estimators;
using Xunit.Abstractions;

namespace Smoothing.Tests.LocalRegression;

/// <summary>The moment sweep gives what the sums of each window give.</summary>
public class SweepTests(ITestOutputHelper output)
{
    public static TheoryData<Kernel, int> Swept()
    {
        var data = new TheoryData<Kernel, int>();
        foreach (PolynomialEstimator estimator in PolynomialCatalog.All.Where(one => one.IsSwept))
            data.Add(estimator.Kernel, estimator.Degree);
        return data;
    }

    /// <summary>From bandwidths below the spacing of the data to some above its range.</summary>
    [Theory]
    [MemberData(nameof(Swept))]
    public void On_data_of_every_shape(Kernel kernel, int degree)
    {
        var agreement = new SweepAgreement(kernel, degree);
        foreach (SweepSample sample in SweepSample.Shapes(degree, 300))
        {
            foreach (double share in new[] { 0.001, 0.08, 0.3, 2.5 })
            {
                foreach (double[] at in sample.Targets(7))
                    agreement.Add(sample, at, share * sample.Width);
            }
        }

        agreement.Check(output);
    }

    [Theory]
    [MemberData(nameof(Swept))]
    public void On_no_more_than_twenty_observations(Kernel kernel, int degree)
    {
        var agreement = new SweepAgreement(kernel, degree);
        for (int n = 0; n <= 20; n++)
        {
            foreach (SweepSample sample in SweepSample.Shapes(n, n).Where(one => one.Name is "uniform" or "tied" or "alternating gaps"))
            {
                foreach (double share in new[] { 0.05, 0.4, 3 })
                {
                    foreach (double[] at in sample.Targets(n))
                        agreement.Add(sample, at, share * sample.Width);
                }
            }
        }

        agreement.Check(output);
    }

    /// <summary>Cells with more targets than a batch has, and with more observations between two targets than there are rows.</summary>
    [Theory]
    [MemberData(nameof(Swept))]
    public void In_dense_and_in_sparse_cells(Kernel kernel, int degree)
    {
        var agreement = new SweepAgreement(kernel, degree);
        SweepSample sample = SweepSample.Shapes(11, 20_000).First();
        PolynomialEstimator estimator = PolynomialCatalog.Of(kernel, degree);
        foreach (double bandwidth in new[] { 1.5, 12 })
        {
            // The sweep at all abscissas, the definition at some of them.
            double[] swept = estimator.Values(sample.X, sample.Y, sample.X, bandwidth, sweep: true);
            int[] some = [.. Enumerable.Range(0, 100).Select(i => i * 201)];
            double[] at = [.. some.Where(i => i < 20_000).Select(i => sample.X[i])];
            agreement.Add(sample, at, bandwidth, estimator.Values(sample.X, sample.Y, at, bandwidth, sweep: false), [.. some.Where(i => i < 20_000).Select(i => swept[i])]);
            agreement.Add(sample, [.. Enumerable.Range(0, 40).Select(i => 0.25 * i)], bandwidth);
        }

        agreement.Check(output);
    }

    /// <summary>A window that a million ties fill is not summed up once for each of them.</summary>
    [Theory]
    [InlineData(0, FitStatus.Success)]
    [InlineData(1, FitStatus.TooFewObservations)]
    [InlineData(3, FitStatus.TooFewObservations)]
    public void Over_a_million_ties(int degree, FitStatus status)
    {
        double[] x = [.. Enumerable.Repeat(3.5, 1_000_000)], y = [.. x.Select((_, i) => (double)(i % 2))];
        PolynomialEstimator estimator = PolynomialCatalog.Of(Kernel.Epanechnikov, degree);
        double value = status == FitStatus.Success ? 0.5 : double.NaN;

        Assert.All(estimator.Values(x, y, x, 1, sweep: null), fitted => Assert.Equal(value, fitted));
        LocalEstimate[] estimates = estimator.Estimates(x, y, [.. x.Take(10_000)], 1, sweep: null);
        Assert.All(estimates, estimate => Assert.Equal((value, status, 1e6), (estimate.Value, estimate.Status, estimate.EffectiveCount)));
    }

    [Theory]
    [MemberData(nameof(Swept))]
    public void Slopes_norms_and_counts(Kernel kernel, int degree)
    {
        var values = new Worst("value");
        var slopes = new Worst("slope times the bandwidth");
        var norms = new Worst("norm");
        var counts = new Worst("effective count");
        var leverages = new Worst("leverage");
        PolynomialEstimator estimator = PolynomialCatalog.Of(kernel, degree);
        foreach (SweepSample sample in SweepSample.Shapes(degree + 20, 400).Where(one => !one.IsMixed))
        {
            foreach (double bandwidth in new[] { 0.1 * sample.Width, 0.5 * sample.Width })
            {
                LocalEstimate[] direct = estimator.Estimates(sample.X, sample.Y, sample.X, bandwidth, sweep: false);
                LocalEstimate[] swept = estimator.Estimates(sample.X, sample.Y, sample.X, bandwidth, sweep: true);
                for (int j = 0; j < direct.Length; j++)
                {
                    if (double.IsNaN(direct[j].Value) || double.IsNaN(swept[j].Value))
                    {
                        Assert.True(direct[j].Status == swept[j].Status || WindowCondition.Of(estimator, sample.X, sample.X[j], bandwidth) > 1e12, $"{sample.Name} at {j}: {direct[j].Status} and {swept[j].Status}");
                        continue;
                    }

                    string where = FormattableString.Invariant($"{sample.Name} at {sample.X[j]}, h = {bandwidth}");
                    double Tolerance(double scale, double error) =>
                        error <= 1e-10 * scale ? 1e-10 * scale : Math.Max(1e-10, 1e-13 * WindowCondition.Of(estimator, sample.X, sample.X[j], bandwidth)) * scale;
                    void Add(Worst worst, double ofSweep, double exact, double scale) => worst.Add(ofSweep, exact, Tolerance(scale, Math.Abs(ofSweep - exact)), where);
                    Add(values, swept[j].Value, direct[j].Value, RandomSample.Range(sample.Y));
                    if (degree > 0)
                        Add(slopes, swept[j].Slope * bandwidth, direct[j].Slope * bandwidth, Math.Max(RandomSample.Range(sample.Y), Math.Abs(direct[j].Slope * bandwidth)));
                    Add(norms, swept[j].NormOfEquivalentKernel, direct[j].NormOfEquivalentKernel, direct[j].NormOfEquivalentKernel);
                    Add(leverages, swept[j].Leverage, direct[j].Leverage, direct[j].Leverage);
                    counts.Add(swept[j].EffectiveCount, direct[j].EffectiveCount, 1e-10 * direct[j].EffectiveCount, where);
                }
            }
        }

        values.Check(output);
        if (degree > 0)
            slopes.Check(output);
        norms.Check(output);
        leverages.Check(output);
        counts.Check(output);
    }
}
