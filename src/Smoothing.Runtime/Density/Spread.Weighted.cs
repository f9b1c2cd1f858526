using System;
using Smoothing.CompilerServices;
using Smoothing.Memory;
using Smoothing.Samples;
using Smoothing.Sweep;

namespace Smoothing.Density;

// Location and scale of weighted observations.
internal readonly partial struct Spread
{
    /// <summary>Measures weighted observations. Equal weights give the scales of the sample.</summary>
    /// <param name="sample">At least two observations.</param>
    public Spread(scoped in DensitySample sample)
    {
        ReadOnlySpan<double> x = sample.Sample.X;
        int n = x.Length;
        Middle = x[0] / 2 + x[n - 1] / 2;
        HalfRange = x[n - 1] / 2 - x[0] / 2;
        StandardDeviation = InterquartileRange = 0;
        if (!(HalfRange > 0))
            return;

        // s² = Σ w(x − m)²/(Σw − Σw²/Σw), which is unbiased for weights that are no counts.
        double mean = (WeightedSum(sample.Sample, 0, squared: false) / sample.Total).High;
        double share = 1 - 1 / sample.EffectiveSize;
        StandardDeviation = Math.Sqrt((WeightedSum(sample.Sample, mean, squared: true) / (sample.Total * share)).High);
        InterquartileRange = WeightedQuantile(sample, 0.75) - WeightedQuantile(sample, 0.25);
    }

    // Σ w d or Σ w d², where d is the distance of a position from the mean.
    private DoubleDouble WeightedSum(scoped in Sample sample, double mean, bool squared)
    {
        Span<double> terms = stackalloc double[Batch.Size];
        DoubleDouble sum = 0;
        for (int start = 0, count; start < sample.X.Length; start += count)
        {
            count = Math.Min(Batch.Size, sample.X.Length - start);
            for (int i = 0; i < count; i++)
            {
                double d = Place(sample.X[start + i]) - mean;
                terms[i] = sample.Weights[start + i] * (squared ? d * d : d);
            }
            sum += PrefixSums.Sum(terms.Slice(0, count));
        }
        return sum;
    }

    // The mean of the quantile function over an interval of length 1/n* that begins at p(n* − 1)/n* (Akinshin 2023, Weighted quantile
    // estimators, section 5). Equal weights give the interpolation of order statistics of Hyndman and Fan's type 7.
    private double WeightedQuantile(scoped in DensitySample sample, double p)
    {
        double n = sample.EffectiveSize;
        double from = p * (n - 1) / n * sample.Total, length = sample.Total / n;
        DoubleDouble below = 0, quantile = 0, covered = 0;
        for (int i = 0; i < sample.Sample.X.Length && below.High < from + length; i++)
        {
            DoubleDouble above = below;
            DoubleDouble.Add(ref above, sample.Sample.Weights[i]);
            double start = Math.Max(from, below.High), end = Math.Min(from + length, above.High);
            if (end > start)
            {
                DoubleDouble.AddProduct(ref quantile, end - start, Place(sample.Sample.X[i]));
                DoubleDouble.Add(ref covered, end - start);
            }
            below = above;
        }
        return (quantile / covered).High;
    }
}
