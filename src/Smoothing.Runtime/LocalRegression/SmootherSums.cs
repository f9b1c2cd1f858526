using System;
using Smoothing.CompilerServices;

namespace Smoothing.LocalRegression;

/// <summary>Sums a smoother's estimates at its own observations, one after the other, in eight lanes.</summary>
internal ref struct SmootherSums
{
    /// <summary>The number of doubles of scratch memory. They must be zero at the start.</summary>
    public const int Size = Sums * Lanes.Count;

    private const int Sums = 4;

    private readonly Span<double> _lanes;
    private int _next;
    private int _count;

    public SmootherSums(Span<double> lanes)
    {
        _lanes = lanes;
        _next = _count = 0;
    }

    /// <summary>The sums so far.</summary>
    public readonly SmootherSummary Summary
    {
        get
        {
            Span<double> sums = stackalloc double[Sums];
            Lanes.Total(_lanes, sums, 1);
            return new SmootherSummary(_count, sums[0], sums[1], sums[2], sums[3]);
        }
    }

    /// <summary>Adds the estimate at the next observation. An observation of weight 0 adds nothing.</summary>
    public void Add(scoped in Sample sample, in LocalEstimate estimate)
    {
        int i = _next++;
        double weight = sample.Weights.IsEmpty ? 1 : sample.Weights[i];
        if (weight == 0)
            return;

        double leverage = weight * estimate.Leverage;
        double residual = sample.Y[i] - estimate.Value;
        double spare = 1 - leverage;
        double prediction = spare > SmootherSummary.SmallestShare ? residual / spare : double.NaN;
        int lane = _count++ % Lanes.Count;
        _lanes[lane] += leverage;
        _lanes[Lanes.Count + lane] += weight * (estimate.NormOfEquivalentKernel * estimate.NormOfEquivalentKernel);
        _lanes[2 * Lanes.Count + lane] += weight * (residual * residual);
        _lanes[3 * Lanes.Count + lane] += weight * (prediction * prediction);
    }
}
