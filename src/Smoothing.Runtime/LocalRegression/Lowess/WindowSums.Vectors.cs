#if NET8_0_OR_GREATER
using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Smoothing.CompilerServices;

namespace Smoothing.LocalRegression;

// The sums with vectors. A type argument states whether observations have weights, so that the JIT compiles a loop for each.
internal static partial class WindowSums
{
    // The window holds eight observations or more. The last group of eight ends with the window and may overlap the group before it. The
    // mask sets the weights of the lanes already counted to zero.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static LowessSums OfEights<TWeights>(
        ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> weights, int start, int end,
        double x0, in Tricube tricube, double centre)
        where TWeights : struct
    {
        double inverse = tricube.InverseBandwidth;
        var one = Vector512<double>.One;
        var zero = Vector512<double>.Zero;
        var x0s = Vector512.Create(x0);
        var nears = Vector512.Create(tricube.Near);
        var fars = Vector512.Create(tricube.Far);
        var centres = Vector512.Create(centre);
        var s0 = zero;
        var s1 = zero;
        var s2 = zero;
        var t0 = zero;
        var t1 = zero;
        for (int i = start; i < end; i += Lanes.Count)
        {
            int from = Math.Min(i, end - Lanes.Count);
            var d = Lanes.Load(x, from) - x0s;
            var r = Vector512.Abs(d);
            var a = r * inverse;
            var v = one - a * a * a;
            var w = Vector512.ConditionalSelect(Vector512.LessThanOrEqual(r, nears), one, v * v * v);
            w = Vector512.ConditionalSelect(Vector512.LessThanOrEqual(r, fars), w, zero);
            if (typeof(TWeights) == typeof(Weighted))
                w *= Lanes.Load(weights, from);
            if (from < i)
                w = Lanes.KeepFrom(w, i - from);
            var z = d * inverse - centres;
            var wz = w * z;
            var yi = Lanes.Load(y, from);
            s0 += w;
            s1 += wz;
            s2 += wz * z;
            t0 += w * yi;
            t1 += wz * yi;
        }
        return new LowessSums(centre, Lanes.Sum(s0), Lanes.Sum(s1), Lanes.Sum(s2), Lanes.Sum(t0), Lanes.Sum(t1));
    }

    // Sums the full groups of eight, two lanes at a time. Returns the end of these groups.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int OfPairs<TWeights>(
        ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> weights, int start, int end,
        double x0, in Tricube tricube, double centre, Span<LowessSums> lanes)
        where TWeights : struct
    {
        double inverse = tricube.InverseBandwidth;
        int endOfGroups = Lanes.EndOfGroups(start, end);
        for (int lane = 0; lane < Lanes.Count; lane += 2)
        {
            var one = Vector128<double>.One;
            var zero = Vector128<double>.Zero;
            var x0s = Vector128.Create(x0);
            var nears = Vector128.Create(tricube.Near);
            var fars = Vector128.Create(tricube.Far);
            var centres = Vector128.Create(centre);
            var s0 = zero;
            var s1 = zero;
            var s2 = zero;
            var t0 = zero;
            var t1 = zero;
            for (int i = start + lane; i < endOfGroups; i += Lanes.Count)
            {
                var d = Lanes.LoadPair(x, i) - x0s;
                var r = Vector128.Abs(d);
                var a = r * inverse;
                var v = one - a * a * a;
                var w = Vector128.ConditionalSelect(Vector128.LessThanOrEqual(r, nears), one, v * v * v);
                w = Vector128.ConditionalSelect(Vector128.LessThanOrEqual(r, fars), w, zero);
                if (typeof(TWeights) == typeof(Weighted))
                    w *= Lanes.LoadPair(weights, i);
                var z = d * inverse - centres;
                var wz = w * z;
                var yi = Lanes.LoadPair(y, i);
                s0 += w;
                s1 += wz;
                s2 += wz * z;
                t0 += w * yi;
                t1 += wz * yi;
            }
            lanes[lane] = new LowessSums(centre, s0[0], s1[0], s2[0], t0[0], t1[0]);
            lanes[lane + 1] = new LowessSums(centre, s0[1], s1[1], s2[1], t0[1], t1[1]);
        }
        return endOfGroups;
    }

    private readonly struct Weighted;

    private readonly struct Equal;
}
#endif
