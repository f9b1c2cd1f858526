using System;
using System.Collections.Generic;
using System.Linq;
using MathNet.Numerics.LinearAlgebra;

namespace Smoothing.Tests.LeastSquares.Inference;

/// <summary>Influence by its definition: fit again without the row. Leverage from the orthogonal factor of X.</summary>
public class BruteForceTests
{
    private const double Tolerance = 1e-12;

    public static TheoryData<string, int, int> Samples
    {
        get
        {
            var samples = new TheoryData<string, int, int>();
            foreach (string model in Models.Keys)
            {
                for (int seed = 1; seed <= 3; seed++)
                {
                    samples.Add(model, seed, 9);
                    samples.Add(model, seed, 60);
                }
            }

            return samples;
        }
    }

    private static Dictionary<string, (Func<IInference> Create, int Predictors, bool HasIntercept)> Models { get; } = new()
    {
        ["y ~ 1"] = (() => new MeanOnly(), 0, true),
        ["y ~ x"] = (() => new Line(), 1, true),
        ["y ~ a + b - 1"] = (() => new PlaneThroughOrigin(), 2, false),
        ["y ~ a + b + c"] = (() => new Plane(), 3, true),
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void Influence_is_what_leaving_the_row_out_does(string name, int seed, int count)
    {
        var (create, predictors, _) = Models[name];
        Columns data = RandomData.Make(seed, count, predictors);
        IInference model = Fitted(create, data);
        double[] leverage = Statistic(model, "Leverage", data), cook = Statistic(model, "CooksDistance", data);
        double[] studentized = Statistic(model, "StudentizedResiduals", data), dffits = Statistic(model, "Dffits", data);
        double variance = model.ResidualVariance;
        int p = model.InOrder.Length;

        for (int i = 0; i < count; i++)
        {
            IInference without = Fitted(create, data.Without(i));
            double sigma = Math.Sqrt(without.ResidualVariance);
            double[] row = data.Row(i);
            double move = model.Predict(row) - without.Predict(row);
            double moves = Enumerable.Range(0, count).Sum(k => Math.Pow(model.Predict(data.Row(k)) - without.Predict(data.Row(k)), 2));

            // Differences of two predictions carry the rounding of both.
            double noise = 1e-15 * data.Response.Max(Math.Abs);
            Same.Within(Tolerance * cook[i] + 2 * noise * Math.Sqrt(count * moves) / (p * variance), moves / (p * variance), cook[i], $"Cook's distance of row {i}");
            Same.Within(Tolerance * Math.Abs(dffits[i]) + noise / (sigma * Math.Sqrt(leverage[i])), move / (sigma * Math.Sqrt(leverage[i])), dffits[i], $"DFFITS of row {i}");

            // The deleted residual over its standard error, that of a prediction without the row (Belsley, Kuh and Welsch 1980, section 2.1).
            Interval interval = without.PredictionInterval(row, 0.5);
            double quantile = Smoothing.Distributions.StudentT.TwoSidedQuantile(0.5, count - 1 - p);
            double error = (interval.Upper - interval.Lower) / (2 * quantile);
            Same.Within(Tolerance * Math.Abs(studentized[i]) + 2 * noise / error, (data.Response[i] - without.Predict(row)) / error, studentized[i], $"studentized residual of row {i}");
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Leverage_is_the_diagonal_of_the_hat_matrix(string name, int seed, int count)
    {
        var (create, predictors, hasIntercept) = Models[name];
        Columns data = RandomData.Make(seed, count, predictors);
        IInference model = Fitted(create, data);
        double[] leverage = Statistic(model, "Leverage", data);

        Matrix<double> q = Matrix<double>.Build.DenseOfColumns(
            (hasIntercept ? [[.. Enumerable.Repeat(1.0, count)]] : Array.Empty<double[]>()).Concat(data.Predictors))
            .QR(MathNet.Numerics.LinearAlgebra.Factorization.QRMethod.Thin).Q;
        double[] expected = [.. q.EnumerateRows().Select(row => row.DotProduct(row))];

        // QR in double: a backward error of a few units in each column, the row's share of which is absolute, for leverages are at most 1.
        Same.Within(1e-13, expected, leverage, "leverage");
        Same.Relative(1e-14, model.InOrder.Length, leverage.Sum(), "sum of leverages");
        Assert.All(leverage, h => Assert.InRange(h, hasIntercept ? 1.0 / count * (1 - 1e-15) : 0, 1));
    }

    private static IInference Fitted(Func<IInference> create, Columns data)
    {
        IInference model = create();
        model.Fit(data);
        Assert.Equal(FitStatus.Success, model.Status);
        return model;
    }

    private static double[] Statistic(IInference model, string member, Columns data)
    {
        double[] results = new double[data.Count];
        model.Statistic(member, data, results);
        return results;
    }
}
