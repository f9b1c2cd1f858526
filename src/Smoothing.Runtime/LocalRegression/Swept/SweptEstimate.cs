using System;
using Smoothing.CompilerServices;

namespace Smoothing.LocalRegression;

/// <summary>Forms estimates from the sums of the moment sweep, and bounds the influences for which these sums are accurate.</summary>
internal static class SweptEstimate
{
    // The influence of an observation times the number of observations in the window is 1 for an even spread. A larger product multiplies
    // the rounding errors of the moments by as much. A window beyond these bounds is summed directly.

    /// <summary>The bound on this product when only the value is needed.</summary>
    public const double MostValueInfluence = 1024;

    /// <summary>The bound on this product when the norm of the equivalent kernel is needed too.</summary>
    public const double MostSquareInfluence = 64;

    /// <summary>
    /// The bound on the product for the slope, in units of the bandwidth, when slopes are needed. It is five times the product that evenly
    /// spread observations on one side of the target give in a cubic.
    /// </summary>
    public const double MostSlopeInfluence = 16384;

    /// <summary>The estimate at one target, with its slope, equivalent kernel and influence.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="fits">The fits, with their details.</param>
    /// <param name="sums">S₀ … S₂ₚ, T₀ … Tₚ, Q₀ … Q₂ₚ.</param>
    /// <param name="stride">The length of a column.</param>
    /// <param name="target">The index of the target in the columns.</param>
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
