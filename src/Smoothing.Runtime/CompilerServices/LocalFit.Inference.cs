using System;
using Smoothing.LocalRegression;
using Smoothing.Samples;

namespace Smoothing.CompilerServices;

/// <content>
/// The errors of a fit. The first call of any member computes the summary of the fit, which is kept until the next fit.
/// </content>
public partial struct LocalFit
{
    /// <summary>Whether the data determines the fit, and if not, why.</summary>
    /// <typeparam name="TSmoother">The smoother's type.</typeparam>
    /// <param name="smoother">The smoother.</param>
    /// <returns>
    /// Success if all windows at observations determine their estimates, PartlyDetermined if only some do, and otherwise the reason.
    /// </returns>
    public readonly FitStatus Status<TSmoother>(TSmoother smoother)
        where TSmoother : struct, ISmoother =>
        Summary(smoother).Status;

    /// <summary>RSS divided by its degrees of freedom.</summary>
    /// <typeparam name="TSmoother">The smoother's type.</typeparam>
    /// <param name="smoother">The smoother.</param>
    /// <returns>The number; NaN before a fit, and where no window at an observation determines the estimate.</returns>
    public readonly double ResidualVariance<TSmoother>(TSmoother smoother)
        where TSmoother : struct, ISmoother =>
        Summary(smoother).ResidualVariance;

    /// <summary>tr L.</summary>
    /// <typeparam name="TSmoother">The smoother's type.</typeparam>
    /// <param name="smoother">The smoother.</param>
    /// <returns>The number; NaN before a fit, and where no window at an observation determines the estimate.</returns>
    public readonly double EffectiveDegreesOfFreedom<TSmoother>(TSmoother smoother)
        where TSmoother : struct, ISmoother =>
        Summary(smoother).EffectiveDegreesOfFreedom;

    /// <summary>n⁻¹ Σ wᵢ ((yᵢ − ŷᵢ)/(1 − Lᵢᵢ))².</summary>
    /// <typeparam name="TSmoother">The smoother's type.</typeparam>
    /// <param name="smoother">The smoother.</param>
    /// <returns>The number; NaN before a fit, and where no window at an observation determines the estimate.</returns>
    public readonly double LeaveOneOutError<TSmoother>(TSmoother smoother)
        where TSmoother : struct, ISmoother =>
        Summary(smoother).LeaveOneOutError;

    /// <summary>n⁻¹ RSS/(1 − tr L/n)².</summary>
    /// <typeparam name="TSmoother">The smoother's type.</typeparam>
    /// <param name="smoother">The smoother.</param>
    /// <returns>The number; NaN before a fit, and where no window at an observation determines the estimate.</returns>
    public readonly double GeneralizedCrossValidation<TSmoother>(TSmoother smoother)
        where TSmoother : struct, ISmoother =>
        Summary(smoother).GeneralizedCrossValidation;

    /// <summary>log(RSS/n) + 1 + 2(tr L + 1)/(n − tr L − 2).</summary>
    /// <typeparam name="TSmoother">The smoother's type.</typeparam>
    /// <param name="smoother">The smoother.</param>
    /// <returns>The number; NaN before a fit, and where no window at an observation determines the estimate.</returns>
    public readonly double Aicc<TSmoother>(TSmoother smoother)
        where TSmoother : struct, ISmoother =>
        Summary(smoother).Aicc;

    /// <summary>The interval for the curve at one target.</summary>
    /// <typeparam name="TSmoother">The smoother's type.</typeparam>
    /// <param name="smoother">The smoother.</param>
    /// <param name="at">The target.</param>
    /// <param name="level">The coverage, between 0 and 1.</param>
    /// <returns>The interval; NaN beyond the range of the data and where the data does not determine it.</returns>
    /// <exception cref="ArgumentException">The target is not finite, or the level is not between 0 and 1.</exception>
    public readonly Interval ConfidenceInterval<TSmoother>(TSmoother smoother, double at, double level)
        where TSmoother : struct, ISmoother =>
        IntervalAt(smoother, at, level, isPrediction: false);

    /// <summary>The intervals for the curve at many targets.</summary>
    /// <typeparam name="TSmoother">The smoother's type.</typeparam>
    /// <param name="smoother">The smoother.</param>
    /// <param name="at">The targets, in any order.</param>
    /// <param name="intervals">Receives an interval for each target.</param>
    /// <param name="level">The coverage, between 0 and 1.</param>
    /// <exception cref="ArgumentException">Lengths differ, a target is not finite, or the level is not between 0 and 1.</exception>
    public readonly void ConfidenceInterval<TSmoother>(TSmoother smoother, ReadOnlySpan<double> at, Span<Interval> intervals, double level)
        where TSmoother : struct, ISmoother =>
        IntervalsAt(smoother, at, intervals, level, isPrediction: false);

    /// <summary>The intervals for the curve at many targets in single precision.</summary>
    /// <typeparam name="TSmoother">The smoother's type.</typeparam>
    /// <param name="smoother">The smoother.</param>
    /// <param name="at">The targets, in any order.</param>
    /// <param name="intervals">Receives an interval for each target.</param>
    /// <param name="level">The coverage, between 0 and 1.</param>
    /// <exception cref="ArgumentException">Lengths differ, a target is not finite, or the level is not between 0 and 1.</exception>
    public readonly void ConfidenceInterval<TSmoother>(TSmoother smoother, ReadOnlySpan<float> at, Span<Interval> intervals, double level)
        where TSmoother : struct, ISmoother =>
        IntervalsAt(smoother, at, intervals, level, isPrediction: false);

    /// <summary>The interval for an observation of weight 1 at one target.</summary>
    /// <typeparam name="TSmoother">The smoother's type.</typeparam>
    /// <param name="smoother">The smoother.</param>
    /// <param name="at">The target.</param>
    /// <param name="level">The coverage, between 0 and 1.</param>
    /// <returns>The interval; NaN beyond the range of the data and where the data does not determine it.</returns>
    /// <exception cref="ArgumentException">The target is not finite, or the level is not between 0 and 1.</exception>
    public readonly Interval PredictionInterval<TSmoother>(TSmoother smoother, double at, double level)
        where TSmoother : struct, ISmoother =>
        IntervalAt(smoother, at, level, isPrediction: true);

    /// <summary>The intervals for an observation of weight 1 at many targets.</summary>
    /// <typeparam name="TSmoother">The smoother's type.</typeparam>
    /// <param name="smoother">The smoother.</param>
    /// <param name="at">The targets, in any order.</param>
    /// <param name="intervals">Receives an interval for each target.</param>
    /// <param name="level">The coverage, between 0 and 1.</param>
    /// <exception cref="ArgumentException">Lengths differ, a target is not finite, or the level is not between 0 and 1.</exception>
    public readonly void PredictionInterval<TSmoother>(TSmoother smoother, ReadOnlySpan<double> at, Span<Interval> intervals, double level)
        where TSmoother : struct, ISmoother =>
        IntervalsAt(smoother, at, intervals, level, isPrediction: true);

    /// <summary>The intervals for an observation of weight 1 at many targets in single precision.</summary>
    /// <typeparam name="TSmoother">The smoother's type.</typeparam>
    /// <param name="smoother">The smoother.</param>
    /// <param name="at">The targets, in any order.</param>
    /// <param name="intervals">Receives an interval for each target.</param>
    /// <param name="level">The coverage, between 0 and 1.</param>
    /// <exception cref="ArgumentException">Lengths differ, a target is not finite, or the level is not between 0 and 1.</exception>
    public readonly void PredictionInterval<TSmoother>(TSmoother smoother, ReadOnlySpan<float> at, Span<Interval> intervals, double level)
        where TSmoother : struct, ISmoother =>
        IntervalsAt(smoother, at, intervals, level, isPrediction: true);

    private readonly SmootherSummary Summary<TSmoother>(TSmoother smoother)
        where TSmoother : struct, ISmoother =>
        _state is { } state ? state.Summary(smoother) : SmootherSummary.Unknown(FitStatus.NotFitted);

    private readonly Interval IntervalAt<TSmoother>(TSmoother smoother, double at, double level, bool isPrediction)
        where TSmoother : struct, ISmoother
    {
        Guard.Finite(at, nameof(at));
        Guard.ConfidenceLevel(level, nameof(level));
        return _state is { } state ? Intervals.At(state, smoother, at, level, isPrediction) : new Interval(double.NaN, double.NaN);
    }

    private readonly void IntervalsAt<TSmoother>(
        TSmoother smoother, ReadOnlySpan<double> at, Span<Interval> intervals, double level, bool isPrediction)
        where TSmoother : struct, ISmoother
    {
        Guard.SameLength(at.Length, nameof(at), intervals.Length, nameof(intervals));
        Guard.Finite(at, nameof(at));
        Guard.ConfidenceLevel(level, nameof(level));
        if (_state is { } state)
            Intervals.At(state, smoother, at, level, isPrediction, intervals);
        else
            intervals.Fill(new Interval(double.NaN, double.NaN));
    }

    private readonly void IntervalsAt<TSmoother>(
        TSmoother smoother, ReadOnlySpan<float> at, Span<Interval> intervals, double level, bool isPrediction)
        where TSmoother : struct, ISmoother
    {
        Guard.SameLength(at.Length, nameof(at), intervals.Length, nameof(intervals));
        Guard.Finite(at, nameof(at));
        Guard.ConfidenceLevel(level, nameof(level));
        using var targets = new PooledTargets(at);
        IntervalsAt(smoother, targets.At, intervals, level, isPrediction);
    }
}
