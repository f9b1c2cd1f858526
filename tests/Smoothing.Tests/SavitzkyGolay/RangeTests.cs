using System;
using System.Linq;
using Smoothing.Tests.LocalRegression.Estimators;

namespace Smoothing.Tests.SavitzkyGolay;

/// <summary>Series near the end of the range of doubles, where sums overflow although results do not.</summary>
public class RangeTests
{
    public static TheoryData<int> Filters => [.. Enumerable.Range(0, Filter.All.Count)];

    public static TheoryData<int> Grids => [.. Enumerable.Range(0, GridFilter.All.Count)];

    [Theory]
    [InlineData(5e307)]
    [InlineData(-1e308)]
    [InlineData(double.MaxValue)]
    [InlineData(double.MinValue)]
    public void Constants(double constant)
    {
        foreach (Filter filter in Filter.All.Where(filter => filter.Derivative == 0))
        {
            foreach (int n in new[] { filter.Window, filter.Window + 20 })
                AssertConstant(filter.Filtered([.. Enumerable.Repeat(constant, n)]), constant, filter.ToString());
        }
        foreach (GridFilter filter in GridFilter.All)
        {
            foreach (int n in new[] { 1, filter.Half + 1, 2 * filter.Half + 1, 2 * filter.Half + 20 })
            {
                double[] ones = filter.Filtered([.. Enumerable.Repeat(1.0, n)]);
                AssertConstant(filter.Filtered([.. Enumerable.Repeat(constant, n)]).Where((_, i) => !double.IsNaN(ones[i])), constant, $"{filter}, {n}");
            }
        }
        Assert.All(Filtered([constant, constant, double.NaN, constant, constant, constant, constant, constant, constant]), value => AssertConstant([value], constant, "gap"));
    }

    /// <summary>A signal times a power of two, derivatives included, gives the filtered signal times that power, to the bit, as far as doubles reach.</summary>
    [Theory]
    [MemberData(nameof(Filters))]
    public void Scaled_signals(int index)
    {
        Filter filter = Filter.All[index];
        double[] y = FilterContractTests.Signal(filter.Window + 40), filtered = filter.Filtered(y);
        Scaled(y, filtered, filter.Filtered);
    }

    [Theory]
    [MemberData(nameof(Grids))]
    public void Scaled_series(int index)
    {
        GridFilter filter = GridFilter.All[index];
        foreach (int n in new[] { filter.Half + 1, 2 * filter.Half + 40 })
        {
            double[] y = FilterContractTests.Signal(n), filtered = filter.Filtered(y);
            Scaled(y, filtered, filter.Filtered);
        }
    }

    /// <summary>A result that no double holds is NaN: a parabola through values that alternate overshoots them.</summary>
    [Fact]
    public void Beyond_the_range()
    {
        double most = double.MaxValue;
        double[] filtered = new double[7];
        F5x2.Filter([most, most, -most, most, most, most, most], filtered);
        Assert.Equal(double.NaN, filtered[0]);
        Assert.True(filtered[3] > 0 && filtered[3] < most);
    }

    private static void Scaled(double[] y, double[] filtered, Func<double[], double[]> filter)
    {
        double largest = y.Concat(filtered).Where(value => !double.IsNaN(value)).Max(Math.Abs);
        int most = 1023 - (int)Math.Floor(Math.Log2(largest));
        foreach (int power in new[] { most, most - 1, most - 3, most - 40, 0 }.Where(power => Math.ScaleB(largest, power) < double.PositiveInfinity))
            Assert.Equal(filtered.Select(value => Math.ScaleB(value, power)), filter([.. y.Select(value => Math.ScaleB(value, power))]));
    }

    private static void AssertConstant(System.Collections.Generic.IEnumerable<double> filtered, double constant, string where) =>
        Assert.All(filtered, value => Assert.True(Math.Abs((value / 2) - (constant / 2)) <= 1e-13 * Math.Abs(constant), $"{where}: {value:R}"));

    private static double[] Filtered(double[] y)
    {
        double[] filtered = new double[y.Length];
        GapFilters.Skip9x2.Filter(y, filtered);
        return filtered;
    }
}
