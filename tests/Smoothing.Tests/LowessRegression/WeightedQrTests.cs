using System;
using System.Linq;
using MathNet.Numerics.LinearAlgebra;
using Smoothing.Tests.LocalRegression;
using Smoothing.Tests.LowessRegression.Estimators;
using Xunit.Abstractions;

namespace Smoothing.Tests.LowessRegression;

/// <summary>Without passes, each estimate against a QR decomposition of its neighbours' rows √w (1, u), neighbours found by sorting distances.</summary>
public class WeightedQrTests(ITestOutputHelper output)
{
    public static TheoryData<string> Shapes => [.. Samples.Shapes];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Estimates_and_slopes_agree(string shape)
    {
        var values = new Worst("value");
        var slopes = new Worst("slope");
        foreach (int n in new[] { 5, 12, 40, 150 })
        {
            (double[] x, double[] y) = Samples.Of(shape, n, n);
            foreach (LowessEstimator estimator in LowessCatalog.All.Where(one => one.RobustIterations == 0))
            {
                ILowessFit fit = estimator.Fit(x, y);
                foreach (double at in Samples.Targets(x, n))
                    Compare(values, slopes, fit, x, y, at, Math.Max(2, (int)(estimator.Span * n + 1e-7)), $"n = {n}, {estimator}, at {at}");
            }
        }

        values.Check(output);
        slopes.Check(output);
    }

    private static void Compare(Worst values, Worst slopes, ILowessFit fit, double[] x, double[] y, double at, int neighbours, string where)
    {
        double h = x.Select(value => Math.Abs(value - at)).Order().ElementAt(neighbours - 1);
        (double U, double W, double Y)[] window = [.. x
            .Select((value, i) => (R: Math.Abs(value - at), U: h > 0 ? (value - at) / h : 0, Y: y[i]))
            .Where(row => row.R <= 0.999 * h)
            .Select(row => (row.U, row.R <= 0.001 * h ? 1 : Math.Pow(1 - Math.Pow(row.R / h, 3), 3), row.Y))];
        double range = RandomSample.Range(y);
        if (window.Length == 0)
        {
            Assert.Equal((double.NaN, double.NaN), (fit.Predict(at), fit.Slope(at)));
            return;
        }

        // A weight near the window's rim has lost digits to the difference 1 − u³, and where all are near it, so has the estimate.
        double rim = window.Sum(row => row.W / (1 - Math.Pow(Math.Abs(row.U), 3))) / window.Sum(row => row.W);
        double unit = 1e-14 * range * rim;

        double total = window.Sum(row => row.W), mean = window.Sum(row => row.W * row.U) / total;
        double deviation = h * Math.Sqrt(window.Sum(row => row.W * Math.Pow(row.U - mean, 2)) / total);
        if (deviation <= 0.001 * (x[^1] - x[0]))
        {
            values.Add(fit.Predict(at), window.Sum(row => row.W * row.Y) / total, unit, where);
            Assert.Equal(double.NaN, fit.Slope(at));
            return;
        }

        Matrix<double> design = Matrix<double>.Build.Dense(window.Length, 2, (i, j) => Math.Sqrt(window[i].W) * (j == 0 ? 1 : window[i].U));
        Vector<double> line = design.QR().Solve(Vector<double>.Build.Dense(window.Length, i => Math.Sqrt(window[i].W) * window[i].Y));

        // Both err by the rounding of their rows times the condition of the normal equations.
        double tolerance = unit * design.TransposeThisAndMultiply(design).ConditionNumber();
        values.Add(fit.Predict(at), line[0], tolerance, where);
        slopes.Add(fit.Slope(at), line[1] / h, tolerance / h, where);
    }
}
