using System;
using Smoothing.CompilerServices;
using Smoothing.Memory;
using Smoothing.Sweep;
#if NET8_0_OR_GREATER
using System.Runtime.Intrinsics;
#endif

namespace Smoothing.LocalRegression;

/// <summary>The Gaussian kernel of the pilot fits: exp(−u²/2), truncated where it falls below 2⁻⁵³ of its maximum.</summary>
internal readonly struct PilotKernel : ILocalKernel
{
    /// <summary>The distance, in bandwidths, from which on the kernel is 0.</summary>
    public const double Support = 8.571674348652905;

    private const int MostSums = 3 * 3 + 2;

    public PilotKernel(int degree, double bandwidth)
    {
        Degree = degree;
        HalfWidth = Support * bandwidth;
        InverseBandwidth = 1 / bandwidth;
    }

    public int Degree { get; }

    public double HalfWidth { get; }

    public double InverseBandwidth { get; }

    public bool AllowsLowerDegree => false;

    public double Weight(double u) => ScalarSimd.Exp(u * u * -0.5);

    public void AddWindow(in Sample sample, int start, int end, double centre, double offset, Span<double> sums, int stride)
    {
        int columns = PrefixSums.Length(MostSums);
        Span<double> terms = stackalloc double[columns * Batch.Size];
        Span<double> x = stackalloc double[Batch.Size];
        Span<double> responses = stackalloc double[Batch.Size];
        Span<double> weights = stackalloc double[Batch.Size];
        Span<double> row = stackalloc double[columns];
        terms.Clear();
        row.Clear();
        int powers = 2 * Degree + 1;
        var centres = Simd.Create(centre);
        for (int count; start < end; start += count)
        {
            count = Math.Min(end - start, Batch.Size);
            Weigh(sample, start, count, centre, offset, weights);
            sample.X.Slice(start, count).CopyTo(x);
            sample.Y.Slice(start, count).CopyTo(responses);
            for (int i = 0; i < count; i += Simd.Width)
            {
                var z = (Simd.Load(x, i) - centres) * InverseBandwidth;
                var y = Simd.Load(responses, i);
                var w = Simd.Load(weights, i);
                for (int j = 0; j < powers; j++)
                {
                    Simd.Store(w, terms, j * Batch.Size + i);
                    if (j <= Degree)
                        Simd.Store(w * y, terms, (powers + j) * Batch.Size + i);
                    w *= z;
                }
            }
            PrefixSums.AddAll(terms, count, PrefixSums.Length(powers + Degree + 1), row);
        }
        for (int k = 0; k < powers + Degree + 1; k++)
            sums[k * stride] = row[k];
    }

    public void Weigh(in Sample sample, int start, int count, double centre, double offset, Span<double> weights)
    {
        ReadOnlySpan<double> x = sample.X;
        int i = 0;
#if NET8_0_OR_GREATER
        if (Vector256.IsHardwareAccelerated)
        {
            var centres = Vector512.Create(centre);
            var offsets = Vector512.Create(offset);
            for (; i <= count - Lanes.Count; i += Lanes.Count)
            {
                var u = (Lanes.Load(x, start + i) - centres) * InverseBandwidth + offsets;
                Lanes.Store(VectorSimd.Exp(u * u * -0.5), weights, i);
            }
        }
#endif
        for (; i < count; i++)
            weights[i] = Weight((x[start + i] - centre) * InverseBandwidth + offset);
    }
}
