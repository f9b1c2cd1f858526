using System;
using System.Linq;

namespace Smoothing.Tests.SavitzkyGolay;

/// <summary>A broken contract throws before anything is written; a signal shorter than the window determines nothing.</summary>
public class FilterContractTests
{
    private const double Mark = 12345;

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
                double[] y = Signal(n), filtered = Marked(n);
                y.AsSpan(i).Fill(bad);

                var exception = Assert.Throws<ArgumentException>("y", () => F5x2.Filter(y, filtered));
                Assert.Contains($"y[{i}]", exception.Message, StringComparison.Ordinal);
                Assert.All(filtered, value => Assert.Equal(Mark, value));
            }
        }
    }

    [Theory]
    [InlineData(9, 8)]
    [InlineData(8, 9)]
    [InlineData(0, 1)]
    [InlineData(3, 2)]
    public void Lengths_that_differ(int signal, int results)
    {
        double[] filtered = Marked(results);

        var exception = Assert.Throws<ArgumentException>("filtered", () => F5x2.Filter(Signal(signal), filtered));
        Assert.Contains($"index {Math.Min(signal, results)}", exception.Message, StringComparison.Ordinal);
        Assert.All(filtered, value => Assert.Equal(Mark, value));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(19)]
    public void Results_over_values_still_to_be_read(int offset)
    {
        double[] values = Signal(60), before = [.. values];

        var exception = Assert.Throws<ArgumentException>("filtered", () => F5x2.Filter(values.AsSpan(20, 20), values.AsSpan(20 + offset, 20)));
        Assert.Contains("overlaps y", exception.Message, StringComparison.Ordinal);
        Assert.Equal(before, values);
    }

    [Fact]
    public void Results_beside_the_signal()
    {
        double[] values = Signal(60);
        double[] expected = new double[20];
        F5x2.Filter(values.AsSpan(20, 20), expected);

        F5x2.Filter(values.AsSpan(20, 20), values.AsSpan(40, 20));

        Assert.Equal(expected, values.AsSpan(40, 20));
    }

    [Fact]
    public void A_signal_shorter_than_the_window_determines_nothing()
    {
        foreach (Filter filter in Filter.All)
        {
            for (int n = 0; n < filter.Window; n++)
                Assert.All(filter.Filtered(Signal(n)), value => Assert.True(double.IsNaN(value)));
            Assert.DoesNotContain(filter.Filtered(Signal(filter.Window)), double.IsNaN);
        }
    }

    /// <summary>A signal read backwards is filtered backwards, odd derivatives with the other sign: to the bit, but for edges' sums in another order.</summary>
    [Fact]
    public void Reversal()
    {
        foreach (Filter filter in Filter.All)
        {
            foreach (int n in Enumerable.Range(filter.Window, 40))
            {
                double[] y = Signal(n);
                double sign = filter.Derivative % 2 == 0 ? 1 : -1;
                double[] backwards = filter.Filtered([.. y.Reverse()]);

                Assert.Equal(filter.Filtered(y), backwards.Reverse().Select(value => sign * value));
            }
        }
    }

    /// <summary>Which of its neighbours a point shares a vector with makes no difference to it.</summary>
    [Fact]
    public void A_point_depends_on_its_window_alone()
    {
        foreach (Filter filter in Filter.All)
        {
            double[] y = Signal(filter.Window + 60);
            double[] whole = filter.Filtered(y);
            for (int i = 0; i <= 60; i++)
            {
                double alone = filter.Filtered(y.AsSpan(i, filter.Window).ToArray())[filter.Window / 2];
                Assert.Equal(whole[i + filter.Window / 2], alone);
            }
        }
    }

    internal static double[] Signal(int n) => [.. Enumerable.Range(0, n).Select(i => Math.ScaleB((i * 7919 % 1009) - 500, -9) + i / 64.0)];

    private static double[] Marked(int n) => [.. Enumerable.Repeat(Mark, n)];
}
