using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using BenchmarkDotNet.Attributes;
using Smoothing.CompilerServices;

namespace Smoothing.Benchmarks;

/// <summary>
/// The sums of one window of 200 observations: by the runtime's loop, into which the kernel is inlined through its type argument, and by
/// the same loop written by hand. Run it with DOTNET_EnableAVX512=0, and with DOTNET_EnableAVX2=0 too, for narrower vectors.
/// </summary>
[InProcess]
public class WindowSumBenchmarks
{
    private const int Count = 20_000;
    private const int Window = 200;
    private const int Targets = Count - Window;

    private readonly double[] _x = new double[Count];
    private readonly double[] _y = new double[Count];
    private readonly double[] _sums = new double[5];

    [GlobalSetup]
    public void Setup()
    {
        for (int i = 0; i < Count; i++)
            (_x[i], _y[i]) = ((i + 0.5 * (i % 7)) / Count, i % 101 / 101.0);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Targets)]
    public double WrittenByHand()
    {
        double sum = 0;
        for (int start = 0; start < Targets; start++)
        {
            HandWrittenSums.Add(_x, _y, start, start + Window, _x[start + Window / 2], 0, _sums);
            sum += _sums[3];
        }
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Targets)]
    public double ThroughTheTypeArgument()
    {
        var sample = new Sample(_x, _y);
        double sum = 0;
        for (int start = 0; start < Targets; start++)
        {
            VectorSimd.AddWindow(default(Epanechnikov), sample, start, start + Window, _x[start + Window / 2], 0, _sums, 1);
            sum += _sums[3];
        }
        return sum;
    }

    private readonly struct Epanechnikov : IVectorKernel, ILocalKernel
    {
        public double HalfWidth => 1.0 / 200;

        public double InverseBandwidth => 200;

        public int Degree => 1;

        public bool AllowsLowerDegree => false;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public double Weight(double u) => 1 - u * u;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector512<double> Weight(Vector512<double> u) => Vector512<double>.One - u * u;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector128<double> Weight(Vector128<double> u) => Vector128<double>.One - u * u;

        public void AddWindow(in Sample sample, int start, int end, double centre, double offset, Span<double> sums, int stride) =>
            VectorSimd.AddWindow(this, sample, start, end, centre, offset, sums, stride);

        public void Weigh(in Sample sample, int start, int count, double centre, double offset, Span<double> weights) =>
            VectorSimd.Weigh(this, sample, start, count, centre, offset, weights);
    }
}

/// <summary>The sums of a local line with Epanechnikov's kernel at h = 1/200, written for that alone.</summary>
internal static class HandWrittenSums
{
    private const double InverseBandwidth = 200;

    public static void Add(ReadOnlySpan<double> x, ReadOnlySpan<double> y, int start, int end, double centre, double offset, Span<double> sums)
    {
        if (Vector256.IsHardwareAccelerated && end - start >= Lanes.Count)
        {
            AddEights(x, y, start, end, centre, offset, sums);
            return;
        }

        Span<double> lanes = stackalloc double[5 * Lanes.Count];
        lanes.Clear();
        int i = start;
        if (Vector128.IsHardwareAccelerated)
            i = AddPairs(x, y, start, end, centre, offset, lanes);
        for (; i < end; i++)
        {
            int lane = Lanes.Of(i, start, end);
            double z = (x[i] - centre) * InverseBandwidth;
            double u = z + offset;
            double w = 1 - u * u;
            double wz = w * z;
            lanes[lane] += w;
            lanes[Lanes.Count + lane] += wz;
            lanes[2 * Lanes.Count + lane] += wz * z;
            lanes[3 * Lanes.Count + lane] += w * y[i];
            lanes[4 * Lanes.Count + lane] += wz * y[i];
        }
        Lanes.Total(lanes, sums, 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddEights(ReadOnlySpan<double> x, ReadOnlySpan<double> y, int start, int end, double centre, double offset, Span<double> sums)
    {
        var one = Vector512<double>.One;
        var centres = Vector512.Create(centre);
        var offsets = Vector512.Create(offset);
        var s0 = Vector512<double>.Zero;
        var s1 = s0;
        var s2 = s0;
        var t0 = s0;
        var t1 = s0;
        for (int i = start; i < end; i += 8)
        {
            int from = Math.Min(i, end - 8);
            var z = (Lanes.Load(x, from) - centres) * InverseBandwidth;
            var u = z + offsets;
            var w = one - u * u;
            if (from < i)
                w = Lanes.KeepFrom(w, i - from);
            var wz = w * z;
            var yi = Lanes.Load(y, from);
            s0 += w;
            s1 += wz;
            s2 += wz * z;
            t0 += w * yi;
            t1 += wz * yi;
        }
        sums[0] = Lanes.Sum(s0);
        sums[1] = Lanes.Sum(s1);
        sums[2] = Lanes.Sum(s2);
        sums[3] = Lanes.Sum(t0);
        sums[4] = Lanes.Sum(t1);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int AddPairs(ReadOnlySpan<double> x, ReadOnlySpan<double> y, int start, int end, double centre, double offset, Span<double> lanes)
    {
        int endOfGroups = Lanes.EndOfGroups(start, end);
        for (int lane = 0; lane < 8; lane += 2)
        {
            var one = Vector128<double>.One;
            var centres = Vector128.Create(centre);
            var offsets = Vector128.Create(offset);
            var s0 = Vector128<double>.Zero;
            var s1 = s0;
            var s2 = s0;
            var t0 = s0;
            var t1 = s0;
            for (int i = start + lane; i < endOfGroups; i += 8)
            {
                var z = (Lanes.LoadPair(x, i) - centres) * InverseBandwidth;
                var u = z + offsets;
                var w = one - u * u;
                var wz = w * z;
                var yi = Lanes.LoadPair(y, i);
                s0 += w;
                s1 += wz;
                s2 += wz * z;
                t0 += w * yi;
                t1 += wz * yi;
            }
            Lanes.StorePair(s0, lanes, lane);
            Lanes.StorePair(s1, lanes, Lanes.Count + lane);
            Lanes.StorePair(s2, lanes, 2 * Lanes.Count + lane);
            Lanes.StorePair(t0, lanes, 3 * Lanes.Count + lane);
            Lanes.StorePair(t1, lanes, 4 * Lanes.Count + lane);
        }
        return endOfGroups;
    }
}
