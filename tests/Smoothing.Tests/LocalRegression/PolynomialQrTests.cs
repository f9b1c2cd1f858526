using System;
using System.Linq;
using MathNet.Numerics.LinearAlgebra;
using Smoothing.CompilerServices;
using Smoothing.Tests.LocalRegression.Estimators;
using Xunit.Abstractions;

namespace Smoothing.Tests.LocalRegression;

/// <summary>Random data in every degree against a QR decomposition of each window's rows √w (1, u … uᵖ), which knows no normal equations.</summary>
public class PolynomialQrTests(ITestOutputHelper output)
{
    public static TheoryData<Kernel, int> All => ReproductionTests.All();

    [Theory]
    [MemberData(nameof(All))]
    public void Values_and_slopes_agree(Kernel kernel, int degree)
    {
        var values = new Worst("value");
        var slopes = new Worst("slope");
        PolynomialEstimator estimator = PolynomialCatalog.Of(kernel, degree);
        foreach ((int n, double ties) in new[] { (6, 0.0), (15, 0.5), (120, 0), (300, 0.5) })
        {
            (double[] x, double[] y) = RandomSample.Of(200 + n, n, ties);
            double[] at = RandomSample.Targets(n, 12);
            foreach (double bandwidth in new[] { 0.5, 2.7, 25 })
            {
                LocalEstimate[] direct = estimator.Estimates(x, y, at, bandwidth, sweep: false), swept = estimator.Estimates(x, y, at, bandwidth, sweep: true);
                for (int j = 0; j < at.Length; j++)
                {
                    (double U, double W, double Y)[] window = [.. x
                        .Select((value, i) => (U: (value - at[j]) / bandwidth, W: ReferenceLine.Weight(kernel, DoubleDouble.Sum(value, -at[j]) / bandwidth).High, Y: y[i]))
                        .Where(row => row.W > 0)];
                    if (window.Select(row => row.U).Distinct().Count() <= degree)
                    {
                        Assert.Equal((double.NaN, double.NaN), (direct[j].Value, swept[j].Value));
                        continue;
                    }

                    Matrix<double> design = Matrix<double>.Build.Dense(window.Length, degree + 1, (i, k) => Math.Sqrt(window[i].W) * Math.Pow(window[i].U, k));
                    Vector<double> polynomial = design.QR().Solve(Vector<double>.Build.Dense(window.Length, i => Math.Sqrt(window[i].W) * window[i].Y));

                    // Both err: the QR by the rounding of its rows, a few units times their condition; the sums by the square of it.
                    double condition = WindowCondition.Of(estimator, x, at[j], bandwidth);
                    double scale = 1e-14 * RandomSample.Range(y) * condition;
                    foreach (LocalEstimate estimate in new[] { direct[j], swept[j] })
                    {
                        if (double.IsNaN(estimate.Value))
                        {
                            Assert.True(condition > 1e12, $"{estimator} at {at[j]} refuses a window of condition {condition:E1}");
                            continue;
                        }

                        string where = FormattableString.Invariant($"n = {n}, h = {bandwidth}, at {at[j]}, condition {condition:E1}");
                        values.Add(estimate.Value, polynomial[0], scale, where);
                        if (degree > 0)
                            slopes.Add(estimate.Slope, polynomial[1] / bandwidth, scale / bandwidth, where);
                    }
                }
            }
        }

        values.Check(output);
        if (degree > 0)
            slopes.Check(output);
    }
}
