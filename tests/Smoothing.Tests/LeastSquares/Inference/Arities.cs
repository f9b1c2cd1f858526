using System;

namespace Smoothing.Tests.LeastSquares.Inference;

/// <summary>The members of a model of no predictor.</summary>
public interface INoPredictor : IInference
{
    void Fit(ReadOnlySpan<double> y);

    void Add(double y);

    void Remove(double y);

    void Residuals(ReadOnlySpan<double> y, Span<double> results);

    void Leverage(ReadOnlySpan<double> y, Span<double> results);

    void StandardizedResiduals(ReadOnlySpan<double> y, Span<double> results);

    void StudentizedResiduals(ReadOnlySpan<double> y, Span<double> results);

    void CooksDistance(ReadOnlySpan<double> y, Span<double> results);

    void Dffits(ReadOnlySpan<double> y, Span<double> results);

    void RobustStandardErrors(HeteroskedasticityConsistent kind, ReadOnlySpan<double> y, Span<double> errors);

    Interval ConfidenceInterval(double level);

    Interval PredictionInterval(double level);

    double Predict();

    void IInference.Fit(Columns data) => Fit(data.Response);

    void IInference.Add(Columns data, int row) => Add(data.Response[row]);

    void IInference.Remove(Columns data, int row) => Remove(data.Response[row]);

    void IInference.RobustStandardErrors(HeteroskedasticityConsistent kind, Columns data, Span<double> errors) =>
        RobustStandardErrors(kind, data.Response, errors);

    Interval IInference.ConfidenceInterval(double[] row, double level) => ConfidenceInterval(level);

    Interval IInference.PredictionInterval(double[] row, double level) => PredictionInterval(level);

    double IInference.Predict(double[] row) => Predict();

    void IInference.Statistic(string name, Columns data, Span<double> results)
    {
        switch (name)
        {
            case nameof(Residuals): Residuals(data.Response, results); break;
            case nameof(Leverage): Leverage(data.Response, results); break;
            case nameof(StandardizedResiduals): StandardizedResiduals(data.Response, results); break;
            case nameof(StudentizedResiduals): StudentizedResiduals(data.Response, results); break;
            case nameof(CooksDistance): CooksDistance(data.Response, results); break;
            case nameof(Dffits): Dffits(data.Response, results); break;
            default: throw new ArgumentOutOfRangeException(nameof(name), name, null);
        }
    }
}

/// <summary>The members of a model of one predictor.</summary>
public interface IOnePredictor : IInference
{
    void Fit(ReadOnlySpan<double> x1, ReadOnlySpan<double> y);

    void Add(double x1, double y);

    void Remove(double x1, double y);

    void Residuals(ReadOnlySpan<double> x1, ReadOnlySpan<double> y, Span<double> results);

    void Leverage(ReadOnlySpan<double> x1, ReadOnlySpan<double> y, Span<double> results);

    void StandardizedResiduals(ReadOnlySpan<double> x1, ReadOnlySpan<double> y, Span<double> results);

    void StudentizedResiduals(ReadOnlySpan<double> x1, ReadOnlySpan<double> y, Span<double> results);

    void CooksDistance(ReadOnlySpan<double> x1, ReadOnlySpan<double> y, Span<double> results);

    void Dffits(ReadOnlySpan<double> x1, ReadOnlySpan<double> y, Span<double> results);

    void RobustStandardErrors(HeteroskedasticityConsistent kind, ReadOnlySpan<double> x1, ReadOnlySpan<double> y, Span<double> errors);

    Interval ConfidenceInterval(double x1, double level);

    Interval PredictionInterval(double x1, double level);

    double Predict(double x1);

    void IInference.Fit(Columns data) => Fit(data.Predictors[0], data.Response);

    void IInference.Add(Columns data, int row) => Add(data.Predictors[0][row], data.Response[row]);

    void IInference.Remove(Columns data, int row) => Remove(data.Predictors[0][row], data.Response[row]);

    void IInference.RobustStandardErrors(HeteroskedasticityConsistent kind, Columns data, Span<double> errors) =>
        RobustStandardErrors(kind, data.Predictors[0], data.Response, errors);

    Interval IInference.ConfidenceInterval(double[] row, double level) => ConfidenceInterval(row[0], level);

    Interval IInference.PredictionInterval(double[] row, double level) => PredictionInterval(row[0], level);

    double IInference.Predict(double[] row) => Predict(row[0]);

    void IInference.Statistic(string name, Columns data, Span<double> results)
    {
        switch (name)
        {
            case nameof(Residuals): Residuals(data.Predictors[0], data.Response, results); break;
            case nameof(Leverage): Leverage(data.Predictors[0], data.Response, results); break;
            case nameof(StandardizedResiduals): StandardizedResiduals(data.Predictors[0], data.Response, results); break;
            case nameof(StudentizedResiduals): StudentizedResiduals(data.Predictors[0], data.Response, results); break;
            case nameof(CooksDistance): CooksDistance(data.Predictors[0], data.Response, results); break;
            case nameof(Dffits): Dffits(data.Predictors[0], data.Response, results); break;
            default: throw new ArgumentOutOfRangeException(nameof(name), name, null);
        }
    }
}

/// <summary>The members of a model of two predictors.</summary>
public interface ITwoPredictors : IInference
{
    void Fit(ReadOnlySpan<double> x1, ReadOnlySpan<double> x2, ReadOnlySpan<double> y);

    void Add(double x1, double x2, double y);

    void Remove(double x1, double x2, double y);

    void Residuals(ReadOnlySpan<double> x1, ReadOnlySpan<double> x2, ReadOnlySpan<double> y, Span<double> results);

    void Leverage(ReadOnlySpan<double> x1, ReadOnlySpan<double> x2, ReadOnlySpan<double> y, Span<double> results);

    void StandardizedResiduals(ReadOnlySpan<double> x1, ReadOnlySpan<double> x2, ReadOnlySpan<double> y, Span<double> results);

    void StudentizedResiduals(ReadOnlySpan<double> x1, ReadOnlySpan<double> x2, ReadOnlySpan<double> y, Span<double> results);

    void CooksDistance(ReadOnlySpan<double> x1, ReadOnlySpan<double> x2, ReadOnlySpan<double> y, Span<double> results);

    void Dffits(ReadOnlySpan<double> x1, ReadOnlySpan<double> x2, ReadOnlySpan<double> y, Span<double> results);

    void RobustStandardErrors(HeteroskedasticityConsistent kind, ReadOnlySpan<double> x1, ReadOnlySpan<double> x2, ReadOnlySpan<double> y, Span<double> errors);

    Interval ConfidenceInterval(double x1, double x2, double level);

    Interval PredictionInterval(double x1, double x2, double level);

    double Predict(double x1, double x2);

    void IInference.Fit(Columns data) => Fit(data.Predictors[0], data.Predictors[1], data.Response);

    void IInference.Add(Columns data, int row) => Add(data.Predictors[0][row], data.Predictors[1][row], data.Response[row]);

    void IInference.Remove(Columns data, int row) => Remove(data.Predictors[0][row], data.Predictors[1][row], data.Response[row]);

    void IInference.RobustStandardErrors(HeteroskedasticityConsistent kind, Columns data, Span<double> errors) =>
        RobustStandardErrors(kind, data.Predictors[0], data.Predictors[1], data.Response, errors);

    Interval IInference.ConfidenceInterval(double[] row, double level) => ConfidenceInterval(row[0], row[1], level);

    Interval IInference.PredictionInterval(double[] row, double level) => PredictionInterval(row[0], row[1], level);

    double IInference.Predict(double[] row) => Predict(row[0], row[1]);

    void IInference.Statistic(string name, Columns data, Span<double> results)
    {
        switch (name)
        {
            case nameof(Residuals): Residuals(data.Predictors[0], data.Predictors[1], data.Response, results); break;
            case nameof(Leverage): Leverage(data.Predictors[0], data.Predictors[1], data.Response, results); break;
            case nameof(StandardizedResiduals): StandardizedResiduals(data.Predictors[0], data.Predictors[1], data.Response, results); break;
            case nameof(StudentizedResiduals): StudentizedResiduals(data.Predictors[0], data.Predictors[1], data.Response, results); break;
            case nameof(CooksDistance): CooksDistance(data.Predictors[0], data.Predictors[1], data.Response, results); break;
            case nameof(Dffits): Dffits(data.Predictors[0], data.Predictors[1], data.Response, results); break;
            default: throw new ArgumentOutOfRangeException(nameof(name), name, null);
        }
    }
}

/// <summary>The members of a model of three predictors.</summary>
public interface IThreePredictors : IInference
{
    void Fit(ReadOnlySpan<double> x1, ReadOnlySpan<double> x2, ReadOnlySpan<double> x3, ReadOnlySpan<double> y);

    void Add(double x1, double x2, double x3, double y);

    void Remove(double x1, double x2, double x3, double y);

    void Residuals(ReadOnlySpan<double> x1, ReadOnlySpan<double> x2, ReadOnlySpan<double> x3, ReadOnlySpan<double> y, Span<double> results);

    void Leverage(ReadOnlySpan<double> x1, ReadOnlySpan<double> x2, ReadOnlySpan<double> x3, ReadOnlySpan<double> y, Span<double> results);

    void StandardizedResiduals(ReadOnlySpan<double> x1, ReadOnlySpan<double> x2, ReadOnlySpan<double> x3, ReadOnlySpan<double> y, Span<double> results);

    void StudentizedResiduals(ReadOnlySpan<double> x1, ReadOnlySpan<double> x2, ReadOnlySpan<double> x3, ReadOnlySpan<double> y, Span<double> results);

    void CooksDistance(ReadOnlySpan<double> x1, ReadOnlySpan<double> x2, ReadOnlySpan<double> x3, ReadOnlySpan<double> y, Span<double> results);

    void Dffits(ReadOnlySpan<double> x1, ReadOnlySpan<double> x2, ReadOnlySpan<double> x3, ReadOnlySpan<double> y, Span<double> results);

    void RobustStandardErrors(HeteroskedasticityConsistent kind, ReadOnlySpan<double> x1, ReadOnlySpan<double> x2, ReadOnlySpan<double> x3, ReadOnlySpan<double> y, Span<double> errors);

    Interval ConfidenceInterval(double x1, double x2, double x3, double level);

    Interval PredictionInterval(double x1, double x2, double x3, double level);

    double Predict(double x1, double x2, double x3);

    void IInference.Fit(Columns data) => Fit(data.Predictors[0], data.Predictors[1], data.Predictors[2], data.Response);

    void IInference.Add(Columns data, int row) => Add(data.Predictors[0][row], data.Predictors[1][row], data.Predictors[2][row], data.Response[row]);

    void IInference.Remove(Columns data, int row) => Remove(data.Predictors[0][row], data.Predictors[1][row], data.Predictors[2][row], data.Response[row]);

    void IInference.RobustStandardErrors(HeteroskedasticityConsistent kind, Columns data, Span<double> errors) =>
        RobustStandardErrors(kind, data.Predictors[0], data.Predictors[1], data.Predictors[2], data.Response, errors);

    Interval IInference.ConfidenceInterval(double[] row, double level) => ConfidenceInterval(row[0], row[1], row[2], level);

    Interval IInference.PredictionInterval(double[] row, double level) => PredictionInterval(row[0], row[1], row[2], level);

    double IInference.Predict(double[] row) => Predict(row[0], row[1], row[2]);

    void IInference.Statistic(string name, Columns data, Span<double> results)
    {
        switch (name)
        {
            case nameof(Residuals): Residuals(data.Predictors[0], data.Predictors[1], data.Predictors[2], data.Response, results); break;
            case nameof(Leverage): Leverage(data.Predictors[0], data.Predictors[1], data.Predictors[2], data.Response, results); break;
            case nameof(StandardizedResiduals): StandardizedResiduals(data.Predictors[0], data.Predictors[1], data.Predictors[2], data.Response, results); break;
            case nameof(StudentizedResiduals): StudentizedResiduals(data.Predictors[0], data.Predictors[1], data.Predictors[2], data.Response, results); break;
            case nameof(CooksDistance): CooksDistance(data.Predictors[0], data.Predictors[1], data.Predictors[2], data.Response, results); break;
            case nameof(Dffits): Dffits(data.Predictors[0], data.Predictors[1], data.Predictors[2], data.Response, results); break;
            default: throw new ArgumentOutOfRangeException(nameof(name), name, null);
        }
    }
}
