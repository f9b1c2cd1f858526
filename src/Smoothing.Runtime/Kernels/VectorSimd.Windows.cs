#if NET8_0_OR_GREATER
using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Smoothing.CompilerServices;

// Sums over the observations of one window, weighted by a kernel: in eight lanes at once where the processor has vectors of 256 bits or
// more, in pairs of lanes where it has 128, otherwise as ScalarSimd has them. The bits are the same. The JIT compiles each method once a
// kernel, with the kernel inlined and the branches on its degree gone.
public static partial class VectorSimd
{
    /// <summary>The sums of a local polynomial.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="kernel">The kernel.</param>
    /// <param name="sample">The data.</param>
    /// <param name="start">The window's first observation.</param>
    /// <param name="end">One past its last observation.</param>
    /// <param name="centre">c, in the units of x.</param>
    /// <param name="offset">(c − x₀)/h.</param>
    /// <param name="sums">Receives S₀ … S₂ₚ, T₀ … Tₚ.</param>
    /// <param name="stride">The length of a column.</param>
    [SkipLocalsInit]
    public static void AddWindow<TKernel>(
        in TKernel kernel, in Sample sample, int start, int end, double centre, double offset, Span<double> sums, int stride)
        where TKernel : struct, IVectorKernel, ILocalKernel
    {
        if (Vector256.IsHardwareAccelerated && end - start >= Lanes.Count)
        {
            if (sample.Weights.IsEmpty)
                AddEights<TKernel, Unweighted>(kernel, sample.X, sample.Y, default, start, end, centre, offset, sums, stride);
            else
                AddEights<TKernel, Weighted>(kernel, sample.X, sample.Y, sample.Weights, start, end, centre, offset, sums, stride);
            return;
        }

        Span<double> lanes = stackalloc double[ScalarSimd.MostSums * Lanes.Count];
        lanes = lanes.Slice(0, (3 * kernel.Degree + 2) * Lanes.Count);
        lanes.Clear();
        int i = start;
        if (Vector128.IsHardwareAccelerated && end - start >= Lanes.Count)
        {
            i = sample.Weights.IsEmpty
                ? AddPairs<TKernel, Unweighted>(kernel, sample.X, sample.Y, default, start, end, centre, offset, lanes)
                : AddPairs<TKernel, Weighted>(kernel, sample.X, sample.Y, sample.Weights, start, end, centre, offset, lanes);
        }
        ScalarSimd.AddOneByOne(kernel, sample, i, start, end, centre, offset, lanes);
        Lanes.Total(lanes, sums, stride);
    }

    /// <summary>The weights of consecutive observations.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="kernel">The kernel.</param>
    /// <param name="sample">The data.</param>
    /// <param name="start">The first observation.</param>
    /// <param name="count">How many observations.</param>
    /// <param name="centre">c, in the units of x.</param>
    /// <param name="offset">(c − x₀)/h.</param>
    /// <param name="weights">Receives K(uᵢ), times the observation's own weight.</param>
    public static void Weigh<TKernel>(
        in TKernel kernel, in Sample sample, int start, int count, double centre, double offset, Span<double> weights)
        where TKernel : struct, IVectorKernel
    {
        int i = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            ReadOnlySpan<double> x = sample.X, own = sample.Weights;
            var centres = Vector512.Create(centre);
            var offsets = Vector512.Create(offset);
            var inverse = Vector512.Create(kernel.InverseBandwidth);
            for (; i <= count - Lanes.Count; i += Lanes.Count)
            {
                Vector512<double> weight = kernel.Weight((Lanes.Load(x, start + i) - centres) * inverse + offsets);
                Lanes.Store(own.IsEmpty ? weight : weight * Lanes.Load(own, start + i), weights, i);
            }
        }
        ScalarSimd.WeighOneByOne(kernel, sample, start, i, count, centre, offset, weights);
    }

    // The window holds eight observations or more. The last group ends with the window and overlaps the group before it; the lanes that
    // were counted there are set to zero.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddEights<TKernel, TWeights>(
        in TKernel kernel, ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> weights, int start, int end,
        double centre, double offset, Span<double> sums, int stride)
        where TKernel : struct, IVectorKernel, ILocalKernel
        where TWeights : struct, IObservationWeights
    {
        TKernel k = kernel;
        var centres = Vector512.Create(centre);
        var offsets = Vector512.Create(offset);
        var inverse = Vector512.Create(k.InverseBandwidth);
        var s0 = Vector512<double>.Zero;
        var s1 = s0;
        var s2 = s0;
        var s3 = s0;
        var s4 = s0;
        var s5 = s0;
        var s6 = s0;
        var t0 = s0;
        var t1 = s0;
        var t2 = s0;
        var t3 = s0;
        for (int i = start; i < end; i += Lanes.Count)
        {
            int from = Math.Min(i, end - Lanes.Count);
            var z = (Lanes.Load(x, from) - centres) * inverse;
            var w = default(TWeights).Times(k.Weight(z + offsets), weights, from);
            if (from < i)
                w = Lanes.KeepFrom(w, i - from);
            var yi = Lanes.Load(y, from);
            s0 += w;
            t0 += w * yi;
            if (k.Degree >= 1)
            {
                var wz = w * z;
                s1 += wz;
                t1 += wz * yi;
                var wz2 = wz * z;
                s2 += wz2;
                if (k.Degree >= 2)
                {
                    t2 += wz2 * yi;
                    var wz3 = wz2 * z;
                    s3 += wz3;
                    var wz4 = wz3 * z;
                    s4 += wz4;
                    if (k.Degree >= 3)
                    {
                        t3 += wz3 * yi;
                        var wz5 = wz4 * z;
                        s5 += wz5;
                        s6 += wz5 * z;
                    }
                }
            }
        }
        Span<double> column = sums;
        column[0] = Lanes.Sum(s0);
        if (k.Degree >= 1)
        {
            column[stride] = Lanes.Sum(s1);
            column[2 * stride] = Lanes.Sum(s2);
        }
        if (k.Degree >= 2)
        {
            column[3 * stride] = Lanes.Sum(s3);
            column[4 * stride] = Lanes.Sum(s4);
        }
        if (k.Degree >= 3)
        {
            column[5 * stride] = Lanes.Sum(s5);
            column[6 * stride] = Lanes.Sum(s6);
        }
        Span<double> response = sums.Slice((2 * k.Degree + 1) * stride);
        response[0] = Lanes.Sum(t0);
        if (k.Degree >= 1)
            response[stride] = Lanes.Sum(t1);
        if (k.Degree >= 2)
            response[2 * stride] = Lanes.Sum(t2);
        if (k.Degree >= 3)
            response[3 * stride] = Lanes.Sum(t3);
    }

    // The full groups of eight, two lanes at a time. Returns where the groups end.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int AddPairs<TKernel, TWeights>(
        in TKernel kernel, ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> weights, int start, int end,
        double centre, double offset, Span<double> lanes)
        where TKernel : struct, IVectorKernel, ILocalKernel
        where TWeights : struct, IObservationWeights
    {
        TKernel k = kernel;
        int endOfGroups = Lanes.EndOfGroups(start, end);
        for (int lane = 0; lane < Lanes.Count; lane += 2)
        {
            var centres = Vector128.Create(centre);
            var offsets = Vector128.Create(offset);
            var inverse = Vector128.Create(k.InverseBandwidth);
            var s0 = Vector128<double>.Zero;
            var s1 = s0;
            var s2 = s0;
            var s3 = s0;
            var s4 = s0;
            var s5 = s0;
            var s6 = s0;
            var t0 = s0;
            var t1 = s0;
            var t2 = s0;
            var t3 = s0;
            for (int i = start + lane; i < endOfGroups; i += Lanes.Count)
            {
                var z = (Lanes.LoadPair(x, i) - centres) * inverse;
                var w = default(TWeights).Times(k.Weight(z + offsets), weights, i);
                var yi = Lanes.LoadPair(y, i);
                s0 += w;
                t0 += w * yi;
                if (k.Degree >= 1)
                {
                    var wz = w * z;
                    s1 += wz;
                    t1 += wz * yi;
                    var wz2 = wz * z;
                    s2 += wz2;
                    if (k.Degree >= 2)
                    {
                        t2 += wz2 * yi;
                        var wz3 = wz2 * z;
                        s3 += wz3;
                        var wz4 = wz3 * z;
                        s4 += wz4;
                        if (k.Degree >= 3)
                        {
                            t3 += wz3 * yi;
                            var wz5 = wz4 * z;
                            s5 += wz5;
                            s6 += wz5 * z;
                        }
                    }
                }
            }
            Span<double> column = lanes.Slice(lane);
            Lanes.StorePair(s0, column, 0);
            if (k.Degree >= 1)
            {
                Lanes.StorePair(s1, column, Lanes.Count);
                Lanes.StorePair(s2, column, 2 * Lanes.Count);
            }
            if (k.Degree >= 2)
            {
                Lanes.StorePair(s3, column, 3 * Lanes.Count);
                Lanes.StorePair(s4, column, 4 * Lanes.Count);
            }
            if (k.Degree >= 3)
            {
                Lanes.StorePair(s5, column, 5 * Lanes.Count);
                Lanes.StorePair(s6, column, 6 * Lanes.Count);
            }
            Span<double> response = column.Slice((2 * k.Degree + 1) * Lanes.Count);
            Lanes.StorePair(t0, response, 0);
            if (k.Degree >= 1)
                Lanes.StorePair(t1, response, Lanes.Count);
            if (k.Degree >= 2)
                Lanes.StorePair(t2, response, 2 * Lanes.Count);
            if (k.Degree >= 3)
                Lanes.StorePair(t3, response, 3 * Lanes.Count);
        }
        return endOfGroups;
    }

    // Whether observations have weights is a type, so that each loop is compiled without the other's loads.
    private interface IObservationWeights
    {
        Vector512<double> Times(Vector512<double> w, ReadOnlySpan<double> weights, int i);

        Vector128<double> Times(Vector128<double> w, ReadOnlySpan<double> weights, int i);
    }

    private readonly struct Unweighted : IObservationWeights
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector512<double> Times(Vector512<double> w, ReadOnlySpan<double> weights, int i) => w;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector128<double> Times(Vector128<double> w, ReadOnlySpan<double> weights, int i) => w;
    }

    private readonly struct Weighted : IObservationWeights
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector512<double> Times(Vector512<double> w, ReadOnlySpan<double> weights, int i) => w * Lanes.Load(weights, i);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector128<double> Times(Vector128<double> w, ReadOnlySpan<double> weights, int i) => w * Lanes.LoadPair(weights, i);
    }
}
#endif
