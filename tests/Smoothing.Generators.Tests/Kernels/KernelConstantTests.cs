using System;
using System.Linq;
using Smoothing.Generators.Algebra;
using Smoothing.Generators.Kernels;

namespace Smoothing.Generators.Tests.Kernels;

/// <summary>The constants of every kernel, against the literature and against sums.</summary>
public class KernelConstantTests
{
    public static TheoryData<string> Names => [.. KernelCatalog.All.Select(kernel => kernel.Name)];

    [Theory]
    [InlineData("Uniform", 2, 1, 1, 3)]
    [InlineData("Triangular", 1, 1, 1, 6)]
    [InlineData("Epanechnikov", 4, 3, 1, 5)]
    [InlineData("Biweight", 16, 15, 1, 7)]
    [InlineData("Triweight", 32, 35, 1, 9)]
    [InlineData("Tricube", 81, 70, 35, 243)]
    public void Integrals_are_exact(string name, int integral, int below, int variance, int belowVariance)
    {
        PiecewisePolynomial pieces = KernelCatalog.Find(name)!.Pieces!;

        Assert.Equal(new Rational(integral, below), pieces.Moment(0));
        Assert.Equal(new Rational(variance, belowVariance), pieces.Moment(2) / pieces.Moment(0));
    }

    // Wand and Jones (1995), table 2.1; the triangular, tricube, cosine and logistic ones from the integrals in closed form.
    [Theory]
    [InlineData("Uniform", 0.930)]
    [InlineData("Triangular", 0.986)]
    [InlineData("Epanechnikov", 1.000)]
    [InlineData("Biweight", 0.994)]
    [InlineData("Triweight", 0.987)]
    [InlineData("Tricube", 0.998)]
    [InlineData("Cosine", 0.999)]
    [InlineData("Gaussian", 0.951)]
    [InlineData("Logistic", 0.888)]
    public void Efficiencies_are_the_published_ones(string name, double efficiency) =>
        Assert.Equal(efficiency, KernelCatalog.Find(name)!.Constants!.Efficiency, 0.0005);

    [Theory]
    [MemberData(nameof(Names))]
    public void Constants_are_the_integrals_of_the_printed_kernel(string name)
    {
        KernelDefinition kernel = KernelCatalog.Find(name)!;
        Func<double, double> weight = PrintedKernels.Weight(kernel);
        double support = kernel.Support;

        double integral = Integral(support, weight);

        Assert.Equal(1, integral / kernel.Constants!.Integral, 1e-9);
        Assert.Equal(1, Integral(support, u => u * u * weight(u)) / integral / kernel.Constants.Variance, 1e-9);
        Assert.Equal(1, Integral(support, u => weight(u) * weight(u)) / integral / integral / kernel.Constants.Roughness, 1e-9);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Equivalent_kernels_are_orthogonal_to_the_lower_powers(string name)
    {
        KernelDefinition kernel = KernelCatalog.Find(name)!;
        Func<double, double> weight = PrintedKernels.Weight(kernel);
        double integral = Integral(kernel.Support, weight);
        double[] moments = [.. new[] { 2, 4 }.Select(power => Integral(kernel.Support, u => Math.Pow(u, power) * weight(u)) / integral)];
        double equivalent(double u) => (moments[1] - moments[0] * u * u) * weight(u) / integral / (moments[1] - moments[0] * moments[0]);
        (EquivalentKernel line, EquivalentKernel cubic) = (kernel.Integrals!.Equivalent(1), kernel.Integrals.Equivalent(3));

        Assert.Equal(1, Integral(kernel.Support, equivalent), 1e-9);
        Assert.Equal(0, Integral(kernel.Support, u => u * u * equivalent(u)), 1e-7);
        Assert.Equal((kernel.Constants!.Roughness, kernel.Constants.Variance), (line.Roughness, line.Moment));
        Assert.Equal(1, Integral(kernel.Support, u => equivalent(u) * equivalent(u)) / cubic.Roughness, 1e-8);
        Assert.Equal(1, Integral(kernel.Support, u => u * u * u * u * equivalent(u)) / cubic.Moment, 1e-8);
    }

    // Gauss and Legendre's rule of two points on 200 000 panels; panels end at the kinks, which lie at zero.
    private static double Integral(double support, Func<double, double> f)
    {
        const int Panels = 200_000;
        double half = support / Panels, node = half / Math.Sqrt(3);
        return Enumerable.Range(0, Panels).Sum(i =>
        {
            double middle = -support + (2 * i + 1) * half;
            return half * (f(middle - node) + f(middle + node));
        });
    }
}
