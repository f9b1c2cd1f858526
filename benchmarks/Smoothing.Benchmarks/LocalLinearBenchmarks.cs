using System;
using BenchmarkDotNet.Attributes;
using MathNet.Numerics.LinearRegression;

namespace Smoothing.Benchmarks;

/// <summary>
/// The direct path: a local linear fit with Epanechnikov's kernel at each of 100 000 points, 200 points a window. All
/// figures are times for one target.
/// </summary>
[MemoryDiagnoser]
[InProcess]
public class LocalLinearBenchmarks
{
    private const int Count = 100_000;
    private const double Bandwidth = 0.001; // 200 points of 100 000 on [0, 1]
    private const int TargetsForMathNet = 1_000;

    private readonly double[] _x = new double[Count];
    private readonly double[] _y = new double[Count];
    private readonly double[] _fitted = new double[Count];

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20261121);
        for (int i = 0; i < Count; i++)
            _x[i] = random.NextDouble();
        Array.Sort(_x);
        for (int i = 0; i < Count; i++)
            _y[i] = Math.Sin(10 * _x[i]) + random.NextDouble();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public double Smoothing()
    {
        Trend.Smooth(_x, _y, _fitted);
        return _fitted[0];
    }

    /// <summary>The same arithmetic as anyone would write it by hand: two pointers and a scalar loop.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public double HandWritten()
    {
        int start = 0, end = 0;
        for (int j = 0; j < Count; j++)
        {
            double x0 = _x[j];
            while (_x[start] - x0 <= -Bandwidth)
                start++;
            while (end < Count && _x[end] - x0 < Bandwidth)
                end++;

            double s0 = 0, s1 = 0, s2 = 0, t0 = 0, t1 = 0;
            for (int i = start; i < end; i++)
            {
                double u = (_x[i] - x0) * (1 / Bandwidth);
                double w = 1 - u * u;
                double wu = w * u;
                s0 += w;
                s1 += wu;
                s2 += wu * u;
                t0 += w * _y[i];
                t1 += wu * _y[i];
            }
            _fitted[j] = (s2 * t0 - s1 * t1) / (s0 * s2 - s1 * s1);
        }
        return _fitted[0];
    }

    /// <summary>MathNet's weighted least squares on each window, which has to be copied out for it.</summary>
    [Benchmark(OperationsPerInvoke = TargetsForMathNet)]
    public double MathNet()
    {
        int start = 0, end = 0;
        for (int j = 0; j < TargetsForMathNet; j++)
        {
            double x0 = _x[j];
            while (_x[start] - x0 <= -Bandwidth)
                start++;
            while (end < Count && _x[end] - x0 < Bandwidth)
                end++;

            var rows = new double[end - start][];
            var responses = new double[end - start];
            var weights = new double[end - start];
            for (int i = start; i < end; i++)
            {
                double u = (_x[i] - x0) / Bandwidth;
                rows[i - start] = [1, u];
                responses[i - start] = _y[i];
                weights[i - start] = 1 - u * u;
            }
            _fitted[j] = WeightedRegression.Weighted(rows, responses, weights)[0];
        }
        return _fitted[0];
    }
}

[LocalLinear(Kernel = Kernel.Epanechnikov, Bandwidth = 0.001)]
internal sealed partial class Trend;
