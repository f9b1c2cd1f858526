using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Smoothing.Distributions;
using Xunit.Abstractions;

namespace Smoothing.Tests.LocalRegression.Nearest;

/// <summary>R 4.2's loess(surface = "direct", statistics = "exact") on three data sets, gaussian and with three robust passes.</summary>
public class LoessGoldenTests(ITestOutputHelper output)
{
    // R's numbers have 15 digits; they are relative to themselves.
    private const double Tolerance = 2e-14;

    // Relative to the range of y. Windows of the cars hold as many distinct abscissas as the polynomial has coefficients, one of them of next to
    // no weight, and R's decomposition and ours differ by their condition: 2.4e-14.
    private const double ToleranceOfValues = 1e-13;

    [Theory]
    [InlineData("cars", 6)]
    [InlineData("faithful", 2)]
    [InlineData("mcycle", 8)]
    public void As_R(string name, int cases)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "golden", $"loess_{name}.json")));
        double[] x = Numbers(document.RootElement, "x"), y = Numbers(document.RootElement, "y"), at = Numbers(document.RootElement, "at");
        double range = y.Max() - y.Min();
        Worst values = new("values"), errors = new("standard errors"), scales = new("residual scale, tr L, enp"), halves = new("halves of intervals");
        int compared = 0;
        foreach (JsonElement one in document.RootElement.GetProperty("loess").EnumerateArray())
        {
            bool isRobust = one.GetProperty("family").GetString() == "symmetric";
            int degree = one.GetProperty("degree").GetInt32();
            double span = one.GetProperty("span").GetDouble(), df = one.GetProperty("df").GetDouble(), scale = one.GetProperty("residual_scale").GetDouble();
            if (degree == 1 && span is not (0.2 or 0.5))
                continue;

            compared++;
            NearestEstimator estimator = NearestCatalog.Of(degree, span, isRobust ? 3 : 0);
            INearest fit = estimator.Fit(x, y);
            string where = $"{estimator}";
            Add(values, Numbers(one, "fitted"), estimator.Smoothed(x, y), range, where);

            // Where a window determines less than the degree, R takes the shortest of all coefficients.
            int[] determined = [.. Enumerable.Range(0, at.Length).Where(j => Distinct(x, at[j], span) > degree)];
            Assert.InRange(determined.Length, at.Length / 2, at.Length);
            double[] targets = Pick(at, determined), value = Pick(Numbers(one, "at_fit"), determined), error = Pick(Numbers(one, "at_se"), determined);
            LocalEstimate[] estimates = estimator.Estimates(x, y, targets);
            var intervals = new Interval[targets.Length];
            fit.ConfidenceInterval(targets, intervals, 0.9);
            double t = StudentT.TwoSidedQuantile(0.9, df);
            Add(values, value, [.. estimates.Select(estimate => estimate.Value)], range, where);
            for (int j = 0; j < targets.Length; j++)
            {
                errors.Add(scale * estimates[j].NormOfEquivalentKernel, error[j], 5 * Tolerance * error[j], where);
                halves.Add((intervals[j].Upper - intervals[j].Lower) / 2, t * error[j], 5 * Tolerance * (t * error[j] + range), where);
                Interval wide = fit.PredictionInterval(targets[j], 0.9);
                halves.Add((wide.Upper - wide.Lower) / 2, t * Math.Sqrt(scale * scale + error[j] * error[j]), 5 * Tolerance * range, where);
            }
            scales.Add(Math.Sqrt(fit.ResidualVariance), scale, 2 * Tolerance * scale, where);
            double trace = one.GetProperty("trace_hat").GetDouble(), parameters = one.GetProperty("enp").GetDouble();
            scales.Add(fit.EffectiveDegreesOfFreedom, trace, 2 * Tolerance * trace, where);
            if (!isRobust)
                scales.Add(estimator.Estimates(x, y, x).Sum(estimate => Math.Pow(estimate.NormOfEquivalentKernel, 2)), parameters, 10 * Tolerance * parameters, where);
        }

        Assert.Equal(cases, compared);
        foreach (Worst worst in new[] { values, errors, scales, halves })
            worst.Check(output);
    }

    private static void Add(Worst worst, double[] reference, double[] values, double range, string where)
    {
        Assert.Equal(reference.Length, values.Length);
        for (int i = 0; i < values.Length; i++)
            worst.Add(values[i], reference[i], ToleranceOfValues * range, where);
    }

    private static int Distinct(double[] x, double at, double span)
    {
        double reach = x.Select(value => Math.Abs(value - at)).Order().ElementAt((int)((span * x.Length) + 1e-5) - 1);
        return x.Where(value => Math.Abs(value - at) < reach).Distinct().Count();
    }

    private static double[] Pick(double[] values, IEnumerable<int> indices) => [.. indices.Select(i => values[i])];

    private static double[] Numbers(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(number => number.GetDouble())];
}
