using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Smoothing.Tests.Density.Estimators;
using Smoothing.Tests.LocalRegression;
using Xunit.Abstractions;

namespace Smoothing.Tests.Density;

/// <summary>Bandwidths against R's, and against their definitions written out.</summary>
public class BandwidthRuleTests(ITestOutputHelper output)
{
    private const double Tolerance = 1e-12;

    private sealed record GoldenSet(string Name, double[] X, double RuleOfThumb, double DirectPlugIn);

    private static readonly GoldenSet[] Golden = Read();

    private static double Thumb(double[] sample) => ThumbGaussianDensity.SelectBandwidth(sample);

    private static double PlugInBandwidth(double[] sample) => PlugInGaussianDensity.SelectBandwidth(sample);

    [Fact]
    public void The_rule_of_thumb_is_that_of_R()
    {
        var worst = new Worst("bw.nrd0");
        foreach (GoldenSet set in Golden)
            worst.Add(Thumb(set.X), set.RuleOfThumb, Tolerance * set.RuleOfThumb, set.Name);
        worst.Check(output);
    }

    /// <summary>
    /// R rounds each distance to a bin, a thousandth of the range wide. With that the definition gives R's digits, so that nothing else stands
    /// between R and this; without it the bandwidth differs by less than a hundredth.
    /// </summary>
    [Fact]
    public void The_plug_in_is_that_of_R_but_for_its_bins()
    {
        var binned = new Worst("bw.SJ with bins");
        foreach (GoldenSet set in Golden)
        {
            double bin = (set.X.Max() - set.X.Min()) * 1.01 / 1000;
            binned.Add(Definition(set.X, (a, b) => Math.Abs((int)(a / bin) - (int)(b / bin)) * bin), set.DirectPlugIn, Tolerance * set.DirectPlugIn, set.Name);
            double exact = PlugInBandwidth(set.X);
            output.WriteLine($"{set.Name}: {exact:R}, R {set.DirectPlugIn:R}, ratio − 1 {exact / set.DirectPlugIn - 1:E2}");
            Assert.InRange(exact / set.DirectPlugIn, 0.99, 1.01);
        }
        binned.Check(output);
    }

    [Fact]
    public void The_plug_in_is_its_definition()
    {
        var worst = new Worst("direct plug-in");
        foreach ((string name, double[] sample) in Samples())
        {
            double expected = Definition(sample, (a, b) => a - b);
            Assert.True(expected > 0, name);
            worst.Add(PlugInBandwidth(sample), expected, Tolerance * expected, name);
        }
        worst.Check(output);
    }

    [Fact]
    public void The_rule_of_thumb_is_its_definition()
    {
        var worst = new Worst("rule of thumb");
        foreach ((string name, double[] sample) in Samples())
        {
            double expected = 0.9 * Math.Min(Deviation(sample), InterquartileRange(sample) / 1.34) * Math.Pow(sample.Length, -0.2);
            worst.Add(Thumb(sample), expected, Tolerance * expected, name);
        }
        worst.Check(output);
    }

    /// <summary>As in R: the standard deviation where half of the sample is equal, then |x₁|, then 1.</summary>
    [Fact]
    public void What_the_rule_of_thumb_falls_back_to()
    {
        double[] mostlyEqual = [1, 3, 3, 3, 3, 3, 3, 8];
        double power = Math.Pow(8, -0.2);
        Assert.Equal(0.9 * Deviation(mostlyEqual) * power, Thumb(mostlyEqual), Tolerance);
        Assert.Equal(0.9 * 4 * power, Thumb([.. Enumerable.Repeat(-4.0, 8)]), Tolerance);
        Assert.Equal(0.9 * power, Thumb(new double[8]), Tolerance);
    }

    [Fact]
    public void What_determines_no_bandwidth()
    {
        foreach (RuledCase density in RuledCase.All)
        {
            foreach (double[] sample in new double[][] { [], [2] })
            {
                Assert.Equal(double.NaN, density.Bandwidth(sample));
                Assert.Equal(double.NaN, density.One(sample, 2));
                double[] values = [1, 1, 1];
                density.Many(sample, [1, 2, 3], values);
                Assert.Equal([double.NaN, double.NaN, double.NaN], values);
            }
        }
        Assert.Equal(double.NaN, PlugInBandwidth([1, 3, 3, 3, 3, 3, 3, 8]));
        Assert.Equal(double.NaN, PlugInBandwidth(new double[8]));
    }

    /// <summary>δ₀ = (R/μ₂²)^(1/5) with the constants written out (Wand and Jones 1995, table 2.1 and appendix B).</summary>
    [Fact]
    public void Other_kernels_take_the_canonical_factor()
    {
        double[] sample = RandomSample.Of(1, 200).X;
        double gaussian = 1 / (2 * Math.Sqrt(Math.PI));
        var constants = new Dictionary<Kernel, (double Roughness, double Variance)>
        {
            [Kernel.Uniform] = (1.0 / 2, 1.0 / 3),
            [Kernel.Triangular] = (2.0 / 3, 1.0 / 6),
            [Kernel.Epanechnikov] = (3.0 / 5, 1.0 / 5),
            [Kernel.Biweight] = (5.0 / 7, 1.0 / 7),
            [Kernel.Triweight] = (350.0 / 429, 1.0 / 9),
            [Kernel.Tricube] = (175.0 / 247, 35.0 / 243),
            [Kernel.Cosine] = (Math.PI * Math.PI / 16, 1 - (8 / (Math.PI * Math.PI))),
            [Kernel.Gaussian] = (gaussian, 1),
            [Kernel.Logistic] = (1.0 / 6, Math.PI * Math.PI / 3),
        };
        var worst = new Worst("canonical factor");
        foreach (RuledCase density in RuledCase.All)
        {
            (double roughness, double variance) = constants[density.Kernel];
            double factor = Math.Pow(roughness / (variance * variance) / gaussian, 0.2);
            double expected = factor * (density.Rule == BandwidthRule.RuleOfThumb ? Thumb(sample) : PlugInBandwidth(sample));
            worst.Add(density.Bandwidth(sample), expected, Tolerance * expected, density.ToString());
        }
        worst.Check(output);
        Assert.Equal(ThumbEpanechnikovDensity.SelectBandwidth(sample), ScaledEpanechnikovDensity.SelectBandwidth(sample));
    }

    [Fact]
    public void The_density_is_that_of_the_bandwidth_to_the_bit()
    {
        double[] sample = RandomSample.Of(2, 300, isSorted: false).X, at = RandomSample.Targets(3, 50);
        foreach (RuledCase density in RuledCase.All)
        {
            double bandwidth = density.Bandwidth(sample);
            var values = new double[at.Length];
            density.Many(sample, at, values);
            DensityCase free = DensityCase.Named(density.Kernel.ToString());
            Assert.Equal(free.Values(sample, at, bandwidth), values);
            Assert.Equal(free.One(sample, at[0], bandwidth), density.One(sample, at[0]));
        }
    }

    [Fact]
    public void A_value_that_is_not_finite()
    {
        foreach (RuledCase density in RuledCase.All)
        {
            double[] sample = [1, 2, double.NaN, 4, double.PositiveInfinity];
            Assert.Contains("sample[2]", Assert.Throws<ArgumentException>("sample", () => density.Bandwidth(sample)).Message, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<(string Name, double[] Sample)> Samples()
    {
        foreach (int n in Enumerable.Range(3, 18).Append(300).Append(1000))
            yield return ($"random {n}", RandomSample.Of(n, n, isSorted: n % 2 == 0).X);
        yield return ("tied", RandomSample.Of(41, 400, ties: 0.6).X);
        yield return ("heavy tails", [.. RandomSample.Of(42, 300).X.Select(x => Math.Tan((x - 5) / 3.3))]);
        yield return ("clusters", [.. new[] { 1, 5, 9 }.SelectMany(place => RandomSample.Of(place, 100).X.Select(x => place + (x / 50)))]);
        yield return ("shifted", [.. RandomSample.Of(43, 300).X.Select(x => 1.7e9 + Math.Round(x * 1000))]);
        yield return ("large", [.. RandomSample.Of(44, 300).X.Select(x => x * 1e30)]);
        yield return ("small", [.. RandomSample.Of(45, 300).X.Select(x => x * 1e-30)]);
    }

    /// <summary>R's <c>bw.SJ(method = "dpi")</c> as literal double sums over all pairs.</summary>
    private static double Definition(double[] x, Func<double, double, double> difference)
    {
        double n = x.Length;
        double scale = Math.Min(Deviation(x), InterquartileRange(x) / 1.349);
        double b = 1.23 * scale * Math.Pow(n, -1.0 / 9);
        double sixth = x.Sum(xi => x.Sum(xj => Sixth(difference(xi, xj) / b))) / (n * (n - 1) * Math.Pow(b, 7));
        double a = Math.Pow(2.394 / (n * -sixth), 1.0 / 7);
        double fourth = x.Sum(xi => x.Sum(xj => Fourth(difference(xi, xj) / a))) / (n * (n - 1) * Math.Pow(a, 5));
        return Math.Pow(1 / (2 * Math.Sqrt(Math.PI) * n * fourth), 0.2);
    }

    private static double Fourth(double u) => (Math.Pow(u, 4) - (6 * u * u) + 3) * Normal(u);

    private static double Sixth(double u) => (Math.Pow(u, 6) - (15 * Math.Pow(u, 4)) + (45 * u * u) - 15) * Normal(u);

    private static double Normal(double u) => Math.Exp(-u * u / 2) / Math.Sqrt(2 * Math.PI);

    private static double Deviation(double[] x)
    {
        double first = x[0], mean = x.Average(value => value - first);
        return Math.Sqrt(x.Sum(value => (value - first - mean) * (value - first - mean)) / (x.Length - 1));
    }

    private static double InterquartileRange(double[] x)
    {
        double[] sorted = [.. x.Order()];
        double Quantile(double p)
        {
            double index = (sorted.Length - 1) * p;
            int low = (int)index;
            return low + 1 < sorted.Length ? sorted[low] + ((index - low) * (sorted[low + 1] - sorted[low])) : sorted[low];
        }
        return Quantile(0.75) - Quantile(0.25);
    }

    private static GoldenSet[] Read()
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "golden", "bandwidths.json")));
        return
        [
            .. document.RootElement.EnumerateArray().Select(set => new GoldenSet(
                set.GetProperty("name").GetString()!,
                [.. set.GetProperty("x").EnumerateArray().Select(number => number.GetDouble())],
                set.GetProperty("bw_nrd0").GetDouble(),
                set.GetProperty("bw_SJ").GetDouble())),
        ];
    }
}
