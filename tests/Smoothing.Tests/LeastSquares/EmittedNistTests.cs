using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit.Abstractions;

namespace Smoothing.Tests.LeastSquares;

/// <summary>NIST's certified sets through the members a user calls, to 13 digits.</summary>
public class EmittedNistTests(ITestOutputHelper output)
{
    [Fact]
    public void Norris()
    {
        Csv data = Csv.Read("nist", "Norris.csv");
        var model = new Line();
        model.Fit(data[1], data[0]);
        Check("Norris", [model.Intercept, model.Slope], model.ResidualStandardError, model.ResidualSumOfSquares, model.RSquared);
    }

    [Theory]
    [InlineData("NoInt1")]
    [InlineData("NoInt2")]
    public void Through_the_origin(string name)
    {
        Csv data = Csv.Read("nist", name + ".csv");
        var model = new LineThroughOrigin();
        model.Fit(data[1], data[0]);
        Check(name, [model.Slope], model.ResidualStandardError, model.ResidualSumOfSquares, model.RSquared);
    }

    [Fact]
    public void Longleys_economy()
    {
        Csv data = Csv.Read("nist", "Longley.csv");
        var model = new Longley();
        model.Fit(data[1], data[2], data[3], data[4], data[5], data[6], data[0]);
        Longley.NamedCoefficients named = model.Coefficients;
        Check(
            "Longley",
            [named.Intercept, named.Deflator, named.Gnp, named.Unemployed, named.ArmedForces, named.Population, named.Year],
            model.ResidualStandardError,
            model.ResidualSumOfSquares,
            model.RSquared);
    }

    private void Check(string name, Coefficient[] coefficients, double sigma, double residualSumOfSquares, double rSquared)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "nist", "certified.json")));
        JsonElement certified = document.RootElement.GetProperty(name);
        double[] estimates = Numbers(certified.GetProperty("coefficients")), errors = Numbers(certified.GetProperty("standard_errors"));
        double fewest = double.PositiveInfinity;
        void Shared(double reference, double value, string what)
        {
            Digits.AssertShared(13, reference, value, what);
            fewest = Math.Min(fewest, Digits.LogRelativeError(value, reference));
        }

        Assert.Equal(estimates.Length, coefficients.Length);
        for (int j = 0; j < coefficients.Length; j++)
        {
            Shared(estimates[j], coefficients[j].Estimate, $"coefficient {j}");
            Shared(errors[j], coefficients[j].StandardError, $"standard error {j}");
        }

        Shared(Number(certified.GetProperty("residual_standard_deviation")), sigma, "residual standard deviation");
        Shared(Number(certified.GetProperty("residual_sum_of_squares")), residualSumOfSquares, "residual sum of squares");
        Shared(Number(certified.GetProperty("r_squared")), rSquared, "R squared");
        output.WriteLine(FormattableString.Invariant($"{name}: {fewest:F2} digits at least"));
    }

    private static double[] Numbers(JsonElement element) => [.. element.EnumerateArray().Select(Number)];

    private static double Number(JsonElement element) => double.Parse(element.GetString()!, CultureInfo.InvariantCulture);
}
