using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using MathNet.Numerics.LinearAlgebra;
using Smoothing.Tests.LocalRegression.Inference;
using Xunit.Abstractions;

namespace Smoothing.Tests.LocalRegression.Bandwidths;

/// <summary>The plug-in rules against their formulas, written down as they stand in the articles, and against R.</summary>
public class PlugInTests(ITestOutputHelper output)
{
    public static TheoryData<string> Sets => [.. GoldenSet.All.Keys];

    /// <summary>
    /// KernSmooth bins the data and cuts the Gaussian kernel at 4 bandwidths, which tells in the gap of Old Faithful's eruptions; on a grid 32
    /// times finer only the cut is left, and the same cut in the formula leaves nothing but the grid.
    /// </summary>
    [Theory]
    [InlineData("cars", 4e-3)]
    [InlineData("faithful", 3e-2)]
    [InlineData("mcycle", 4e-3)]
    public void As_in_R(string name, double binned)
    {
        GoldenSet set = GoldenSet.All[name];
        using JsonDocument golden = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "golden", "dpill.json")));
        double asDefault = golden.RootElement.GetProperty(name).GetProperty("default").GetDouble();
        double onFineGrid = golden.RootElement.GetProperty(name).GetProperty("fine").GetDouble();
        double bandwidth = Selectors.PlugInBandwidth.SelectBandwidth(set.X, set.Y);

        double cut = DirectPlugIn(set.X, set.Y, cut: 4);
        output.WriteLine(FormattableString.Invariant($"{name}: {bandwidth:R}, off R's by {(bandwidth / asDefault) - 1:E2}; cut at 4 and on a fine grid by {(cut / onFineGrid) - 1:E2}"));
        Assert.Equal(asDefault, bandwidth, binned * asDefault);
        Assert.Equal(onFineGrid, cut, 1e-5 * onFineGrid);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void As_in_Ruppert_Sheather_and_Wand(string name)
    {
        GoldenSet set = GoldenSet.All[name];
        double expected = DirectPlugIn(set.X, set.Y, cut: 8.57);
        Assert.Equal(expected, Selectors.PlugInBandwidth.SelectBandwidth(set.X, set.Y), 1e-7 * expected);

        // R(K)/μ₂² is 15 for Epanechnikov's kernel and 1/(2√π) for the Gaussian one.
        double ratio = Math.Pow(15 * 2 * Math.Sqrt(Math.PI), 0.2);
        Assert.Equal(ratio * expected, Selectors.EpanechnikovPlugIn.SelectBandwidth(set.X, set.Y), 1e-7 * expected);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void As_in_Fan_and_Gijbels(string name)
    {
        GoldenSet set = GoldenSet.All[name];
        double range = set.X[^1] - set.X[0];
        double line = Thumb(set.X, set.Y, 1, roughness: 0.6, moment: 0.2);
        // Of the Gaussian kernel: K* = (3 − u²)φ/2, ∫K*² = 27/(32√π), ∫u⁴K* = −3.
        double cubic = Thumb(set.X, set.Y, 3, roughness: 27 / (32 * Math.Sqrt(Math.PI)), moment: -3);

        Assert.Equal(Math.Min(range, line), Selectors.Thumb.SelectBandwidth(set.X, set.Y), 1e-7 * line);
        Assert.Equal(Math.Min(range, cubic), Selectors.CubicThumb.SelectBandwidth(set.X, set.Y), 1e-7 * cubic);
    }

    private static double Thumb(double[] x, double[] y, int degree, double roughness, double moment)
    {
        (double residual, Func<int, double, double> derivative) = Polynomial(x, y, degree + 3);
        double factorial = Enumerable.Range(1, degree + 1).Aggregate(1.0, (product, k) => product * k);
        double constant = factorial * factorial * roughness / (2 * (degree + 1) * moment * moment);
        double variance = residual / (x.Length - degree - 4);
        return Math.Pow(constant * variance * (x[^1] - x[0]) / x.Sum(at => Math.Pow(derivative(degree + 1, at), 2)), 1.0 / ((2 * degree) + 3));
    }

    private static double DirectPlugIn(double[] allX, double[] allY, double cut)
    {
        int trim = (int)Math.Floor(0.01 * allX.Length);
        double[] x = allX[trim..^trim], y = allY[trim..^trim];
        int n = x.Length;
        double a = x[0], b = x[^1];
        int most = Math.Max(Math.Min(n / 20, 5), 1);
        double[] residuals = [.. Enumerable.Range(1, most).Select(blocks => Blocks(x, blocks).Sum(block => Polynomial(x[block], y[block], 4).Residual))];
        double[] criteria = [.. residuals.Select((residual, i) => ((n - (5 * most)) * residual / residuals[^1]) + (2 * 5 * (i + 1)) - n)];
        int chosen = 1 + Array.IndexOf(criteria, criteria.Min());

        double variance = residuals[chosen - 1] / (n - (5 * chosen));
        double theta24 = Blocks(x, chosen).Sum(block =>
        {
            (_, Func<int, double, double> derivative) = Polynomial(x[block], y[block], 4);
            return x[block].Sum(at => derivative(2, at) * derivative(4, at));
        }) / n;
        double cubic = Math.Pow((theta24 < 0 ? 3.0 / 8 : 15.0 / 16) / Math.Sqrt(Math.PI) * variance * (b - a) / (Math.Abs(theta24) * n), 1.0 / 7);
        double theta22 = x.Where(at => at >= a + (0.05 * (b - a)) && at <= b - (0.05 * (b - a))).Sum(at => Math.Pow(Curvature(x, y, at, cubic, cut), 2)) / n;
        double constant = 4 * (0.5 + (2 * Math.Sqrt(2)) - (4.0 / 3 * Math.Sqrt(3))) / Math.Sqrt(2 * Math.PI);
        double line = Math.Pow(constant * variance * variance * (b - a) / Math.Pow(theta22 * n, 2), 1.0 / 9);
        double noise = new BruteForceSmoother(u => Math.Abs(u) <= cut ? Math.Exp(-u * u / 2) : 0, 1, x, y, null, line).ResidualVariance;
        return Math.Pow(noise * (b - a) / (2 * Math.Sqrt(Math.PI) * theta22 * n), 0.2);
    }

    private static IEnumerable<Range> Blocks(double[] x, int blocks) =>
        Enumerable.Range(0, blocks).Select(j => (j * (x.Length / blocks))..(j == blocks - 1 ? x.Length : (j + 1) * (x.Length / blocks)));

    /// <summary>A polynomial by QR in powers of x about its middle.</summary>
    private static (double Residual, Func<int, double, double> Derivative) Polynomial(double[] x, double[] y, int degree)
    {
        double centre = (x[0] + x[^1]) / 2, scale = (x[^1] - x[0]) / 2;
        Matrix<double> design = Matrix<double>.Build.Dense(x.Length, degree + 1, (i, j) => Math.Pow((x[i] - centre) / scale, j));
        Vector<double> right = Vector<double>.Build.Dense(y);
        Vector<double> coefficients = design.QR().Solve(right);
        double derivative(int order, double at) => Enumerable.Range(order, degree + 1 - order).Sum(j =>
            coefficients[j] * Enumerable.Range(j - order + 1, order).Aggregate(1.0, (product, k) => product * k) * Math.Pow((at - centre) / scale, j - order)) / Math.Pow(scale, order);
        return (Math.Pow((right - (design * coefficients)).L2Norm(), 2), derivative);
    }

    private static double Curvature(double[] x, double[] y, double at, double bandwidth, double cut)
    {
        double[] u = [.. x.Select(value => (value - at) / bandwidth)];
        double[] roots = [.. u.Select(value => Math.Abs(value) <= cut ? Math.Exp(-value * value / 4) : 0)];
        Matrix<double> design = Matrix<double>.Build.Dense(x.Length, 4, (i, j) => roots[i] * Math.Pow(u[i], j));
        return 2 * design.QR().Solve(Vector<double>.Build.Dense(x.Length, i => roots[i] * y[i]))[2] / (bandwidth * bandwidth);
    }
}
