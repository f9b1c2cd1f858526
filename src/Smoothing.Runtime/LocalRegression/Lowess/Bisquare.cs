using System;
using Smoothing.CompilerServices;
using Smoothing.Samples;
#if NET8_0_OR_GREATER
using System.Runtime.Intrinsics;
#endif

namespace Smoothing.LocalRegression;

/// <summary>
/// The robustness weights of lowess: Tukey's bisquare of the residuals, in units of six times their median size (Cleveland 1979).
/// </summary>
internal static class Bisquare
{
    // Where the median is this small beside the mean, all residuals but a few outliers are zero, and have no scale (Cleveland 1981).
    private const double SmallestScale = 1e-7;

    // 2⁻⁴⁶ of the responses' mean size is 64 units of rounding. Residuals of that scale are rounding errors.
    private const double RoundingShare = 1.0 / (1L << 46);

    /// <summary>
    /// Weighs the observations by the residuals r of a fit: (1 − (r/s)²)², s = 6 median |r|; 1 up to 0.001 s and 0 from
    /// 0.999 s on.
    /// </summary>
    /// <param name="y">The responses.</param>
    /// <param name="fitted">The fitted values, as many.</param>
    /// <param name="scratch">Room for as many numbers.</param>
    /// <param name="weights">Receives the weights.</param>
    /// <returns>
    /// False where the residuals have no scale: at least half of them are zero, exactly, to rounding or beside the others, or one is not
    /// finite. Then no weight is written.
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

    /// <summary>|y − fitted|, their sum, and that of |y|.</summary>
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

    /// <summary>The sum of the two middle values; of the middle one and itself where their number is odd.</summary>
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
                var share = size / scales;
                var root = one - (share * share);
                var weight = Vector512.ConditionalSelect(Vector512.LessThanOrEqual(size, nears), one, root * root);
                Lanes.Store(Vector512.ConditionalSelect(Vector512.LessThanOrEqual(size, fars), weight, Vector512<double>.Zero), weights, i);
            }
        }
#endif
        for (; i < y.Length; i++)
        {
            double size = Math.Abs(y[i] - fitted[i]);
            double share = size / scale;
            double root = 1 - (share * share);
            weights[i] = size <= near ? 1 : size <= far ? root * root : 0;
        }
    }
}
