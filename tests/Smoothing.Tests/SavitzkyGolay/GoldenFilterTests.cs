using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit.Abstractions;

namespace Smoothing.Tests.SavitzkyGolay;

/// <summary>SciPy's <c>savgol_coeffs</c> and <c>savgol_filter</c> with <c>mode="interp"</c>: the same numbers to 10⁻¹².</summary>
public class GoldenFilterTests(ITestOutputHelper output)
{
    private const double Tolerance = 1e-12;

    private sealed record Case(int Window, int Degree, int Derivative, double Delta, double[] Coefficients, double[] Filtered);

    private static readonly (double[] Y, Case[] Cases) Golden = Read();

    [Fact]
    public void Every_case_has_its_filter() => Assert.Equal(12, Golden.Cases.Select(FilterFor).Distinct().Count());

    [Fact]
    public void Signals()
    {
        var worst = new Worst("filtered");
        foreach (Case one in Golden.Cases)
        {
            double[] filtered = FilterFor(one).Filtered(Golden.Y);
            double scale = one.Filtered.Max(Math.Abs);
            for (int i = 0; i < filtered.Length; i++)
                worst.Add(filtered[i], one.Filtered[i], Tolerance * Math.Max(1, scale), $"{FilterFor(one)} at {i}");
        }

        worst.Check(output);
    }

    [Fact]
    public void Coefficients()
    {
        var worst = new Worst("coefficient");
        foreach (Case one in Golden.Cases)
        {
            // What an impulse in the middle of a long signal leaves behind, read backwards.
            var impulse = new double[3 * one.Window];
            impulse[impulse.Length / 2] = 1;
            double[] filtered = FilterFor(one).Filtered(impulse);
            double scale = one.Coefficients.Max(Math.Abs);
            for (int k = 0; k < one.Window; k++)
                worst.Add(filtered[impulse.Length / 2 + one.Window / 2 - k], one.Coefficients[k], Tolerance * Math.Max(1, scale), $"{FilterFor(one)} at {k}");
        }

        worst.Check(output);
    }

    private static Filter FilterFor(Case one) => Filter.All.Single(filter =>
        (filter.Window, filter.Degree, filter.Derivative) == (one.Window, one.Degree, one.Derivative)
        && (filter.Derivative == 0 || filter.Spacing == one.Delta));

    private static (double[], Case[]) Read()
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "golden", "savitzky_golay.json")));
        static double[] Numbers(JsonElement element) => [.. element.EnumerateArray().Select(number => number.GetDouble())];
        IEnumerable<Case> cases = document.RootElement.GetProperty("cases").EnumerateArray().Select(one => new Case(
            one.GetProperty("window").GetInt32(),
            one.GetProperty("degree").GetInt32(),
            one.GetProperty("derivative").GetInt32(),
            one.GetProperty("delta").GetDouble(),
            Numbers(one.GetProperty("coefficients")),
            Numbers(one.GetProperty("filtered"))));
        return (Numbers(document.RootElement.GetProperty("y")), [.. cases]);
    }
}
