using System;
using System.Linq;
using Smoothing.Tests.LocalRegression.Estimators;

namespace Smoothing.Tests.LocalRegression;

/// <summary>Windows that do not determine the polynomial yield the fit of the highest degree that they do.</summary>
public partial class SparseTests
{
    private static readonly PolynomialEstimator[] All =
    [
        new PolynomialEstimator<EpanechnikovLine>(Kernel.Epanechnikov, 1),
        new PolynomialEstimator<CosineQuadratic>(Kernel.Cosine, 2),
        new PolynomialEstimator<TricubeCubic>(Kernel.Tricube, 3),
        new PolynomialEstimator<GaussianCubic>(Kernel.Gaussian, 3),
    ];

    /// <summary>Streams whose windows may determine a lower degree alone.</summary>
    internal static PolynomialEstimator[] Streams => All;

    /// <summary>Groups of one to five whole numbers far from each other, each three times: a window sees one group.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    [InlineData(null)]
    public void They_yield_the_lower_degrees_fit(bool? sweep)
    {
        double[] x = [.. Enumerable.Range(1, 5).SelectMany(size => Enumerable.Range(0, size).SelectMany(i => Enumerable.Repeat((1000.0 * size) + i, 3)))];
        double[] y = [.. x.Select((value, i) => Math.Sin(value) + (i % 3))];
        foreach (PolynomialEstimator estimator in All)
        {
            for (int size = 1; size <= 5; size++)
            {
                int degree = Math.Min(size - 1, estimator.Degree);
                double[] at = [.. Enumerable.Range(0, 9).Select(i => (1000.0 * size) + ((size - 1) * i / 8.0))];
                double[] expected = PolynomialCatalog.Of(estimator.Kernel, degree).Values(x, y, at, 6, sweep: false);
                LocalEstimate[] lower = PolynomialCatalog.Of(estimator.Kernel, degree).Estimates(x, y, at, 6, sweep: false);
                double[] values = estimator.Values(x, y, at, 6, sweep);
                LocalEstimate[] estimates = estimator.Estimates(x, y, at, 6, sweep);
                for (int j = 0; j < at.Length; j++)
                {
                    Assert.Equal(expected[j], values[j], 1e-11);
                    Assert.Equal(FitStatus.Success, estimates[j].Status);
                    Assert.Equal(expected[j], estimates[j].Value, 1e-11);
                    Assert.Equal(lower[j].Slope, estimates[j].Slope, 1e-11);
                    Assert.Equal(lower[j].NormOfEquivalentKernel, estimates[j].NormOfEquivalentKernel, 1e-11);
                    Assert.Equal(lower[j].Leverage, estimates[j].Leverage, 1e-11);
                }
            }
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Only_empty_windows_yield_NaN(bool sweep)
    {
        (double[] x, double[] y) = RandomSample.Of(81, 200, ties: 0.9);
        double[] at = [.. RandomSample.Targets(82, 300)];
        foreach (PolynomialEstimator estimator in All)
        {
            double bandwidth = estimator.Kernel == Kernel.Gaussian ? 0.01 : 0.1;
            double reach = estimator.Kernel == Kernel.Gaussian ? 8.571674348652905 * bandwidth : bandwidth;
            double[] values = estimator.Values(x, y, at, bandwidth, sweep);
            LocalEstimate[] estimates = estimator.Estimates(x, y, at, bandwidth, sweep);
            for (int j = 0; j < at.Length; j++)
            {
                bool isEmpty = !x.Any(value => Math.Abs(value - at[j]) < reach);
                Assert.Equal(isEmpty, double.IsNaN(values[j]));
                Assert.Equal(isEmpty ? FitStatus.EmptyWindow : FitStatus.Success, estimates[j].Status);
            }

            Assert.Contains(values, double.IsNaN);
        }
    }

    [Fact]
    public void A_point_where_every_observation_is_tied_is_their_average()
    {
        double[] x = [.. Enumerable.Repeat(2.5, 1000)], y = [.. x.Select((_, i) => (double)(i % 5))];
        foreach (PolynomialEstimator estimator in All)
            Assert.All(estimator.Values(x, y, x, 1, sweep: true), value => Assert.Equal(2, value, 1e-13));
    }

    [LocalLinear(Sparse = SparseWindow.LowerDegree, Capacity = 1000)]
    private partial class EpanechnikovLine : ILocalPolynomial<EpanechnikovLine>;

    [LocalPolynomial(Degree = 2, Kernel = Kernel.Cosine, Sparse = SparseWindow.LowerDegree, Capacity = 1000)]
    private partial class CosineQuadratic : ILocalPolynomial<CosineQuadratic>;

    [LocalPolynomial(Degree = 3, Kernel = Kernel.Tricube, Sparse = SparseWindow.LowerDegree, Capacity = 1000)]
    private partial class TricubeCubic : ILocalPolynomial<TricubeCubic>;

    [LocalPolynomial(Degree = 3, Kernel = Kernel.Gaussian, Sparse = SparseWindow.LowerDegree, Capacity = 1000)]
    private partial class GaussianCubic : ILocalPolynomial<GaussianCubic>;
}
