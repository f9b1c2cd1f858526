using System;
using System.Linq;
using Smoothing.Tests.LocalRegression.Estimators;
using Xunit.Abstractions;

namespace Smoothing.Tests.LocalRegression;

/// <summary>A polynomial of the estimator's degree comes back, inside and at the edges.</summary>
public class ReproductionTests(ITestOutputHelper output)
{
    public static TheoryData<Kernel, int> All()
    {
        var data = new TheoryData<Kernel, int>();
        foreach (PolynomialEstimator estimator in PolynomialCatalog.All)
            data.Add(estimator.Kernel, estimator.Degree);
        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void To_twelve_digits_of_its_range(Kernel kernel, int degree)
    {
        var values = new Worst("value");
        var slopes = new Worst("slope");
        PolynomialEstimator estimator = PolynomialCatalog.Of(kernel, degree);
        foreach (SweepSample sample in SweepSample.Shapes(31, 300).Where(one => one.Name is "uniform" or "tied" or "shifted by 1.7e9"))
        {
            double middle = sample.X[150];
            double[] coefficients = [.. new double[] { 2, -3, 0.7, 0.4 }.Take(degree + 1)];
            double[] polynomial = [.. sample.X.Select(x => Value(coefficients, x - middle))];
            double scale = 1e-12 * Math.Max(1, RandomSample.Range(polynomial));
            foreach (double bandwidth in kernel is Kernel.Gaussian or Kernel.Logistic ? new[] { 0.8, 3 } : [3, 7, 40])
            {
                foreach (bool sweep in new[] { false, true })
                {
                    LocalEstimate[] estimates = estimator.Estimates(sample.X, polynomial, sample.X, bandwidth, sweep);
                    double[] fitted = estimator.Values(sample.X, polynomial, sample.X, bandwidth, sweep);
                    for (int j = 0; j < fitted.Length; j++)
                    {
                        string where = FormattableString.Invariant($"{sample.Name}, h = {bandwidth}, sweep {sweep}, at {sample.X[j]}");
                        values.Add(fitted[j], polynomial[j], scale, where);
                        values.Add(estimates[j].Value, polynomial[j], scale, where);
                        if (degree > 0)
                            slopes.Add(estimates[j].Slope, Slope(coefficients, sample.X[j] - middle), 10 * scale, where);
                    }
                }
            }
        }

        values.Check(output);
        if (degree > 0)
            slopes.Check(output);
    }

    private static double Value(double[] coefficients, double u) => coefficients.Reverse().Aggregate(0.0, (sum, c) => (sum * u) + c);

    private static double Slope(double[] coefficients, double u) => Value([.. coefficients.Skip(1).Select((c, k) => c * (k + 1))], u);
}
