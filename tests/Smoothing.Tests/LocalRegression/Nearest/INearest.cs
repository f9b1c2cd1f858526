using System;

namespace Smoothing.Tests.LocalRegression.Nearest;

/// <summary>The members of a local polynomial over the nearest observations; emitted code implements them.</summary>
internal interface INearest
{
    int Count { get; }

    double Span { get; }

    double ResidualVariance { get; }

    double EffectiveDegreesOfFreedom { get; }

    double LeaveOneOutError { get; }

    double GeneralizedCrossValidation { get; }

    double Aicc { get; }

    void Fit(ReadOnlySpan<double> x, ReadOnlySpan<double> y);

    double Predict(double at);

    void Predict(ReadOnlySpan<double> at, Span<double> fitted);

    double Slope(double at);

    Interval ConfidenceInterval(double at, double level = 0.95);

    void ConfidenceInterval(ReadOnlySpan<double> at, Span<Interval> intervals, double level = 0.95);

    Interval PredictionInterval(double at, double level = 0.95);

    void PredictionInterval(ReadOnlySpan<double> at, Span<Interval> intervals, double level = 0.95);
}

/// <summary>And the static ones.</summary>
internal interface INearest<TSelf> : INearest
    where TSelf : INearest<TSelf>
{
    static abstract void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> fitted);

    static abstract void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> at, Span<double> fitted);

    static abstract void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> at, Span<LocalEstimate> estimates);

    static abstract double Estimate(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double at);

    static abstract LocalEstimate Evaluate(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double at);
}
