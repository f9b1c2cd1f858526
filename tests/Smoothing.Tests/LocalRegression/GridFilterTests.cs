using System;
using System.Linq;
using Smoothing.Tests.LocalRegression.Estimators;
using Xunit.Abstractions;

namespace Smoothing.Tests.LocalRegression;

/// <summary>A local polynomial on a regular grid is a filter: the same numbers as from abscissas, for series of every length.</summary>
public class GridFilterTests(ITestOutputHelper output)
{
    private const double Mark = 12345;

    public static TheoryData<int> Filters => [.. Enumerable.Range(0, GridFilter.All.Count)];

    /// <summary>But for the cubic with a logistic kernel, whose sums over abscissas lose four digits near an end; the golden rows stand for it.</summary>
    [Theory]
    [MemberData(nameof(Filters))]
    public void As_with_abscissas(int index)
    {
        GridFilter filter = GridFilter.All[index];
        if (filter.Name == nameof(OnGrid.Logistic3))
            return;

        var worst = new Worst(filter.Name);
        foreach (int n in Enumerable.Range(0, 61).Concat([2 * filter.Half - 1, 2 * filter.Half, 2 * filter.Half + 1, 2 * filter.Half + 17, 1000]).Where(n => n >= 0).Distinct())
        {
            double[] y = Series(n);
            double range = n > 0 ? y.Max() - y.Min() : 0;
            double[] expected = filter.Smoothed(y), filtered = filter.Filtered(y);
            for (int i = 0; i < n; i++)
                worst.Add(filtered[i], expected[i], 1e-13 * range, $"{i} of {n}");
        }

        worst.Check(output);
    }

    /// <summary>A series read backwards is smoothed backwards, to the bit.</summary>
    [Theory]
    [MemberData(nameof(Filters))]
    public void Reversal(int index)
    {
        GridFilter filter = GridFilter.All[index];
        foreach (int n in Enumerable.Range(2 * filter.Half, 40))
        {
            double[] y = Series(n);

            Assert.Equal(filter.Filtered(y), filter.Filtered([.. y.Reverse()]).Reverse());
        }
    }

    /// <summary>Which points of a series are NaN: those whose window holds too few, as many as the degree or fewer.</summary>
    [Fact]
    public void Windows_that_determine_nothing()
    {
        Assert.Equal([double.NaN, 1, double.NaN], [.. Filtered<OnGrid.Tricube1>([1]), .. Filtered<OnGrid.Epanechnikov0>([1]), .. Filtered<OnGrid.Epanechnikov3>([1])]);
        Assert.Equal([double.NaN, double.NaN], Filtered<OnGrid.Tricube2>([1, 2]));

        // five points a window, and three and four at an end
        double[] filtered = Filtered<OnGrid.Epanechnikov3>([1, 2, 3, 4, 5, 6]);
        Assert.Equal([true, false, false, false, false, true], filtered.Select(double.IsNaN));
    }

    [Fact]
    public void A_window_of_its_own_point_alone_changes_nothing()
    {
        double[] y = Series(37);

        Assert.Equal(y, Filtered<OnGrid.Alone0>(y));
        Assert.Equal(y, Filtered<OnGrid.Alone2>(y));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_value_that_is_not_finite(double bad)
    {
        foreach (int n in new[] { 1, 5, 8, 30 })
        {
            for (int i = 0; i < n; i++)
            {
                double[] y = Series(n), fitted = [.. Enumerable.Repeat(Mark, n)];
                y.AsSpan(i).Fill(bad);
                float[] floats = [.. y.Select(value => (float)value)], floatFitted = [.. Enumerable.Repeat((float)Mark, n)];

                Assert.Contains($"y[{i}]", Assert.Throws<ArgumentException>("y", () => OnGrid.Triangular1.Smooth(y, fitted)).Message, StringComparison.Ordinal);
                Assert.Contains($"y[{i}]", Assert.Throws<ArgumentException>("y", () => OnGrid.Floats.Smooth(floats, floatFitted)).Message, StringComparison.Ordinal);
                Assert.All(fitted, value => Assert.Equal(Mark, value));
                Assert.All(floatFitted, value => Assert.Equal(Mark, value));
            }
        }
    }

    [Theory]
    [InlineData(9, 8)]
    [InlineData(8, 9)]
    [InlineData(0, 1)]
    [InlineData(3, 2)]
    public void Lengths_that_differ(int series, int results)
    {
        double[] fitted = [.. Enumerable.Repeat(Mark, results)];

        var exception = Assert.Throws<ArgumentException>("fitted", () => OnGrid.Triangular1.Smooth(Series(series), fitted));
        Assert.Contains($"index {Math.Min(series, results)}", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("fitted", () => OnGrid.Floats.Smooth(new float[series], new float[results]));
        Assert.All(fitted, value => Assert.Equal(Mark, value));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(19)]
    public void Results_over_values_still_to_be_read(int offset)
    {
        double[] values = Series(60), before = [.. values];

        var exception = Assert.Throws<ArgumentException>("fitted", () => OnGrid.Triangular1.Smooth(values.AsSpan(20, 20), values.AsSpan(20 + offset, 20)));
        Assert.Contains("overlaps y", exception.Message, StringComparison.Ordinal);
        Assert.Equal(before, values);
    }

    /// <summary>Floats are widened, smoothed as doubles, and rounded once.</summary>
    [Fact]
    public void Floats()
    {
        foreach (int n in Enumerable.Range(0, 40))
        {
            float[] y = [.. Series(n).Select(value => (float)value)];
            var fitted = new float[n];
            OnGrid.Floats.Smooth(y, fitted);
            Assert.Equal(Filtered<OnGrid.Triangular1>([.. y.Select(value => (double)value)]).Select(value => (float)value), fitted);

            OnGrid.Floats.Smooth(y, y);
            Assert.Equal(fitted, y);
        }
    }

    private static double[] Filtered<T>(double[] y) => GridFilter.All.Single(filter => filter.Name == typeof(T).Name).Filtered(y);

    private static double[] Series(int n) => RandomSample.Of(n, n).Y;
}
