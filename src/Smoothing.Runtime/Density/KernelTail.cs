using System;
using Smoothing.CompilerServices;
using Smoothing.Memory;
using Smoothing.Sweep;
using Smoothing.Windows;

namespace Smoothing.Density;

/// <summary>
/// The logarithm of a sum of Gaussian or logistic kernels without the cut of their tails: ln Σ wᵢ K(uᵢ) = M + ln Σ exp(ln wᵢ K(uᵢ) − M) with
/// M the largest of the logarithms, so that nothing underflows.
/// </summary>
internal readonly struct KernelTail
{
    // exp(−40) leaves less than 2⁻⁵⁷ of a sum.
    private const double Negligible = 40;

    private readonly bool _isLogistic;

    public KernelTail(DensityForm form) => _isLogistic = form == DensityForm.LogOfLogistic;

    /// <summary>The |u| beyond which K falls below 2⁻¹⁰⁶ of its peak.</summary>
    public double Reach => _isLogistic ? 74.9 : 12.13;

    /// <summary>K where the cut begins.</summary>
    public double Cut => _isLogistic ? 1.0 / (1L << 55) : 1.0 / (1L << 53);

    /// <summary>K at <see cref="Reach"/>.</summary>
    public double CutAtReach => Cut / (1L << 53);

    /// <summary>ln K(u).</summary>
    public double Log(double u)
    {
        if (!_isLogistic)
            return -0.5 * u * u;
        double a = Math.Abs(u);
        return -a - 2 * Elementary.Log1P(Elementary.Exp(-a));
    }

    /// <summary>ln Σ wᵢ K(uᵢ) over all observations.</summary>
    /// <param name="sample">The sample, ascending, not empty.</param>
    /// <param name="perBandwidth">1/h.</param>
    /// <param name="at">x₀.</param>
    public double LogOfSum(scoped in Sample sample, double perBandwidth, double at)
    {
        ReadOnlySpan<double> x = sample.X;
        int middle = WindowBounds.FirstFrom(x, at, 0, 0);
        int nearest = middle == x.Length || (middle > 0 && at - x[middle - 1] <= x[middle] - at) ? middle - 1 : middle;
        double least = Term(sample, perBandwidth, at, nearest) - Negligible - Elementary.Log(x.Length);
        if (double.IsNegativeInfinity(least))
            return least;

        // The largest weight is below 2, which the logarithm of K need not make up for.
        least -= sample.Weights.IsEmpty ? 0 : 1;
        int start = FirstAbove(x, perBandwidth, at, least, 0, middle);
        int end = FirstBelow(x, perBandwidth, at, least, middle, x.Length);
        double largest = double.NegativeInfinity;
        for (int i = start; i < end; i++)
            largest = Math.Max(largest, Term(sample, perBandwidth, at, i));
        return largest + Elementary.Log(Sum(sample, perBandwidth, at, start, end, largest));
    }

    /// <summary>ln(eᵃ + eᵇ).</summary>
    public static double Join(double a, double b)
    {
        double largest = Math.Max(a, b);
        return double.IsNegativeInfinity(largest) ? largest : largest + Elementary.Log1P(Elementary.Exp(Math.Min(a, b) - largest));
    }

    private double Sum(scoped in Sample sample, double perBandwidth, double at, int start, int end, double largest)
    {
        Span<double> terms = stackalloc double[Batch.Size];
        DoubleDouble sum = 0;
        for (int count; start < end; start += count)
        {
            count = Math.Min(end - start, Batch.Size);
            for (int i = 0; i < count; i++)
                terms[i] = Elementary.Exp(Term(sample, perBandwidth, at, start + i) - largest);
            DoubleDouble.Add(ref sum, PrefixSums.Sum(terms.Slice(0, count)));
        }
        return sum.High;
    }

    // ln wᵢ K(uᵢ).
    private double Term(scoped in Sample sample, double perBandwidth, double at, int i)
    {
        double log = Log((sample.X[i] - at) * perBandwidth);
        return sample.Weights.IsEmpty ? log : log + Elementary.Log(sample.Weights[i]);
    }

    // The kernel ascends towards the target.
    private int FirstAbove(ReadOnlySpan<double> x, double perBandwidth, double at, double least, int low, int high)
    {
        while (low < high)
        {
            int middle = low + (high - low) / 2;
            if (Log((x[middle] - at) * perBandwidth) < least)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private int FirstBelow(ReadOnlySpan<double> x, double perBandwidth, double at, double least, int low, int high)
    {
        while (low < high)
        {
            int middle = low + (high - low) / 2;
            if (Log((x[middle] - at) * perBandwidth) < least)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
}
