using System;

namespace Smoothing.Tests.LocalRegression.Estimators;

/// <summary>What a fitted local polynomial knows of itself; emitted code implements it.</summary>
internal interface ISmoother : ISummary
{
    int Count { get; }

    double Bandwidth { get; }

    FitStatus Status { get; }

    void Fit(ReadOnlySpan<double> x, ReadOnlySpan<double> y);

    double Predict(double at);

    void Predict(ReadOnlySpan<double> at, Span<double> fitted);

    double Slope(double at);
}

/// <summary>The numbers that judge a fit.</summary>
internal interface ISummary
{
    double ResidualVariance { get; }

    double EffectiveDegreesOfFreedom { get; }

    double LeaveOneOutError { get; }

    double GeneralizedCrossValidation { get; }

    double Aicc { get; }

    Interval ConfidenceInterval(double at, double level = 0.95);

    void ConfidenceInterval(ReadOnlySpan<double> at, Span<Interval> intervals, double level = 0.95);

    Interval PredictionInterval(double at, double level = 0.95);

    void PredictionInterval(ReadOnlySpan<double> at, Span<Interval> intervals, double level = 0.95);
}
