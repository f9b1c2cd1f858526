using System;

namespace Smoothing.Tests.LowessRegression.Estimators;

/// <summary>An emitted lowess under one roof with the others.</summary>
internal abstract record LowessEstimator(double Span, int RobustIterations, double Delta)
{
    public abstract ILowessFit Create();

    public abstract void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> fitted);

    public abstract void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> at, Span<double> fitted);

    public abstract double Estimate(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double at);

    public double[] Smoothed(double[] x, double[] y)
    {
        var fitted = new double[x.Length];
        Smooth(x, y, fitted.AsSpan());
        return fitted;
    }

    public double[] Smoothed(double[] x, double[] y, double[] at)
    {
        var fitted = new double[at.Length];
        Smooth(x, y, at, fitted);
        return fitted;
    }

    public ILowessFit Fit(double[] x, double[] y)
    {
        ILowessFit fit = Create();
        fit.Fit(x, y);
        return fit;
    }

    public sealed override string ToString() => FormattableString.Invariant($"span {Span}, {RobustIterations} passes, delta {Delta}");
}

internal sealed record LowessEstimator<T>(double Span, int RobustIterations, double Delta) : LowessEstimator(Span, RobustIterations, Delta)
    where T : ILowess<T>, new()
{
    public override ILowessFit Create() => new T();

    public override void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> fitted) => T.Smooth(x, y, fitted);

    public override void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> at, Span<double> fitted) => T.Smooth(x, y, at, fitted);

    public override double Estimate(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double at) => T.Estimate(x, y, at);
}
