using System;
using System.Linq;

namespace Smoothing.Tests.LeastSquares;

/// <summary>Columns whose values lie only a few units of their last place apart, and are exact.</summary>
public class FewUnitsTests
{
    private static readonly double[] Steps = [.. Enumerable.Range(0, 10).Select(k => (double)k)];

    [Theory]
    [InlineData(1e15, 1)]
    [InlineData(-1e15, 1)]
    [InlineData(4e15, 1)] // two units apart
    [InlineData(4503599627370496, 1)] // one unit apart, 2⁵²
    [InlineData(1.5, 2.220446049250313E-16)]
    public void A_line_through_exact_numbers(double start, double step)
    {
        double[] x = [.. Steps.Select(k => start + (k * step))], y = [.. Steps.Select(k => (2 * k) + 3)];
        var line = new Line();
        line.Fit(x, y);
        AssertExact();
        line.Clear();
        for (int i = 0; i < x.Length; i++)
            line.Add(x[i], y[i]);
        line.Solve();
        AssertExact();

        void AssertExact()
        {
            Assert.Equal((FitStatus.Success, 2 / step, 0.0), (line.Status, line.Slope.Estimate, line.ResidualSumOfSquares));
            Assert.Equal(3 - (2 / step * start), line.Intercept.Estimate);
            Assert.Equal(y, x.Select(line.Predict));
        }
    }

    [Fact]
    public void A_plane_through_exact_numbers()
    {
        double[] a = [.. Steps.Select(k => 1e15 + k)], b = [.. Steps.Select(k => (k * k % 7) - 2e15)];
        double[] y = [.. Steps.Select(k => (2 * k) - (5 * (k * k % 7)) + 3)];
        Plane plane = default;
        plane.Fit(a, b, y);
        Assert.Equal((FitStatus.Success, 2.0, -5.0), (plane.Status, plane.Coefficients.A.Estimate, plane.Coefficients.B.Estimate));
        Assert.Equal(0, plane.ResidualSumOfSquares);
        for (int i = 0; i < y.Length; i++)
            Assert.Equal(y[i], plane.Predict(a[i], b[i]), 1e-25);
    }

    /// <summary>A column that only the rounding of its computation sets apart from the others determines nothing.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(1e15)]
    public void What_rounding_sets_apart_is_collinear(double scale)
    {
        double[] sums = [.. Steps.Select(k => scale * (k % 2 == 0 ? 0.1 + 0.2 : 0.3))]; // one number in two roundings
        var line = new Line();
        line.Fit(sums, Steps);
        Assert.Equal((FitStatus.Collinear, "X"), (line.Status, line.CollinearTerm));

        double[] a = [.. Steps.Select(k => scale * (20 + Math.Sin(k)))], fahrenheit = [.. a.Select(celsius => (celsius * 9 / 5) + 32)];
        Plane plane = default;
        plane.Fit(a, fahrenheit, Steps);
        Assert.Equal((FitStatus.Collinear, "B"), (plane.Status, plane.CollinearTerm));
    }
}
