using System;

namespace Smoothing.Tests.LocalRegression.Estimators;

/// <summary>The instance members every local linear regression has; emitted code implements them.</summary>
internal interface IFitted
{
    int Count { get; }

    double Bandwidth { get; }

    void Fit(ReadOnlySpan<double> x, ReadOnlySpan<double> y);

    double Predict(double at);

    void Predict(ReadOnlySpan<double> at, Span<double> fitted);

    double Slope(double at);
}

/// <summary>The static members where the attribute gives the bandwidth.</summary>
internal interface IFixedBandwidth<TSelf> : IFitted
    where TSelf : IFixedBandwidth<TSelf>, new()
{
    static abstract void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> fitted);

    static abstract void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> at, Span<double> fitted);

    static abstract double Estimate(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double at);

    static abstract LocalEstimate Evaluate(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double at);
}

/// <summary>The static members where the bandwidth is an argument.</summary>
internal interface IFreeBandwidth<TSelf> : IFitted
    where TSelf : IFreeBandwidth<TSelf>
{
    static abstract TSelf Create(double bandwidth);

    static abstract void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> fitted, double bandwidth);

    static abstract void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> at, Span<double> fitted, double bandwidth);

    static abstract double Estimate(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double at, double bandwidth);

    static abstract LocalEstimate Evaluate(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double at, double bandwidth);
}
