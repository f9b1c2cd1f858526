using System;
using System.Linq;

namespace Smoothing.Tests.LeastSquares.Inference;

/// <summary>Made-up data: correlated predictors of different scales, a response that is linear in them but for noise.</summary>
internal static class RandomData
{
    public static Columns Make(int seed, int count, int predictors)
    {
        var random = new Random(seed);
        double[] common = [.. Enumerable.Range(0, count).Select(_ => Normal(random))];
        double[][] columns = [.. Enumerable.Range(0, predictors).Select(j =>
            common.Select(c => Math.Pow(10, j) * (3 + (0.5 * c) + Normal(random))).ToArray())];
        double[] response = [.. Enumerable.Range(0, count).Select(i =>
            2 + columns.Select((column, j) => (j + 1) * Math.Pow(-10, -j) * column[i]).Sum() + Normal(random))];
        return new(columns, response);
    }

    // Box and Muller.
    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
