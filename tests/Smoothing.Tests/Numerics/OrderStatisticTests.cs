using System;
using System.Collections.Generic;
using System.Linq;
using Smoothing.Samples;

namespace Smoothing.Tests.Numerics;

/// <summary>Selection against sorting.</summary>
public class OrderStatisticTests
{
    /// <summary>With pivots from the data, with some, and with bit patterns alone.</summary>
    [Theory]
    [InlineData(24)]
    [InlineData(1)]
    [InlineData(0)]
    public void Every_index_of_every_shape(int pivotsFromData)
    {
        foreach (int n in new[] { 1, 2, 15, 16, 17, 18, 40, 200, 1001 })
        {
            foreach (double[] values in Shapes(n))
            {
                double[] sorted = [.. values.Order()];
                for (int k = 0; k < n; k += 1 + (n / 50))
                {
                    double[] scratch = [.. values];
                    double selected = OrderStatistic.Select(scratch, k, pivotsFromData);

                    Assert.Equal((sorted[k], sorted[k]), (selected, scratch[k]));
                    Assert.True(scratch.Take(k).All(value => value <= selected) && scratch.Skip(k).All(value => value >= selected));
                    Assert.Equal(sorted, scratch.Order());
                }
            }
        }
    }

    /// <summary>Half of the values are the smallest number, the others spread over every power of two: pivots from bit patterns must end.</summary>
    [Fact]
    public void A_large_sample_of_extreme_values()
    {
        double[] values = [.. Enumerable.Range(0, 100_000).Select(i => i % 2 == 0 ? double.Epsilon : Math.ScaleB(1 + (i / 1e6), (i % 2040) - 1020))];
        double[] sorted = [.. values.Order()];
        foreach (int k in new[] { 0, 49_999, 50_000, 75_000, 99_999 })
        {
            Assert.Equal(sorted[k], OrderStatistic.Select([.. values], k));
            Assert.Equal(sorted[k], OrderStatistic.Select([.. values], k, pivotsFromData: 0));
        }
    }

    private static IEnumerable<double[]> Shapes(int n)
    {
        var random = new Random(n);
        yield return [.. Enumerable.Range(0, n).Select(_ => random.NextDouble())];
        yield return [.. Enumerable.Range(0, n).Select(i => (double)i)];
        yield return [.. Enumerable.Range(0, n).Select(i => (double)(n - i))];
        yield return [.. Enumerable.Range(0, n).Select(_ => (double)random.Next(3))];
        yield return new double[n];
        yield return [.. Enumerable.Range(0, n).Select(i => i == n / 2 ? 1.0 : 0)];
        yield return [.. Enumerable.Range(0, n).Select(_ => Math.ScaleB(random.NextDouble(), random.Next(-1070, 1020)))];
        yield return [.. Enumerable.Range(0, n).Select(i => (double)(i % 2 == 0 ? i : n - i))];
    }
}
