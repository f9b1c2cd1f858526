using System;
using Smoothing.CompilerServices;
using Smoothing.Samples;
#if NET8_0_OR_GREATER
using System.Runtime.Intrinsics;
#endif

namespace Smoothing.LocalRegression;

/// <summary>
/// The robustness weights of lowess: Tukey's bisquare of the residuals, in units of six times their median absolute value
/// (Cleveland 1979).
/// </summary>
internal static class Bisquare
{
    // If the median is below this fraction of the mean, all residuals but a few outliers are zero and have no scale (Cleveland 1981).
    private const double SmallestScale = 1e-7;

    // 2⁻⁴⁶ of the responses' mean absolute value is 64 units of rounding. Residuals of that scale are rounding errors.
    private const double RoundingShare = 1.0 / (1L << 46);

    /// <summary>
    /// Weighs the observations by the residuals r of a fit. The weight is (1 − (r/s)²)², s = 6 median |r|. It is 1 for |r| ≤ 0.001 s and 0
    /// for |r| &gt; 0.999 s.
    /// </summary>
    /// <param name="y">The responses.</param>
    /// <param name="fitted">The fitted values, one for each response.</param>
    /// <param name="scratch">Scratch memory for as many numbers as there are responses.</param>
    /// <param name="weights">Receives the weights.</param>
    /// <returns>
    /// False if the residuals have no scale. They have none if a residual is not finite, or if at least half of them are zero exactly, to
    /// rounding or relative to the others. Then no weight is written.
    /// </returns>
    public static bool Weigh(ReadOnlySpan<double> y, ReadOnlySpan<double> fitted, Span<double> scratch, Span<double> weights)
    {
        if (y.Length == 0)
            return false;

        double sum = Sizes(y, fitted, scratch, out double sumOfResponses);
        if (!Guard.IsFinite(sum))
            return false;
        double scale = 3 * TwiceMedian(scratch);
        if (scale < SmallestScale * (sum / y.Length) || scale < RoundingShare * (sumOfResponses / y.Length))
            return false;

        Weigh(y, fitted, scale, weights);
        return true;
    }

    /// <summary>Weighs the observations by residuals that have a scale.</summary>
    /// <param name="y">The responses.</param>
    /// <param name="fitted">The fitted values, one for each response; infinity where there is none, which gives the weight 0.</param>
    /// <param name="scratch">Scratch memory for as many numbers as there are responses.</param>
    /// <param name="weights">Receives the weights.</param>
    /// <returns>False if there are no residuals, or half of them or more are infinite. Then no weight is written.</returns>
    public static bool WeighScaled(ReadOnlySpan<double> y, ReadOnlySpan<double> fitted, Span<double> scratch, Span<double> weights)
    {
        if (y.Length == 0)
            return false;

        Sizes(y, fitted, scratch, out _);
        double scale = 3 * TwiceMedian(scratch);
        if (!Guard.IsFinite(scale))
            return false;

        Weigh(y, fitted, scale, weights);
        return true;
    }

    /// <summary>Computes |y − fitted|, their sum and the sum of |y|.</summary>
    private static double Sizes(ReadOnlySpan<double> y, ReadOnlySpan<double> fitted, Span<double> sizes, out double sumOfResponses)
    {
        int i = 0;
        Span<double> lanes = stackalloc double[Lanes.Count], lanesOfResponses = stackalloc double[Lanes.Count];
#if NET8_0_OR_GREATER
        if (Vector256.IsHardwareAccelerated)
        {
            var sums = Vector512<double>.Zero;
            var sumsOfResponses = sums;
            for (; i <= y.Length - Lanes.Count; i += Lanes.Count)
            {
                var response = Lanes.Load(y, i);
                var size = Vector512.Abs(response - Lanes.Load(fitted, i));
                Lanes.Store(size, sizes, i);
                sums += size;
                sumsOfResponses += Vector512.Abs(response);
            }
            Lanes.Store(sums, lanes, 0);
            Lanes.Store(sumsOfResponses, lanesOfResponses, 0);
        }
#endif
        for (; i < y.Length; i++)
        {
            double size = Math.Abs(y[i] - fitted[i]);
            sizes[i] = size;
            int lane = Lanes.Of(i, 0, y.Length);
            lanes[lane] += size;
            lanesOfResponses[lane] += Math.Abs(y[i]);
        }
        sumOfResponses = Sum(lanesOfResponses);
        return Sum(lanes);
    }

    private static double Sum(ReadOnlySpan<double> l) => Lanes.Sum(l[0], l[1], l[2], l[3], l[4], l[5], l[6], l[7]);

    /// <summary>Twice the median: the sum of the two middle values, or twice the middle value if n is odd. Reorders the values.</summary>
    internal static double TwiceMedian(Span<double> values)
    {
        int middle = values.Length / 2;
        double upper = OrderStatistic.Select(values, middle);
        if (values.Length % 2 == 1)
            return upper + upper;

        double lower = values[0];
        for (int i = 1; i < middle; i++)
            lower = Math.Max(lower, values[i]);
        return lower + upper;
    }

    private static void Weigh(ReadOnlySpan<double> y, ReadOnlySpan<double> fitted, double scale, Span<double> weights)
    {
        double near = 0.001 * scale, far = 0.999 * scale;
        int i = 0;
#if NET8_0_OR_GREATER
        if (Vector256.IsHardwareAccelerated)
        {
            var one = Vector512<double>.One;
            var scales = Vector512.Create(scale);
            var nears = Vector512.Create(near);
            var fars = Vector512.Create(far);
            for (; i <= y.Length - Lanes.Count; i += Lanes.Count)
            {
                var size = Vector512.Abs(Lanes.Load(y, i) - Lanes.Load(fitted, i));
                var scaled = size / scales;
                var root = one - (scaled * scaled);
                var weight = Vector512.ConditionalSelect(Vector512.LessThanOrEqual(size, nears), one, root * root);
                Lanes.Store(Vector512.ConditionalSelect(Vector512.LessThanOrEqual(size, fars), weight, Vector512<double>.Zero), weights, i);
            }
        }
#endif
        for (; i < y.Length; i++)
        {
            double size = Math.Abs(y[i] - fitted[i]);
            double scaled = size / scale;
            double root = 1 - (scaled * scaled);
            weights[i] = size <= near ? 1 : size <= far ? root * root : 0;
        }
    }
}
