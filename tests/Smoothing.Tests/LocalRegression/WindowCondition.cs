using System;
using System.Linq;
using MathNet.Numerics.LinearAlgebra;
using Smoothing.CompilerServices;
using Smoothing.Tests.LocalRegression.Estimators;

namespace Smoothing.Tests.LocalRegression;

/// <summary>A window's rows √w (1, u … uᵖ), and how well they determine a polynomial.</summary>
internal static class WindowCondition
{
    /// <summary>The condition of the window's normal equations in u = (x − x₀)/h, the square of its rows'; infinite where rows are too few.</summary>
    public static double Of(PolynomialEstimator estimator, double[] x, double at, double bandwidth)
    {
        (double U, double W)[] rows = [.. x
            .Select(value => DoubleDouble.Sum(value, -at) / bandwidth)
            .Select(u => (U: u.High, W: ReferenceLine.Weight(estimator.Kernel, u).High))
            .Where(row => row.W > 0)];
        if (rows.Select(row => row.U).Distinct().Count() <= estimator.Degree)
            return double.PositiveInfinity;

        Matrix<double> design = Matrix<double>.Build.Dense(rows.Length, estimator.Degree + 1, (i, j) => Math.Sqrt(rows[i].W) * Math.Pow(rows[i].U, j));
        return Math.Pow(design.QR().R.ConditionNumber(), 2);
    }
}
