using System;
using System.Linq;

namespace Smoothing.Tests.LeastSquares;

/// <summary>Data that does not determine the model, and calls that break its contract.</summary>
public class UndeterminedFitTests
{
    [Fact]
    public void Nothing_is_known_before_a_fit()
    {
        var line = new Line();
        Assert.Equal((FitStatus.NotFitted, 0, 0), (line.Status, line.Count, line.DegreesOfFreedom));
        AssertUnknown(line);
        Assert.Equal(0, line.Gram(0, 1));
        Assert.Null(line.CollinearTerm);
    }

    [Fact]
    public void Too_few_rows()
    {
        var line = new Line();
        Assert.Equal(FitStatus.TooFewObservations, line.Solve());
        line.Add(1, 2);
        Assert.Equal(FitStatus.TooFewObservations, line.Solve());
        Assert.Equal((1, 0), (line.Count, line.DegreesOfFreedom));
        AssertUnknown(line);
        line.Fit([], []);
        Assert.Equal((FitStatus.TooFewObservations, 0), (line.Status, line.Count));
        AssertUnknown(line);
    }

    [Fact]
    public void As_many_rows_as_coefficients_leave_no_residual()
    {
        var line = new Line();
        line.Fit([1, 3], [5, 11]);
        Assert.Equal((FitStatus.Success, 0), (line.Status, line.DegreesOfFreedom));
        Assert.Equal((2.0, 3.0, 0.0), (line.Intercept.Estimate, line.Slope.Estimate, line.ResidualSumOfSquares));
        Assert.Equal((double.NaN, double.NaN, double.NaN), (line.ResidualVariance, line.Slope.StandardError, line.Slope.PValue));
        Assert.Equal(32, line.Predict(10));
    }

    [Theory]
    [InlineData(0, "A")] // a constant column
    [InlineData(1, "B")] // twice the first
    [InlineData(2, "B")] // a combination of first and intercept
    public void A_column_that_others_explain_is_named(int kind, string expected)
    {
        double[] a = kind == 0 ? [4.2, 4.2, 4.2, 4.2, 4.2] : [0.1, 0.7, 1.3, 2.9, 11];
        double[] b = kind == 0 ? [1, 5, 2, 8, 3] : [.. a.Select(value => kind == 1 ? 2 * value : 3 - (value / 2))];
        Plane plane = default;
        plane.Fit(a, b, [1, 2, 4, 3, 5]);

        Assert.Equal((FitStatus.Collinear, expected), (plane.Status, plane.CollinearTerm));
        Assert.Equal(double.NaN, plane.Predict(1, 2));
        Assert.Equal((double.NaN, double.NaN), (plane.Coefficients.Intercept.Estimate, plane.Coefficients.B.StandardError));

        // and a fit of better data is not marked by it
        plane.Fit([0.1, 0.7, 1.3, 2.9, 11], [1, 5, 2, 8, 3], [1, 2, 4, 3, 5]);
        Assert.Equal((FitStatus.Success, null), (plane.Status, plane.CollinearTerm));
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(1, "B")]
    [InlineData(2, "C")]
    public void The_dependent_column_is_the_first_that_those_before_it_explain(int zero, string expected)
    {
        double[][] columns = [[1, 2, 3, 4, 6], [2, 1, 5, 3, 7], [9, 3, 1, 4, 4]];
        Array.Clear(columns[zero]);
        var model = new PlaneThroughOrigin();
        model.Fit(columns[0], columns[1], columns[2], [1, 2, 3, 5, 8]);
        Assert.Equal((FitStatus.Collinear, expected), (model.Status, model.CollinearTerm));
        Assert.Equal(double.NaN, model.Predict(1, 1, 1));
    }

    [Theory]
    [InlineData(1e200, FitStatus.OutOfRange)]
    [InlineData(1e-150, FitStatus.OutOfRange)]
    [InlineData(1e-170, FitStatus.Collinear)] // whose squares are 0, as a column of zeros has them
    public void Products_beyond_the_range_of_doubles(double scale, FitStatus expected)
    {
        var line = new Line();
        line.Fit([scale, 2 * scale, 5 * scale], [1, 2, 3]);
        Assert.Equal(expected, line.Status);
        AssertUnknown(line);
    }

    [Fact]
    public void A_row_that_is_not_finite_changes_nothing()
    {
        var line = new Line();
        line.Fit([1, 2, 4], [1, 3, 2]);
        double predicted = line.Predict(3), gram = line.Gram(1, 1);
        foreach (double bad in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity })
        {
            Assert.Equal("x", Assert.Throws<ArgumentException>(() => line.Add(bad, 1)).ParamName);
            Assert.Equal("y", Assert.Throws<ArgumentException>(() => line.Add(1, bad)).ParamName);
            Assert.Equal("x", Assert.Throws<ArgumentException>(() => line.Predict(bad)).ParamName);
            for (int i = 0; i < 20; i++)
            {
                double[] good = [.. Enumerable.Range(0, 20).Select(k => (double)k)], spoilt = [.. good];
                spoilt[i] = bad;
                AssertRefused("x", $"x[{i}]", () => line.Fit(spoilt, good));
                AssertRefused("y", $"y[{i}]", () => line.Fit(good, spoilt));
            }
        }

        AssertRefused("y", "index 1", () => line.Fit([1, 2], [1]));
        AssertRefused("y", "index 2", () => line.Fit([1, 2], [1, 2, 3]));
        Assert.Equal((FitStatus.Success, 3, predicted, gram), (line.Status, line.Count, line.Predict(3), line.Gram(1, 1)));
    }

    [Theory]
    [InlineData(-1, 0, "i")]
    [InlineData(2, 0, "i")]
    [InlineData(0, -1, "j")]
    [InlineData(1, 2, "j")]
    [InlineData(int.MinValue, int.MaxValue, "i")]
    public void An_index_of_no_coefficient(int i, int j, string parameter)
    {
        var line = new Line();
        line.Fit([1, 2, 4], [1, 3, 2]);
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => line.Covariance(i, j)).ParamName);
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => line.Gram(i, j)).ParamName);
    }

    [Fact]
    public void Sums_of_products_are_exact_where_they_fit()
    {
        Plane plane = default;
        plane.Fit([1, 2, 3, 5], [7, 11, 13, 17], [1, 0, 2, 5]);
        double[,] expected = { { 4, 11, 48 }, { 11, 39, 153 }, { 48, 153, 628 } };
        for (int i = 0; i < 3; i++)
        {
            for (int j = 0; j < 3; j++)
            {
                Assert.Equal(expected[i, j], plane.Gram(i, j));
                Assert.Equal(plane.Covariance(j, i), plane.Covariance(i, j));
            }
        }

        Assert.Equal(plane.Coefficients.B.StandardError, Math.Sqrt(plane.Covariance(2, 2)));
    }

    private static void AssertUnknown(Line line)
    {
        Assert.Equal((double.NaN, double.NaN, double.NaN), (line.Predict(1), line.Intercept.Estimate, line.Slope.Estimate));
        Assert.Equal((double.NaN, double.NaN), (line.Coefficients.X.Estimate, line.Coefficients.X.StandardError));
        Assert.Equal((double.NaN, double.NaN, double.NaN), (line.Slope.TStatistic, line.Slope.PValue, line.Slope.ConfidenceInterval().Lower));
        Assert.Equal((double.NaN, double.NaN, double.NaN), (line.ResidualSumOfSquares, line.ResidualVariance, line.RSquared));
        Assert.Equal((double.NaN, double.NaN), (line.ResidualStandardError, line.Covariance(0, 1)));
    }

    private static void AssertRefused(string parameter, string text, Action call)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(call);
        Assert.Equal(parameter, exception.ParamName);
        Assert.Contains(text, exception.Message, StringComparison.Ordinal);
    }
}
