using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit.Abstractions;

namespace Smoothing.Tests.LeastSquares.Models;

/// <summary>
/// NIST's polynomial sets to 13 digits. The certified values are those of the decimals in the files: rounding the data to doubles
/// alone changes Filip's coefficients in their 14th digit and those of Wampler2, whose residuals are zero, likewise.
/// </summary>
public class NistCurveTests(ITestOutputHelper output)
{
    private const double DigitsAsked = 13;

    [Fact]
    public void Pontius() => Check("Pontius", new Parabola());

    [Fact]
    public void Filip() => Check("Filip", new Degree10());

    [Theory]
    [InlineData("Wampler1")]
    [InlineData("Wampler2")]
    [InlineData("Wampler3")]
    [InlineData("Wampler4")]
    [InlineData("Wampler5")]
    public void Wampler(string name)
    {
        Check(name, default(Degree5));
        Check(name, new Powers5());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(82)]
    public void Filip_in_parts(int parts)
    {
        (double[] x, double[] y) = Data("Filip");
        Degree10[] each = [.. Enumerable.Range(0, parts).Select(_ => new Degree10())];
        for (int i = 0; i < x.Length; i++)
            each[i % parts].Add(x[i], y[i]);
        var model = new Degree10();
        foreach (Degree10 part in each)
            model.Merge(part);
        Assert.Equal(FitStatus.Success, model.Solve());
        CheckFigures("Filip", model, y);
    }

    private void Check<TModel>(string name, TModel model)
        where TModel : ICurve<TModel>
    {
        (double[] x, double[] y) = Data(name);
        model.Fit(x, y);
        CheckFigures(name, model, y);
    }

    private double CheckFigures(string name, IFigures model, double[] y)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "nist", "certified.json")));
        JsonElement certified = document.RootElement.GetProperty(name);
        double scale = y.Max(Math.Abs);
        Assert.Equal((FitStatus.Success, y.Length), (model.Status, model.Count));
        Assert.Equal(certified.GetProperty("coefficients").GetArrayLength(), model.Listed.Length);

        double coefficients = 17, errors = 17;
        for (int j = 0; j < model.Listed.Length; j++)
        {
            coefficients = Math.Min(coefficients, Shared(certified.GetProperty("coefficients")[j], model.Listed[j].Estimate, scale, DigitsAsked, $"coefficient {j}"));
            errors = Math.Min(errors, Shared(certified.GetProperty("standard_errors")[j], model.Listed[j].StandardError, scale, DigitsAsked, $"standard error {j}"));
        }
        double sigma = Shared(certified.GetProperty("residual_standard_deviation"), model.ResidualStandardError, scale, DigitsAsked, "residual standard deviation");
        double explained = Shared(certified.GetProperty("r_squared"), model.RSquared, 1, DigitsAsked, "R squared");
        output.WriteLine(FormattableString.Invariant($"{name}: coefficients {coefficients:F2}, standard errors {errors:F2}, σ̂ {sigma:F2}, R² {explained:F2} digits"));
        return Math.Min(Math.Min(coefficients, errors), Math.Min(sigma, explained));
    }

    /// <summary>The digits a figure shares with the certified one; of a certified zero those below the response's scale.</summary>
    private static double Shared(JsonElement certified, double value, double scale, double asked, string what)
    {
        double reference = double.Parse(certified.GetString()!, CultureInfo.InvariantCulture);
        double digits = Digits.LogRelativeError(reference == 0 ? value / scale : value, reference);
        Assert.True(digits >= asked, FormattableString.Invariant($"{what}: {value:R} shares {digits:F2} digits with {reference:R}"));
        return digits;
    }

    private static (double[] X, double[] Y) Data(string name)
    {
        Csv data = Csv.Read("nist", name + ".csv");
        return (data["x"], data["y"]);
    }
}
