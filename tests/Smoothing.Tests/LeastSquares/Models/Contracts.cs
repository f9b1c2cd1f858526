using System;

namespace Smoothing.Tests.LeastSquares.Models;

/// <summary>What every model says of its fit. A target lists the interface, and what is emitted for it implements it.</summary>
internal interface IFigures
{
    FitStatus Status { get; }

    string? CollinearTerm { get; }

    int Count { get; }

    int DegreesOfFreedom { get; }

    double ResidualSumOfSquares { get; }

    double ResidualVariance { get; }

    double ResidualStandardError { get; }

    double RSquared { get; }

    double AdjustedRSquared { get; }

    double FStatistic { get; }

    double FPValue { get; }

    double LogLikelihood { get; }

    double Aic { get; }

    double Bic { get; }

    /// <summary>The coefficients in the formula's order; the tests' own member.</summary>
    Coefficient[] Listed { get; }

    double Covariance(int i, int j);

    double Gram(int i, int j);

    FitStatus Solve();

    void Clear();
}

/// <summary>A model of y on powers of x.</summary>
internal interface ICurve<TSelf> : IFigures
{
    void Fit(ReadOnlySpan<double> x, ReadOnlySpan<double> y);

    void Add(double x, double y);

    void Merge(in TSelf other);

    double Predict(double x);
}

/// <summary>What a model of rows says of one more of them.</summary>
internal interface IPredictions<TRow> : IFigures
{
    double Predict(in TRow row);

    Interval ConfidenceInterval(in TRow row, double level);

    Interval PredictionInterval(in TRow row, double level);
}

/// <summary>A model of rows.</summary>
internal interface IRowModel<TRow> : IPredictions<TRow>
{
    void Fit(ReadOnlySpan<TRow> rows);

    void Add(in TRow row);

    void Remove(in TRow row);

    void Residuals(ReadOnlySpan<TRow> rows, Span<double> results);

    void Leverage(ReadOnlySpan<TRow> rows, Span<double> results);

    void StandardizedResiduals(ReadOnlySpan<TRow> rows, Span<double> results);

    void StudentizedResiduals(ReadOnlySpan<TRow> rows, Span<double> results);

    void CooksDistance(ReadOnlySpan<TRow> rows, Span<double> results);

    void Dffits(ReadOnlySpan<TRow> rows, Span<double> results);

    void RobustStandardErrors(HeteroskedasticityConsistent kind, ReadOnlySpan<TRow> rows, Span<double> errors);
}

/// <summary>A model of rows with weights.</summary>
internal interface IWeightedRowModel<TRow> : IPredictions<TRow>
{
    void Fit(ReadOnlySpan<TRow> rows, ReadOnlySpan<double> weights);

    void Add(in TRow row, double weight);

    void Remove(in TRow row, double weight);

    void Residuals(ReadOnlySpan<TRow> rows, ReadOnlySpan<double> weights, Span<double> results);

    void Leverage(ReadOnlySpan<TRow> rows, ReadOnlySpan<double> weights, Span<double> results);

    void StandardizedResiduals(ReadOnlySpan<TRow> rows, ReadOnlySpan<double> weights, Span<double> results);

    void StudentizedResiduals(ReadOnlySpan<TRow> rows, ReadOnlySpan<double> weights, Span<double> results);

    void CooksDistance(ReadOnlySpan<TRow> rows, ReadOnlySpan<double> weights, Span<double> results);

    void Dffits(ReadOnlySpan<TRow> rows, ReadOnlySpan<double> weights, Span<double> results);

    void RobustStandardErrors(HeteroskedasticityConsistent kind, ReadOnlySpan<TRow> rows, ReadOnlySpan<double> weights, Span<double> errors);
}
