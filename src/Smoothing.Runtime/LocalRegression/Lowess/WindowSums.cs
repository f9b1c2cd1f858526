using System;
using System.Runtime.CompilerServices;
using Smoothing.CompilerServices;
#if NET8_0_OR_GREATER
using System.Runtime.Intrinsics;
#endif

namespace Smoothing.LocalRegression;

/// <summary>
/// Sums one window of lowess. An observation at the distance r has the tricube weight K(r/h) = (1 − (r/h)³)³, but 1 up to 0.001 h and 0
/// beyond 0.999 h (Cleveland 1981). The lane of an observation does not depend on the processor's vector width, so every processor gives
/// the same bits.
/// </summary>
internal static partial class WindowSums
{
    /// <summary>The sums over one window, in z = (xᵢ − x₀)/h − c.</summary>
    /// <param name="sample">The data, with weights or without.</param>
    /// <param name="start">The window's first observation.</param>
    /// <param name="end">One past its last observation.</param>
    /// <param name="x0">The target.</param>
    /// <param name="halfWidth">h.</param>
    /// <param name="centre">c.</param>
    public static LowessSums Of(in Sample sample, int start, int end, double x0, double halfWidth, double centre)
    {
        ReadOnlySpan<double> x = sample.X, y = sample.Y, weights = sample.Weights;
        var tricube = new Tricube(halfWidth);
#if NET8_0_OR_GREATER
        if (Vector256.IsHardwareAccelerated && end - start >= Lanes.Count)
        {
            return weights.IsEmpty
                ? OfEights<Equal>(x, y, default, start, end, x0, tricube, centre)
                : OfEights<Weighted>(x, y, weights, start, end, x0, tricube, centre);
        }
#endif

        Span<LowessSums> lanes = stackalloc LowessSums[Lanes.Count];
        int i = start;
#if NET8_0_OR_GREATER
        if (Vector128.IsHardwareAccelerated)
        {
            i = weights.IsEmpty
                ? OfPairs<Equal>(x, y, default, start, end, x0, tricube, centre, lanes)
                : OfPairs<Weighted>(x, y, weights, start, end, x0, tricube, centre, lanes);
        }
#endif
        for (; i < end; i++)
        {
            double d = x[i] - x0;
            double w = tricube.Weight(Math.Abs(d));
            if (!weights.IsEmpty)
                w *= weights[i];
            lanes[Lanes.Of(i, start, end)].Add(d * tricube.InverseBandwidth - centre, w, y[i]);
        }
        return LowessSums.Total(lanes, centre);
    }

    private readonly struct Tricube
    {
        public readonly double Near, Far, InverseBandwidth;

        public Tricube(double halfWidth)
        {
            Near = 0.001 * halfWidth;
            Far = 0.999 * halfWidth;
            // h is 0 if every neighbour lies at x₀. Their z is then 0.
            InverseBandwidth = halfWidth > 0 ? 1 / halfWidth : 0;
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public double Weight(double r)
        {
            double a = r * InverseBandwidth;
            double v = 1 - a * a * a;
            return r <= Near ? 1 : r <= Far ? v * v * v : 0;
        }
    }
}
