using System;
#if NET8_0_OR_GREATER
using System.Runtime.Intrinsics;
using Smoothing.CompilerServices;
#endif

namespace Smoothing.LocalRegression;

/// <summary>Linear interpolation between estimates.</summary>
internal static class Interpolation
{
    /// <summary>
    /// Interpolates between two estimates: ŷᵢ = α ŷ(right) + (1 − α) ŷ(left), α = (xᵢ − x(left)) / (x(right) − x(left)).
    /// </summary>
    /// <param name="x">The abscissas, ascending.</param>
    /// <param name="fitted">The estimates.</param>
    /// <param name="left">The index of the left estimate. Its abscissa is less than the abscissa of the right one.</param>
    /// <param name="right">The index of the right estimate.</param>
    public static void Between(ReadOnlySpan<double> x, Span<double> fitted, int left, int right)
    {
        double start = x[left], width = x[right] - start;
        double from = fitted[left], to = fitted[right];
        int i = left + 1;
#if NET8_0_OR_GREATER
        if (Vector256.IsHardwareAccelerated)
        {
            var starts = Vector512.Create(start);
            var widths = Vector512.Create(width);
            for (; i <= right - Lanes.Count; i += Lanes.Count)
            {
                var share = (Lanes.Load(x, i) - starts) / widths;
                Lanes.Store((share * to) + ((Vector512<double>.One - share) * from), fitted, i);
            }
        }
#endif
        for (; i < right; i++)
        {
            double share = (x[i] - start) / width;
            fitted[i] = (share * to) + ((1 - share) * from);
        }
    }
}
