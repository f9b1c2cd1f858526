using System;
using Smoothing.Tests.LocalRegression.Estimators;
using Xunit.Abstractions;

namespace Smoothing.Tests.LocalRegression;

/// <summary>A kernel by its coefficients is the kernel those coefficients have, however it is written.</summary>
public partial class PolynomialKernelTests(ITestOutputHelper output)
{
    /// <summary>Streams of kernels by their coefficients, of one piece and of two.</summary>
    internal static PolynomialEstimator[] Streams { get; } = [new PolynomialEstimator<Parabola>(Kernel.Epanechnikov, 2), new PolynomialEstimator<ByCoefficients>(Kernel.Epanechnikov, 2)];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_catalogues_kernels(bool sweep)
    {
        Agree(new PolynomialEstimator<Parabola>(Kernel.Epanechnikov, 2), PolynomialCatalog.Of(Kernel.Epanechnikov, 2), sweep);
        Agree(new PolynomialEstimator<Tent>(Kernel.Triangular, 1), PolynomialCatalog.Of(Kernel.Triangular, 1), sweep);
        Agree(new PolynomialEstimator<Box>(Kernel.Uniform, 3), PolynomialCatalog.Of(Kernel.Uniform, 3), sweep);
        Agree(new PolynomialEstimator<Cubes>(Kernel.Tricube, 1), PolynomialCatalog.Of(Kernel.Tricube, 1), sweep);
    }

    /// <summary>Two pieces that are no kernel of the catalogue, against a method that computes them.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_kernel_of_the_users_own(bool sweep) =>
        Agree(new PolynomialEstimator<ByCoefficients>(Kernel.Epanechnikov, 2), new PolynomialEstimator<ByMethod>(Kernel.Epanechnikov, 2), sweep);

    private void Agree(PolynomialEstimator estimator, PolynomialEstimator reference, bool sweep)
    {
        var values = new Worst($"{reference}, value");
        var norms = new Worst("norm");
        (double[] x, double[] y) = RandomSample.Of(95, 400, ties: 0.1);
        foreach (double bandwidth in new[] { 1.5, 4, 30 })
        {
            double[] expected = reference.Values(x, y, x, bandwidth, sweep: false), actual = estimator.Values(x, y, x, bandwidth, sweep);
            LocalEstimate[] exact = reference.Estimates(x, y, x, bandwidth, sweep: false), estimates = estimator.Estimates(x, y, x, bandwidth, sweep);
            for (int j = 0; j < x.Length; j++)
            {
                string where = FormattableString.Invariant($"h = {bandwidth}, at {x[j]}");
                values.Add(actual[j], expected[j], 1e-12 * RandomSample.Range(y), where);
                norms.Add(estimates[j].NormOfEquivalentKernel, exact[j].NormOfEquivalentKernel, 1e-10 * exact[j].NormOfEquivalentKernel, where);
            }
        }

        values.Check(output);
        norms.Check(output);
    }

    [LocalPolynomial(Degree = 2, Capacity = 1000), PolynomialKernel(1, 0, -1)]
    private partial class Parabola : ILocalPolynomial<Parabola>;

    [LocalLinear(Capacity = 1000), PolynomialKernel(1, -1)]
    private partial class Tent : ILocalPolynomial<Tent>;

    [LocalPolynomial(Degree = 3, Capacity = 1000), PolynomialKernel(1)]
    private partial class Box : ILocalPolynomial<Box>;

    [LocalLinear(Capacity = 1000), PolynomialKernel(1, 0, 0, -3, 0, 0, 3, 0, 0, -1)]
    private partial class Cubes : ILocalPolynomial<Cubes>;

    [LocalPolynomial(Degree = 2, Capacity = 1000), PolynomialKernel(1, -0.5, 0, 0.25)]
    private partial class ByCoefficients : ILocalPolynomial<ByCoefficients>;

    [LocalPolynomial(Degree = 2, Capacity = 1000)]
    private partial class ByMethod : ILocalPolynomial<ByMethod>
    {
        [KernelFunction(Support = 1)]
        private static double Weight(double u) => 1 - (0.5 * Math.Abs(u)) + (0.25 * Math.Abs(u * u * u));
    }
}
