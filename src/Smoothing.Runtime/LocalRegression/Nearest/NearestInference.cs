using System;
using System.ComponentModel;
using Smoothing.LocalRegression;

namespace Smoothing.CompilerServices;

/// <summary>
/// What a fit over the nearest observations says of its errors and of itself. With δ₁ = tr (I − L)(I − L)ᵀ and δ₂ = tr ((I − L)(I − L)ᵀ)² the
/// residual variance is RSS/δ₁, and δ₁²/δ₂ its degrees of freedom (Cleveland and Devlin 1988). After robust passes L is that of the first fit
/// and RSS that of the pseudovalues (Cleveland, Grosse and Shyu 1992).
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NearestInference
{
    /// <summary>The summary of a fit, O(n · window); asked for once, it is kept with the sample until the next fit.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="sample">The fitted data.</param>
    /// <param name="span">The fraction of the observations in a window, in (0, 1].</param>
    /// <returns>The summary; all of it NaN before a fit, and where a window at an observation does not determine the estimate.</returns>
    public static SmootherSummary Summary<TKernel>(in FittedSample sample, double span)
        where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel>
    {
        if (!sample.Recall(out SmootherSummary summary))
        {
            summary = sample.Count == 0 ? SmootherSummary.Unknown
                : sample.Robustness.IsEmpty ? SummaryOf<TKernel>(sample.Given, span)
                : RobustSummaryOf<TKernel>(sample, span);
            sample.Keep(summary);
        }
        return summary;
    }

    /// <summary>The interval at one target: m̂ ± t σ̂ ‖l‖₂ for the curve, m̂ ± t σ̂ √(1 + ‖l‖₂²) for an observation of weight 1.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="sample">The fitted data.</param>
    /// <param name="span">The fraction of the observations in a window, in (0, 1].</param>
    /// <param name="at">The target, finite.</param>
    /// <param name="level">The level, between 0 and 1.</param>
    /// <param name="isPrediction">Whether the interval is for an observation rather than for the curve.</param>
    /// <returns>The interval; NaN beyond the range of the data and where the data does not determine it.</returns>
    public static Interval At<TKernel>(in FittedSample sample, double span, double at, double level, bool isPrediction)
        where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel> =>
        LocalInference.About(sample.Sample, NearestRegression.At<TKernel>(sample.Sample, span, at, withNorm: true), at, HalfWidth<TKernel>(sample, span, level), isPrediction);

    /// <summary>The intervals at many targets.</summary>
    /// <typeparam name="TKernel">The kernel's type.</typeparam>
    /// <param name="sample">The fitted data.</param>
    /// <param name="span">The fraction of the observations in a window, in (0, 1].</param>
    /// <param name="at">The targets, finite, in any order.</param>
    /// <param name="level">The level, between 0 and 1.</param>
    /// <param name="isPrediction">Whether the intervals are for observations rather than for the curve.</param>
    /// <param name="intervals">Receives an interval for each target.</param>
    public static void Intervals<TKernel>(in FittedSample sample, double span, ReadOnlySpan<double> at, double level, bool isPrediction, Span<Interval> intervals)
        where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel>
    {
        double reach = HalfWidth<TKernel>(sample, span, level);
        var kernels = new NearestKernels<TKernel>(sample.X, span);
        for (int j = 0; j < at.Length; j++)
        {
            intervals[j] = j > 0 && at[j] == at[j - 1] ? intervals[j - 1]
                : LocalInference.About(sample.Sample, kernels.EstimateAt(sample.Sample, at[j], withNorm: true), at[j], reach, isPrediction);
        }
    }

    private static double HalfWidth<TKernel>(in FittedSample sample, double span, double level)
        where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel>
    {
        SmootherSummary summary = Summary<TKernel>(sample, span);
        double firstDelta = summary.ResidualDegreesOfFreedom;
        if (double.IsNaN(summary.ResidualVariance))
            return double.NaN;

        if (!sample.Recall(out double secondDelta))
        {
            using var weights = new UnitWeights(sample);
            secondDelta = LoessDelta2.Of<TKernel>(weights.Sample(sample.Given), span, summary);
            sample.KeepSecondDelta(secondDelta);
        }
        return summary.HalfWidth(level, firstDelta * firstDelta / secondDelta);
    }

    private static SmootherSummary SummaryOf<TKernel>(in Sample sample, double span)
        where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel>
    {
        Span<double> lanes = stackalloc double[SmootherSums.Size];
        lanes.Clear();
        var sums = new SmootherSums(lanes);
        var kernels = new NearestKernels<TKernel>(sample.X, span);
        LocalEstimate estimate = default;
        for (int i = 0; i < sample.X.Length; i++)
        {
            if (i == 0 || sample.X[i] > sample.X[i - 1])
                estimate = kernels.EstimateAt(sample, sample.X[i], withNorm: true);
            sums.Add(sample, estimate);
        }
        return sums.Summary;
    }

    private static SmootherSummary RobustSummaryOf<TKernel>(in FittedSample sample, double span)
        where TKernel : struct, ILocalKernel, IWithBandwidth<TKernel>
    {
        using var workspace = new Workspace(sample.Count, 2);
        Span<double> values = workspace[0];
        NearestRegression.Smooth<TKernel>(sample.Sample, span, sample.X, values);
        Pseudovalues.Form(sample.Y, sample.Weights, sample.Robustness, workspace[1], values);
        using var weights = new UnitWeights(sample);
        return SummaryOf<TKernel>(weights.Sample(new Sample(sample.X, values, sample.Weights)), span);
    }

    /// <summary>The kernel of a robust fit reads weights: ones where there are none.</summary>
    private readonly ref struct UnitWeights
    {
        private readonly Workspace _workspace;
        private readonly bool _isNeeded;

        public UnitWeights(in FittedSample sample)
        {
            _isNeeded = !sample.Robustness.IsEmpty && sample.Weights.IsEmpty;
            _workspace = _isNeeded ? new Workspace(sample.Count, 1) : default;
            if (_isNeeded)
                _workspace[0].Fill(1);
        }

        public Sample Sample(in Sample sample) => _isNeeded ? new Sample(sample.X, sample.Y, _workspace[0]) : sample;

        public void Dispose()
        {
            if (_isNeeded)
                _workspace.Dispose();
        }
    }
}
