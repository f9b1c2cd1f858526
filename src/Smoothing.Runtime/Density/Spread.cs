using System;
using Smoothing.CompilerServices;
using Smoothing.Memory;
using Smoothing.Sweep;

namespace Smoothing.Density;

/// <summary>
/// Location and scale of a sample. Scales are in units of half the range and values are taken about the middle, so that nothing overflows.
/// </summary>
internal readonly partial struct Spread
{
    /// <summary>Measures a sample.</summary>
    /// <param name="sample">At least two values, finite, ascending.</param>
    public Spread(ReadOnlySpan<double> sample)
    {
        int n = sample.Length;
        Middle = sample[0] / 2 + sample[n - 1] / 2;
        HalfRange = sample[n - 1] / 2 - sample[0] / 2;
        StandardDeviation = InterquartileRange = 0;
        if (!(HalfRange > 0))
            return;

        double mean = (Sum(sample, 0, squared: false) / n).High;
        StandardDeviation = Math.Sqrt((Sum(sample, mean, squared: true) / (n - 1)).High);
        InterquartileRange = Quantile(sample, 3) - Quantile(sample, 1);
    }

    /// <summary>The middle of the range, in the units of the sample.</summary>
    public double Middle { get; }

    /// <summary>Half the range, in the units of the sample.</summary>
    public double HalfRange { get; }

    /// <summary>The standard deviation with the denominator n − 1.</summary>
    public double StandardDeviation { get; }

    /// <summary>The distance between the quartiles, by linear interpolation of order statistics (Hyndman and Fan 1996, type 7).</summary>
    public double InterquartileRange { get; }

    /// <summary>The position of a value relative to the range, from −1 to 1.</summary>
    public double Place(double x) => (x - Middle) / HalfRange;

    // Σ d or Σ d², where d is the distance of a position from the mean.
    private DoubleDouble Sum(ReadOnlySpan<double> sample, double mean, bool squared)
    {
        Span<double> terms = stackalloc double[Batch.Size];
        var middle = Simd.Create(Middle);
        var halfRange = Simd.Create(HalfRange);
        var means = Simd.Create(mean);
        DoubleDouble sum = 0;
        for (int start = 0; start < sample.Length; start += Batch.Size)
        {
            int count = Math.Min(Batch.Size, sample.Length - start);
            sample.Slice(start, count).CopyTo(terms);
            for (int i = 0; i < count; i += Simd.Width)
            {
                var d = (Simd.Load(terms, i) - middle) / halfRange - means;
                Simd.Store(squared ? d * d : d, terms, i);
            }
            sum += PrefixSums.Sum(terms.Slice(0, count));
        }
        return sum;
    }

    private double Quantile(ReadOnlySpan<double> sample, int quarter)
    {
        long position = (long)(sample.Length - 1) * quarter;
        int low = (int)(position / 4);
        double share = position % 4 / 4.0;
        double value = Place(sample[low]);
        return share == 0 ? value : (1 - share) * value + share * Place(sample[low + 1]);
    }
}
