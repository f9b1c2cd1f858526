using System;

namespace Smoothing.LocalRegression;

internal static partial class LocalSolver
{
    /// <summary>
    /// Moves the centre the sums are taken about: Σ w (z + a)ʲ by the binomial theorem, as repeated synthetic division (Horner 1819).
    /// </summary>
    /// <param name="degree">p.</param>
    /// <param name="targets">How many targets.</param>
    /// <param name="sums">S₀ … S₂ₚ, T₀ … Tₚ and, with the squares, Q₀ … Q₂ₚ.</param>
    /// <param name="stride">The length of a column.</param>
    /// <param name="by">a of each target: the old centre less the new, in bandwidths.</param>
    /// <param name="withNorm">Whether the Q are there.</param>
    public static void Shift(int degree, int targets, Span<double> sums, int stride, ReadOnlySpan<double> by, bool withNorm)
    {
        Shift(2 * degree, targets, sums, stride, by);
        Shift(degree, targets, sums.Slice((2 * degree + 1) * stride), stride, by);
        if (withNorm)
            Shift(2 * degree, targets, sums.Slice((3 * degree + 2) * stride), stride, by);
    }

    private static void Shift(int order, int targets, Span<double> sums, int stride, ReadOnlySpan<double> by)
    {
        for (int j = 0; j < targets; j += Simd.Width)
        {
            var a = Simd.Load(by, j);
            for (int lowest = 1; lowest <= order; lowest++)
            {
                for (int k = order; k >= lowest; k--)
                {
                    var sum = Simd.Load(sums, k * stride + j) + a * Simd.Load(sums, (k - 1) * stride + j);
                    Simd.Store(sum, sums, k * stride + j);
                }
            }
        }
    }
}
