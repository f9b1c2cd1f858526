using System;
using System.Linq;
using Smoothing.CompilerServices;
using Smoothing.LocalRegression;
using Xunit.Abstractions;

namespace Smoothing.Tests.LocalRegression.Nearest;

/// <summary>
/// The bound on the rounding of a fit. Responses are values of a polynomial of the same degree with small whole coefficients at whole
/// abscissas, so that they are exact, and so is the value that the fit would have without rounding.
/// </summary>
public class FitRoundingTests(ITestOutputHelper output)
{
    [Fact]
    public void The_bound_holds_and_is_no_guess()
    {
        double largestRatio = 0, loosest = 0;
        var random = new Random(3);
        for (int round = 0; round < 3000; round++)
        {
            int n = random.Next(6, 60), reach = random.Next(1, 40);
            double[] x = [.. Enumerable.Range(0, n).Select(_ => (double)random.Next(0, 10 * reach)).Order()];
            double[] coefficients = [.. Enumerable.Range(0, 4).Select(_ => (double)random.Next(-50, 50))];
            double[] weights = [.. x.Select(_ => random.Next(3) == 0 ? 0 : Math.Pow(10, -3 * random.NextDouble()))];
            double x0 = random.Next(-reach, 11 * reach);
            foreach ((double error, double bound, double size) in new[]
            {
                Of<One>(x, weights, coefficients, x0), Of<Two>(x, weights, coefficients, x0), Of<Three>(x, weights, coefficients, x0),
            })
            {
                if (double.IsNaN(error))
                    continue;

                Assert.True(error <= bound, FormattableString.Invariant($"round {round}: {error} > {bound}"));
                largestRatio = Math.Max(largestRatio, error / bound);
                loosest = Math.Max(loosest, bound / size);
            }
        }
        output.WriteLine(FormattableString.Invariant($"error/bound up to {largestRatio:G3}, bound/|y| up to {loosest:G3}"));
        Assert.True(largestRatio > 0.01);
    }

    /// <summary>Windows in the midst of evenly spaced observations lose a few units.</summary>
    [Fact]
    public void The_bound_is_close_where_windows_are_good()
    {
        double[] x = [.. Enumerable.Range(0, 41).Select(i => (double)i)], weights = [.. x.Select(_ => 1.0)];
        double[] constant = [7, 0, 0, 0];
        double[] units = [Units<One>(x, weights, constant), Units<Two>(x, weights, constant), Units<Three>(x, weights, constant)];
        output.WriteLine(string.Join(' ', units));
        Assert.InRange(units[0], 1, 64);
        Assert.InRange(units[1], 1, 128);
        Assert.InRange(units[2], 1, 128);
    }

    // The bound in units of roundoff of the value.
    private static double Units<TDegree>(double[] x, double[] weights, double[] constant)
        where TDegree : struct, IDegree =>
        Of<TDegree>(x, weights, constant, 20).Bound / (constant[0] / (1L << 53));

    private static (double Error, double Bound, double Size) Of<TDegree>(double[] x, double[] weights, double[] coefficients, double x0)
        where TDegree : struct, IDegree
    {
        double Exact(double at) => Enumerable.Range(0, TDegree.Value + 1).Reverse().Aggregate(0.0, (sum, k) => sum * at + coefficients[k]);
        double[] y = [.. x.Select(Exact)];
        double largest = y.Where((_, i) => weights[i] > 0).DefaultIfEmpty().Max(Math.Abs);
        double distance = Math.Max(Math.Abs(x[^1] - x0), Math.Abs(x[0] - x0)) + 1;
        TricubeKernel<TDegree> kernel = default(TricubeKernel<TDegree>).WithBandwidth(distance);
        double value = DirectFit.ValueAt(new Sample(x, y, weights), kernel, x0, 0, x.Length, largest, out double bound);
        return (Math.Abs(value - Exact(x0)), bound, largest);
    }
}
