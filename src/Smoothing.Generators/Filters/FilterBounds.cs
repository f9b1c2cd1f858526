using System;
using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Emission;

namespace Smoothing.Generators.Filters;

/// <summary>
/// Bounds on the sums of a filter, for series near the end of the range of doubles. A filter's results are sums Σ lₖ yᵢ₊ₖ.
/// </summary>
/// <param name="points">The number of points in a window.</param>
/// <param name="terms">The number of terms of the polynomial.</param>
internal sealed class FilterBounds(int points, int terms)
{
    // Rounding errors of sums near the end of the range. Their relative size is below 1/2.
    private const double Slack = 2;

    private const double Unit = 1.0 / (1L << 53);

    // Two values are added before they are weighed.
    private double _sum = 2;

    private double _row;

    /// <summary>Takes into account a partial sum of so many times the largest |y|.</summary>
    public void AddSum(double size) => _sum = Math.Max(_sum, size);

    /// <summary>Takes into account a row of coefficients whose terms sum to so many times the largest |y|.</summary>
    public void AddRow(double size)
    {
        _row = Math.Max(_row, size);
        AddSum(size);
    }

    /// <summary>Takes into account the row of a whole window.</summary>
    public void Add(FilterRow row) => AddRow(Symmetric(Enumerable.Range(0, row.Half + 1).Select(row.Value)));

    /// <summary>The sum of the absolute values at k = −m … m, from those at k = 0 … m.</summary>
    public static double Symmetric(IEnumerable<double> values) => values.Select((value, k) => (k == 0 ? 1 : 2) * Math.Abs(value)).Sum();

    /// <summary>The members of a filter that state the bounds.</summary>
    public string Text
    {
        get
        {
            double largest = double.MaxValue / _sum / Slack;
            double rounding = (2 * points + 4 * terms + 8) * Unit * _row;
            return Code.Text(
                $$"""
                /// <summary>No sum overflows while no |y| is larger.</summary>
                public double Largest => {{(largest > 0 ? largest : 0)}};

                /// <summary>A bound on the rounding error of a result, in units of the largest |y|.</summary>
                public double Rounding => {{Math.Min(rounding, double.MaxValue)}};
                """);
        }
    }
}
