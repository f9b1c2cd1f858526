using System;
using System.Linq;
using Smoothing.CompilerServices;
using Smoothing.Tests.Exact;

namespace Smoothing.Tests.LeastSquares.Models;

/// <summary>What the formula's functions, products and powers put into the sums.</summary>
public class FunctionTests
{
    private static readonly double[] A = Column(1, 40), B = [.. Column(2, 40).Select(value => value - 1.5)], C = Column(4, 40), Y = Column(3, 40);

    [Fact]
    public void Functions_are_those_of_the_runtime_to_the_bit()
    {
        var functions = new EveryFunction();
        functions.Fit(A, C, B, Y);
        var columns = new NineColumns();
        columns.Fit(
            Each(A, Elementary.Log), Each(C, Elementary.Log10), Each(A, Elementary.Log1P), Each(B, Elementary.Exp), Each(A, Math.Sqrt), Each(B, Math.Abs),
            Each(B, Elementary.Sin), Each(B, Elementary.Cos), Each(B, Elementary.Tan), Y);

        Assert.Equal((columns.Status, FitStatus.Success), (functions.Status, columns.Status));
        Bits.AssertSame(Figures(columns.Gram, columns.Covariance), Figures(functions.Gram, functions.Covariance));
        Bits.AssertSame([columns.ResidualSumOfSquares, columns.Coefficients.C9], [functions.ResidualSumOfSquares, functions.Coefficients.TanB]);
        Bits.AssertSame(
            [columns.Predict(Elementary.Log(2), Elementary.Log10(5), Elementary.Log1P(2), Elementary.Exp(0.3), Math.Sqrt(2), 0.3, Elementary.Sin(0.3), Elementary.Cos(0.3), Elementary.Tan(0.3))],
            [functions.Predict(2, 5, 0.3)]);
    }

    [Fact]
    public void Powers_of_zero()
    {
        var model = new OddPowers();
        Refused.At("x", "x^(-1) is Infinity for x[2]", () => model.Fit([1, 2, 0, 3, 4, 5], [1, 2, 3, 5, 4, 6]));
        var roots = new FractionalPower();
        roots.Fit([0, 1, 4, 9], [1, 2, 3, 4]);
        Assert.Equal((FitStatus.Success, 14, 1.0), (roots.Status, (int)roots.Gram(1, 1), roots.Predict(0)));
    }

    /// <summary>Sums of squares of squares, of 212 bits each: the sum is the exact one, rounded once.</summary>
    [Fact]
    public void Powers_and_products_are_not_rounded_before_they_are_summed()
    {
        var parabola = new Parabola();
        parabola.Fit(A, Y);
        Rational[][] columns = ExactFit.Powers(A, 2);
        for (int i = 0; i < 3; i++)
        {
            for (int j = 0; j < 3; j++)
                Assert.Equal((double)ExactFit.Dot(columns[i], columns[j]), parabola.Gram(i, j));
        }

        var products = new Products();
        products.Fit(A, B, Y);
        Rational[] a = ExactFit.Exact(A), b = ExactFit.Exact(B);
        Rational[][] exact =
        [
            [.. a.Select(_ => Rational.One)], a, [.. a.Zip(b, (p, q) => p * q)], [.. a.Zip(b, (p, q) => p / q)],
            [.. a.Zip(b, (p, q) => (p + q) * (p + q))], [.. a.Zip(b, (p, q) => p * q * q)],
        ];
        var worst = new Worst("sums of products");
        for (int i = 0; i < exact.Length; i++)
        {
            for (int j = 0; j < exact.Length; j++)
            {
                // Half a unit in the last place is rounding; sums that cancel are held against their terms.
                Rational sum = ExactFit.Dot(exact[i], exact[j]);
                double terms = exact[i].Zip(exact[j], (p, q) => Math.Abs((double)(p * q))).Sum();
                worst.Add(products.Gram(i, j), (double)sum, 1e-29 * terms, $"({i}, {j})");
            }
        }
        worst.Check();

        // The response is its logarithm, a double.
        double[] logarithms = Each(Y, Elementary.Log);
        var fit = new ExactFit(exact, ExactFit.Exact(logarithms));
        Assert.Equal((double)fit.Estimates[5], products.Coefficients.ATimesBPow2, 1e-13 * Math.Abs(products.Coefficients.ATimesBPow2));
    }

    [Fact]
    public void Powers_of_any_sign_and_fraction()
    {
        var model = new OddPowers();
        model.Fit(A, Y);
        Assert.Equal(FitStatus.Success, model.Status);
        double reciprocals = (double)ExactFit.Dot([.. A.Select(_ => Rational.One)], [.. A.Select(x => 1 / Rational.From(x))]);
        Assert.Equal(reciprocals, model.Gram(0, 3));
        Assert.Equal((double)ExactFit.Dot(ExactFit.Powers(A, 3)[3], ExactFit.Powers(A, 3)[2]), model.Gram(1, 2));

        // √x as x^0.5: rounded only when the sum is.
        Assert.Equal((double)ExactFit.Dot(ExactFit.Exact(A), [.. A.Select(_ => Rational.One)]), model.Gram(4, 4), 1e-15 * model.Gram(4, 4));
    }

    private static double[] Figures(Func<int, int, double> gram, Func<int, int, double> covariance) =>
        [.. Enumerable.Range(0, 100).SelectMany(k => (double[])[gram(k / 10, k % 10), covariance(k / 10, k % 10)])];

    private static double[] Each(double[] values, Func<double, double> function) => [.. values.Select(function)];

    private static double[] Column(int seed, int n)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, n).Select(_ => 0.1 + (2.9 * random.NextDouble()))];
    }
}
