using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Smoothing.Tests.Numerics;

/// <summary>Sets of NIST's Statistical Reference Datasets for linear regression that need no powers of a column.</summary>
public class NistTests
{
    [Theory]
    [InlineData("Norris")]
    [InlineData("NoInt1")]
    [InlineData("NoInt2")]
    [InlineData("Longley")]
    public void Certified_values_are_reached_to_13_digits(string name)
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "Data", "nist");
        double[][] rows = [.. File.ReadLines(Path.Combine(folder, name + ".csv")).Skip(1)
            .Select(line => line.Split(',').Select(Number).ToArray())];
        double[][] predictors = [.. Enumerable.Range(1, rows[0].Length - 1).Select(j => rows.Select(row => row[j]).ToArray())];
        double[] response = [.. rows.Select(row => row[0])];

        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "certified.json")));
        JsonElement certified = document.RootElement.GetProperty(name);

        var design = new DesignMatrix(certified.GetProperty("intercept").GetBoolean(), [.. predictors, response]);
        DesignMatrix.Solution solution = design.Solve();

        Assert.Equal(FitStatus.Success, solution.Summary.Status);
        for (int j = 0; j < design.Coefficients; j++)
        {
            Digits.AssertShared(13, Number(certified.GetProperty("coefficients")[j]), solution.Estimates[j], $"coefficient {j}");
            Digits.AssertShared(13, Number(certified.GetProperty("standard_errors")[j]), solution.StandardError(j), $"standard error {j}");
        }

        Digits.AssertShared(13, Number(certified.GetProperty("residual_standard_deviation")), solution.Summary.ResidualStandardError, "residual standard deviation");
        Digits.AssertShared(13, Number(certified.GetProperty("residual_sum_of_squares")), solution.Summary.ResidualSumOfSquares, "residual sum of squares");
        Digits.AssertShared(13, Number(certified.GetProperty("r_squared")), solution.Summary.RSquared, "R squared");
    }

    private static double Number(JsonElement element) => Number(element.GetString()!);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
