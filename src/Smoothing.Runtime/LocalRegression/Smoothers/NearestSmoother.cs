using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using Smoothing.LocalRegression;

namespace Smoothing.CompilerServices;

/// <summary>
/// A smoother over the nearest observations (Cleveland 1979; Cleveland and Devlin 1988). The bandwidth of a target is the distance of its
/// q-th nearest observation, q = ⌊span · n⌋. Passes with bisquare weights may follow the first fit.
/// </summary>
/// <typeparam name="TKernel">The kernel's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NearestSmoother<TKernel> : ISmoother
    where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel>
{
    private readonly double _span;
    private readonly int _iterations;

    /// <summary>Creates a smoother with a span.</summary>
    /// <param name="span">The fraction of the observations in a window, in (0, 1].</param>
    /// <param name="robustIterations">The number of passes with bisquare weights that follow the first fit.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public NearestSmoother(double span, int robustIterations = 0)
    {
        _span = span;
        _iterations = robustIterations;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    LocalEstimate ISmoother.At(in Sample sample, double x0, bool withNorm) => NearestRegression.At<TKernel>(sample, _span, x0, withNorm);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void ISmoother.Smooth(in Sample sample, ReadOnlySpan<double> at, Span<double> fitted) =>
        NearestRegression.Smooth<TKernel>(sample, _span, at, fitted);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void ISmoother.Smooth(in Sample sample, ReadOnlySpan<double> at, Span<LocalEstimate> estimates) =>
        NearestRegression.Smooth<TKernel>(sample, _span, at, estimates);

    SmootherSummary ISmoother.Summary(in Sample sample) => NearestInference.Summary<TKernel>(sample, _span);

    bool ISmoother.IsRobust => _iterations > 0;

    RobustFit ISmoother.Weigh(in Sample sample) =>
        _iterations == 0 ? new RobustFit(sample) : RobustFit.Of<TKernel>(sample, _span, _iterations);

    SmootherSummary ISmoother.Summary(FitState fit) => NearestInference.Summary<TKernel>(fit, _span);

    double ISmoother.DegreesOfFreedom(FitState fit, in SmootherSummary summary) =>
        NearestInference.DegreesOfFreedom<TKernel>(fit, _span, summary);

    /// <summary>Makes the robust passes over an estimator's own data and keeps the weights with it.</summary>
    internal void Weigh(FitState fit) => RobustFit.Keep<TKernel>(fit, _span, _iterations);
}
