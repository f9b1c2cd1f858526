using System;

namespace Smoothing.Tests.LowessRegression.Estimators;

/// <summary>What [Lowess(Weighted = true)] gives a type.</summary>
internal interface IWeightedLowess<TSelf>
    where TSelf : IWeightedLowess<TSelf>, new()
{
    static abstract void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> weights, Span<double> fitted);

    static abstract void Smooth(
        ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> weights, ReadOnlySpan<double> at, Span<double> fitted);

    static abstract double Estimate(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> weights, double at);

    int Count { get; }

    FitStatus Status { get; }

    void Fit(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> weights);

    double Predict(double at);

    void Predict(ReadOnlySpan<double> at, Span<double> fitted);

    double Slope(double at);
}

/// <summary>Lowess of weighted and of incomplete observations.</summary>
internal static partial class WeightedLowesses
{
    [Lowess(Span = 0.4, Delta = 0, Weighted = true)]
    internal partial class Exact : IWeightedLowess<Exact>;

    [Lowess(Span = 0.4, RobustIterations = 0, Delta = 0, Weighted = true)]
    internal partial record Once : IWeightedLowess<Once>;

    [Lowess(Span = 1, RobustIterations = 0, Delta = 0, Weighted = true)]
    internal partial record struct WholeOnce : IWeightedLowess<WholeOnce>;

    [Lowess(Weighted = true, Missing = MissingValues.Skip)]
    internal partial struct Skipping : IWeightedLowess<Skipping>;

    /// <summary>The default without weights.</summary>
    [Lowess(Missing = MissingValues.Skip)]
    internal partial class Incomplete;
}
