using System;
using BenchmarkDotNet.Attributes;

namespace Smoothing.Benchmarks;

/// <summary>Lowess with three robust passes: a long series with anchors, and a short one fitted everywhere. R's <c>lowess</c> has the same arguments.</summary>
[MemoryDiagnoser]
[InProcess]
public class LowessBenchmarks
{
    private readonly double[] _x = new double[10_000], _y = new double[10_000], _fitted = new double[10_000];
    private readonly double[] _shortX = new double[100], _shortY = new double[100], _shortFitted = new double[100];

    [GlobalSetup]
    public void Setup()
    {
        Fill(_x, _y);
        Fill(_shortX, _shortY);
    }

    /// <summary>10 000 observations, 1 000 a window, anchors a hundredth of the range apart.</summary>
    [Benchmark]
    public double LongSeries()
    {
        TenthLowess.Smooth(_x, _y, _fitted);
        return _fitted[0];
    }

    /// <summary>The same without passes.</summary>
    [Benchmark]
    public double LongSeriesOnce()
    {
        TenthLowessOnce.Smooth(_x, _y, _fitted);
        return _fitted[0];
    }

    /// <summary>100 observations, 20 a window.</summary>
    [Benchmark]
    public double ShortSeries()
    {
        FifthLowess.Smooth(_shortX, _shortY, _shortFitted);
        return _shortFitted[0];
    }

    private static void Fill(double[] x, double[] y)
    {
        var random = new Random(20261121);
        for (int i = 0; i < x.Length; i++)
            x[i] = random.NextDouble();
        Array.Sort(x);
        for (int i = 0; i < x.Length; i++)
            y[i] = Math.Sin(6 * x[i]) + (0.6 * (random.NextDouble() + random.NextDouble() - 1));
    }
}

[Lowess(0.1)]
internal sealed partial class TenthLowess;

[Lowess(0.1, RobustIterations = 0)]
internal sealed partial class TenthLowessOnce;

[Lowess(0.2)]
internal sealed partial class FifthLowess;
