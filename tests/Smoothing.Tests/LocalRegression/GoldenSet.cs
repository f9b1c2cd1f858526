using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Smoothing.Tests.LocalRegression;

/// <summary>A data set and the local polynomials on it, computed with 50 digits on the doubles as given and then rounded.</summary>
internal sealed record GoldenSet(double[] X, double[] Y, double[] At, IReadOnlyList<GoldenCase> Cases)
{
    public static IReadOnlyDictionary<string, GoldenSet> All { get; } =
        new[] { "mcycle", "cars", "faithful" }.ToDictionary(name => name, Read);

    /// <summary>The cases of local lines.</summary>
    public IEnumerable<GoldenCase> Lines => Cases.Where(one => one.Degree == 1);

    /// <summary>max y − min y.</summary>
    public double Range => Y.Max() - Y.Min();

    private static GoldenSet Read(string name)
    {
        string path = Path.Combine(AppContext.BaseDirectory, "Data", "golden", $"local_{name}.json");
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(path));
        JsonElement root = document.RootElement;
        return new(
            Numbers(root.GetProperty("x")),
            Numbers(root.GetProperty("y")),
            Numbers(root.GetProperty("at")),
            [.. root.GetProperty("cases").EnumerateArray().Select(one => new GoldenCase(
                Enum.Parse<Kernel>(one.GetProperty("kernel").GetString()!),
                one.GetProperty("bandwidth").GetDouble(),
                one.GetProperty("degree").GetInt32(),
                Numbers(one.GetProperty("value")),
                Numbers(one.GetProperty("slope")),
                Numbers(one.GetProperty("norm_l")),
                Numbers(one.GetProperty("condition"))))]);
    }

    private static double[] Numbers(JsonElement element) =>
        [.. element.EnumerateArray().Select(number => number.ValueKind == JsonValueKind.Null ? double.NaN : number.GetDouble())];
}

/// <summary>One kernel, bandwidth and degree: an entry for each target, NaN where the window does not determine the polynomial.</summary>
internal sealed record GoldenCase(Kernel Kernel, double Bandwidth, int Degree, double[] Value, double[] Slope, double[] NormOfEquivalentKernel, double[] Condition);
