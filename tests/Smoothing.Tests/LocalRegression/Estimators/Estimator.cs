using System;

namespace Smoothing.Tests.LocalRegression.Estimators;

/// <summary>An emitted estimator under one roof with the others, its bandwidth settled.</summary>
internal abstract record Estimator(Kernel Kernel, double Bandwidth)
{
    public abstract IFitted Create();

    public abstract void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> fitted);

    public abstract void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> at, Span<double> fitted);

    public abstract double Estimate(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double at);

    public abstract LocalEstimate Evaluate(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double at);

    public double[] Smoothed(double[] x, double[] y, double[] at)
    {
        var fitted = new double[at.Length];
        Smooth(x, y, at, fitted);
        return fitted;
    }

    public double[] Smoothed(double[] x, double[] y)
    {
        var fitted = new double[x.Length];
        Smooth(x, y, fitted.AsSpan());
        return fitted;
    }

    public IFitted Fit(double[] x, double[] y)
    {
        IFitted fit = Create();
        fit.Fit(x, y);
        return fit;
    }
}

internal sealed record FixedEstimator<T>(Kernel Kernel, double Bandwidth) : Estimator(Kernel, Bandwidth)
    where T : IFixedBandwidth<T>, new()
{
    public override IFitted Create() => new T();

    public override void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> fitted) => T.Smooth(x, y, fitted);

    public override void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> at, Span<double> fitted) => T.Smooth(x, y, at, fitted);

    public override double Estimate(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double at) => T.Estimate(x, y, at);

    public override LocalEstimate Evaluate(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double at) => T.Evaluate(x, y, at);
}

internal sealed record FreeEstimator<T>(Kernel Kernel, double Bandwidth) : Estimator(Kernel, Bandwidth)
    where T : IFreeBandwidth<T>
{
    public override IFitted Create() => T.Create(Bandwidth);

    public override void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> fitted) => T.Smooth(x, y, fitted, Bandwidth);

    public override void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> at, Span<double> fitted) => T.Smooth(x, y, at, fitted, Bandwidth);

    public override double Estimate(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double at) => T.Estimate(x, y, at, Bandwidth);

    public override LocalEstimate Evaluate(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double at) => T.Evaluate(x, y, at, Bandwidth);
}
