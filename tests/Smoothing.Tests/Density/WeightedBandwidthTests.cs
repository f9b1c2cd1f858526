using System;
using System.Linq;
using Smoothing.Tests.Density.Estimators;
using Smoothing.Tests.LocalRegression;
using Xunit.Abstractions;

namespace Smoothing.Tests.Density;

/// <summary>Bandwidths of weighted samples against their definitions written out.</summary>
public class WeightedBandwidthTests(ITestOutputHelper output)
{
    private static (double[] X, double[] Weights) Sample(int n)
    {
        var random = new Random(n);
        double[] x = RandomSample.Of(n, n, ties: 0.2, isSorted: false).X;
        return (x, [.. x.Select(_ => 0.2 + random.NextDouble())]);
    }

    [Fact]
    public void Equal_weights_give_the_rules_without_weights()
    {
        var worst = new Worst("equal weights");
        foreach (int n in new[] { 3, 4, 7, 30, 401, 3000 })
        {
            double[] x = Sample(n).X, weights = [.. x.Select(_ => 0.3)];
            double thumb = ThumbGaussianDensity.SelectBandwidth(x), plugIn = PlugInGaussianDensity.SelectBandwidth(x);
            worst.Add(WeightedThumb.SelectBandwidth(x, weights), thumb, 1e-13 * thumb, $"rule of thumb, n = {n}");
            worst.Add(WeightedPlugIn.SelectBandwidth(x, weights), plugIn, 1e-12 * plugIn, $"direct plug-in, n = {n}");
        }
        worst.Check(output);
    }

    [Fact]
    public void The_rules_are_their_definitions()
    {
        var worst = new Worst("weighted rules");
        foreach (int n in new[] { 2, 3, 10, 50, 400 })
        {
            (double[] x, double[] weights) = Sample(n);
            double size = weights.Sum() * weights.Sum() / weights.Sum(w => w * w);
            double thumb = 0.9 * Math.Min(Deviation(x, weights), Range(x, weights, size) / 1.34) * Math.Pow(size, -0.2);
            worst.Add(WeightedThumb.SelectBandwidth(x, weights), thumb, 1e-12 * thumb, $"rule of thumb, n = {n}");
            if (n < 10)
                continue;

            double scale = Math.Min(Deviation(x, weights), Range(x, weights, size) / 1.349);
            double psi6 = Functional(x, weights, 1.23 * scale * Math.Pow(size, -1.0 / 9), 6, u => (((u - 15) * u + 45) * u) - 15);
            double psi4 = Functional(x, weights, Math.Pow(2.394 / (size * -psi6), 1.0 / 7), 4, u => ((u - 6) * u) + 3);
            double plugIn = Math.Pow(0.5 / (Math.Sqrt(Math.PI) * size * psi4), 0.2);
            worst.Add(WeightedPlugIn.SelectBandwidth(x, weights), plugIn, 1e-11 * plugIn, $"direct plug-in, n = {n}");
        }
        worst.Check(output);
    }

    /// <summary>R 4.2: cov.wt(cbind(eruptions), waiting, method = "unbiased") is s², and the quartiles do not decide.</summary>
    [Fact]
    public void The_standard_deviation_is_that_of_cov_wt()
    {
        // R: 0.35279067626747346 and neff 6.223529411764706 for these
        double[] x = [0.1, 0.5, 0.2, 0.9, 0.7, 0.05, 0.33, 0.61], w = [1, 2, 1, 3, 1, 2, 1, 0.5];
        Assert.Equal(0.35279067626747346, Deviation(x, w), 1e-15);
        Assert.True(Range(x, w, 6.223529411764706) / 1.34 > Deviation(x, w));
        Assert.Equal(0.9 * 0.35279067626747346 * Math.Pow(6.223529411764706, -0.2), WeightedThumb.SelectBandwidth(x, w), 1e-14);
    }

    [Fact]
    public void What_determines_no_bandwidth()
    {
        foreach ((double[] x, double[] weights) in new (double[], double[])[] { ([], []), ([2], [1]), ([1, 2, 3], [0, 1, 0]) })
        {
            Assert.Equal(double.NaN, WeightedThumb.SelectBandwidth(x, weights));
            Assert.Equal(double.NaN, WeightedPlugIn.SelectBandwidth(x, weights));
            Assert.Equal(double.NaN, WeightedThumb.Evaluate(x, weights, 2));
            Assert.Equal(x.Length == 0 ? FitStatus.TooFewObservations : FitStatus.NoBandwidth, WeightedThumb.Status(x, weights, 2));
        }
        Assert.Equal(FitStatus.NoBandwidth, WeightedPlugIn.Status([1, 1, 1, 1], [1, 2, 3, 4], 1));
    }

    private static double Deviation(double[] x, double[] w)
    {
        double total = w.Sum(), mean = x.Zip(w, (a, b) => a * b).Sum() / total;
        return Math.Sqrt(x.Zip(w, (a, b) => b * (a - mean) * (a - mean)).Sum() / (total - (w.Sum(b => b * b) / total)));
    }

    // The quantile function's mean over [p(n* − 1)/n*, (p(n* − 1) + 1)/n*] (Akinshin 2023).
    private static double Range(double[] x, double[] w, double size)
    {
        var rows = x.Zip(w).OrderBy(row => row.First).ToArray();
        double quantile(double p)
        {
            double from = p * (size - 1) / size, to = from + (1 / size), below = 0, sum = 0;
            foreach ((double value, double weight) in rows)
            {
                double above = below + (weight / w.Sum());
                sum += value * Math.Max(0, Math.Min(to, above) - Math.Max(from, below));
                below = above;
            }
            return sum * size;
        }
        return quantile(0.75) - quantile(0.25);
    }

    private static double Functional(double[] x, double[] w, double a, int order, Func<double, double> hermite)
    {
        double sum = 0;
        for (int i = 0; i < x.Length; i++)
        {
            for (int j = 0; j < x.Length; j++)
            {
                double v = (x[i] - x[j]) / a * ((x[i] - x[j]) / a);
                sum += w[i] * w[j] * hermite(v) * Math.Exp(-v / 2);
            }
        }
        double total = w.Sum();
        return sum / (((total * total) - w.Sum(b => b * b)) * Math.Sqrt(2 * Math.PI) * Math.Pow(a, order + 1));
    }
}
