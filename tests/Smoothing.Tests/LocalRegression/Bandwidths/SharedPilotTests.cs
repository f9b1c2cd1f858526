using System;
using System.Diagnostics;
using System.Linq;
using Smoothing.Density;
using Smoothing.LocalRegression;
using Smoothing.Sweep;
using Xunit.Abstractions;

namespace Smoothing.Tests.LocalRegression.Bandwidths;

/// <summary>The plug-in rules by boxes of observations against the sums over all pairs, and what a large sample takes.</summary>
public class SharedPilotTests(ITestOutputHelper output)
{
    /// <summary>Even, crowded at one end, and with ties; a mixture that leaves a gap.</summary>
    public static TheoryData<int, string> Samples => new()
    {
        { 300, "even" }, { 2000, "even" }, { 2000, "crowded" }, { 2000, "ties" }, { 2000, "gap" }, { 700, "gap" },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void Boxes_find_the_bandwidth_of_the_pairs(int n, string kind)
    {
        (double[] x, double[] y) = Sample(n, kind);
        double regression(bool shared) => With(shared, () => Selectors.PlugInBandwidth.SelectBandwidth(x, y));
        double density(bool shared) => With(shared, () => DensityBandwidth.DirectPlugIn(x));

        output.WriteLine(FormattableString.Invariant($"{(regression(true) / regression(false)) - 1:E1} {(density(true) / density(false)) - 1:E1}"));
        Assert.Equal(regression(false), regression(true), 1e-12 * regression(false));
        Assert.Equal(density(false), density(true), 1e-12 * density(false));
    }

    /// <summary>Windows from a few observations to all of them, and a sample that is narrow in bandwidths.</summary>
    [Theory]
    [InlineData(0.03)]
    [InlineData(0.3)]
    [InlineData(2)]
    [InlineData(6.9)]
    [InlineData(7.3)]
    [InlineData(1000)]
    public void Pilot_fits_agree_at_every_bandwidth(double bandwidth)
    {
        (double[] x, double[] y) = Sample(1000, "even");
        double curvature(bool shared) => With(shared, () =>
            PilotFits.SquaredSecondDerivatives(new(x, y), bandwidth, 50, 950, null, default));
        double noise(bool shared) => With(shared, () => PilotFits.ResidualVariance(new(x, y), bandwidth, default));

        Assert.Equal(curvature(false), curvature(true), 1e-11 * curvature(false));
        Assert.Equal(noise(false), noise(true), 1e-12 * noise(false));
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.1)]
    [InlineData(0.02)]
    [InlineData(0.003)]
    public void Functionals_of_a_density_agree_at_every_bandwidth(double a)
    {
        (double[] x, _) = Sample(2000, "gap");
        var spread = new Spread(x);
        double fourth(bool shared) => With(shared, () => GaussianFunctional.Psi4(x, spread, a));
        double sixth(bool shared) => With(shared, () => GaussianFunctional.Psi6(x, spread, a));

        Assert.Equal(fourth(false), fourth(true), 1e-12 * Math.Abs(fourth(false)));
        Assert.Equal(sixth(false), sixth(true), 1e-12 * Math.Abs(sixth(false)));
    }

    /// <summary>The sums over pairs took 13 s for 100,000 observations.</summary>
    [Fact]
    public void A_million_observations_take_no_longer_than_a_moment()
    {
        (double[] x, double[] y) = Sample(1_000_000, "even");
        var watch = Stopwatch.StartNew();
        double regression = Selectors.PlugInBandwidth.SelectBandwidth(x, y);
        double density = DensityBandwidth.DirectPlugIn(x);

        output.WriteLine(FormattableString.Invariant($"{regression:R} {density:R} in {watch.Elapsed.TotalSeconds:F2} s"));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
        Assert.InRange(regression, 0.05, 0.2);
        Assert.InRange(density, 0.01, 0.2);
    }

    private static double With(bool shared, Func<double> compute)
    {
        SweepCostModel.Forced = shared;
        try
        {
            return compute();
        }
        finally
        {
            SweepCostModel.Forced = null;
        }
    }

    private static (double[] X, double[] Y) Sample(int n, string kind)
    {
        var random = new Random(n);
        double[] x = [.. Enumerable.Range(0, n).Select(i => kind switch
        {
            "crowded" => 10 * Math.Pow(random.NextDouble(), 3),
            "ties" => Math.Round(50 * random.NextDouble()) / 5,
            "gap" => (i % 3 == 0 ? 2 * random.NextDouble() : 7 + (3 * random.NextDouble())) + random.NextDouble(),
            _ => 10 * random.NextDouble(),
        }).Order()];
        return (x, [.. x.Select(at => Math.Sin(at) + random.NextDouble() - 0.5)]);
    }
}
