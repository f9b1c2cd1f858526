using System;
using Smoothing.CompilerServices;

namespace Smoothing.LocalRegression;

/// <summary>
/// The moments from which lowess computes the sums of windows: Σ w zʲ, j = 0 … 11, and Σ w zʲ y, j = 0 … 10, in z = (xᵢ − c)/h with the
/// weights w. A few neighbouring targets share one h.
/// </summary>
/// <remarks>Without weights, Σ w is the number of observations, and <see cref="Terms"/> omits its column.</remarks>
internal readonly struct LowessMoments : IMomentExpansion
{
    /// <summary>The number of columns before those with y.</summary>
    public const int FirstOfResponse = 12;

    /// <summary>The highest power of z without y.</summary>
    public const int HighestPower = 11;

    private readonly double _inverseBandwidth;
    private readonly bool _isWeighted;

    public LowessMoments(double bandwidth, bool isWeighted) => (_inverseBandwidth, _isWeighted) = (1 / bandwidth, isWeighted);

    /// <inheritdoc/>
    public bool HasTwoPieces => true;

    /// <inheritdoc/>
    public double CellWidth(bool withNorm) => 0.5;

    /// <inheritdoc/>
    public int MomentCount(bool withNorm) => Count(_isWeighted);

    /// <summary>The number of columns that <see cref="Terms"/> fills.</summary>
    public static int Count(bool isWeighted) => isWeighted ? 23 : 22;

    /// <inheritdoc/>
    public void Terms(in Sample sample, int start, int count, double centre, bool withNorm, Span<double> terms, int stride)
    {
        ReadOnlySpan<double> x = sample.X, y = sample.Y, weights = sample.Weights;
        var centres = Simd.Create(centre);
        int first = _isWeighted ? stride : 0;
        for (int i = 0; i < count; i += Simd.Width)
        {
            var z = (Simd.Load(x, start + i) - centres) * _inverseBandwidth;
            var z2 = z * z;
            var z3 = z * z2;
            var z4 = z2 * z2;
            var z5 = z2 * z3;
            var z6 = z3 * z3;
            var z7 = z3 * z4;
            var z8 = z4 * z4;
            var z9 = z4 * z5;
            var z10 = z5 * z5;
            var z11 = z5 * z6;
            var w = Simd.One;
            if (_isWeighted)
            {
                w = Simd.Load(weights, start + i);
                Simd.Store(w, terms, i);
            }
            int power = first + i;
            Simd.Store(z * w, terms, power);
            Simd.Store(z2 * w, terms, power + stride);
            Simd.Store(z3 * w, terms, power + 2 * stride);
            Simd.Store(z4 * w, terms, power + 3 * stride);
            Simd.Store(z5 * w, terms, power + 4 * stride);
            Simd.Store(z6 * w, terms, power + 5 * stride);
            Simd.Store(z7 * w, terms, power + 6 * stride);
            Simd.Store(z8 * w, terms, power + 7 * stride);
            Simd.Store(z9 * w, terms, power + 8 * stride);
            Simd.Store(z10 * w, terms, power + 9 * stride);
            Simd.Store(z11 * w, terms, power + 10 * stride);

            var wy = w * Simd.Load(y, start + i);
            int response = power + 11 * stride;
            Simd.Store(wy, terms, response);
            Simd.Store(z * wy, terms, response + stride);
            Simd.Store(z2 * wy, terms, response + 2 * stride);
            Simd.Store(z3 * wy, terms, response + 3 * stride);
            Simd.Store(z4 * wy, terms, response + 4 * stride);
            Simd.Store(z5 * wy, terms, response + 5 * stride);
            Simd.Store(z6 * wy, terms, response + 6 * stride);
            Simd.Store(z7 * wy, terms, response + 7 * stride);
            Simd.Store(z8 * wy, terms, response + 8 * stride);
            Simd.Store(z9 * wy, terms, response + 9 * stride);
            Simd.Store(z10 * wy, terms, response + 10 * stride);
        }
    }

    // The results are the sums S₀, S₁, S₂, T₀, T₁ of each window. The moments of a half fill 24 columns with weights. Without
    // them the count comes first, so that there are 25.
    /// <inheritdoc/>
    public void Combine(
        ReadOnlySpan<double> moments, ReadOnlySpan<double> offsets, int targets, bool withNorm, Span<double> sums, int stride)
    {
        ReadOnlySpan<double> left = moments, right = moments.Slice((_isWeighted ? 24 : 25) * stride);
        for (int j = 0; j < targets; j += Simd.Width)
        {
            var d = Simd.Load(offsets, j);
            var ascending = new TricubeBranch(d, 1);
            var descending = new TricubeBranch(d, -1);
            for (int power = 0; power <= 2; power++)
            {
                int column = power * stride + j;
                Simd.Store(descending.AddTo(ascending.Sum(left, column, stride), right, column, stride), sums, column);
            }
            for (int power = 0; power <= 1; power++)
            {
                int column = (FirstOfResponse + power) * stride + j;
                Simd.Store(descending.AddTo(ascending.Sum(left, column, stride), right, column, stride), sums, (3 + power) * stride + j);
            }
        }
    }
}
