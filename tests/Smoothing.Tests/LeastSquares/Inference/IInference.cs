using System;

namespace Smoothing.Tests.LeastSquares.Inference;

/// <summary>What every least-squares model answers, whatever its columns. Models in these tests implement it by their emitted members.</summary>
public interface IInference
{
    FitStatus Status { get; }

    int Count { get; }

    double ResidualVariance { get; }

    double ResidualSumOfSquares { get; }

    double RSquared { get; }

    double AdjustedRSquared { get; }

    double FStatistic { get; }

    double FPValue { get; }

    double LogLikelihood { get; }

    double Aic { get; }

    double Bic { get; }

    /// <summary>The coefficients in the order of the formula.</summary>
    Coefficient[] InOrder { get; }

    double Covariance(int i, int j);

    double Gram(int i, int j);

    void Clear();

    FitStatus Solve();

    void Fit(Columns data);

    void Add(Columns data, int row);

    void Remove(Columns data, int row);

    void Statistic(string name, Columns data, Span<double> results);

    void RobustStandardErrors(HeteroskedasticityConsistent kind, Columns data, Span<double> errors);

    Interval ConfidenceInterval(double[] row, double level);

    Interval PredictionInterval(double[] row, double level);

    double Predict(double[] row);
}

/// <summary>Predictors and response, a column each.</summary>
public sealed record Columns(double[][] Predictors, double[] Response)
{
    public int Count => Response.Length;

    public double[] Row(int row) => [.. Array.ConvertAll(Predictors, column => column[row])];

    public Columns Without(int row) => new(Array.ConvertAll(Predictors, column => Without(column, row)), Without(Response, row));

    private static double[] Without(double[] column, int row) => [.. column[..row], .. column[(row + 1)..]];
}
