using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Smoothing.CompilerServices;
using Xunit.Abstractions;

namespace Smoothing.Tests.LocalRegression.Nearest;

/// <summary>
/// Robust passes on contaminated data. The references are those of R 4.2.2: loess(y ~ x, span, degree, family = "symmetric",
/// control = loess.control(surface = "direct", statistics = "exact", iterations = 4)).
/// </summary>
public class ContaminatedTests(ITestOutputHelper output)
{
    /// <summary>
    /// Ten data sets of 40 to 120 observations about 10 + sin x with the standard deviation 0.2. One observation to a quarter of them are 10
    /// to 10⁶ standard deviations off. R's values do not depend on the origin of y on any of them.
    /// </summary>
    [Fact]
    public void As_R()
    {
        using JsonDocument document = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "golden", "loess_contaminated.json")));
        Worst values = new("values"), scales = new("residual scale");
        foreach (JsonElement one in document.RootElement.EnumerateArray())
        {
            double[] x = Numbers(one, "x"), y = Numbers(one, "y"), reference = Numbers(one, "fitted"), fitted = new double[x.Length];
            int degree = one.GetProperty("degree").GetInt32();
            double span = one.GetProperty("span").GetDouble(), scale = one.GetProperty("residual_scale").GetDouble();
            string where = FormattableString.Invariant($"degree {degree}, span {span}, {one.GetProperty("outliers")} outliers");
            double variance = degree == 1 ? Smooth<One>(x, y, span, fitted) : Smooth<Two>(x, y, span, fitted);
            for (int i = 0; i < x.Length; i++)
                values.Add(fitted[i], reference[i], 1e-12, where);
            scales.Add(Math.Sqrt(variance), scale, 1e-11 * scale, where);
        }
        values.Check(output);
        scales.Check(output);
    }

    [Fact]
    public void One_spike_leaves_the_other_windows_alone()
    {
        double[] x = Range(0, 20), y = [.. x.Select(value => value + 0.1 * Math.Cos(value * value))];
        y[10] = 100;
        double[] fitted = new double[20];
        RobustLine30.Smooth(x, y, fitted.AsSpan());
        double[] reference =
        [
            0.10166327235180, 1.03508790820209, 1.97233244467804, 2.92288541295225, 3.92931899431982, 4.95464233101428, 5.98723217738155,
            7.02017291044892, 8.04758910352803, 9.06085467543278, 10.06500011324187, 11.07217592758715, 12.07260947106623,
            13.06590597714107, 14.04812671216796, 15.02491195470325, 15.99408156962271, 16.95984722753635, 17.92736466339320,
            18.89423290463256,
        ];
        for (int i = 0; i < x.Length; i++)
            Assert.Equal(reference[i], fitted[i], 1e-12);
        var fit = new RobustLine30();
        fit.Fit(x, y);
        Assert.Equal(0.0420297668096028, Math.Sqrt(fit.ResidualVariance), 1e-12);
    }

    /// <summary>
    /// R takes a pseudoinverse between the passes, and its value depends on the origin of y: 0.2321 at the spike, 0.2214 if 10 or more is
    /// added to y. The latter is the limit that is defined here, whatever the origin.
    /// </summary>
    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(-1000)]
    public void The_origin_of_the_responses_does_not_matter(double origin)
    {
        double[] x = [.. Enumerable.Range(0, 60).Select(i => 0.1 * i)];
        double[] y = [.. x.Select((value, i) => Math.Sin(value) + 0.2 * Math.Cos(i * i) + origin)];
        y[30] = 400 + origin;
        INearest fit = NearestCatalog.Of(2, 0.5, 3).Fit(x, y);
        Assert.Equal(-0.0511943918975568, fit.Predict(x[0]) - origin, 1e-10);
        Assert.Equal(0.2213937052250898, fit.Predict(x[30]) - origin, 1e-10);
        Assert.Equal(-0.2557164872905915, fit.Predict(x[59]) - origin, 1e-10);
        Assert.Equal(0.167681471810576, Math.Sqrt(fit.ResidualVariance), 1e-10);
    }

    /// <summary>The scale of the residuals is 0 or made of rounding: weight 1 within rounding, 0 beyond.</summary>
    [Fact]
    public void A_line_with_a_spike_is_the_line()
    {
        double[] x = Range(0, 50), y = [.. x.Select(value => 0.1 * value)], fitted = new double[50];
        y[25] = 1000;
        RobustLine30.Smooth(x, y, fitted.AsSpan());
        Assert.All(x, value => Assert.Equal(0.1 * value, fitted[(int)value], 1e-14));

        x = Range(1, 16);
        double[] last = [.. x.Take(15), 1000];
        Assert.Equal(x, NearestCatalog.Of(1, 0.5, 3).Smoothed(x, last).Select(value => Math.Round(value, 12)));
    }

    [Theory]
    [InlineData(0, 1e3)]
    [InlineData(0.1, 1e9)]
    [InlineData(-1e12, 0)]
    [InlineData(1e-300, 1)]
    public void A_constant_sensor_with_a_spike_is_the_constant(double constant, double spike)
    {
        double[] x = Range(0, 50), y = [.. x.Select(_ => constant)];
        y[25] = spike;
        foreach (NearestEstimator estimator in NearestCatalog.Loess.Where(one => one.RobustIterations > 0))
        {
            Assert.All(estimator.Smoothed(x, y), value => Assert.Equal(constant, value, 1e-13 * Math.Abs(constant)));
            INearest fit = estimator.Fit(x, y);
            Assert.InRange(Math.Sqrt(fit.ResidualVariance), 0, 1e-13 * Math.Abs(constant));
            Assert.Equal(constant, fit.ConfidenceInterval(25).Upper, 1e-12 * Math.Abs(constant));
        }
    }

    /// <summary>A reading that is quantised: two thirds of the windows are fitted exactly, and a spike has no say.</summary>
    [Fact]
    public void A_quantised_sensor_with_a_spike()
    {
        double[] x = Range(0, 120), y = [.. x.Select(value => Math.Floor(value / 40))], spoilt = [.. y];
        spoilt[20] = 1e5;
        double[] plain = new double[120], robust = new double[120];
        RobustLine30.Smooth(x, y, plain.AsSpan());
        RobustLine30.Smooth(x, spoilt, robust.AsSpan());
        Assert.All(Enumerable.Range(10, 20), i => Assert.Equal(plain[i], robust[i], 1e-12));
    }

    /// <summary>Windows among outliers have lost their weights and say so. The others have their estimates.</summary>
    [Fact]
    public void The_status_names_the_robust_passes()
    {
        (double[] x, double[] y) = AmongOutliers();
        LocalEstimate[] estimates = NearestCatalog.Of(2, 0.3, 3).Estimates(x, y, x);
        Assert.Equal(FitStatus.LostWeights, estimates[44].Status);
        Assert.True(double.IsNaN(estimates[44].Value));
        Assert.All(estimates.Take(30), estimate => Assert.Equal(FitStatus.Success, estimate.Status));
        Assert.All(Enumerable.Range(0, 30), i => Assert.Equal(Math.Sin(x[i]), estimates[i].Value, 0.3));
        Assert.All(estimates, estimate => Assert.Equal(estimate.Status != FitStatus.Success, double.IsNaN(estimate.Value)));

        // The errors are those of the other observations.
        var fit = new RobustQuadratic30();
        fit.Fit(x, y);
        Assert.Equal(FitStatus.PartlyDetermined, fit.Status);
        Assert.InRange(Math.Sqrt(fit.ResidualVariance), 0.02, 0.08);
        Assert.InRange(fit.ConfidenceInterval(x[20]).Upper - Math.Sin(x[20]), 0, 0.1);

        // Its own abscissas do not determine a window's polynomial: then robust passes are not the reason.
        double[] ties = [.. Enumerable.Repeat(1.0, 5), .. Range(2, 5)], responses = [1, 2, 1, 2, 50, 1, 2, 1, 2, 1];
        Assert.Equal(FitStatus.TooFewObservations, NearestCatalog.Of(2, 0.5, 3).Evaluate(ties, responses, 1).Status);
        Assert.Equal(FitStatus.EmptyWindow, NearestCatalog.Of(2, 0.5, 3).Evaluate([], [], 1).Status);
    }

    [Fact]
    public void A_spike_among_weighted_observations()
    {
        double[] x = Range(0, 40), y = [.. x.Select(value => Math.Sin(value / 5) + 0.1 * Math.Cos(value * value))];
        y[20] = 1e6;
        double[] weights = [.. x.Select((_, i) => i % 9 == 4 ? 0.0 : 1)], fitted = new double[40], spoilt = new double[40];
        WeightedRobustQuadratic50.Smooth(x, y, weights, fitted);
        Assert.All(x, value => Assert.Equal(Math.Sin(value / 5), fitted[(int)value], 0.3));

        y[13] = 1e9; // of weight 0
        WeightedRobustQuadratic50.Smooth(x, y, weights, spoilt);
        Assert.Equal(fitted, spoilt);
    }

    /// <summary>
    /// All weight of the first window lies in a distant cluster, whose sums about the window's end would have lost all digits of the slope.
    /// </summary>
    [Fact]
    public void A_distant_cluster_has_the_weight()
    {
        double[] x = [0, .. Range(0, 6).Select(value => 1e6 + value)], y = [.. x.Select(value => 1 + (3 * (value - 1e6)))], fitted = new double[7];
        y[0] = 5;
        double[] weights = [0, 1, 1, 1, 1, 1, 1];
        var smoother = new NearestSmoother<TricubeKernel<One>>(1);
        LocalFit.Smooth(smoother, new LocalData(x, y, weights), fitted.AsSpan());
        Assert.Equal(1 - 3e6, fitted[0], 1e-3);
        Assert.Equal(LocalFit.Evaluate(smoother, new LocalData(x, y, weights), 0).Value, fitted[0]);
    }

    private static (double[] X, double[] Y) AmongOutliers()
    {
        double[] x = [.. Enumerable.Range(0, 60).Select(i => i / 10.0)];
        double[] y = [.. x.Select((value, i) => Math.Sin(value) + 0.05 * Math.Cos(i * i))];
        for (int i = 37; i < 52; i++)
            y[i] += (i % 2 == 0 ? 1e5 : -1e5) * (1 + i % 5);
        return (x, y);
    }

    private static double Smooth<TDegree>(double[] x, double[] y, double span, double[] fitted)
        where TDegree : struct, IDegree
    {
        var smoother = new NearestSmoother<TricubeKernel<TDegree>>(span, 3);
        LocalFit.Smooth(smoother, new LocalData(x, y), fitted.AsSpan());
        var fit = default(LocalFit);
        fit.Set(smoother, new LocalData(x, y));
        return fit.ResidualVariance(smoother);
    }

    private static double[] Range(int start, int count) => [.. Enumerable.Range(start, count).Select(i => (double)i)];

    private static double[] Numbers(JsonElement element, string name) =>
        [.. element.GetProperty(name).EnumerateArray().Select(number => number.GetDouble())];
}
