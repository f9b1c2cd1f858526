using System;
using System.Linq;
using System.Numerics;
using Smoothing.Tests.Exact;
using Xunit.Abstractions;

namespace Smoothing.Tests.SavitzkyGolay;

/// <summary>Windows that hold missing values: the least-squares fit of their other points, or NaN.</summary>
public class GapTests(ITestOutputHelper output)
{
    // R's presidents, quarterly approval ratings from 1945 to 1974, with six missing.
    private static readonly double[] Presidents =
    [
        double.NaN, 87, 82, 75, 63, 50, 43, 32, 35, 60, 54, 55, 36, 39, double.NaN, double.NaN, 69, 57, 57, 51, 45, 37, 46, 39, 36,
        24, 32, 23, 25, 32, double.NaN, 32, 59, 74, 75, 60, 71, 61, 71, 57, 71, 68, 79, 73, 76, 71, 67, 75, 79, 62, 63, 57, 60, 49,
        48, 52, 57, 62, 61, 66, 71, 62, 61, 57, 72, 83, 71, 78, 79, 71, 62, 74, 76, 64, 62, 57, 80, 73, 69, 69, 71, 64, 69, 62, 63,
        46, 56, 44, 44, 52, 38, 46, 36, 49, 35, 44, 59, 65, 65, 56, 66, 53, 61, 52, 51, 48, 54, 49, 49, 61, double.NaN, double.NaN,
        68, 44, 40, 27, 28, 25, 24, 24,
    ];

    // R 4.2, lm(y[j] ~ t + I(t^2)) over the window j = (c - 4):(c + 4) of each quarter, c moved inwards at the ends, t = j - i: the intercept, and
    // the slope divided by 0.25.
    private static readonly double[] Level =
    [
        101.482142857143, 90.5416666666666, 80.1845238095238, 70.4107142857143, 61.2202380952381, 49.3419913419913,
        42.5151515151515, 40.2510822510823, 44.1861471861472, 47.5151515151515, 50.4166666666667, 52.4285714285714,
        46.9604436723239, 43.3520721171904, 47.10546875, 54.5641741071429, 61.2810817578565, 61.0868635573968, 53.7142857142857,
        49.2083333333333, 45.7272727272727, 44.1904761904762, 39.6450216450216, 37.3679653679654, 34.3636363636364,
        30.5238095238095, 26.3869047619048, 26.1932773109244, 25.1760563380282, 27.9774520856821, 33.9709302325581,
        47.9966178128523, 56.3192488262911, 63.9579831932773, 69.3392857142857, 72.034632034632, 67.1904761904762, 64.4675324675325,
        63.4502164502165, 66.5324675324675, 67.4372294372294, 71.2900432900433, 73.1688311688312, 74.7099567099567,
        72.7532467532468, 74.3073593073593, 72.6839826839827, 72.3463203463203, 69.5454545454545, 68.1038961038961,
        64.4372294372294, 58.2034632034632, 53.3896103896104, 52.1645021645022, 51.5627705627706, 52.7186147186147,
        54.6709956709957, 60.4632034632035, 64.1125541125541, 65.8917748917749, 64.1385281385281, 62.3376623376623,
        64.5714285714286, 65.6450216450216, 68.2510822510823, 73.8138528138528, 77.8398268398268, 77.1991341991342,
        73.5238095238095, 72.3030303030303, 72.4155844155844, 70.2251082251082, 65.9090909090909, 66.2380952380952,
        67.4588744588744, 66.6709956709957, 67.6363636363636, 71.1731601731602, 71.7359307359307, 71.6926406926407,
        67.7056277056277, 68.3722943722944, 65.3073593073593, 62.6883116883117, 58.5324675324675, 53.7662337662338,
        50.5887445887446, 47.4632034632035, 46.1255411255411, 44.5844155844156, 43.4848484848485, 42.8874458874459,
        40.1818181818182, 39.5497835497835, 44.0822510822511, 49.3073593073593, 54.5238095238095, 59.3203463203463,
        63.1428571428571, 63.3939393939394, 60.7012987012987, 58.2164502164502, 55.3636363636364, 54.2424242424242,
        51.5454545454545, 50.1601731601732, 48.7202380952381, 50.7857142857143, 53.3423760523854, 57.5450106422937,
        60.1791294642857, 63.1713169642857, 56.7609866032303, 48.4698650273954, 37.7857142857143, 30.4880952380952,
        25.1071428571429, 22.6071428571429, 22.9880952380952, 26.25,
    ];

    private static readonly double[] Slope =
    [
        -44.9285714285714, -42.5952380952381, -40.2619047619048, -37.9285714285714, -35.5952380952381, -23.6666666666667, -15.4,
        -6.33333333333333, -2.86666666666666, 0, -2.52380952380952, -17.0476190476191, 7.50126954430042, 2.05058219606862,
        6.28906250000001, 6.62834821428573, 5.24126705897084, -3.17626620339435, -23.4761904761905, -18.0714285714285, -14.8,
        -14.5333333333333, -13.1333333333333, -12.4666666666667, -11, -7.93333333333333, -5.83333333333333, -2.4859943977591,
        8.62621885157097, 20.5676437429538, 26.2, 26.6565201052236, 25.1700975081257, 18.9719887955182, 18.7380952380952,
        7.06666666666667, -0.666666666666658, -2.79999999999999, 2.4, 6.00000000000001, 5.53333333333333, 6.33333333333333,
        2.73333333333333, 4.19999999999999, 1.8, -1.93333333333334, -5.8, -7.26666666666666, -8.46666666666667, -10.7333333333333,
        -13.1333333333333, -14.2666666666667, -10.4, -2.66666666666667, 0.266666666666662, 4.93333333333333, 8.73333333333333, 10.2,
        7.6, 2.8, 2.73333333333333, 5.93333333333333, 5.86666666666667, 6.73333333333333, 8.4, 8.73333333333334, 3.66666666666667,
        1.46666666666668, -2.39999999999999, -5.73333333333332, -5.4, -9, -3.2, 0.933333333333336, 1.73333333333334,
        -0.333333333333334, 1.66666666666667, 2.66666666666667, 1.80000000000001, -1.93333333333334, -7.06666666666667,
        -9.46666666666666, -9.26666666666667, -12.4666666666667, -14, -11.0666666666667, -12.9333333333333, -9.26666666666666,
        -9.06666666666667, -3.33333333333334, -6.06666666666667, -2.33333333333333, 2.2, 7.33333333333334, 13.7333333333333, 12.2,
        14.8, 9.26666666666666, 9.06666666666667, 1, -5.46666666666667, -8.2, -6.6, -5.6, -6.53333333333333, -0.466666666666675,
        2.73809523809524, 8.95238095238096, 9.2086061739944, 3.43107549768374, -2.35825892857142, -9.65736607142856,
        -16.0808814323275, -22.3565414940532, -40.0952380952381, -27.2857142857143, -15.7619047619048, -4.23809523809524,
        7.28571428571428, 18.8095238095238,
    ];

    [Fact]
    public void The_presidents()
    {
        var worst = new Worst("presidents");
        double[] level = Filtered<GapFilters.Skip9x2>(Presidents), slope = Filtered<GapFilters.Skip9x2D1>(Presidents);
        for (int i = 0; i < Presidents.Length; i++)
        {
            worst.Add(level[i], Level[i], 1e-12 * 100, $"{i}");
            worst.Add(slope[i], Slope[i], 1e-12 * 100, $"slope, {i}");
        }
        worst.Check(output);
    }

    /// <summary>Random gaps in windows of every kind, against least squares in exact arithmetic.</summary>
    [Theory]
    [InlineData(9, 2, 0, 1, 0.3)]
    [InlineData(9, 2, 0, 1, 0.7)]
    [InlineData(9, 2, 1, 0.25, 0.3)]
    [InlineData(9, 2, 1, 0.25, 0.7)]
    [InlineData(27, 20, 2, 4, 0.05)]
    public void Exact_least_squares(int window, int degree, int derivative, double spacing, double share)
    {
        var worst = new Worst($"{window}, {degree}, {derivative}");
        var random = new Random(window);
        foreach (int n in new[] { window, window + 1, window + 30 })
        {
            double[] y = [.. Enumerable.Range(0, n).Select(i =>
                random.NextDouble() < share ? double.NaN : Math.Sin(i) + Math.ScaleB(random.Next(1000), -10))];
            var filtered = new double[n];
            if (degree == 20)
                GapFilters.Skip27x20D2.Filter(y, filtered);
            else if (derivative == 0)
                GapFilters.Skip9x2.Filter(y, filtered);
            else
                GapFilters.Skip9x2D1.Filter(y, filtered);
            for (int i = 0; i < n; i++)
            {
                int half = window / 2, centre = Math.Min(Math.Max(i, half), n - 1 - half);
                int[] left = [.. Enumerable.Range(centre - half, window).Where(j => !double.IsNaN(y[j]))];
                if (left.Length <= degree)
                {
                    Assert.Equal(double.NaN, filtered[i]);
                    continue;
                }
                Rational[] row = Row([.. left.Select(j => j - i)], degree, derivative, spacing);
                Rational expected = left.Select((j, k) => row[k] * Rational.From(y[j])).Aggregate(Rational.Zero, (sum, term) => sum + term);
                double terms = left.Select((j, k) => Math.Abs((double)row[k] * y[j])).Sum();
                worst.Add(filtered[i], (double)expected, Math.ScaleB(left.Length, -50) * terms, $"{i} of {n}");
            }
        }
        worst.Check(output);
    }

    /// <summary>A local polynomial on a grid fits what is left as it does with abscissas.</summary>
    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void As_with_abscissas(double share)
    {
        var worst = new Worst($"{share} missing");
        var random = new Random(7);
        foreach (int n in new[] { 1, 2, 5, 9, 10, 11, 30, 100 })
        {
            double[] y = [.. Enumerable.Range(0, n).Select(i => random.NextDouble() < share ? double.NaN : Math.Sin(i) + random.NextDouble())];
            Compare<GapFilters.Quadratic>(worst, y, 0.02);
            Compare<GapFilters.Lowered>(worst, y, 1);
            float[] floats = [.. y.Select(value => (float)value)], fitted = new float[n], expected = new float[n];
            GapFilters.Floats.Smooth(floats, fitted.AsSpan());
            GapFilters.Floats.Smooth([.. Enumerable.Range(0, n).Select(i => (float)i)], floats, expected.AsSpan());
            for (int i = 0; i < n; i++)
                worst.Add(fitted[i], expected[i], 1e-6, $"floats, {i} of {n}");
        }
        Assert.Equal([1, double.NaN, 3], Filtered<GapFilters.Alone>([1, double.NaN, 3]));
        worst.Check(output);
    }

    [Fact]
    public void Propagate_makes_NaN_of_the_windows_that_hold_one()
    {
        double[] y = FilterContractTests.Signal(40), gaps = [.. y];
        gaps[3] = gaps[20] = gaps[21] = gaps[39] = double.NaN;
        double[] whole = Filtered<F5x2D1Plain>(y), filtered = Filtered<GapFilters.Propagate5x2D1>(gaps);
        for (int i = 0; i < 40; i++)
        {
            // The ends take the polynomial of the first and the last window.
            int centre = Math.Min(Math.Max(i, 2), 37);
            bool isTouched = Enumerable.Range(centre - 2, 5).Any(j => double.IsNaN(gaps[j]));
            Assert.Equal(isTouched ? double.NaN : whole[i], filtered[i]);
        }
    }

    /// <summary>A point without weight does not matter to a window, missing or not.</summary>
    [Fact]
    public void Points_without_weight()
    {
        double[] y = [1, 2, 3, 4, 5, 6, 7], fitted = new double[7];
        y[3] = double.NaN;
        GapFilters.Holey.Smooth(y, fitted.AsSpan());
        Assert.Equal([false, true, false, true, false, true, false], fitted.Select(double.IsNaN));
        Assert.Equal(3, fitted[2] - (fitted[2] - 3), 12);
    }

    /// <summary>Windows without a missing value keep their bits, wherever others are touched.</summary>
    [Fact]
    public void Other_windows_keep_their_bits()
    {
        double[] y = FilterContractTests.Signal(300), gaps = [.. y];
        gaps[0] = gaps[150] = double.NaN;
        double[] whole = Filtered<GapFilters.Skip9x2>(y), filtered = Filtered<GapFilters.Skip9x2>(gaps);
        Assert.Equal(Filtered<F9x2>(y), whole);
        Assert.Equal(whole.Where((_, i) => i > 4 && Math.Abs(i - 150) > 4), filtered.Where((_, i) => i > 4 && Math.Abs(i - 150) > 4));
        Assert.NotEqual(whole[0], filtered[0]);

        double[] quadratic = Filtered<GapFilters.Quadratic>(y), touched = Filtered<GapFilters.Quadratic>(gaps);
        Assert.Equal(quadratic.Where((_, i) => i > 4 && Math.Abs(i - 150) > 4), touched.Where((_, i) => i > 4 && Math.Abs(i - 150) > 4));
    }

    [Fact]
    public void Nothing_left()
    {
        double[] y = [.. Enumerable.Repeat(double.NaN, 30)];
        Assert.All(Filtered<GapFilters.Skip9x2>(y), value => Assert.Equal(double.NaN, value));
        Assert.All(Filtered<GapFilters.Propagate5x2D1>(y), value => Assert.Equal(double.NaN, value));
        Assert.All(Filtered<GapFilters.Lowered>(y), value => Assert.Equal(double.NaN, value));
        y[15] = 2;
        Assert.Equal(
            Enumerable.Range(0, 30).Select(i => Math.Abs(i - 15) <= 5 ? 2 : double.NaN), Filtered<GapFilters.Lowered>(y).Select(value => Math.Round(value, 14)));
        Assert.All(Filtered<GapFilters.Quadratic>(y), value => Assert.Equal(double.NaN, value));
    }

    /// <summary>
    /// 21 neighbours determine a polynomial of degree 20. Four points behind them its value has seven digits, Σ |lₖ| = 2·10⁹, and six points
    /// behind them none that would be worth the name.
    /// </summary>
    [Fact]
    public void Six_digits_or_NaN()
    {
        double[] y = [.. Enumerable.Range(0, 27).Select(i => i < 21 ? Math.Sin(i) : double.NaN)], filtered = new double[27];
        GapFilters.Skip27x20D2.Filter(y, filtered);
        Assert.All(filtered.Take(25), value => Assert.False(double.IsNaN(value)));
        Assert.Equal(double.NaN, filtered[26]);
    }

    [Fact]
    public void Infinities_throw()
    {
        double[] y = [1, 2, double.NaN, double.NegativeInfinity, 5, 6], filtered = [7, 7, 7, 7, 7, 7];
        Assert.Contains("y[3]", Assert.Throws<ArgumentException>("y", () => GapFilters.Skip9x2.Filter(y, filtered)).Message, StringComparison.Ordinal);
        Assert.Contains("y[3]", Assert.Throws<ArgumentException>("y", () => GapFilters.Propagate5x2D1.Filter(y, filtered)).Message, StringComparison.Ordinal);
        Assert.Contains("y[3]", Assert.Throws<ArgumentException>("y", () => GapFilters.Quadratic.Smooth(y, filtered)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("y", () => GapFilters.Holey.Smooth([1, 2, 3, 4, 5, 6], y, filtered));
        Assert.All(filtered, value => Assert.Equal(7, value));
    }

    private static void Compare<T>(Worst worst, double[] y, double spacing)
        where T : LocalRegression.Estimators.IGridFilter
    {
        double[] expected = new double[y.Length], fitted = new double[y.Length];
        T.Smooth([.. Enumerable.Range(0, y.Length).Select(i => i * spacing)], y, expected);
        T.Smooth(y, fitted);
        for (int i = 0; i < y.Length; i++)
            worst.Add(fitted[i], expected[i], 1e-11, $"{typeof(T).Name}, {i} of {y.Length}");
    }

    private static double[] Filtered<T>(double[] y)
    {
        var filtered = new double[y.Length];
        typeof(T).GetMethods().Single(method => method.IsStatic && method.Name is "Filter" or "Smooth" && method.GetParameters().Length == 2)
            .CreateDelegate<FilterMethod>()(y, filtered);
        return filtered;
    }

    // The row of (XᵀX)⁻¹Xᵀ for a derivative at 0 of the polynomial through the given positions.
    private static Rational[] Row(int[] positions, int degree, int derivative, double spacing)
    {
        int terms = degree + 1;
        var matrix = new Rational[terms][];
        for (int i = 0; i < terms; i++)
        {
            matrix[i] = new Rational[terms + 1];
            for (int j = 0; j < terms; j++)
                matrix[i][j] = new Rational(positions.Aggregate(BigInteger.Zero, (sum, t) => sum + BigInteger.Pow(t, i + j)), 1);
            matrix[i][terms] = i == derivative ? Rational.One : Rational.Zero;
        }
        for (int i = 0; i < terms; i++)
        {
            int pivot = Enumerable.Range(i, terms - i).First(row => !matrix[row][i].IsZero);
            (matrix[i], matrix[pivot]) = (matrix[pivot], matrix[i]);
            for (int row = 0; row < terms; row++)
            {
                Rational factor = row == i ? Rational.Zero : matrix[row][i] / matrix[i][i];
                for (int column = i; column <= terms && !factor.IsZero; column++)
                    matrix[row][column] -= factor * matrix[i][column];
            }
        }
        Rational scale = Rational.One;
        for (int d = 1; d <= derivative; d++)
            scale = scale * new Rational(d, 1) / Rational.From(spacing);
        return [.. positions.Select(t => scale * Enumerable.Range(0, terms).Aggregate(
            Rational.Zero, (sum, i) => sum + (matrix[i][terms] / matrix[i][i] * new Rational(BigInteger.Pow(t, i), 1))))];
    }
}
