using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit.Abstractions;

namespace Smoothing.Tests.LeastSquares.Models;

/// <summary>All eleven sets of NIST to 13 digits, in the order of the files, in reverse and in 200 others.</summary>
public class NistOrderTests(ITestOutputHelper output)
{
    private const double DigitsAsked = 13;

    public static TheoryData<string> Sets => ["Norris", "NoInt1", "NoInt2", "Longley", "Pontius", "Filip", "Wampler1", "Wampler2", "Wampler3", "Wampler4", "Wampler5"];

    [Theory]
    [MemberData(nameof(Sets))]
    public void In_any_order(string name)
    {
        Csv data = Csv.Read("nist", name + ".csv");
        double[] y = name is "Longley" or "Norris" or "NoInt1" or "NoInt2" ? data[0] : data["y"];
        double[][] predictors = name is "Longley" ? [.. Enumerable.Range(1, 6).Select(j => data[j])]
            : name is "Norris" or "NoInt1" or "NoInt2" ? [data[1]]
            : [data["x"]];
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "nist", "certified.json")));
        JsonElement certified = document.RootElement.GetProperty(name);

        var random = new Random(2026);
        int[] order = [.. Enumerable.Range(0, y.Length)];
        double fewest = Check(order, "in order");
        fewest = Math.Min(fewest, Check([.. order.Reverse()], "in reverse"));
        for (int k = 0; k < 200; k++)
        {
            random.Shuffle(order);
            fewest = Math.Min(fewest, Check(order, $"shuffle {k}"));
        }
        output.WriteLine(FormattableString.Invariant($"{name}: {fewest:F2} digits at least"));

        double Check(int[] rows, string what)
        {
            IEnumerable<(double Value, double Reference)> figures = Figures(
                name, certified, [.. predictors.Select(column => rows.Select(i => column[i]).ToArray())], [.. rows.Select(i => y[i])]);
            double least = figures.Min(figure => Shared(figure.Value, figure.Reference, y.Max(Math.Abs)));
            Assert.True(least >= DigitsAsked, FormattableString.Invariant($"{name} {what}: {least:F2} digits"));
            return least;
        }
    }

    /// <summary>The digits a figure shares with the certified one; of a certified zero those below the response's scale.</summary>
    private static double Shared(double value, double reference, double scale) =>
        Digits.LogRelativeError(reference == 0 ? value / scale : value, reference);

    private static IEnumerable<(double Value, double Reference)> Figures(string name, JsonElement certified, double[][] x, double[] y)
    {
        var (coefficients, sigma, rSquared) = Fitted(name, x, y);
        Assert.Equal(certified.GetProperty("coefficients").GetArrayLength(), coefficients.Length);
        for (int j = 0; j < coefficients.Length; j++)
        {
            yield return (coefficients[j].Estimate, Number(certified.GetProperty("coefficients")[j]));
            yield return (coefficients[j].StandardError, Number(certified.GetProperty("standard_errors")[j]));
        }
        yield return (sigma, Number(certified.GetProperty("residual_standard_deviation")));
        yield return (rSquared, Number(certified.GetProperty("r_squared")));
    }

    private static (Coefficient[] Coefficients, double Sigma, double RSquared) Fitted(string name, double[][] x, double[] y)
    {
        switch (name)
        {
            case "Norris":
                var line = new Line();
                line.Fit(x[0], y);
                return ([line.Intercept, line.Slope], line.ResidualStandardError, line.RSquared);
            case "NoInt1" or "NoInt2":
                var ray = new LineThroughOrigin();
                ray.Fit(x[0], y);
                return ([ray.Slope], ray.ResidualStandardError, ray.RSquared);
            case "Longley":
                var economy = new Longley();
                economy.Fit(x[0], x[1], x[2], x[3], x[4], x[5], y);
                Longley.NamedCoefficients all = economy.Coefficients;
                return ([all.Intercept, all.Deflator, all.Gnp, all.Unemployed, all.ArmedForces, all.Population, all.Year], economy.ResidualStandardError, economy.RSquared);
            case "Pontius":
                return Curve(new Parabola(), x[0], y);
            case "Filip":
                return Curve(new Degree10(), x[0], y);
            default:
                return Curve(default(Degree5), x[0], y);
        }
    }

    private static (Coefficient[] Coefficients, double Sigma, double RSquared) Curve<TModel>(TModel model, double[] x, double[] y)
        where TModel : ICurve<TModel>
    {
        model.Fit(x, y);
        return (model.Listed, model.ResidualStandardError, model.RSquared);
    }

    private static double Number(JsonElement element) => double.Parse(element.GetString()!, CultureInfo.InvariantCulture);
}
