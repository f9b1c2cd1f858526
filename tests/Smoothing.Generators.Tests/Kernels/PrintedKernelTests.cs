using System;
using System.Linq;
using Smoothing.Generators.Algebra;
using Smoothing.Generators.Kernels;

namespace Smoothing.Generators.Tests.Kernels;

/// <summary>The code of a kernel, its pieces and its formula are the same function.</summary>
public class PrintedKernelTests
{
    [Theory]
    [InlineData("Uniform")]
    [InlineData("Triangular")]
    [InlineData("Epanechnikov")]
    [InlineData("Biweight")]
    [InlineData("Triweight")]
    [InlineData("Tricube")]
    public void The_code_agrees_with_the_pieces(string name)
    {
        KernelDefinition kernel = KernelCatalog.Find(name)!;
        Func<double, double> weight = PrintedKernels.Weight(kernel);

        // dyadic points, so that u is the same number to both
        for (int i = -1023; i <= 1023; i++)
        {
            var u = new Rational(i, 1024);
            PolynomialPiece piece = kernel.Pieces!.Pieces.First(piece => (double)(u - piece.From) >= 0 && (double)(piece.To - u) >= 0);

            Assert.Equal((double)piece.Polynomial.Evaluate(u), weight(i / 1024.0), 1e-15);
        }
    }

    [Fact]
    public void Pieces_adjoin_and_fill_the_support()
    {
        foreach (KernelDefinition kernel in KernelCatalog.All.Where(kernel => kernel.Pieces is not null))
        {
            var pieces = kernel.Pieces!.Pieces;

            Assert.Equal(((Rational)(-1), (Rational)1), (pieces[0].From, pieces[pieces.Count - 1].To));
            Assert.All(pieces.Zip(pieces.Skip(1)), pair => Assert.Equal(pair.First.To, pair.Second.From));
        }
    }

    [Fact]
    public void The_code_agrees_with_the_formula()
    {
        for (double u = -0.99; u < 1; u += 0.01)
        {
            Assert.Equal(Math.Cos(Math.PI * u / 2), PrintedKernels.Weight(KernelCatalog.Find("Cosine")!)(u), 1e-15);
            Assert.Equal(Math.Exp(-50 * u * u / 2), PrintedKernels.Weight(KernelCatalog.Find("Gaussian")!)(u * Math.Sqrt(50)), 1e-14);
            Assert.Equal(1 / (Math.Exp(38 * u) + 2 + Math.Exp(-38 * u)), PrintedKernels.Weight(KernelCatalog.Find("Logistic")!)(38 * u), 1e-14);
        }
    }

    [Theory]
    [InlineData("Gaussian")]
    [InlineData("Logistic")]
    public void An_endless_kernel_is_cut_at_2_to_the_minus_53_of_its_peak(string name)
    {
        KernelDefinition kernel = KernelCatalog.Find(name)!;
        Func<double, double> weight = PrintedKernels.Weight(kernel);

        Assert.Equal(1, weight(kernel.Support) / weight(0) * Math.Pow(2, 53), 1e-12);
    }

    [Fact]
    public void Every_kernel_of_the_enumeration_is_in_the_catalogue() =>
        Assert.Equal(Enum.GetNames<Kernel>(), KernelCatalog.All.Select(kernel => kernel.Name));
}
