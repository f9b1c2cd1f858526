using System;
using System.Collections.Generic;
using System.Threading;
using Smoothing.Tests.LocalRegression.Estimators;

namespace Smoothing.Tests.LocalRegression.Bandwidths;

/// <summary>The static members of a local polynomial that chooses its bandwidth; emitted code implements them.</summary>
internal interface ISelector<TSelf> : ISmoother
    where TSelf : ISelector<TSelf>, new()
{
    static abstract double SelectBandwidth(ReadOnlySpan<double> x, ReadOnlySpan<double> y);

    static abstract double SelectBandwidth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, IProgress<double>? progress, CancellationToken cancellation);

    static abstract void Smooth(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> fitted);

    static abstract double Estimate(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double at);
}

/// <summary>An emitted estimator that chooses its bandwidth.</summary>
internal abstract record Selector(Kernel Kernel, int Degree, BandwidthRule Rule)
{
    public static IReadOnlyList<Selector> All { get; } =
    [
        new Selector<Selectors.LineLeaveOneOut>(Kernel.Epanechnikov, 1, BandwidthRule.LeaveOneOut),
        new Selector<Selectors.LineGcv>(Kernel.Tricube, 1, BandwidthRule.GeneralizedCrossValidation),
        new Selector<Selectors.LineAicc>(Kernel.Gaussian, 1, BandwidthRule.Aicc),
        new Selector<Selectors.ConstantLeaveOneOut>(Kernel.Triangular, 0, BandwidthRule.LeaveOneOut),
        new Selector<Selectors.QuadraticAicc>(Kernel.Biweight, 2, BandwidthRule.Aicc),
        new Selector<Selectors.CubicGcv>(Kernel.Cosine, 3, BandwidthRule.GeneralizedCrossValidation),
        new Selector<Selectors.PlugInBandwidth>(Kernel.Gaussian, 1, BandwidthRule.DirectPlugIn),
        new Selector<Selectors.EpanechnikovPlugIn>(Kernel.Epanechnikov, 1, BandwidthRule.DirectPlugIn),
        new Selector<Selectors.Thumb>(Kernel.Epanechnikov, 1, BandwidthRule.RuleOfThumb),
        new Selector<Selectors.CubicThumb>(Kernel.Gaussian, 3, BandwidthRule.RuleOfThumb),
    ];

    public abstract double Select(double[] x, double[] y, IProgress<double>? progress = null, CancellationToken cancellation = default);

    public abstract double SelectQuietly(double[] x, double[] y);

    public abstract double[] Smooth(double[] x, double[] y);

    public abstract double Estimate(double[] x, double[] y, double at);

    public abstract ISmoother Create();
}

internal sealed record Selector<T>(Kernel Kernel, int Degree, BandwidthRule Rule) : Selector(Kernel, Degree, Rule)
    where T : ISelector<T>, new()
{
    public override double Select(double[] x, double[] y, IProgress<double>? progress = null, CancellationToken cancellation = default) =>
        T.SelectBandwidth(x, y, progress, cancellation);

    public override double SelectQuietly(double[] x, double[] y) => T.SelectBandwidth(x, y);

    public override double[] Smooth(double[] x, double[] y)
    {
        var fitted = new double[x.Length];
        T.Smooth(x, y, fitted);
        return fitted;
    }

    public override double Estimate(double[] x, double[] y, double at) => T.Estimate(x, y, at);

    public override ISmoother Create() => new T();
}

/// <summary>Local polynomials that choose their bandwidths.</summary>
internal static partial class Selectors
{
    [LocalLinear(BandwidthRule = BandwidthRule.LeaveOneOut)]
    internal partial class LineLeaveOneOut : ISelector<LineLeaveOneOut>;

    [LocalLinear(Kernel = Kernel.Tricube, BandwidthRule = BandwidthRule.GeneralizedCrossValidation)]
    internal partial struct LineGcv : ISelector<LineGcv>;

    [LocalLinear(Kernel = Kernel.Gaussian, BandwidthRule = BandwidthRule.Aicc)]
    internal partial record LineAicc : ISelector<LineAicc>;

    [LocalPolynomial(Degree = 0, Kernel = Kernel.Triangular, BandwidthRule = BandwidthRule.LeaveOneOut)]
    internal partial class ConstantLeaveOneOut : ISelector<ConstantLeaveOneOut>;

    [LocalPolynomial(Degree = 2, Kernel = Kernel.Biweight, BandwidthRule = BandwidthRule.Aicc)]
    internal partial class QuadraticAicc : ISelector<QuadraticAicc>;

    [LocalPolynomial(Degree = 3, Kernel = Kernel.Cosine, BandwidthRule = BandwidthRule.GeneralizedCrossValidation)]
    internal partial class CubicGcv : ISelector<CubicGcv>;

    [LocalLinear(Kernel = Kernel.Gaussian, BandwidthRule = BandwidthRule.DirectPlugIn)]
    internal partial class PlugInBandwidth : ISelector<PlugInBandwidth>;

    [LocalLinear(BandwidthRule = BandwidthRule.DirectPlugIn)]
    internal partial record struct EpanechnikovPlugIn : ISelector<EpanechnikovPlugIn>;

    [LocalLinear(BandwidthRule = BandwidthRule.RuleOfThumb)]
    internal partial class Thumb : ISelector<Thumb>;

    [LocalPolynomial(Degree = 3, Kernel = Kernel.Gaussian, BandwidthRule = BandwidthRule.RuleOfThumb)]
    internal partial class CubicThumb : ISelector<CubicThumb>;
}
