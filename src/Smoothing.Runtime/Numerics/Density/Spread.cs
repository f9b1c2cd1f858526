using System;

namespace Smoothing.Numerics;

/// <summary>Where a sample lies and how wide it is: measures in units of half its range, about its middle, whatever the units it comes in.</summary>
internal readonly struct Spread
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

        DoubleDouble sum = 0, squares = 0;
        foreach (double x in sample)
            sum += Place(x);
        double mean = (sum / n).High;
        foreach (double x in sample)
        {
            double deviation = Place(x) - mean;
            DoubleDouble.AddProduct(ref squares, deviation, deviation);
        }
        StandardDeviation = Math.Sqrt((squares / (n - 1)).High);
        InterquartileRange = Quantile(sample, 3) - Quantile(sample, 1);
    }

    /// <summary>The middle of the range, in the units of the sample.</summary>
    public double Middle { get; }

    /// <summary>Half the range, in the units of the sample.</summary>
    public double HalfRange { get; }

    /// <summary>The standard deviation, with n − 1.</summary>
    public double StandardDeviation { get; }

    /// <summary>The distance between the quartiles, by linear interpolation of order statistics (Hyndman and Fan 1996, type 7).</summary>
    public double InterquartileRange { get; }

    /// <summary>Where a value lies: −1 to 1 in the range.</summary>
    public double Place(double x) => (x - Middle) / HalfRange;

    private double Quantile(ReadOnlySpan<double> sample, int quarter)
    {
        long position = (long)(sample.Length - 1) * quarter;
        int low = (int)(position / 4);
        double share = position % 4 / 4.0;
        double value = Place(sample[low]);
        return share == 0 ? value : (1 - share) * value + share * Place(sample[low + 1]);
    }
}
