using System;
using System.Linq;
using Smoothing.Windows;

namespace Smoothing.Tests.Windows;

/// <summary>Where the windows of many targets start and end, against a search from the first observation on.</summary>
public class WindowBatchTests
{
    public static TheoryData<string> Samples => ["even", "tied", "far apart", "one", "none"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_first_above_and_the_first_from_a_bound_are_found_from_any_index_before(string name)
    {
        double[] x = Sample(name);
        foreach (double bound in new[] { -3.0, -0.5, 0, 0.5, 40, double.PositiveInfinity })
        {
            foreach (int targets in new[] { 1, 7, 8, 9, 30 })
            {
                double[] at = [.. Enumerable.Range(0, targets).Select(j => -1 + j * 60.0 / targets)];
                int[] above = [.. at.Select(target => x.TakeWhile(value => value - target <= bound).Count())];
                int[] from = [.. at.Select(target => x.TakeWhile(value => value - target < bound).Count())];
                foreach (int hint in new[] { 0, from[0] / 2, from[0] }.Distinct())
                {
                    var found = new int[targets];
                    WindowBatch.FirstAbove(x, at, bound, hint, found);
                    Assert.Equal(above, found);
                    WindowBatch.FirstFrom(x, at, bound, hint, found);
                    Assert.Equal(from, found);
                }
            }
        }
    }

    private static double[] Sample(string name) => name switch
    {
        "even" => [.. Enumerable.Range(0, 500).Select(i => i / 8.0)],
        "tied" => [.. Enumerable.Range(0, 500).Select(i => (double)(i / 40))],
        "far apart" => [.. Enumerable.Range(0, 500).Select(i => i < 250 ? i * 0.001 : 50 + i * 0.001)],
        "one" => [2.0],
        _ => [],
    };
}
