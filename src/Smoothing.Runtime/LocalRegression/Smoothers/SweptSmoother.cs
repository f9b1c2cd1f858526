using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using Smoothing.LocalRegression;

namespace Smoothing.CompilerServices;

/// <summary>
/// A smoother with one bandwidth whose windows share moments wherever that costs less. It takes O(n + m) for every bandwidth.
/// </summary>
/// <typeparam name="TKernel">The kernel's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct SweptSmoother<TKernel> : IStreamSmoother
    where TKernel : struct, ILocalKernel, IMomentExpansion
{
    private readonly TKernel _kernel;

    /// <summary>Creates a smoother with a kernel.</summary>
    /// <param name="kernel">The kernel.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SweptSmoother(TKernel kernel) => _kernel = kernel;

    double IStreamSmoother.HalfWidth => _kernel.HalfWidth;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    LocalEstimate ISmoother.At(in Sample sample, double x0, bool withNorm) => DirectFit.At(sample, _kernel, x0, withNorm);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void ISmoother.Smooth(in Sample sample, ReadOnlySpan<double> at, Span<double> fitted) =>
        MomentSweep.Run(sample, _kernel, at, fitted, default);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void ISmoother.Smooth(in Sample sample, ReadOnlySpan<double> at, Span<LocalEstimate> estimates) =>
        MomentSweep.Run(sample, _kernel, at, default, estimates);

    SmootherSummary ISmoother.Summary(in Sample sample) => MomentSweep.Summary(sample, _kernel);

    bool ISmoother.IsRobust => false;

    RobustFit ISmoother.Weigh(in Sample sample) => new(sample);

    SmootherSummary ISmoother.Summary(FitState fit) => MomentSweep.Summary(fit.Sample, _kernel);

    double ISmoother.DegreesOfFreedom(FitState fit, in SmootherSummary summary) => summary.ResidualDegreesOfFreedom;

    StreamMoments? IStreamSmoother.MomentsOf(int capacity) => new(_kernel.MomentCount(withNorm: true), capacity);

    void IStreamSmoother.Follow(StreamMoments? moments, StreamWindow window, bool hasGrown)
    {
        if (window.Count > 0)
            moments!.Follow(window, _kernel, hasGrown);
    }

    LocalEstimate IStreamSmoother.AtNewest(StreamMoments? moments, StreamWindow window) => window.Count == 0
        ? DirectFit.At(window.Sample, _kernel, window.Newest, 0, 0, withNorm: true)
        : moments!.Estimate(window, _kernel);
}
