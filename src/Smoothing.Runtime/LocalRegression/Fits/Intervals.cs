using System;
using System.Runtime.CompilerServices;
using Smoothing.CompilerServices;
using Smoothing.Memory;

namespace Smoothing.LocalRegression;

/// <summary>
/// The intervals of a fit (Loader 1999, Local Regression and Likelihood, chapter 2): m̂ ± t σ̂ ‖l‖₂ for the curve, and
/// m̂ ± t σ̂ √(1 + ‖l‖₂²) for an observation of weight 1.
/// </summary>
internal static class Intervals
{
    private const int MostEstimates = 4 * Batch.Size;

    /// <summary>The interval at one target; NaN beyond the range of the data and where the data does not determine it.</summary>
    public static Interval At<TSmoother>(FitState fit, TSmoother smoother, double at, double level, bool isPrediction)
        where TSmoother : struct, ISmoother
    {
        Sample sample = fit.Sample;
        return About(sample, smoother.At(sample, at, withNorm: true), at, HalfWidth(fit, smoother, level), isPrediction);
    }

    /// <summary>The intervals at many targets in any order.</summary>
    [SkipLocalsInit]
    public static void At<TSmoother>(
        FitState fit, TSmoother smoother, ReadOnlySpan<double> at, double level, bool isPrediction, Span<Interval> intervals)
        where TSmoother : struct, ISmoother
    {
        Sample sample = fit.Sample;
        double halfWidth = HalfWidth(fit, smoother, level);
        Span<LocalEstimate> estimates = stackalloc LocalEstimate[MostEstimates];
        for (int j = 0; j < at.Length; j += MostEstimates)
        {
            ReadOnlySpan<double> batch = at.Slice(j, Math.Min(MostEstimates, at.Length - j));
            smoother.Smooth(sample, batch, estimates.Slice(0, batch.Length));
            for (int k = 0; k < batch.Length; k++)
                intervals[j + k] = About(sample, estimates[k], batch[k], halfWidth, isPrediction);
        }
    }

    // The half-width of the interval in units of ‖l‖₂, or of √(1 + ‖l‖₂²) for a prediction.
    private static double HalfWidth<TSmoother>(FitState fit, TSmoother smoother, double level)
        where TSmoother : struct, ISmoother
    {
        SmootherSummary summary = fit.Summary(smoother);
        return double.IsNaN(summary.ResidualVariance) ? double.NaN : summary.HalfWidth(level, smoother.DegreesOfFreedom(fit, summary));
    }

    private static Interval About(in Sample sample, in LocalEstimate estimate, double at, double halfWidth, bool isPrediction)
    {
        if (!Prediction.Covers(sample, at))
            return new Interval(double.NaN, double.NaN);

        double norm = estimate.NormOfEquivalentKernel;
        double half = halfWidth * (isPrediction ? Math.Sqrt(1 + norm * norm) : norm);
        return new Interval(estimate.Value - half, estimate.Value + half);
    }
}
