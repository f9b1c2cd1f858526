using System;
using System.Linq;
using Smoothing.Tests.LocalRegression.Estimators;
using Xunit.Abstractions;

namespace Smoothing.Tests.LocalRegression;

/// <summary>The leverage and the norm are those of the responses to a unit more of one observation, in every degree.</summary>
public class LeverageTests(ITestOutputHelper output)
{
    public static TheoryData<Kernel, int> All => ReproductionTests.All();

    [Theory]
    [MemberData(nameof(All))]
    public void As_a_second_fit_has_it(Kernel kernel, int degree)
    {
        var leverages = new Worst("leverage");
        var norms = new Worst("norm");
        (double[] x, double[] y) = RandomSample.Of(91, 120, ties: 0.2);
        PolynomialEstimator estimator = PolynomialCatalog.Of(kernel, degree);
        double bandwidth = kernel is Kernel.Gaussian or Kernel.Logistic ? 1 : 4;
        int[] some = [.. Enumerable.Range(0, 15).Select(k => k * 8)];
        double[] at = [.. some.Select(i => x[i])];
        double[] before = estimator.Values(x, y, at, bandwidth, sweep: false);
        double[][] responses = [.. x.Select((_, i) => estimator.Values(x, [.. y.Select((value, k) => k == i ? value + 1 : value)], at, bandwidth, sweep: false).Zip(before, (a, b) => a - b).ToArray())];
        foreach (bool sweep in new[] { false, true })
        {
            LocalEstimate[] estimates = estimator.Estimates(x, y, at, bandwidth, sweep);
            for (int j = 0; j < at.Length; j++)
            {
                string where = FormattableString.Invariant($"sweep {sweep}, at {at[j]}");
                double norm = Math.Sqrt(responses.Sum(response => response[j] * response[j]));
                leverages.Add(estimates[j].Leverage, responses[some[j]][j], 1e-11, where);
                norms.Add(estimates[j].NormOfEquivalentKernel, norm, 1e-10 * norm, where);
            }
        }

        leverages.Check(output);
        norms.Check(output);
    }
}
