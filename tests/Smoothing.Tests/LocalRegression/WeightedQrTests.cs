using System;
using System.Linq;
using MathNet.Numerics.LinearAlgebra;
using Smoothing.CompilerServices;
using Smoothing.Tests.LocalRegression.Estimators;
using Xunit.Abstractions;

namespace Smoothing.Tests.LocalRegression;

/// <summary>Random data against a QR decomposition of each window's rows √w (1, u), which knows no normal equations.</summary>
public class WeightedQrTests(ITestOutputHelper output)
{
    public static TheoryData<Kernel, int, double> Cases()
    {
        var data = new TheoryData<Kernel, int, double>();
        foreach (Kernel kernel in Enum.GetValues<Kernel>())
        {
            foreach (int n in new[] { 5, 12, 40, 300 })
                data.Add(kernel, n, n % 8 == 0 ? 0.5 : 0);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Fits_of_unsorted_data_agree(Kernel kernel, int n, double ties)
    {
        var values = new Worst("value");
        var slopes = new Worst("slope");
        (double[] x, double[] y) = RandomSample.Of(100 + n, n, ties, isSorted: false);
        foreach (double bandwidth in new[] { 0.3, 1.7, 25 })
        {
            IFitted fit = EstimatorCatalog.Free(kernel, bandwidth).Fit(x, y);
            foreach (double at in RandomSample.Targets(n, 60))
            {
                (double U, double W, double Y)[] window = [.. x
                    .Select((value, i) => (U: (value - at) / bandwidth, W: ReferenceLine.Weight(kernel, DoubleDouble.Sum(value, -at) / bandwidth).High, Y: y[i]))
                    .Where(row => row.W > 0)];
                if (at < x.Min() || at > x.Max() || window.Select(row => row.U).Distinct().Count() < 2)
                {
                    Assert.Equal(double.NaN, fit.Predict(at));
                    continue;
                }

                Matrix<double> design = Matrix<double>.Build.Dense(window.Length, 2, (i, j) => Math.Sqrt(window[i].W) * (j == 0 ? 1 : window[i].U));
                Vector<double> right = Vector<double>.Build.Dense(window.Length, i => Math.Sqrt(window[i].W) * window[i].Y);
                Vector<double> line = design.QR().Solve(right);

                // Both err: the QR by the rounding of its rows, a few units times their condition; the sums by the square of it.
                double condition = design.TransposeThisAndMultiply(design).ConditionNumber();
                double scale = 1e-14 * RandomSample.Range(y) * condition;
                double predicted = fit.Predict(at);
                if (double.IsNaN(predicted))
                {
                    Assert.True(condition > 1e12, $"{kernel} at {at} refuses a window of condition {condition:E1}");
                    continue;
                }

                string where = FormattableString.Invariant($"{kernel}, n = {n}, h = {bandwidth}, at {at}");
                values.Add(predicted, line[0], scale, where);
                slopes.Add(fit.Slope(at), line[1] / bandwidth, scale / bandwidth, where);
            }
        }

        values.Check(output);
        slopes.Check(output);
    }
}
