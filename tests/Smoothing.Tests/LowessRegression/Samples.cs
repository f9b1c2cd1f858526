using System;
using System.Collections.Generic;
using System.Linq;

namespace Smoothing.Tests.LowessRegression;

/// <summary>Seeded samples of every shape that lowess treats in its own way.</summary>
internal static class Samples
{
    public static IReadOnlyList<string> Shapes { get; } = ["even", "random", "ties", "few values", "clusters", "gaps", "outliers"];

    /// <summary>Abscissas ascending, responses a curve with noise, a few of them far off.</summary>
    public static (double[] X, double[] Y) Of(string shape, int seed, int n)
    {
        var random = new Random((seed * 1000) + n);
        double[] x = [.. Enumerable.Range(0, n)
            .Select(i => shape switch
            {
                "even" => i / 8.0,
                "ties" => Math.Round(random.NextDouble() * n / 2) / 4,
                "few values" => random.Next(3),
                "clusters" => (random.Next(4) * 5) + (random.NextDouble() * 0.01),
                "gaps" => Math.Exp(random.NextDouble() * 6),
                _ => random.NextDouble() * 10,
            })
            .Order()];
        double[] y = [.. x.Select(value => (3 * Math.Sin(value)) + random.NextDouble() + (random.NextDouble() < (shape == "outliers" ? 0.3 : 0.05) ? 20 * random.NextDouble() : 0))];
        return (x, y);
    }

    /// <summary>Targets at the abscissas, between them and beyond.</summary>
    public static double[] Targets(double[] x, int seed)
    {
        if (x.Length == 0)
            return [1, 2];

        var random = new Random(seed);
        double range = x[^1] - x[0];
        return [.. x.Where((_, i) => i % 3 == 0), .. Enumerable.Range(0, 15).Select(_ => x[0] + (range * ((random.NextDouble() * 1.2) - 0.1)))];
    }
}
