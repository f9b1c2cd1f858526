using System;
using System.Linq;
using System.Numerics;
using Smoothing.Tests.Exact;
using Xunit.Abstractions;

namespace Smoothing.Tests.SavitzkyGolay;

/// <summary>Filters against least squares in exact arithmetic, edges included, and on polynomials of their degree.</summary>
public class ExactFilterTests(ITestOutputHelper output)
{
    private const double Unit = 1.0 / (1L << 52);

    public static TheoryData<int> Filters => [.. Enumerable.Range(0, Filter.All.Count)];

    /// <summary>
    /// An impulse shows every coefficient by itself. In the middle it is the exact one rounded, an error of half a unit; at the edges
    /// a sum of degree + 1 products, with a unit of the largest coefficient for each.
    /// </summary>
    [Theory]
    [MemberData(nameof(Filters))]
    public void Coefficients(int index)
    {
        Filter filter = Filter.All[index];
        int window = filter.Window, half = window / 2;
        var middle = new Worst("middle");
        var edges = new Worst("edges");
        Rational[][] rows = [.. Enumerable.Range(-half, window).Select(t => Row(filter, t))];
        for (int impulse = 0; impulse < window; impulse++)
        {
            var y = new double[window];
            y[impulse] = 1;
            double[] filtered = filter.Filtered(y);
            middle.Add(filtered[half], (double)rows[half][impulse], 0, $"{impulse}");
            for (int t = 0; t < window; t++)
            {
                double largest = rows[t].Max(value => Math.Abs((double)value));
                edges.Add(filtered[t], (double)rows[t][impulse], (filter.Degree + 1) * Unit * largest, $"{impulse} at {t}");
            }
        }

        middle.Check(output);
        edges.Check(output);
    }

    /// <summary>Polynomials of the degree come through, with their derivatives, to four units of the sum of their terms' sizes.</summary>
    [Theory]
    [MemberData(nameof(Filters))]
    public void Polynomials_are_reproduced(int index)
    {
        Filter filter = Filter.All[index];
        foreach (int n in new[] { filter.Window, filter.Window + 1, 2 * filter.Window + 17 })
        {
            var worst = new Worst($"polynomial of {n}");
            double centre = (n - 1) / 2.0;
            for (int degree = 0; degree <= filter.Degree; degree++)
            {
                // (t/reach)ᵏ lies in [−1, 1]
                double[] y = [.. Enumerable.Range(0, n).Select(i => Math.Pow((i - centre) / centre, degree))];
                double[] filtered = filter.Filtered(y);
                for (int i = 0; i < n; i++)
                {
                    double t = (i - centre) / centre;
                    double falling = Enumerable.Range(0, filter.Derivative).Aggregate(1.0, (product, d) => product * (degree - d));
                    double expected = degree < filter.Derivative ? 0 : falling * Math.Pow(t, degree - filter.Derivative) / Math.Pow(centre * filter.Spacing, filter.Derivative);
                    Rational[] row = Row(filter, Place(filter, i, n));
                    double terms = row.Sum(value => Math.Abs((double)value));
                    worst.Add(filtered[i], expected, 4 * Unit * terms, $"degree {degree} at {i}");
                }
            }

            worst.Check(output);
        }
    }

    // Where the point lies in its window.
    private static int Place(Filter filter, int i, int n)
    {
        int half = filter.Window / 2;
        return i < half ? i - half : i >= n - half ? i - (n - 1 - half) : 0;
    }

    // The row of (XᵀX)⁻¹Xᵀ for the derivative at place t of a window.
    private static Rational[] Row(Filter filter, int t) => Rows.GetOrAdd((filter, t), _ =>
    {
        int terms = filter.Degree + 1, half = filter.Window / 2;
        var matrix = new Rational[terms][];
        Rational perSpacing = Enumerable.Repeat(Rational.From(filter.Spacing), filter.Derivative).Aggregate(Rational.One, (a, b) => a / b);
        for (int i = 0; i < terms; i++)
        {
            matrix[i] = new Rational[terms + 1];
            for (int j = 0; j < terms; j++)
                matrix[i][j] = new Rational(Enumerable.Range(-half, filter.Window).Aggregate(BigInteger.Zero, (sum, k) => sum + BigInteger.Pow(k, i + j)), 1);
            BigInteger falling = Enumerable.Range(0, filter.Derivative).Aggregate(BigInteger.One, (product, d) => product * (i - d));
            matrix[i][terms] = i < filter.Derivative ? Rational.Zero : new Rational(falling * BigInteger.Pow(t, i - filter.Derivative), 1) * perSpacing;
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

        Rational[] solution = [.. matrix.Select((row, i) => row[terms] / row[i])];
        return [.. Enumerable.Range(-half, filter.Window).Select(k =>
            Enumerable.Range(0, terms).Aggregate(Rational.Zero, (sum, i) => sum + solution[i] * new Rational(BigInteger.Pow(k, i), 1)))];
    });

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<(Filter, int), Rational[]> Rows = new();
}
