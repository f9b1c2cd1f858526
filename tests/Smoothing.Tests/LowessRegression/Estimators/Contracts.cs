using System;

namespace Smoothing.Tests.LowessRegression.Estimators;

/// <summary>What [Lowess] gives an instance.</summary>
internal interface ILowessFit
{
    int Count { get; }

    FitStatus Status { get; }

    void Fit(ReadOnlySpan<double> x, ReadOnlySpan<double> y);

    double Predict(double at);

    void Predict(ReadOnlySpan<double> at, Span<double> fitted);

    double Slope(double at);
}

/// <summary>What [Lowess] gives a type.</summary>
internal interface ILowess<TSelf> : ILowessFit
    where TSelf : ILowess<TSelf>
{
    static abstract void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> fitted);

    static abstract void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> at, Span<double> fitted);

    static abstract double Estimate(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double at);
}
