using System;
using System.Collections.Generic;
using System.Linq;
using MathNet.Numerics.Integration;
using Smoothing.Tests.Density.Estimators;
using Smoothing.Tests.LocalRegression;
using Xunit.Abstractions;

namespace Smoothing.Tests.Density;

/// <summary>Densities of bounded support: their definitions, their integrals, and what lies outside.</summary>
public class SupportTests(ITestOutputHelper output)
{
    /// <summary>Gauss's rule between all points where a derivative jumps.</summary>
    [Fact]
    public void Every_density_integrates_to_one()
    {
        var worst = new Worst("integral over the support");
        foreach (BoundedCase density in BoundedCase.All)
        {
            foreach (double bandwidth in density.HasLower && density.HasUpper ? [0.3, 4, 25] : new[] { 0.3, 4 })
            {
                double[] sample = [0.2, 1, 3.1, 9.5];
                double integral = Integral(density, bandwidth, sample, at => density.Density.One(sample, at, bandwidth));
                worst.Add(integral, 1, 1e-12, $"{density.Density.Name}, h = {bandwidth}");
            }
        }

        double[] weights = [0.5, 2, 0, 3];
        foreach (double bandwidth in new[] { 0.3, 4 })
        {
            double[] sample = [0.2, 1, 3.1, 9.5];
            double reflected = Integral(BoundedCase.Named("ReflectedGaussian"), bandwidth, sample, at => ReflectedWeighted.Evaluate(sample, weights, at, bandwidth));
            double renormalized = Integral(BoundedCase.Named("RenormalizedTricube"), bandwidth, sample, at => RenormalizedWeighted.Evaluate(sample, weights, at, bandwidth));
            worst.Add(reflected, 1, 1e-12, $"reflected with weights, h = {bandwidth}");
            worst.Add(renormalized, 1, 1e-12, $"renormalized with weights, h = {bandwidth}");
        }
        worst.Check(output);
    }

    /// <summary>The density is the sum of those of the mirror images without bounds.</summary>
    [Fact]
    public void Reflection()
    {
        var worst = new Worst("reflection");
        foreach (BoundedCase density in BoundedCase.All.Where(density => !density.IsRenormalized))
        {
            DensityCase unbounded = DensityCase.Named(density.Kernel);
            double[] sample = RandomSample.Of(3, 120, ties: 0.2, isSorted: false).X;
            double[] at = [.. RandomSample.Targets(4, 200).Where(x => x >= 0 && x <= 10), 0, 10];
            foreach (double bandwidth in new[] { 0.1, 0.7, 6 })
            {
                // As many images as the widest kernel reaches, 38 · 6 over a width of 10.
                int most = density.HasLower && density.HasUpper ? 24 : 0;
                double[] images = [.. sample.SelectMany(x => Enumerable.Range(-most, (2 * most) + 1).SelectMany(k => density.HasLower || density.HasUpper
                    ? new[] { x + (20.0 * k), (density.HasLower ? -x : 20 - x) + (20.0 * k) }
                    : [x]))];
                double[] expected = unbounded.Values(images, at, bandwidth, sweep: false);
                foreach (bool? sweep in new bool?[] { null, false, true })
                {
                    double[] values = density.Density.Values(sample, at, bandwidth, sweep);
                    for (int j = 0; j < at.Length; j++)
                        worst.Add(values[j], expected[j] * images.Length / sample.Length, 1e-12 * expected.Max() * images.Length / sample.Length, $"{density.Density.Name}, h = {bandwidth}, at {at[j]}");
                }
                double one = density.Density.One(sample, at[0], bandwidth);
                worst.Add(one, expected[0] * images.Length / sample.Length, 1e-12 * one, $"{density.Density.Name}, h = {bandwidth}, one");
            }
        }
        worst.Check(output);
    }

    /// <summary>The density without bounds over the kernel's mass within them, which the integral above scales: all ratios are the same.</summary>
    [Fact]
    public void Renormalization()
    {
        var worst = new Worst("renormalization");
        foreach (BoundedCase density in BoundedCase.All.Where(density => density.IsRenormalized))
        {
            DensityCase unbounded = DensityCase.Named(density.Kernel);
            double[] sample = RandomSample.Of(3, 120, ties: 0.2).X, at = [0, 0.01, 0.3, 1, 2.5, 5, 7, 9.2, 9.9, 10];
            foreach (double bandwidth in new[] { 0.7, 6 })
            {
                double[] expected = [.. unbounded.Values(sample, at, bandwidth).Select((value, j) => value / Mass(density, at[j], bandwidth))];
                foreach (bool? sweep in new bool?[] { null, false, true })
                {
                    double[] values = density.Density.Values(sample, at, bandwidth, sweep);
                    double factor = values[5] / expected[5];
                    Assert.InRange(factor, 0.7, 1.3);
                    for (int j = 0; j < at.Length; j++)
                        worst.Add(values[j], factor * expected[j], 1e-12 * expected.Max(), $"{density.Density.Name}, h = {bandwidth}, at {at[j]}");
                }
            }
        }
        worst.Check(output);
    }

    [Fact]
    public void Outside_the_support()
    {
        foreach (BoundedCase density in BoundedCase.All)
        {
            double outside = density.HasUpper ? Math.BitIncrement(10) : -5e-324;
            double bound = density.HasUpper ? 10 : 0;
            Assert.Equal(0, density.Density.One([2, 9.9, bound], outside, 3));
            Assert.Equal(double.NegativeInfinity, density.Density.LogOne([2, 9.9, bound], outside, 3));
            Assert.Equal(FitStatus.EmptyWindow, density.Density.Status([2, bound], outside, 3));
            Assert.True(density.Density.One([2, 9.9, bound], bound, 3) > 0);

            double[] results = [12345];
            foreach (var call in new Action[]
            {
                () => density.Density.Many([2, bound, outside], [1], results, 3),
                () => density.Density.One([2, bound, outside], 1, 3),
                () => density.Density.LogOne([2, bound, outside], 1, 3),
                () => density.Density.Status([2, bound, outside], 1, 3),
            })
            {
                Assert.Contains("sample[2]", Assert.Throws<ArgumentException>("sample", call).Message, StringComparison.Ordinal);
            }
            Assert.Equal([12345], results);
        }

        // An observation of weight 0 does not count, and may lie anywhere.
        Assert.Equal(ReflectedWeighted.Evaluate([1], [1], 1, 1), ReflectedWeighted.Evaluate([1, -4], [1, 0], 1, 1));
    }

    /// <summary>A kernel that reaches over a thousand widths throws; a rule that chooses such a bandwidth chooses none.</summary>
    [Fact]
    public void Too_wide_a_kernel()
    {
        Assert.Equal(0.1, ReflectedEpanechnikov.Evaluate([1, 2], 5, 10000), 1e-6);
        Assert.Throws<ArgumentException>("bandwidth", () => ReflectedEpanechnikov.Evaluate([1, 2], 5, 10001));
        Assert.Throws<ArgumentException>("bandwidth", () => ReflectedGaussian.Status([1, 2], 5, 2000));
        Assert.Equal(0.1, RenormalizedGaussian.Evaluate([1, 2], 5, 1e5), 1e-12);

        double[] equal = [100, 100, 100];
        Assert.True(NarrowDensity.SelectBandwidth(equal) > 100);
        Assert.Equal(double.NaN, NarrowDensity.Evaluate(equal, 100));
        Assert.Equal(FitStatus.NoBandwidth, NarrowDensity.Status(equal, 100));
    }

    private static double Mass(BoundedCase density, double at, double bandwidth)
    {
        double reach = ReferenceDensity.Support(density.Kernel) * bandwidth;
        double from = Math.Max(density.Lower, at - reach), to = Math.Min(density.Upper, at + reach);
        double all = 0;
        foreach ((double low, double high) in Parts([from, at, to], bandwidth))
            all += GaussLegendreRule.Integrate(x => DensityCase.Named(density.Kernel).One([at], x, bandwidth), low, high, 16);
        return all;
    }

    private static double Integral(BoundedCase density, double bandwidth, double[] sample, Func<double, double> value)
    {
        double reach = ReferenceDensity.Support(density.Kernel) * bandwidth;
        double from = Math.Max(density.Lower, sample.Min() - reach), to = Math.Min(density.Upper, sample.Max() + reach);
        double[] seams = [.. sample.SelectMany(x => Enumerable.Range(-4, 9).SelectMany(k => new[] { x + (20.0 * k), (20.0 * k) - x })).SelectMany(x => new[] { x - reach, x, x + reach })
            .Concat([density.Lower + reach, density.Upper - reach, from, to]).Where(x => x >= from && x <= to).Distinct().Order()];
        return Parts(seams, bandwidth).Sum(part => GaussLegendreRule.Integrate(value, part.From, part.To, 16));
    }

    private static IEnumerable<(double From, double To)> Parts(double[] seams, double bandwidth)
    {
        foreach ((double from, double to) in seams.Zip(seams.Skip(1)))
        {
            int parts = (int)Math.Ceiling((to - from) / bandwidth);
            for (int k = 0; k < parts; k++)
                yield return (from + ((to - from) * k / parts), from + ((to - from) * (k + 1) / parts));
        }
    }
}
