using System;
using Smoothing.CompilerServices;

namespace Smoothing.LocalRegression;

/// <summary>
/// Sums a smoother's estimates at its own observations, one after the other, in eight lanes. The sums are over the observations whose
/// windows determine the estimate. The sum of the leave-one-out errors is over those whose windows also determine it without the
/// observation itself.
/// </summary>
internal ref struct SmootherSums
{
    /// <summary>The number of doubles of scratch memory. They must be zero at the start.</summary>
    public const int Size = Sums * Lanes.Count;

    private const int Sums = 4;

    private readonly Span<double> _lanes;
    private int _next;
    private int _count;
    private int _predicted;
    private int _undetermined;
    private FitStatus _reason;

    public SmootherSums(Span<double> lanes)
    {
        _lanes = lanes;
        _next = _count = _predicted = _undetermined = 0;
        _reason = FitStatus.EmptyWindow;
    }

    /// <summary>The sums so far.</summary>
    public readonly SmootherSummary Summary
    {
        get
        {
            Span<double> sums = stackalloc double[Sums];
            Lanes.Total(_lanes, sums, 1);
            return new SmootherSummary(_count, _predicted, _undetermined, sums[0], sums[1], sums[2], sums[3], _reason);
        }
    }

    /// <summary>Counts observations that have no estimate and are left out of the sample.</summary>
    /// <param name="count">Their number.</param>
    /// <param name="reason">Why the first of them has none.</param>
    public void AddUndetermined(int count, FitStatus reason)
    {
        if (count > 0 && _undetermined == 0)
            _reason = reason;
        _undetermined += count;
    }

    /// <summary>Adds the estimate at the next observation. An observation of weight 0 adds nothing.</summary>
    public void Add(scoped in Sample sample, in LocalEstimate estimate)
    {
        int i = _next++;
        double weight = sample.Weights.IsEmpty ? 1 : sample.Weights[i];
        if (weight == 0)
            return;

        if (double.IsNaN(estimate.Value))
        {
            if (_undetermined++ == 0)
                _reason = estimate.Status == FitStatus.Success ? FitStatus.OutOfRange : estimate.Status;
            return;
        }

        double leverage = weight * estimate.Leverage;
        double residual = sample.Y[i] - estimate.Value;
        int lane = _count++ % Lanes.Count;
        _lanes[lane] += leverage;
        _lanes[Lanes.Count + lane] += weight * (estimate.NormOfEquivalentKernel * estimate.NormOfEquivalentKernel);
        _lanes[2 * Lanes.Count + lane] += weight * (residual * residual);

        // An observation of leverage 1 alone determines its estimate. The others do not predict it.
        double spare = 1 - leverage;
        if (!(spare > SmootherSummary.SmallestShare))
            return;

        double prediction = residual / spare;
        _predicted++;
        _lanes[3 * Lanes.Count + lane] += weight * (prediction * prediction);
    }
}
