using System.Linq;
using Smoothing.Tests.LocalRegression.Estimators;

namespace Smoothing.Tests.LocalRegression;

/// <summary>A local polynomial of floats is that of the same numbers as doubles, rounded once.</summary>
public class FloatTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    [InlineData(null)]
    public void Values_are_those_of_the_widened_data_rounded_once(bool? sweep)
    {
        foreach (int n in new[] { 0, 1, 3, 20, 400 })
        {
            (float[] x, float[] y, float[] at) = Data(n);
            double[] wideX = FloatEstimator.Widened(x), wideY = FloatEstimator.Widened(y), wideAt = FloatEstimator.Widened(at);
            foreach (FloatEstimator estimator in FloatEstimator.All)
            {
                PolynomialEstimator wide = PolynomialCatalog.Of(estimator.Kernel, estimator.Degree);
                foreach (double bandwidth in new[] { 0.3, 2.5 })
                {
                    double[] expected = wide.Values(wideX, wideY, wideAt, bandwidth, sweep);
                    Assert.Equal(expected.Select(value => (float)value), estimator.Values(x, y, at, bandwidth, sweep));

                    var estimates = new LocalEstimate[at.Length];
                    using (Algorithm.Swept(sweep))
                        estimator.Smooth(x, y, at, estimates, bandwidth);
                    Assert.Equal(wide.Estimates(wideX, wideY, wideAt, bandwidth, sweep), estimates);
                }
            }
        }
    }

    [Fact]
    public void At_the_datas_own_abscissas_and_at_one_point()
    {
        (float[] x, float[] y, _) = Data(300);
        foreach (FloatEstimator estimator in FloatEstimator.All)
        {
            var fitted = new float[x.Length];
            estimator.Smooth(x, y, fitted, 1.5);
            Assert.Equal(estimator.Values(x, y, x, 1.5, sweep: null), fitted);
            LocalEstimate wide = PolynomialCatalog.Of(estimator.Kernel, estimator.Degree).Evaluate(FloatEstimator.Widened(x), FloatEstimator.Widened(y), 4.4, 1.5);
            Assert.Equal((float)wide.Value, estimator.Estimate(x, y, 4.4, 1.5));
        }
    }

    private static (float[] X, float[] Y, float[] At) Data(int n)
    {
        (double[] x, double[] y) = RandomSample.Of(60 + n, n, ties: 0.2);
        return ([.. x.Select(value => (float)value)], [.. y.Select(value => (float)value)], [.. RandomSample.Targets(61, 120).Select(value => (float)value)]);
    }
}
