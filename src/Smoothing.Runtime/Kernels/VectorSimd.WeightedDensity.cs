#if NET8_0_OR_GREATER
using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Smoothing.CompilerServices;

// The sum of a weighted density.
public static partial class VectorSimd
{
    /// <summary>Σ wᵢ K(uᵢ) over one window.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="kernel">The kernel.</param>
    /// <param name="x">The sample, ascending.</param>
    /// <param name="weights">The weights, one for each observation.</param>
    /// <param name="start">The window's first observation.</param>
    /// <param name="end">One past its last observation.</param>
    /// <param name="at">x₀, in the units of x.</param>
    /// <returns>The sum; 0 over an empty window.</returns>
    public static double SumWindow<TKernel>(
        in TKernel kernel, ReadOnlySpan<double> x, ReadOnlySpan<double> weights, int start, int end, double at)
        where TKernel : struct, IVectorKernel
    {
        if (Vector256.IsHardwareAccelerated && end - start >= Lanes.Count)
            return SumOfEights(kernel, x, weights, start, end, at);

        Span<double> lanes = stackalloc double[Lanes.Count];
        lanes.Clear();
        int i = Vector128.IsHardwareAccelerated && end - start >= Lanes.Count
            ? SumPairs(kernel, x, weights, start, end, at, lanes)
            : start;
        ScalarSimd.SumOneByOne(kernel, x, weights, i, start, end, at, lanes);
        return Lanes.Total(lanes);
    }

    // The window holds eight observations or more. The last group ends with the window, as in AddEights.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double SumOfEights<TKernel>(
        in TKernel kernel, ReadOnlySpan<double> x, ReadOnlySpan<double> weights, int start, int end, double at)
        where TKernel : struct, IVectorKernel
    {
        TKernel k = kernel;
        var targets = Vector512.Create(at);
        var inverse = Vector512.Create(k.InverseBandwidth);
        var sum = Vector512<double>.Zero;
        for (int i = start; i < end; i += Lanes.Count)
        {
            int from = Math.Min(i, end - Lanes.Count);
            var w = k.Weight((Lanes.Load(x, from) - targets) * inverse) * Lanes.Load(weights, from);
            if (from < i)
                w = Lanes.KeepFrom(w, i - from);
            sum += w;
        }
        return Lanes.Sum(sum);
    }

    // The full groups of eight, two lanes at a time. Returns where the groups end.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int SumPairs<TKernel>(
        in TKernel kernel, ReadOnlySpan<double> x, ReadOnlySpan<double> weights, int start, int end, double at, Span<double> lanes)
        where TKernel : struct, IVectorKernel
    {
        TKernel k = kernel;
        var targets = Vector128.Create(at);
        var inverse = Vector128.Create(k.InverseBandwidth);
        int endOfGroups = Lanes.EndOfGroups(start, end);
        for (int lane = 0; lane < Lanes.Count; lane += 2)
        {
            var sum = Vector128<double>.Zero;
            for (int i = start + lane; i < endOfGroups; i += Lanes.Count)
                sum += k.Weight((Lanes.LoadPair(x, i) - targets) * inverse) * Lanes.LoadPair(weights, i);
            Lanes.StorePair(sum, lanes, lane);
        }
        return endOfGroups;
    }
}
#endif
