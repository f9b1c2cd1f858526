using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Smoothing.Tests.Density.Estimators;
using Xunit.Abstractions;

namespace Smoothing.Tests.Density;

/// <summary>Direct sums by NumPy, and SciPy's <c>gaussian_kde</c>: the same numbers to 10⁻¹² of the largest.</summary>
public class GoldenDensityTests(ITestOutputHelper output)
{
    private const double Tolerance = 1e-12;

    private static readonly JsonElement Golden =
        JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "golden", "kernel_density.json"))).RootElement;

    [Fact]
    public void Every_kernel_at_two_bandwidths()
    {
        var worst = new Worst("density");
        JsonElement[] cases = [.. Golden.GetProperty("cases").EnumerateArray()];
        Assert.Equal(Enum.GetNames<Kernel>().Order(), cases.Select(one => one.GetProperty("kernel").GetString()!).Distinct().Order());
        foreach (JsonElement one in cases)
            Compare(worst, one.GetProperty("kernel").GetString()!, one);
        worst.Check(output);
    }

    [Fact]
    public void SciPy()
    {
        var worst = new Worst("gaussian_kde");
        Compare(worst, "Gaussian", Golden.GetProperty("scipy_gaussian"));
        worst.Check(output);
    }

    private static void Compare(Worst worst, string kernel, JsonElement expected)
    {
        double[] sample = Numbers(Golden.GetProperty("sample")), at = Numbers(Golden.GetProperty("at")), density = Numbers(expected.GetProperty("density"));
        double bandwidth = expected.GetProperty("bandwidth").GetDouble();
        foreach (bool? sweep in new bool?[] { null, false, true })
        {
            double[] values = DensityCase.Named(kernel).Values(sample, at, bandwidth, sweep);
            for (int j = 0; j < at.Length; j++)
                worst.Add(values[j], density[j], Tolerance * density.Max(), $"{kernel}, h = {bandwidth} at {at[j]}");
        }
    }

    private static double[] Numbers(JsonElement element) => [.. element.EnumerateArray().Select(number => number.GetDouble())];
}
