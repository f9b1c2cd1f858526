using System;
using BenchmarkDotNet.Attributes;
using MathNet.Numerics;
using MathNet.Numerics.LinearRegression;

namespace Smoothing.Benchmarks;

/// <summary>A straight line through a million points, and three predictors on a thousand rows.</summary>
[MemoryDiagnoser]
[InProcess]
public class LeastSquaresBenchmarks
{
    private const int Rows = 1_000_000;
    private const int FewRows = 1_000;

    private readonly double[] _x = new double[Rows];
    private readonly double[] _y = new double[Rows];
    private readonly double[] _a = new double[FewRows];
    private readonly double[] _b = new double[FewRows];
    private readonly double[] _c = new double[FewRows];
    private readonly double[] _z = new double[FewRows];
    private readonly double[][] _rows = new double[FewRows][];
    private readonly Line _line = new();
    private readonly Plane _plane = new();

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20261121);
        for (int i = 0; i < Rows; i++)
        {
            _x[i] = random.NextDouble();
            _y[i] = 1 + 2 * _x[i] + random.NextDouble();
        }
        for (int i = 0; i < FewRows; i++)
        {
            _a[i] = random.NextDouble();
            _b[i] = random.NextDouble();
            _c[i] = random.NextDouble();
            _z[i] = 1 + _a[i] - _b[i] + 2 * _c[i] + random.NextDouble();
            _rows[i] = [_a[i], _b[i], _c[i]];
        }
    }

    /// <summary>What reading the data costs at the least.</summary>
    [Benchmark]
    public double Line_PlainSumOfBothArrays()
    {
        double x = 0, y = 0;
        for (int i = 0; i < Rows; i++)
        {
            x += _x[i];
            y += _y[i];
        }
        return x + y;
    }

    [Benchmark]
    public double Line_Smoothing()
    {
        _line.Fit(_x, _y);
        return _line.Slope;
    }

    [Benchmark]
    public double Line_MathNet() => Fit.Line(_x, _y).B;

    [Benchmark]
    public double Plane_Smoothing()
    {
        _plane.Fit(_a, _b, _c, _z);
        return _plane.Coefficients.C;
    }

    [Benchmark]
    public double Plane_MathNetQR() => MultipleRegression.QR(_rows, _z, intercept: true)[3];

    [Benchmark]
    public double Plane_MathNetNormalEquations() => MultipleRegression.NormalEquations(_rows, _z, intercept: true)[3];
}

[Ols]
internal sealed partial class Line;

[Ols("z ~ a + b + c")]
internal sealed partial class Plane;
