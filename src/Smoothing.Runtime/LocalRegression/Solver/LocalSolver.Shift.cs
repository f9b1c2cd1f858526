using System;

namespace Smoothing.LocalRegression;

internal static partial class LocalSolver
{
    /// <summary>
    /// Moves the centre of the sums. Σ w (z + a)ʲ follows from the binomial theorem by repeated synthetic division (Horner 1819).
    /// </summary>
    /// <param name="degree">p.</param>
    /// <param name="targets">The number of targets.</param>
    /// <param name="sums">S₀ … S₂ₚ, T₀ … Tₚ and, if <paramref name="withNorm"/>, Q₀ … Q₂ₚ. They are overwritten.</param>
    /// <param name="stride">The length of a column.</param>
    /// <param name="by">a of each target: the old centre minus the new one, in bandwidths.</param>
    /// <param name="withNorm">Whether the sums include Q₀ … Q₂ₚ.</param>
    public static void Shift(int degree, int targets, Span<double> sums, int stride, ReadOnlySpan<double> by, bool withNorm)
    {
        ShiftPowers(2 * degree, targets, sums, stride, by);
        ShiftPowers(degree, targets, sums.Slice((2 * degree + 1) * stride), stride, by);
        if (withNorm)
            ShiftPowers(2 * degree, targets, sums.Slice((3 * degree + 2) * stride), stride, by);
    }

    /// <summary>Moves the centre of the sums Σ w zʲ, j = 0 … <paramref name="order"/>.</summary>
    /// <param name="order">The highest power.</param>
    /// <param name="targets">The number of targets.</param>
    /// <param name="sums">The sums. They are overwritten.</param>
    /// <param name="stride">The length of a column.</param>
    /// <param name="by">The old centre minus the new one of each target, in bandwidths.</param>
    public static void ShiftPowers(int order, int targets, Span<double> sums, int stride, ReadOnlySpan<double> by)
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
