using System;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Smoothing.Tests.LeastSquares;

/// <summary>What R's <c>lm</c> prints, to 15 digits.</summary>
internal sealed class GoldenFit
{
    private readonly JsonElement _root;

    public GoldenFit(string name)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "golden", name + ".json")));
        _root = document.RootElement.Clone();
    }

    public double[] Numbers(string name) => [.. _root.GetProperty(name).EnumerateArray().Select(number => number.GetDouble())];

    public double Number(string name) => _root.GetProperty(name).GetDouble();

    public double[] NewData(string column) => [.. _root.GetProperty("newdata").GetProperty(column).EnumerateArray().Select(number => number.GetDouble())];

    /// <summary>Everything of the fit but its predictions.</summary>
    public void Check(
        Coefficient[] coefficients, Func<int, int, double> covariance, int count, int degreesOfFreedom, double sigma, double rSquared, double residualSumOfSquares)
    {
        const double Relative = 1e-11;
        var worst = new Worst("fit");
        void Add(double value, double reference, string what) => worst.Add(value, reference, Relative * Math.Abs(reference), what);

        Assert.Equal(Numbers("coefficients").Length, coefficients.Length);
        Assert.Equal(((int)Number("n"), (int)Number("df_residual")), (count, degreesOfFreedom));
        for (int j = 0; j < coefficients.Length; j++)
        {
            Add(coefficients[j].Estimate, Numbers("coefficients")[j], $"coefficient {j}");
            Add(coefficients[j].StandardError, Numbers("standard_errors")[j], $"standard error {j}");
            Add(coefficients[j].TStatistic, Numbers("t")[j], $"t {j}");
            Add(coefficients[j].PValue, Numbers("p")[j], $"p {j}");
            Interval interval = coefficients[j].ConfidenceInterval(0.95);
            double halfWidth = (Numbers("ci95_high")[j] - Numbers("ci95_low")[j]) / 2;
            worst.Add(interval.Lower, Numbers("ci95_low")[j], Relative * halfWidth, $"lower end {j}");
            worst.Add(interval.Upper, Numbers("ci95_high")[j], Relative * halfWidth, $"upper end {j}");
            for (int i = 0; i < coefficients.Length; i++)
            {
                double[] row = [.. _root.GetProperty("covariance")[i].EnumerateArray().Select(number => number.GetDouble())];
                Add(covariance(i, j), row[j], $"covariance {i}, {j}");
            }
        }

        Add(sigma, Number("sigma"), "sigma");
        Add(rSquared, Number("r_squared"), "R squared");
        Add(residualSumOfSquares, Number("rss"), "residual sum of squares");
        worst.Check();
    }
}
