using System;
using System.Linq;

namespace Smoothing.Tests.LocalRegression;

/// <summary>Seeded data: abscissas in [0, 10], some tied, and a curve with noise over them.</summary>
internal static class RandomSample
{
    /// <param name="seed">The same seed, the same data.</param>
    /// <param name="n">How many observations.</param>
    /// <param name="ties">The share of abscissas rounded to halves.</param>
    /// <param name="isSorted">Whether they ascend.</param>
    public static (double[] X, double[] Y) Of(int seed, int n, double ties = 0, bool isSorted = true)
    {
        var random = new Random(seed);
        double[] x = [.. Enumerable.Range(0, n).Select(_ => random.NextDouble() * 10).Select(value => random.NextDouble() < ties ? Math.Round(value * 2) / 2 : value)];
        if (isSorted)
            Array.Sort(x);
        double[] y = [.. x.Select(value => (3 * Math.Sin(value)) + random.NextDouble() - 0.5)];
        return (x, y);
    }

    /// <summary>Targets over the data and a little beyond.</summary>
    public static double[] Targets(int seed, int count)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (random.NextDouble() * 11) - 0.5)];
    }

    /// <summary>The values at targets within the range of the data, and NaN beyond it: what a fit predicts.</summary>
    public static double[] Within(double[] x, double[] at, double[] values) =>
        [.. at.Zip(values, (target, value) => target >= x.Min() && target <= x.Max() ? value : double.NaN)];

    public static double Range(double[] y) => y.Max() - y.Min();
}
