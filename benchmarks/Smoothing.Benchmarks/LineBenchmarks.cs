using System;
using BenchmarkDotNet.Attributes;
using MathNet.Numerics;

namespace Smoothing.Benchmarks;

/// <summary>A straight line in double-double beside MathNet's in double.</summary>
[MemoryDiagnoser]
[InProcess]
public class LineBenchmarks
{
    private readonly Line _line = new();
    private double[] _x = [];
    private double[] _y = [];

    [Params(1_000, 1_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20261121);
        _x = new double[Rows];
        _y = new double[Rows];
        for (int i = 0; i < Rows; i++)
        {
            _x[i] = random.NextDouble();
            _y[i] = 1 + (2 * _x[i]) + random.NextDouble();
        }
    }

    [Benchmark(Baseline = true)]
    public double Smoothing()
    {
        _line.Fit(_x, _y);
        return _line.Slope;
    }

    [Benchmark]
    public double MathNetLine() => Fit.Line(_x, _y).B;
}
