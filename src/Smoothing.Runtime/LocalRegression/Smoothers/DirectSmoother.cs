using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using Smoothing.LocalRegression;

namespace Smoothing.CompilerServices;

/// <summary>A smoother with one bandwidth that sums each window directly, in O(m · window).</summary>
/// <typeparam name="TKernel">The kernel's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DirectSmoother<TKernel> : IStreamSmoother
    where TKernel : struct, ILocalKernel
{
    private readonly TKernel _kernel;

    /// <summary>Creates a smoother with a kernel.</summary>
    /// <param name="kernel">The kernel.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DirectSmoother(TKernel kernel) => _kernel = kernel;

    double IStreamSmoother.HalfWidth => _kernel.HalfWidth;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    LocalEstimate ISmoother.At(in Sample sample, double x0, bool withNorm) => DirectFit.At(sample, _kernel, x0, withNorm);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void ISmoother.Smooth(in Sample sample, ReadOnlySpan<double> at, Span<double> fitted) =>
        DirectRegression.Smooth(sample, _kernel, at, fitted);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void ISmoother.Smooth(in Sample sample, ReadOnlySpan<double> at, Span<LocalEstimate> estimates) =>
        DirectRegression.Smooth(sample, _kernel, at, estimates);

    SmootherSummary ISmoother.Summary(in Sample sample) => DirectRegression.Summary(sample, _kernel);

    bool ISmoother.IsRobust => false;

    RobustFit ISmoother.Weigh(in Sample sample) => new(sample);

    SmootherSummary ISmoother.Summary(FitState fit) => DirectRegression.Summary(fit.Sample, _kernel);

    double ISmoother.DegreesOfFreedom(FitState fit, in SmootherSummary summary) => summary.ResidualDegreesOfFreedom;

    StreamMoments? IStreamSmoother.MomentsOf(int capacity) => null;

    void IStreamSmoother.Follow(StreamMoments? moments, StreamWindow window, bool hasGrown)
    {
    }

    LocalEstimate IStreamSmoother.AtNewest(StreamMoments? moments, StreamWindow window) =>
        DirectFit.At(window.Sample, _kernel, window.Newest, 0, window.Count, withNorm: true);
}
