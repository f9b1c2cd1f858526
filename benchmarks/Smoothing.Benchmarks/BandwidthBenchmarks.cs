using System;
using System.Linq;
using BenchmarkDotNet.Attributes;

namespace Smoothing.Benchmarks;

/// <summary>The choice of a bandwidth by the direct plug-in rules, beside the sorting of as many numbers.</summary>
[InProcess]
public class BandwidthBenchmarks
{
    private double[] _x = [];
    private double[] _y = [];
    private double[] _unsorted = [];
    private double[] _copy = [];

    [Params(10_000, 100_000, 1_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20261125);
        _unsorted = [.. Enumerable.Range(0, Rows).Select(_ => 10 * random.NextDouble())];
        _copy = new double[Rows];
        _x = [.. _unsorted.Order()];
        _y = [.. _x.Select(x => Math.Sin(x) + random.NextDouble() - 0.5)];
    }

    [Benchmark(Baseline = true)]
    public double Sorting()
    {
        _unsorted.CopyTo(_copy, 0);
        Array.Sort(_copy);
        return _copy[0];
    }

    [Benchmark]
    public double Regression() => PlugInTrend.SelectBandwidth(_x, _y);

    [Benchmark]
    public double Density() => PlugInDensity.SelectBandwidth(_x);
}

[LocalLinear(BandwidthRule = BandwidthRule.DirectPlugIn)]
internal sealed partial class PlugInTrend;

[KernelDensity(Kernel = Kernel.Gaussian, BandwidthRule = BandwidthRule.DirectPlugIn)]
internal static partial class PlugInDensity;
