using System;
using Smoothing.CompilerServices;
using Smoothing.Memory;
using Smoothing.Sweep;

namespace Smoothing.Density;

/// <summary>
/// The Gaussian sum of observations that lie close together. With s = (xᵢ − c)/h and t = (x₀ − c)/h it is exp(−t²/2) Σ tᵏ Mₖ/k!,
/// Mₖ = Σ exp(−s²/2) sᵏ.
/// </summary>
internal readonly ref struct GaussianBox
{
    /// <summary>
    /// The largest width of a box, in bandwidths. With it |ts| ≤ 2.15 over the kernel's support. If the terms alternate in sign,
    /// cancellation multiplies their rounding errors by exp(2|ts|) ≤ 74.
    /// </summary>
    public const double Width = 0.5;

    // For k = 26, 2.15ᵏ/k! is below 2⁻⁵⁴ exp(−2.15).
    private const int Terms = 26;

    // The largest number of observations that are added one by one.
    private const int Few = 4;

    private static readonly double[] Factorials = FirstFactorials();

    private readonly Span<double> _places;
    private readonly Span<double> _weights;
    private readonly Span<double> _moments;
    private readonly Span<double> _strip;

    public GaussianBox(Span<double> memory)
    {
        var scratch = new Scratch(memory);
        _places = scratch.Take(Batch.Size);
        _weights = scratch.Take(Batch.Size);
        _moments = scratch.Take(Terms);
        _strip = scratch.Take(Lanes.Count);
    }

    /// <summary>The number of doubles of scratch memory that a box needs.</summary>
    public const int Size = 2 * Batch.Size + Terms + Lanes.Count;

    /// <summary>Adds the observations of a box to the sums of some targets.</summary>
    /// <param name="sample">The sample, ascending.</param>
    /// <param name="start">The box's first observation.</param>
    /// <param name="end">One past its last observation.</param>
    /// <param name="perBandwidth">1/h.</param>
    /// <param name="at">The targets, with enough memory behind the last one to load a whole vector.</param>
    /// <param name="low">The index of the first target.</param>
    /// <param name="high">One past the index of the last target.</param>
    /// <param name="sums">The sums.</param>
    public void Add(
        scoped in Sample sample, int start, int end, double perBandwidth, scoped ReadOnlySpan<double> at, int low, int high,
        scoped Span<double> sums)
    {
        ReadOnlySpan<double> x = sample.X;
        if (end - start <= Few)
        {
            for (int i = start; i < end; i++)
            {
                _moments[0] = sample.Weights.IsEmpty ? 1 : sample.Weights[i];
                Spread(x[i], 1, perBandwidth, at, low, high, sums);
            }
            return;
        }
        double centre = x[start] / 2 + x[end - 1] / 2;
        Gather(sample, start, end, centre, perBandwidth);
        Spread(centre, Terms, perBandwidth, at, low, high, sums);
    }

    // Computes Mₖ/k!, of weighted observations Mₖ = Σ wᵢ exp(−s²/2) sᵏ.
    private void Gather(scoped in Sample sample, int start, int end, double centre, double perBandwidth)
    {
        ReadOnlySpan<double> x = sample.X, own = sample.Weights;
        Span<double> places = _places, weights = _weights, moments = _moments;
        var centres = Simd.Create(centre);
        moments.Clear();
        for (int count; start < end; start += count)
        {
            count = Math.Min(end - start, Batch.Size);
            x.Slice(start, count).CopyTo(places);
            places.Slice(count).Fill(centre);
            for (int i = 0; i < count; i += Simd.Width)
            {
                var s = (Simd.Load(places, i) - centres) * perBandwidth;
                Simd.Store(s, places, i);
                Simd.Store(Simd.Exp(s * s * -0.5), weights, i);
            }
            for (int i = 0; i < count && !own.IsEmpty; i++)
                weights[i] *= own[start + i];
            moments[0] += PrefixSums.Sum(weights.Slice(0, count));
            for (int k = 1; k < Terms; k++)
            {
                for (int i = 0; i < count; i += Simd.Width)
                    Simd.Store(Simd.Load(weights, i) * Simd.Load(places, i), weights, i);
                moments[k] += PrefixSums.Sum(weights.Slice(0, count));
            }
        }
        for (int k = 2; k < Terms; k++)
            moments[k] /= Factorials[k];
    }

    private void Spread(
        double centre, int terms, double perBandwidth, scoped ReadOnlySpan<double> at, int low, int high, scoped Span<double> sums)
    {
        Span<double> strip = _strip;
        ReadOnlySpan<double> moments = _moments;
        var centres = Simd.Create(centre);
        for (int j = low; j < high; j += Simd.Width)
        {
            var t = (Simd.Load(at, j) - centres) * perBandwidth;
            var series = Simd.Create(moments[terms - 1]);
            for (int k = terms - 2; k >= 0; k--)
                series = series * t + Simd.Create(moments[k]);
            var sum = Simd.Exp(t * t * -0.5) * series;
            if (j + Simd.Width <= high)
            {
                Simd.Store(Simd.Load(sums, j) + sum, sums, j);
                continue;
            }
            Simd.Store(sum, strip, 0);
            for (int lane = 0; j + lane < high; lane++)
                sums[j + lane] += strip[lane];
        }
    }

    private static double[] FirstFactorials()
    {
        var factorials = new double[Terms];
        factorials[0] = 1;
        for (int k = 1; k < Terms; k++)
            factorials[k] = factorials[k - 1] * k;
        return factorials;
    }
}
