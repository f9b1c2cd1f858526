using System;
using System.Linq;
using Smoothing.CompilerServices;
using Smoothing.Tests.Density.Estimators;
using Smoothing.Tests.LocalRegression;
using Xunit.Abstractions;

namespace Smoothing.Tests.Density;

/// <summary>The logarithm of a density, near the data and 10⁴ bandwidths away.</summary>
public class LogDensityTests(ITestOutputHelper output)
{
    private static readonly double[] X = [0.1, 0.5, 0.2, 0.9, 0.7, 0.05, 0.33, 0.61], W = [1, 2, 1, 3, 1e-200, 2, 1, 0.5];

    /// <summary>Sums of 60 digits (Python's decimal): the kernel, x₀, and the logarithm without and with weights, at h = 0.25.</summary>
    public static TheoryData<string, double, double, double> References => new()
    {
        { "Gaussian", 0.25, -0.06776869624174730936762017, -0.1417385772680113294243464 },
        { "Gaussian", 2.4, -19.60562737075557549745457, -18.78531384498410569511719 },
        { "Gaussian", 3.0, -36.89117966719112304612041, -36.06540188306066383011709 },
        { "Gaussian", 12.5, -1078.092085713764613875094, -1077.265407140580145997486 },
        { "Gaussian", -250.0, -500201.6320857137646291556, -500201.2108722486883256051 },
        { "Gaussian", 2500.0, -49964008.09208571376373019, -49964007.26540714057926226 },
        { "Logistic", 0.25, -0.3068829189286781575784796, -0.3708955811003816723002221 },
        { "Logistic", 2.4, -5.906860101652843549965665, -5.625986868489572895843562 },
        { "Logistic", 3.0, -8.304085049594060740579296, -8.022288284599242437911572 },
        { "Logistic", 12.5, -46.30380775193504902707579, -46.02191871157182189907058 },
        { "Logistic", -250.0, -999.7704192181960893752050, -999.7353035187101050177185 },
        { "Logistic", 2500.0, -9996.303807751935049027067, -9996.021918711571821899059 },
        { "Logistic", -25000000.0, -99999999.77041921819608938, -99999999.73530351871010502 },
    };

    [Theory]
    [MemberData(nameof(References))]
    public void Sixty_digits(string kernel, double at, double expected, double weighted)
    {
        double tolerance = 4e-15 * Math.Max(1, Math.Abs(expected));
        DensityCase density = DensityCase.Named(kernel);
        WeightedCase withWeights = WeightedCase.Named(kernel);
        double[] many = new double[3];
        density.LogMany(X, [at, at, at], many, 0.25);
        Assert.All(many.Append(density.LogOne(X, at, 0.25)), value => Assert.Equal(expected, value, tolerance));
        withWeights.LogMany(X, W, [at, at, at], many, 0.25);
        Assert.All(many.Append(withWeights.LogOne(X, W, at, 0.25)), value => Assert.Equal(weighted, value, tolerance));
    }

    /// <summary>The nearest observation may count less than a farther one of greater weight.</summary>
    [Theory]
    [InlineData(30.0, -450.9189385332046727417803)]
    [InlineData(60.0, -891.6944664314183779221187)]
    public void A_small_weight_nearby(double at, double expected) =>
        Assert.Equal(expected, WeightedGaussian.EvaluateLog([0, 40], [1, 1e-300], at, 1), 1e-12);

    /// <summary>Sums of 60 digits over the mirror images at 0 and 10, h = 0.1.</summary>
    [Theory]
    [InlineData(0.0, -1248.6163534402104883)]
    [InlineData(2.5, -311.80950062077053773)]
    [InlineData(10.0, -1150.6163534402104140)]
    public void Reflected_tails(double at, double expected) =>
        Assert.Equal(expected, ReflectedGaussian.EvaluateLog([5, 5.2], at, 0.1), 1e-11);

    /// <summary>Where nothing underflows or is cut off, it is the logarithm of the density.</summary>
    [Fact]
    public void Near_the_data()
    {
        var worst = new Worst("logarithm");
        foreach (DensityCase density in DensityCase.All.Concat(BoundedCase.All.Select(bounded => bounded.Density)))
        {
            foreach (double bandwidth in new[] { 0.05, 0.4, 3 })
            {
                double[] sample = RandomSample.Of(8, 300, ties: 0.2, isSorted: false).X;
                double[] at = [.. RandomSample.Targets(9, 60), .. sample], values = density.Values(sample, at, bandwidth), logs = new double[at.Length];
                density.LogMany(sample, at, logs, bandwidth);
                for (int j = 0; j < at.Length; j++)
                {
                    if (values[j] > 1e-3)
                        worst.Add(logs[j], Math.Log(values[j]), 2e-12, $"{density}, h = {bandwidth}, at {at[j]}");
                    if (values[j] > 0 && !IsTailed(density))
                        worst.Add(logs[j], Elementary.Log(values[j]), 1e-12, $"{density}, h = {bandwidth}, at {at[j]}");
                    if (values[j] == 0 && !IsTailed(density))
                        Assert.Equal(double.NegativeInfinity, logs[j]);
                }
            }
        }
        worst.Check(output);
    }

    /// <summary>
    /// The box algorithm and the tails join: a thousand targets from the middle of a sample to 40 bandwidths beyond it, against the sum over all
    /// observations about the largest term.
    /// </summary>
    [Fact]
    public void Across_the_cut()
    {
        var worst = new Worst("across the cut");
        foreach (string kernel in new[] { "Gaussian", "Logistic" })
        {
            double[] sample = RandomSample.Of(8, 400).X, at = [.. Enumerable.Range(0, 1000).Select(i => 5 + (i * 0.015))], logs = new double[at.Length];
            const double Bandwidth = 0.25;
            DensityCase.Named(kernel).LogMany(sample, at, logs, Bandwidth);
            for (int j = 0; j < at.Length; j++)
            {
                double[] terms = [.. sample.Select(x => (x - at[j]) / Bandwidth).Select(u => kernel == "Gaussian" ? -u * u / 2 : -Math.Abs(u) - (2 * Math.Log(1 + Math.Exp(-Math.Abs(u)))))];
                double expected = terms.Max() + Math.Log(terms.Sum(term => Math.Exp(term - terms.Max())) / (400 * Bandwidth * (kernel == "Gaussian" ? Math.Sqrt(2 * Math.PI) : 1)));
                worst.Add(logs[j], expected, 1e-13 * Math.Max(1, Math.Abs(expected)), $"{kernel} at {at[j]}");
            }
        }
        worst.Check(output);
    }

    [Fact]
    public void Beyond_all_numbers()
    {
        Assert.Equal(double.NegativeInfinity, GaussianDensity.EvaluateLog([0], 1e300, 1));
        Assert.Equal(-1e300, LogisticDensity.EvaluateLog([0], 1e300, 1));
        Assert.Equal(double.NegativeInfinity, EpanechnikovDensity.EvaluateLog([0], 1, 1));
        Assert.Equal(double.NaN, EpanechnikovDensity.EvaluateLog([], 1, 1));

        // The density itself underflows.
        double height = GaussianDensity.EvaluateLog([0, 0], 0, 1e308);
        Assert.Equal(-Math.Log(Math.Sqrt(2 * Math.PI)) - (308 * Math.Log(10)), height, 1e-12);
    }

    [Fact]
    public void Results_may_overwrite_the_targets()
    {
        foreach (DensityCase density in DensityCase.All)
        {
            double[] sample = RandomSample.Of(8, 90).X, at = RandomSample.Targets(9, 2500), logs = new double[at.Length];
            density.LogMany(sample, at, logs, 0.3);
            density.LogMany(sample, at, at, 0.3);
            Assert.Equal(logs, at);
        }
        Assert.Throws<ArgumentException>("logDensity", () => EpanechnikovDensity.EvaluateLog([1], [1], new double[2], 1));
    }

    [Fact]
    public void Why_a_density_is_none()
    {
        foreach (DensityCase density in DensityCase.All)
        {
            Assert.Equal(FitStatus.TooFewObservations, density.Status([], 1, 1));
            Assert.Equal(FitStatus.Success, density.Status([1, 5], 1.5, 1));
            Assert.Equal(density.Name == "Cauchy" ? FitStatus.Success : FitStatus.EmptyWindow, density.Status([1, 5], 1000, 1));
            Assert.Throws<ArgumentException>("bandwidth", () => density.Status([1, 5], 1, 0));
            Assert.Throws<ArgumentException>("at", () => density.Status([1, 5], double.NaN, 1));
        }
        Assert.Equal(FitStatus.NoBandwidth, ThumbGaussianDensity.Status([3], 3));
        Assert.Equal(FitStatus.NoBandwidth, PlugInEpanechnikovDensity.Status([3, 3, 3, 3], 3));
        Assert.Equal(FitStatus.Success, FixedTricubeDensity.Status([3], 3));
        Assert.Equal(FitStatus.EmptyWindow, FixedTricubeDensity.Status([3], 4));
    }

    private static bool IsTailed(DensityCase density) =>
        density.Name.EndsWith("Gaussian", StringComparison.Ordinal) || density.Name.EndsWith("Logistic", StringComparison.Ordinal);
}
