using System;
using System.Linq;

namespace Smoothing.Tests.LeastSquares.Inference;

/// <summary>Time stamps near 1.7e9: the answers of the same data near 0.</summary>
/// <remarks>
/// The sums are exact to n u², u = 2⁻⁵³, and the elimination to some 16 p u² (NormalEquations' own bound: (n + 16p) 2⁻¹⁰⁵). Taking
/// the mean out of Σx² magnifies that by (c/s)², with s² the variance of x and c the shift: that is the relative error of a
/// leverage, and half of it that of an interval's half-width, beside the rounding of the result itself.
/// </remarks>
public class FarFromTheOriginTests
{
    private const double Shift = 1.7e9;

    public static TheoryData<int, int, double> Samples => new()
    {
        { 1, 12, 1 }, { 2, 100, 1 }, { 3, 1000, 1 }, { 4, 100, 1e-2 }, { 5, 100, 1e3 },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void Leverage_and_residuals_do_not_notice_the_shift(int seed, int count, double spread)
    {
        var (near, far, bound) = Fits(seed, count, spread);
        double[] expected = new double[count], actual = new double[count];
        near.Line.Leverage(near.X, near.Y, expected);
        far.Line.Leverage(far.X, far.Y, actual);
        Same.Relative(bound, expected, actual, "leverage");

        near.Line.Residuals(near.X, near.Y, expected);
        far.Line.Residuals(far.X, far.Y, actual);
        Same.Within(bound * near.Y.Max(Math.Abs), expected, actual, "residual");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Intervals_do_not_notice_the_shift(int seed, int count, double spread)
    {
        var (near, far, bound) = Fits(seed, count, spread);
        foreach (double x in near.X)
        {
            Compare(near.Line.ConfidenceInterval(x, 0.9), far.Line.ConfidenceInterval(x + Shift, 0.9));
            Compare(near.Line.PredictionInterval(x, 0.9), far.Line.PredictionInterval(x + Shift, 0.9));
        }

        void Compare(Interval expected, Interval actual)
        {
            double error = bound * near.Y.Max(Math.Abs);
            Same.Within(error, expected.Lower, actual.Lower, "lower end");
            Same.Within(error, expected.Upper, actual.Upper, "upper end");
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Predictions_keep_12_digits_of_the_responses_range(int seed, int count, double spread)
    {
        // x that spreads over 1e-2 has four digits left at 1.7e9, and (c/s)² is beyond 1e22: there the sums' own bound holds.
        var (near, far, bound) = Fits(seed, count, spread);
        double error = (spread < 1 ? bound : 1e-12) * (near.Y.Max() - near.Y.Min());
        foreach (double x in near.X)
            Same.Within(error, near.Line.Predict(x), far.Line.Predict(x + Shift), "prediction");
    }

    private static ((Line Line, double[] X, double[] Y) Near, (Line Line, double[] X, double[] Y) Far, double Bound) Fits(int seed, int count, double spread)
    {
        Columns data = RandomData.Make(seed, count, 1);
        double[] far = [.. data.Predictors[0].Select(x => Shift + (spread * x))];

        // Subtracting is exact, and so near and far are the same data, in spite of the rounding of the shifted x.
        double[] near = [.. far.Select(x => x - Shift)];
        Assert.Equal(far, near.Select(x => x + Shift));

        double mean = near.Average();
        double variance = near.Sum(x => (x - mean) * (x - mean)) / count;
        double noise = (count + (16 * 2)) * Math.ScaleB(1, -105);
        double bound = (noise * Shift * Shift / variance) + 1e-14;
        return (Fitted(near, data.Response), Fitted(far, data.Response), bound);
    }

    private static (Line Line, double[] X, double[] Y) Fitted(double[] x, double[] y)
    {
        var line = new Line();
        line.Fit(x, y);
        Assert.Equal(FitStatus.Success, line.Status);
        return (line, x, y);
    }
}
