using System;
using System.Linq;
using Smoothing.Tests.LocalRegression.Estimators;
using Xunit.Abstractions;

namespace Smoothing.Tests.LocalRegression;

/// <summary>
/// Every kernel and bandwidth against 50-digit arithmetic: to 10⁻¹⁴ of the range of y (45 units of rounding) times the condition of
/// the window's normal equations.
/// </summary>
public class GoldenTests(ITestOutputHelper output)
{
    private const double Unit = 1e-14;

    public static TheoryData<string, Kernel> SetsAndKernels()
    {
        var data = new TheoryData<string, Kernel>();
        foreach (string name in GoldenSet.All.Keys)
        {
            foreach (Kernel kernel in Enum.GetValues<Kernel>())
                data.Add(name, kernel);
        }

        return data;
    }

    [Fact]
    public void Every_case_has_its_constant_bandwidth() =>
        Assert.All(
            GoldenSet.All.Values.SelectMany(set => set.Lines),
            one => Assert.Equal(2, EstimatorCatalog.Both(one.Kernel, one.Bandwidth).Count()));

    [Theory]
    [MemberData(nameof(SetsAndKernels))]
    public void Statics(string name, Kernel kernel)
    {
        using Algorithm algorithm = Algorithm.Direct;
        GoldenSet set = GoldenSet.All[name];
        var values = new Worst("value");
        var slopes = new Worst("slope");
        var norms = new Worst("norm");
        foreach (GoldenCase golden in set.Lines.Where(one => one.Kernel == kernel))
        {
            foreach (Estimator estimator in EstimatorCatalog.Both(kernel, golden.Bandwidth))
            {
                double[] fitted = estimator.Smoothed(set.X, set.Y, set.At);
                for (int j = 0; j < set.At.Length; j++)
                {
                    string where = FormattableString.Invariant($"{estimator} at {set.At[j]}");
                    double unit = Unit * golden.Condition[j];
                    LocalEstimate estimate = estimator.Evaluate(set.X, set.Y, set.At[j]);

                    Assert.Equal(FitStatus.Success, estimate.Status);
                    Assert.Equal(fitted[j], estimate.Value);
                    Assert.Equal(fitted[j], estimator.Estimate(set.X, set.Y, set.At[j]));
                    values.Add(estimate.Value, golden.Value[j], unit * set.Range, where);
                    slopes.Add(estimate.Slope, golden.Slope[j], unit * set.Range / golden.Bandwidth, where);
                    norms.Add(estimate.NormOfEquivalentKernel, golden.NormOfEquivalentKernel[j], unit * golden.NormOfEquivalentKernel[j], where);
                }
            }
        }

        values.Check(output);
        slopes.Check(output);
        norms.Check(output);
    }

    [Theory]
    [MemberData(nameof(SetsAndKernels))]
    public void A_fit_predicts_what_the_statics_compute(string name, Kernel kernel)
    {
        using Algorithm algorithm = Algorithm.Direct;
        GoldenSet set = GoldenSet.All[name];
        int[] shuffled = [.. Enumerable.Range(0, set.X.Length)];
        new Random(20).Shuffle(shuffled);
        foreach (Estimator estimator in set.Lines.Where(one => one.Kernel == kernel).SelectMany(one => EstimatorCatalog.Both(kernel, one.Bandwidth)))
        {
            double[] fitted = estimator.Smoothed(set.X, set.Y, set.At);
            IFitted fit = estimator.Fit(set.X, set.Y);
            IFitted fitOfShuffled = estimator.Fit([.. shuffled.Select(i => set.X[i])], [.. shuffled.Select(i => set.Y[i])]);
            var predicted = new double[set.At.Length];
            fit.Predict(set.At, predicted);

            Assert.Equal(set.X.Length, fit.Count);
            Assert.Equal(estimator.Bandwidth, fit.Bandwidth);
            Assert.Equal(fitted, predicted);
            Assert.Equal(fitted, set.At.Select(fit.Predict));
            Assert.Equal(set.At.Select(at => estimator.Evaluate(set.X, set.Y, at).Slope), set.At.Select(fit.Slope));

            // The sets list ties in the order of y, as sorting puts them.
            Assert.Equal(fitted, set.At.Select(fitOfShuffled.Predict));
        }
    }
}
