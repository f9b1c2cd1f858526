using System;
using System.ComponentModel;
using Smoothing.LocalRegression;
using Smoothing.Memory;

namespace Smoothing.CompilerServices;

/// <summary>
/// What a fitted local regression says of its errors and of itself (Loader 1999, Local Regression and Likelihood, chapter 2): asked for once,
/// it is kept with the sample until the next fit.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LocalInference
{
    private const int MostEstimates = 4 * Batch.Size;

    /// <summary>The summary of a fit whose windows share moments: one pass, O(n), whatever the bandwidth.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="sample">The fitted data.</param>
    /// <param name="kernel">The kernel.</param>
    /// <returns>The summary; all of it NaN before a fit, and where a window at an observation does not determine the estimate.</returns>
    public static SmootherSummary Sweep<TKernel>(in FittedSample sample, in TKernel kernel)
        where TKernel : struct, ILocalKernel, IMomentExpansion
    {
        if (!sample.Recall(out SmootherSummary summary))
        {
            summary = MomentSweep.Summary(sample.Sample, kernel);
            sample.Keep(summary);
        }
        return summary;
    }

    /// <summary>The summary of a fit whose windows are summed up one by one.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="sample">The fitted data.</param>
    /// <param name="kernel">The kernel.</param>
    /// <returns>The summary; all of it NaN before a fit, and where a window at an observation does not determine the estimate.</returns>
    public static SmootherSummary Direct<TKernel>(in FittedSample sample, in TKernel kernel)
        where TKernel : struct, ILocalKernel
    {
        if (!sample.Recall(out SmootherSummary summary))
        {
            summary = Summary(sample.Sample, kernel);
            sample.Keep(summary);
        }
        return summary;
    }

    /// <summary>The interval at one target: m̂ ± t σ̂ ‖l‖₂ for the curve, m̂ ± t σ̂ √(1 + ‖l‖₂²) for an observation of weight 1.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="sample">The fitted data.</param>
    /// <param name="kernel">The kernel.</param>
    /// <param name="summary">The fit's summary.</param>
    /// <param name="at">The target, finite.</param>
    /// <param name="level">The level, between 0 and 1.</param>
    /// <param name="isPrediction">Whether the interval is for an observation rather than for the curve.</param>
    /// <returns>The interval; NaN beyond the range of the data and where the data does not determine it.</returns>
    public static Interval At<TKernel>(in Sample sample, in TKernel kernel, in SmootherSummary summary, double at, double level, bool isPrediction)
        where TKernel : struct, ILocalKernel =>
        About(sample, LocalEstimator.At(sample, kernel, at, withNorm: true), at, summary.HalfWidth(level), isPrediction);

    /// <summary>The intervals at many targets, of a fit whose windows share moments.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="sample">The fitted data.</param>
    /// <param name="kernel">The kernel.</param>
    /// <param name="at">The targets, finite, in any order.</param>
    /// <param name="level">The level, between 0 and 1.</param>
    /// <param name="isPrediction">Whether the intervals are for observations rather than for the curve.</param>
    /// <param name="intervals">Receives an interval for each target.</param>
    public static void Sweep<TKernel>(in FittedSample sample, in TKernel kernel, ReadOnlySpan<double> at, double level, bool isPrediction, Span<Interval> intervals)
        where TKernel : struct, ILocalKernel, IMomentExpansion
    {
        double reach = Sweep(sample, kernel).HalfWidth(level);
        Span<LocalEstimate> estimates = stackalloc LocalEstimate[MostEstimates];
        for (int j = 0; j < at.Length; j += MostEstimates)
        {
            ReadOnlySpan<double> batch = at.Slice(j, Math.Min(MostEstimates, at.Length - j));
            LocalEstimator.Sweep(sample.Sample, kernel, batch, estimates.Slice(0, batch.Length));
            for (int k = 0; k < batch.Length; k++)
                intervals[j + k] = About(sample.Sample, estimates[k], batch[k], reach, isPrediction);
        }
    }

    /// <summary>The intervals at many targets, of a fit whose windows are summed up one by one.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="sample">The fitted data.</param>
    /// <param name="kernel">The kernel.</param>
    /// <param name="at">The targets, finite, in any order.</param>
    /// <param name="level">The level, between 0 and 1.</param>
    /// <param name="isPrediction">Whether the intervals are for observations rather than for the curve.</param>
    /// <param name="intervals">Receives an interval for each target.</param>
    public static void Direct<TKernel>(in FittedSample sample, in TKernel kernel, ReadOnlySpan<double> at, double level, bool isPrediction, Span<Interval> intervals)
        where TKernel : struct, ILocalKernel
    {
        double reach = Direct(sample, kernel).HalfWidth(level);
        for (int j = 0; j < at.Length; j++)
            intervals[j] = About(sample.Sample, LocalEstimator.At(sample.Sample, kernel, at[j], withNorm: true), at[j], reach, isPrediction);
    }

    /// <summary>The summary, each window summed up by itself.</summary>
    internal static SmootherSummary Summary<TKernel>(in Sample sample, in TKernel kernel)
        where TKernel : struct, ILocalKernel
    {
        if (sample.X.IsEmpty)
            return SmootherSummary.Unknown;

        Span<double> lanes = stackalloc double[SmootherSums.Size];
        lanes.Clear();
        var sums = new SmootherSums(lanes);
        sums.AddDirect(sample, kernel, sample.X);
        return sums.Summary;
    }

    /// <summary>The interval that an estimate is the middle of.</summary>
    internal static Interval About(in Sample sample, in LocalEstimate estimate, double at, double reach, bool isPrediction)
    {
        if (!LocalPrediction.Covers(sample, at))
            return new Interval(double.NaN, double.NaN);

        double norm = estimate.NormOfEquivalentKernel;
        double half = reach * (isPrediction ? Math.Sqrt(1 + norm * norm) : norm);
        return new Interval(estimate.Value - half, estimate.Value + half);
    }
}
