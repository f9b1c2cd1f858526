using System;
using Smoothing.CompilerServices;

namespace Smoothing.LocalRegression;

/// <summary>Estimates from sums that were put together from moments, and when to trust them.</summary>
internal static class SweptEstimate
{
    // A window whose equivalent kernel weighs single observations this much more than an even spread would loses that many times the
    // rounding of its moments, and is summed up by itself.

    /// <summary>The most such influence for the value alone.</summary>
    public const double MostValueInfluence = 1024;

    /// <summary>The most such influence for the norm of the equivalent kernel as well.</summary>
    public const double MostSquareInfluence = 64;

    /// <summary>
    /// The most such influence on the slope, in units of the bandwidth, where the slope is what was asked for: five times what evenly
    /// spread observations on one side of the target come to in a cubic.
    /// </summary>
    public const double MostSlopeInfluence = 16384;

    /// <summary>The estimate of one target, with everything there is to know of it.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="fits">The fits, with their details.</param>
    /// <param name="sums">S₀ … S₂ₚ, T₀ … Tₚ, Q₀ … Q₂ₚ.</param>
    /// <param name="stride">The length of a column.</param>
    /// <param name="target">The target's place in the columns.</param>
    /// <returns>The estimate.</returns>
    public static LocalEstimate Of<TKernel>(in TKernel kernel, LocalFits fits, ReadOnlySpan<double> sums, int stride, int target)
        where TKernel : struct, ILocalKernel, IMomentExpansion
    {
        // ‖l‖² = Σ c_i c_j Q_{i+j}.
        int degree = kernel.Degree;
        int first = LocalSolver.SumCount(degree, withNorm: false);
        double norm = 0;
        for (int i = 0; i <= degree; i++)
        {
            for (int j = 0; j <= degree; j++)
                norm += fits.Coefficients(i)[target] * fits.Coefficients(j)[target] * sums[(first + i + j) * stride + target];
        }
        double total = sums[target];
        return new LocalEstimate(
            fits.Values[target],
            fits.Slopes[target] * kernel.InverseBandwidth,
            Math.Sqrt(norm),
            total * total / sums[first * stride + target],
            fits.Influences[target] * kernel.Weight(0),
            FitStatus.Success);
    }
}
