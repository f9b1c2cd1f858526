using System;
using System.Collections.Generic;
using BenchmarkDotNet.Attributes;
using MathNet.Numerics.LinearRegression;

namespace Smoothing.Benchmarks;

/// <summary>One to ten predictors, from a few rows to a million, beside MathNet on the same numbers as rows.</summary>
[MemoryDiagnoser]
[InProcess]
public class LeastSquaresBenchmarks
{
    private const int MostPredictors = 10;

    private readonly double[][] _columns = new double[MostPredictors][];
    private readonly Line _line = new();
    private readonly Plane _plane = new();
    private readonly FourPredictors _four = new();
    private readonly TenPredictors _ten = new();
    private double[] _y = [];
    private double[][] _rows = [];

    /// <summary>The sizes (n, p).</summary>
    public static IEnumerable<Size> Sizes => [new(32, 4), new(1_000, 1), new(1_000_000, 1), new(1_000_000, 3), new(1_000_000, 10)];

    [ParamsSource(nameof(Sizes))]
    public Size Data { get; set; } = new(0, 0);

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20261121);
        _y = new double[Data.Rows];
        for (int j = 0; j < MostPredictors; j++)
            _columns[j] = new double[j < Data.Predictors ? Data.Rows : 0];
        for (int i = 0; i < Data.Rows; i++)
        {
            _y[i] = 1 + random.NextDouble();
            for (int j = 0; j < Data.Predictors; j++)
            {
                _columns[j][i] = random.NextDouble();
                _y[i] += (j - 2) * _columns[j][i];
            }
        }

        _rows = new double[Data.Rows][];
        for (int i = 0; i < Data.Rows; i++)
            _rows[i] = Array.ConvertAll(_columns[..Data.Predictors], column => column[i]);
    }

    /// <summary>What reading the data costs at the least.</summary>
    [Benchmark]
    public double PlainSumOfAllColumns()
    {
        double sum = 0;
        foreach (double value in _y)
            sum += value;
        foreach (double[] column in _columns)
        {
            foreach (double value in column)
                sum += value;
        }
        return sum;
    }

    [Benchmark(Baseline = true)]
    public double Smoothing()
    {
        double[][] x = _columns;
        switch (Data.Predictors)
        {
            case 1:
                _line.Fit(x[0], _y);
                return _line.Slope;
            case 3:
                _plane.Fit(x[0], x[1], x[2], _y);
                return _plane.Coefficients.C;
            case 4:
                _four.Fit(x[0], x[1], x[2], x[3], _y);
                return _four.Coefficients.D;
            default:
                _ten.Fit(x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7], x[8], x[9], _y);
                return _ten.Coefficients.X10;
        }
    }

    [Benchmark]
    public double MathNetNormalEquations() => MultipleRegression.NormalEquations(_rows, _y, intercept: true)[Data.Predictors];

    [Benchmark]
    public double MathNetQR() => MultipleRegression.QR(_rows, _y, intercept: true)[Data.Predictors];

    /// <summary>n rows of p predictors.</summary>
    public sealed record Size(int Rows, int Predictors)
    {
        public override string ToString() => FormattableString.Invariant($"{Rows} × {Predictors}");
    }
}

[Ols]
internal sealed partial class Line;

[Ols("z ~ a + b + c")]
internal sealed partial class Plane;

[Ols("y ~ a + b + c + d")]
internal sealed partial class FourPredictors;

[Ols("y ~ x1 + x2 + x3 + x4 + x5 + x6 + x7 + x8 + x9 + x10")]
internal sealed partial class TenPredictors;
