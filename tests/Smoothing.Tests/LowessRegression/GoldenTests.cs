using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Smoothing.Tests.LocalRegression.Estimators;
using Smoothing.Tests.LowessRegression.Estimators;
using Xunit.Abstractions;

namespace Smoothing.Tests.LowessRegression;

/// <summary>R's lowess on three data sets, and statsmodels' on a sine, to 10⁻¹² of the range of y.</summary>
public class GoldenTests(ITestOutputHelper output)
{
    private const double Tolerance = 1e-12;

    [Theory]
    [InlineData("cars", 8, false)]
    [InlineData("cars", 8, true)]
    [InlineData("faithful", 4, false)]
    [InlineData("faithful", 4, true)]
    [InlineData("mcycle", 8, false)]
    [InlineData("mcycle", 8, true)]
    public void As_R(string name, int cases, bool sweep)
    {
        using Algorithm algorithm = Algorithm.Swept(sweep);
        using JsonDocument document = Read($"lowess_{name}.json");
        double[] x = Numbers(document, "x"), y = Numbers(document, "y");
        var worst = new Worst("fitted");
        List<JsonElement> all = [.. document.RootElement.GetProperty("lowess").EnumerateArray()];
        foreach (JsonElement one in all)
        {
            // R's delta is in the units of x: 0, or a hundredth of its range.
            bool isExact = one.GetProperty("delta").GetDouble() == 0;
            LowessEstimator estimator = LowessCatalog.Of(one.GetProperty("span").GetDouble(), one.GetProperty("iterations").GetInt32(), isExact ? 0 : 0.01);
            Add(worst, Numbers(one.GetProperty("fitted")), estimator.Smoothed(x, y), y, estimator.ToString());
        }

        Assert.Equal(cases, all.Count);
        worst.Check(output);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void As_statsmodels(bool sweep)
    {
        using Algorithm algorithm = Algorithm.Swept(sweep);
        using JsonDocument document = Read("sine_lowess.json");
        double[] x = Numbers(document, "x"), y = Numbers(document, "y"), at = Numbers(document, "at");
        var worst = new Worst("fitted");
        JsonElement anchored = document.RootElement.GetProperty("it3_delta");
        Assert.Equal((0.2, 10.0, 0.1), (document.RootElement.GetProperty("frac").GetDouble(), x[^1] - x[0], anchored.GetProperty("delta").GetDouble()));

        Add(worst, Numbers(document, "it3"), LowessCatalog.Of(0.2, 3, 0).Smoothed(x, y), y, "it = 3");
        Add(worst, Numbers(document, "it0"), LowessCatalog.Of(0.2, 0, 0).Smoothed(x, y), y, "it = 0");
        Add(worst, Numbers(anchored.GetProperty("fitted")), LowessCatalog.Of(0.2, 3, 0.01).Smoothed(x, y), y, "delta = 0.1");
        Add(worst, Numbers(document, "it0_at"), LowessCatalog.Of(0.2, 0, 0).Smoothed(x, y, at), y, "xvals");

        worst.Check(output);
    }

    private static void Add(Worst worst, double[] reference, double[] fitted, double[] y, string where)
    {
        Assert.Equal(reference.Length, fitted.Length);
        for (int i = 0; i < fitted.Length; i++)
            worst.Add(fitted[i], reference[i], Tolerance * (y.Max() - y.Min()), $"{where}, i = {i}");
    }

    private static JsonDocument Read(string file) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "golden", file)));

    private static double[] Numbers(JsonDocument document, string name) => Numbers(document.RootElement.GetProperty(name));

    private static double[] Numbers(JsonElement element) => [.. element.EnumerateArray().Select(number => number.GetDouble())];
}
