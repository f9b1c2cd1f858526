using System;
using System.Collections.Generic;
using System.Linq;
using Smoothing.Tests.Density.Estimators;
using Smoothing.Tests.LocalRegression;
using Xunit.Abstractions;

namespace Smoothing.Tests.Density;

/// <summary>Every kernel and both algorithms against sums in double-double arithmetic, at 10⁻¹² of the value itself.</summary>
public class DirectSumTests(ITestOutputHelper output)
{
    private const double Tolerance = 1e-12;

    // Where a kernel vanishes its own rounding stays: a few units of that of its peak for each observation.
    private const double Rounding = 8 * 1.1102230246251565e-16;

    public static TheoryData<string> Kernels => [.. DensityCase.All.Select(density => density.Name)];

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Samples_of_all_kinds(string kernel)
    {
        DensityCase density = DensityCase.Named(kernel);
        var worst = new Worst(kernel);
        foreach ((string name, double[] sample, double[] targets, double unit) in Samples())
        {
            // Exponentials in double-double arithmetic take their time.
            double[] at = kernel is "Gaussian" or "Logistic" ? [.. targets.Where((_, j) => j % 9 == 0)] : targets;
            foreach (double bandwidth in new[] { 0.07 * unit, unit, 6 * unit })
            {
                (double Value, double Size)[] reference = [.. at.Select(one => ReferenceDensity.At(kernel, sample, one, bandwidth))];
                foreach (bool? sweep in new bool?[] { null, false, true })
                {
                    double[] values = density.Values(sample, at, bandwidth, sweep);
                    for (int j = 0; j < at.Length; j++)
                        worst.Add(values[j], reference[j].Value, (Tolerance * reference[j].Value) + (Rounding * reference[j].Size), $"{name}, h = {bandwidth}, sweep {sweep}, at {at[j]}");
                }
                for (int j = 0; j < at.Length; j += 7)
                    worst.Add(density.One(sample, at[j], bandwidth), reference[j].Value, (Tolerance * reference[j].Value) + (Rounding * reference[j].Size), $"{name}, one, h = {bandwidth}");
            }
        }

        worst.Check(output);
    }

    /// <summary>Very many observations: rounding does not pile up.</summary>
    [Theory]
    [Trait("Category", "Exhaustive")]
    [InlineData("Epanechnikov")]
    [InlineData("Triweight")]
    [InlineData("Tricube")]
    [InlineData("Cosine")]
    [InlineData("Gaussian")]
    public void Long_windows(string kernel)
    {
        // Exponentials in double-double arithmetic take their time.
        double[] sample = RandomSample.Of(3, kernel == "Gaussian" ? 60_000 : 1_000_000).X;
        double[] at = [.. Enumerable.Range(0, 401).Select(j => j * 0.03 - 1)];
        double[] values = DensityCase.Named(kernel).Values(sample, at, 1.5, sweep: true);
        var worst = new Worst(kernel);
        foreach (int j in new[] { 0, 20, 33, 34, 40, 100, 200, 333, 380, 400 })
        {
            (double value, double size) = ReferenceDensity.At(kernel, sample, at[j], 1.5);
            worst.Add(values[j], value, (Tolerance * value) + (Rounding * size), $"at {at[j]}");
        }

        worst.Check(output);
    }

    [Fact]
    public void A_bandwidth_in_the_attribute_is_the_one_given_to_the_bit()
    {
        double[] sample = RandomSample.Of(4, 500, ties: 0.2).X, at = RandomSample.Targets(5, 100);
        foreach ((Kernel kernel, RuledDensityAtMany many, RuledDensityAtOne one) in FixedDensities.All)
        {
            var density = new double[at.Length];
            many(sample, at, density);
            DensityCase free = DensityCase.Named(kernel.ToString());
            Assert.Equal(free.Values(sample, at, FixedDensities.Bandwidth), density);
            Assert.Equal(free.One(sample, at[3], FixedDensities.Bandwidth), one(sample, at[3]));
        }
    }

    /// <summary>The order of the sample does not matter to a bit, and nor does that of the targets where windows are summed up one by one.</summary>
    [Fact]
    public void Order()
    {
        double[] sample = RandomSample.Of(6, 600, ties: 0.3, isSorted: false).X, at = RandomSample.Targets(7, 700);
        double[] sorted = [.. sample.Order()];
        int[] order = [.. Enumerable.Range(0, at.Length).OrderBy(j => at[j])];
        foreach (DensityCase density in DensityCase.All)
        {
            double[] values = density.Values(sample, at, 0.8);
            Assert.Equal(values, density.Values(sorted, at, 0.8));
            Assert.Equal(values, density.Values([.. sample.Reverse()], at, 0.8));
            Assert.Equal(density.One(sorted, at[0], 0.8), density.One(sample, at[0], 0.8));

            double[] direct = density.Values(sample, at, 0.8, sweep: false);
            Assert.Equal(order.Select(j => direct[j]), density.Values(sample, [.. order.Select(j => at[j])], 0.8, sweep: false));
            Assert.Equal(at.Select(one => density.One(sample, one, 0.8)), direct);
        }
    }

    [Fact]
    public void Results_may_stand_over_the_targets()
    {
        double[] sample = RandomSample.Of(8, 900).X;
        foreach (double[] at in new[] { RandomSample.Targets(9, 700), [.. RandomSample.Targets(9, 700).Order()] })
        {
            foreach (DensityCase density in DensityCase.All)
            {
                double[] expected = density.Values(sample, at, 1.1), both = [.. at];
                density.Many(sample, both, both, 1.1);
                Assert.Equal(expected, both);
            }
        }
    }

    private static IEnumerable<(string Name, double[] Sample, double[] At, double Unit)> Samples()
    {
        double[] at = [.. RandomSample.Targets(1, 60), .. Enumerable.Range(0, 111).Select(j => j / 10.0 - 0.5)];
        foreach (int n in Enumerable.Range(1, 20).Append(700))
            yield return ($"random {n}", RandomSample.Of(n, n).X, at, 1);
        yield return ("unsorted", RandomSample.Of(21, 300, isSorted: false).X, at, 1);
        yield return ("tied", RandomSample.Of(22, 500, ties: 0.9).X, at, 1);
        yield return ("equal", [.. Enumerable.Repeat(3.0, 200)], at, 1);
        yield return ("clusters", [.. new[] { 1, 2, 4, 8 }.SelectMany(place => RandomSample.Of(place, 150).X.Select(x => place + (x * 1e-4)))], at, 1);
        yield return ("an outlier", [.. RandomSample.Of(23, 400).X, 1e9], [.. at, 1e9, 1e9 + 0.5], 1);

        (double[] seconds, double[] around) = ([.. RandomSample.Of(24, 500).X.Select(x => 1.7e9 + (x * 100))], [.. at.Select(x => 1.7e9 + (x * 100))]);
        yield return ("shifted", seconds, around, 100);
        yield return ("shifted by much", [.. RandomSample.Of(25, 500).X.Select(x => 1e15 + Math.Round(x * 100))], [.. at.Select(x => 1e15 + Math.Round(x * 100))], 100);
        foreach (double scale in new[] { 1e-150, 1e150 })
            yield return ($"scaled by {scale}", [.. RandomSample.Of(26, 500).X.Select(x => x * scale)], [.. at.Select(x => x * scale)], scale);
    }
}
