using System;
using System.Linq;
using Smoothing.Tests.LocalRegression.Estimators;
using Xunit.Abstractions;

namespace Smoothing.Tests.LocalRegression;

/// <summary>
/// Every kernel, bandwidth and degree by both algorithms against 50-digit arithmetic: to 10⁻¹³ of the range of y times the condition of the
/// window's normal equations.
/// </summary>
public class PolynomialGoldenTests(ITestOutputHelper output)
{
    private const double Unit = 1e-13;

    public static TheoryData<string, Kernel, int, bool> Cases()
    {
        var data = new TheoryData<string, Kernel, int, bool>();
        foreach (string name in GoldenSet.All.Keys)
        {
            foreach (PolynomialEstimator estimator in PolynomialCatalog.All)
            {
                data.Add(name, estimator.Kernel, estimator.Degree, false);
                if (estimator.IsSwept)
                    data.Add(name, estimator.Kernel, estimator.Degree, true);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Values_slopes_and_norms(string name, Kernel kernel, int degree, bool sweep)
    {
        GoldenSet set = GoldenSet.All[name];
        PolynomialEstimator estimator = PolynomialCatalog.Of(kernel, degree);
        var values = new Worst("value");
        var slopes = new Worst("slope");
        var norms = new Worst("norm");
        foreach (GoldenCase golden in set.Cases.Where(one => one.Kernel == kernel && one.Degree == degree))
        {
            double[] fitted = estimator.Values(set.X, set.Y, set.At, golden.Bandwidth, sweep);
            LocalEstimate[] estimates = estimator.Estimates(set.X, set.Y, set.At, golden.Bandwidth, sweep);
            for (int j = 0; j < set.At.Length; j++)
            {
                string where = FormattableString.Invariant($"{estimator}, h = {golden.Bandwidth}, at {set.At[j]}");
                LocalEstimate estimate = estimates[j];
                if (double.IsNaN(golden.Value[j]))
                {
                    Assert.Equal((double.NaN, double.NaN), (fitted[j], estimate.Value));
                    Assert.Equal(FitStatus.TooFewObservations, estimate.Status);
                    continue;
                }

                double unit = Unit * golden.Condition[j];
                Assert.Equal(FitStatus.Success, estimate.Status);
                values.Add(fitted[j], golden.Value[j], unit * set.Range, where);
                values.Add(estimate.Value, golden.Value[j], unit * set.Range, where);
                norms.Add(estimate.NormOfEquivalentKernel, golden.NormOfEquivalentKernel[j], unit * golden.NormOfEquivalentKernel[j], where);
                if (degree > 0)
                    slopes.Add(estimate.Slope, golden.Slope[j], unit * set.Range / golden.Bandwidth, where);
                else
                    Assert.Equal(double.NaN, estimate.Slope);
            }
        }

        values.Check(output);
        norms.Check(output);
        if (degree > 0)
            slopes.Check(output);
    }
}
