using System;
using System.Linq;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

namespace Smoothing.Tests.LocalRegression.Inference;

/// <summary>A local polynomial as an n × n matrix, each of its rows by a QR decomposition.</summary>
internal sealed class BruteForceSmoother
{
    private readonly Func<double, double> _kernel;
    private readonly int _degree;
    private readonly double[] _x, _y, _weights;
    private readonly Func<double, double> _bandwidth;

    public BruteForceSmoother(Func<double, double> kernel, int degree, double[] x, double[] y, double[]? weights, double bandwidth)
        : this(kernel, degree, x, y, weights, _ => bandwidth)
    {
    }

    private BruteForceSmoother(Func<double, double> kernel, int degree, double[] x, double[] y, double[]? weights, Func<double, double> bandwidth)
    {
        (_kernel, _degree, _x, _y, _bandwidth) = (kernel, degree, x, y, bandwidth);
        _weights = weights ?? [.. x.Select(_ => 1.0)];
        L = Matrix<double>.Build.DenseOfRowVectors(x.Select(at => Row(at, leftOut: -1)));
        Residuals = Vector<double>.Build.Dense(y) - L * Vector<double>.Build.Dense(y);
    }

    public static BruteForceSmoother Of(Kernel kernel, int degree, double[] x, double[] y, double bandwidth, double[]? weights = null) =>
        new(u => ReferenceLine.Weight(kernel, u).High, degree, x, y, weights, bandwidth);

    /// <summary>The bandwidth of a target is the distance of its q-th nearest observation, q = ⌊span · n⌋.</summary>
    public static BruteForceSmoother Nearest(Kernel kernel, int degree, double[] x, double[] y, double span, double[]? weights = null) =>
        new(u => ReferenceLine.Weight(kernel, u).High, degree, x, y, weights, at => x.Select(value => Math.Abs(value - at)).Order().ElementAt((int)((span * x.Length) + 1e-5) - 1));

    /// <summary>ŷ = Ly.</summary>
    public Matrix<double> L { get; }

    public Vector<double> Residuals { get; }

    private int Count => _weights.Count(weight => weight > 0);

    public double Trace => L.Trace();

    /// <summary>tr LᵀL of W^½LW^−½.</summary>
    public double TraceOfSquare => Enumerable.Range(0, _x.Length)
        .Where(i => _weights[i] > 0)
        .Sum(i => _weights[i] * Square(L.Row(i)));

    public double ResidualSumOfSquares => Residuals.Select((residual, i) => _weights[i] * residual * residual).Sum();

    public double ResidualDegreesOfFreedom => Count - (2 * Trace) + TraceOfSquare;

    /// <summary>tr ((I − L)(I − L)ᵀ)² of W^½LW^−½.</summary>
    public double LoessDelta2
    {
        get
        {
            int[] counted = [.. Enumerable.Range(0, _x.Length).Where(i => _weights[i] > 0)];
            Matrix<double> rest = Matrix<double>.Build.Dense(counted.Length, counted.Length, (i, j) =>
                (i == j ? 1 : 0) - (Math.Sqrt(_weights[counted[i]]) * L[counted[i], counted[j]] / Math.Sqrt(_weights[counted[j]])));
            return Math.Pow(rest.TransposeAndMultiply(rest).FrobeniusNorm(), 2);
        }
    }

    public double ResidualVariance => ResidualSumOfSquares / ResidualDegreesOfFreedom;

    public double GeneralizedCrossValidation => ResidualSumOfSquares / Count / Math.Pow(1 - (Trace / Count), 2);

    public double Aicc => Math.Log(ResidualSumOfSquares / Count) + 1 + (2 * (Trace + 1) / (Count - Trace - 2));

    /// <summary>Every observation predicted by a fit to all of the others.</summary>
    public double LeaveOneOutError => Enumerable.Range(0, _x.Length)
        .Sum(i => _weights[i] * Math.Pow(_y[i] - (Row(_x[i], leftOut: i) * Vector<double>.Build.Dense(_y)), 2)) / Count;

    public (double Lower, double Upper) Interval(double at, double level, bool isPrediction, double? degreesOfFreedom = null)
    {
        Vector<double> l = Row(at, leftOut: -1);
        double t = StudentT.InvCDF(0, 1, degreesOfFreedom ?? ResidualDegreesOfFreedom, (1 + level) / 2);
        double half = t * Math.Sqrt(ResidualVariance * (Square(l) + (isPrediction ? 1 : 0)));
        double value = l * Vector<double>.Build.Dense(_y);
        return (value - half, value + half);
    }

    private double Square(Vector<double> l) => l.Select((share, j) => _weights[j] > 0 ? share * share / _weights[j] : 0).Sum();

    private Vector<double> Row(double at, int leftOut)
    {
        double bandwidth = _bandwidth(at);
        double[] u = [.. _x.Select(value => (value - at) / bandwidth)];
        double[] roots = [.. u.Select((value, i) => i == leftOut ? 0 : Math.Sqrt(_weights[i] * _kernel(value)))];
        int[] window = [.. Enumerable.Range(0, u.Length).Where(i => roots[i] > 0)];
        Matrix<double> design = Matrix<double>.Build.Dense(window.Length, _degree + 1, (i, j) => roots[window[i]] * Math.Pow(u[window[i]], j));
        Matrix<double> inverse = design.QR().Solve(Matrix<double>.Build.DenseDiagonal(window.Length, window.Length, i => roots[window[i]]));
        var row = Vector<double>.Build.Dense(u.Length);
        for (int k = 0; k < window.Length; k++)
            row[window[k]] = inverse[0, k];
        return row;
    }
}
