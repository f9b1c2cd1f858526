using System;
using System.Linq;
using Smoothing.Tests.Exact;
using Smoothing.Tests.Numerics;

namespace Smoothing.Tests.LeastSquares;

/// <summary>Columns far from 0 beside their spread, held against exact arithmetic on the same doubles.</summary>
public partial class ShiftedColumnTests
{
    private const double DigitsAsked = 13;

    public static TheoryData<double, double> FarColumns => new()
    {
        { 1.7e9, 1e-2 }, { -1.7e9, 1e-2 }, { 1.7e9, 1e3 }, { 1e-9, 1e-15 }, { 1e14, 10 }, { 0, 1 }, { 3, 1 },
    };

    [Theory]
    [MemberData(nameof(FarColumns))]
    public void A_line_has_13_digits_of_the_exact_answer_however_it_came_by_its_rows(double centre, double spread)
    {
        (double[] x, double[] y) = Sample(120, centre, spread, 17);
        var exact = new DesignMatrix(true, x, y).SolveExactly();

        var fitted = new TimeLine();
        fitted.Fit(x, y);
        CheckLine(fitted, "Fit");

        var added = new TimeLine();
        for (int i = 0; i < x.Length; i++)
            added.Add(x[i], y[i]);
        added.Solve();
        CheckLine(added, "Add");

        // Parts whose origins differ, merged, with rows added and taken out again, then saved and restored.
        var merged = new TimeLine();
        for (int part = 0; part < 4; part++)
        {
            var other = new TimeLine();
            other.Fit(x.AsSpan(30 * part, 30), y.AsSpan(30 * part, 30));
            merged.Merge(other);
        }
        merged.Add(centre + (3 * spread), 7);
        merged.Remove(centre + (3 * spread), 7);
        merged.Solve();
        CheckLine(merged, "Merge");

        double[] state = new double[TimeLine.StateSize];
        merged.Save(state);
        TimeLine restored = TimeLine.Load(state);
        CheckLine(restored, "Restore");
        Assert.Equal(BitConverter.DoubleToInt64Bits(merged.Slope), BitConverter.DoubleToInt64Bits(restored.Slope));

        void CheckLine(TimeLine line, string what)
        {
            Assert.Equal((FitStatus.Success, 120), (line.Status, line.Count));
            Digits.AssertShared(DigitsAsked, (double)exact.Estimates[0], line.Intercept, what + " intercept");
            Digits.AssertShared(DigitsAsked, (double)exact.Estimates[1], line.Slope, what + " slope");
            Digits.AssertShared(DigitsAsked, (double)exact.Residual, line.ResidualSumOfSquares, what + " RSS");
            Digits.AssertShared(DigitsAsked, Math.Sqrt((double)(exact.Residual / 118 * exact.Inverse[0][0])), line.Intercept.StandardError, what + " standard error of the intercept");
            Digits.AssertShared(DigitsAsked, Math.Sqrt((double)(exact.Residual / 118 * exact.Inverse[1][1])), line.Slope.StandardError, what + " standard error of the slope");
            Digits.AssertShared(DigitsAsked, (double)(exact.Residual / 118 * exact.Inverse[0][1]), line.Covariance(1, 0), what + " covariance");
        }
    }

    [Theory]
    [InlineData(1.7e5, 2e3, 1e3)]
    [InlineData(-40, 30, 1)]
    [InlineData(0, 0, 1)]
    public void Powers_and_their_interactions_have_13_digits_of_the_exact_answer(double centreOfX, double centreOfZ, double spread)
    {
        // All columns are whole numbers of one unit, and few, so that products of them are doubles and exact arithmetic sees the same columns.
        var random = new Random(5);
        double unit = spread / 8;
        double[] Column(double middle) => [.. Enumerable.Range(0, 60).Select(_ => middle + (random.Next(-15, 16) * unit))];
        double[] x = Column(centreOfX), z = Column(centreOfZ), y = [.. x.Select(_ => random.NextDouble())];
        Assert.All(x.Zip(z), row => Assert.Equal((Rational)row.First * row.First * row.Second, row.First * row.First * row.Second));

        var exact = new DesignMatrix(true, x, z, [.. x.Select(value => value * value)], [.. x.Zip(z, (a, b) => a * b)], [.. x.Zip(z, (a, b) => a * a * b)], y).SolveExactly();
        var model = new CurvedSurface();
        model.Fit(x, z, y);
        var parts = new CurvedSurface();
        for (int i = 0; i < 60; i++)
        {
            var one = new CurvedSurface();
            one.Add(x[i], z[i], y[i]);
            parts.Merge(one);
        }
        parts.Solve();
        foreach (CurvedSurface fit in new[] { model, parts })
        {
            Assert.Equal(FitStatus.Success, fit.Status);
            CurvedSurface.NamedCoefficients named = fit.Coefficients;
            Coefficient[] listed = [named.Intercept, named.X, named.Z, named.XPow2, named.XZ, named.XPow2Z];
            for (int j = 0; j < listed.Length; j++)
            {
                Digits.AssertShared(DigitsAsked, (double)exact.Estimates[j], listed[j].Estimate, $"coefficient {j}");
                Digits.AssertShared(DigitsAsked, Math.Sqrt((double)(exact.Residual / 54 * exact.Inverse[j][j])), listed[j].StandardError, $"standard error {j}");
                for (int i = 0; i < j; i++)
                    Digits.AssertShared(DigitsAsked, (double)(exact.Residual / 54 * exact.Inverse[i][j]), fit.Covariance(i, j), $"covariance {i}, {j}");
            }
            Digits.AssertShared(DigitsAsked, (double)exact.Residual, fit.ResidualSumOfSquares, "RSS");
            Digits.AssertShared(DigitsAsked, x.Sum(value => value * value), fit.Gram(1, 1), "Gram");
            Digits.AssertShared(DigitsAsked, x.Zip(z, (a, b) => a * a * a * b).Sum(), fit.Gram(3, 4), "Gram");
        }
    }

    [Fact]
    public void A_block_whose_differences_are_no_doubles_is_added_row_by_row()
    {
        // Most rows are near 1e9; the last have bits that a double near 1e9 has no room for.
        (double[] x, double[] y) = Sample(2100, 1e9, 10, 3);
        for (int i = 2090; i < 2100; i++)
            x[i] = 1e-3 * (i + (1 / 3.0));
        x[^1] = 1e9; // the last is looked at for the origin
        var line = new TimeLine();
        line.Fit(x, y);
        var exact = new DesignMatrix(true, x, y).SolveExactly();
        Digits.AssertShared(DigitsAsked, (double)exact.Estimates[0], line.Intercept, "intercept");
        Digits.AssertShared(DigitsAsked, (double)exact.Estimates[1], line.Slope, "slope");
        Digits.AssertShared(DigitsAsked, (double)exact.Residual, line.ResidualSumOfSquares, "RSS");
    }

    [Fact]
    public void An_emptied_model_takes_its_origin_anew()
    {
        var line = new TimeLine();
        line.Add(-1e12, 3);
        line.Remove(-1e12, 3);
        (double[] x, double[] y) = Sample(50, 1.7e9, 1e-2, 8);
        var fresh = new TimeLine();
        for (int i = 0; i < 50; i++)
        {
            line.Add(x[i], y[i]);
            fresh.Add(x[i], y[i]);
        }
        line.Solve();
        fresh.Solve();
        Assert.Equal(fresh.Slope.Estimate, line.Slope.Estimate);
        Assert.Equal(fresh.Intercept.StandardError, line.Intercept.StandardError);

        line.Clear();
        line.Merge(fresh);
        line.Solve();
        Assert.Equal(fresh.Slope.Estimate, line.Slope.Estimate);
        line.Merge(new TimeLine());
        line.Solve();
        Assert.Equal(fresh.Slope.Estimate, line.Slope.Estimate);
    }

    private static (double[] X, double[] Y) Sample(int count, double centre, double spread, int seed)
    {
        var random = new Random(seed);
        double[] x = [.. Enumerable.Range(0, count).Select(_ => centre + (spread * ((2 * random.NextDouble()) - 1)))];
        return (x, [.. x.Select(value => (2 * ((value - centre) / spread)) + random.NextDouble())]);
    }

    [Ols("y ~ x")]
    internal partial class TimeLine;

    [Ols("y ~ x*z + I(x^2)*z")]
    internal partial class CurvedSurface;
}
