using System;
using System.Linq;
using Smoothing.Tests.LocalRegression.Estimators;

namespace Smoothing.Tests.LocalRegression;

/// <summary>
/// Two distant clusters, one of which has nearly all of the weight. About the middle between them, where the sums of quadratics and cubics
/// are taken otherwise, the clusters' own widths are lost.
/// </summary>
public partial class UnequalClusterTests
{
    /// <summary>Solved by the normal equations in sixty decimal digits (Python's decimal).</summary>
    [Theory]
    [InlineData(1, 1e6, 40208.6497059800665)]
    [InlineData(1, 3e5, 49.2266955113908573)]
    [InlineData(1, 2e6, 41526.2447711620566)]
    public void A_quadratic_keeps_its_digits(double width, double distance, double expected)
    {
        (double[] x, double[] y) = Clusters(width, distance);
        double[] fitted = new double[1];
        Quadratic.Smooth(x, y, new[] { 5e4 }, fitted, 6e4);
        LocalEstimate estimate = Quadratic.Evaluate(x, y, 5e4, 6e4);

        Assert.Equal(FitStatus.Success, estimate.Status);
        Assert.Equal(expected, estimate.Value, 1e-6 * expected);
        Assert.Equal(estimate.Value, fitted[0]);
    }

    /// <summary>A line between ties at two bandwidths from the target and two observations at nearly eight.</summary>
    [Fact]
    public void A_line_keeps_its_digits()
    {
        LocalEstimate estimate = EstimatorCatalog.Free(Kernel.Gaussian, 1).Evaluate([2, 2, 7.9, 8], [1, 1, 30, 31], 0);
        Assert.Equal(-8.8844653351908172, estimate.Value, 1e-13 * 8.8844653351908172);
    }

    /// <summary>The exact value is 46916.57, of which too few digits would be correct.</summary>
    [Fact]
    public void Without_six_digits_the_status_says_so()
    {
        (double[] x, double[] y) = Clusters(0.01, 1e6);
        double[] fitted = new double[1];
        Quadratic.Smooth(x, y, new[] { 5e4 }, fitted, 6e4);
        LocalEstimate estimate = Quadratic.Evaluate(x, y, 5e4, 6e4);

        Assert.Equal(FitStatus.IllConditioned, estimate.Status);
        Assert.Equal(double.NaN, estimate.Value);
        Assert.Equal(double.NaN, fitted[0]);
    }

    private static (double[] X, double[] Y) Clusters(double width, double distance)
    {
        double[] x = [.. Enumerable.Range(0, 11).Select(i => 0.1 * i * width), .. Enumerable.Range(0, 11).Select(i => distance + (10 * i * width))];
        return (x, [.. x.Select(Math.Sin)]);
    }

    [LocalPolynomial(Degree = 2, Kernel = Kernel.Logistic)]
    private sealed partial class Quadratic;
}
