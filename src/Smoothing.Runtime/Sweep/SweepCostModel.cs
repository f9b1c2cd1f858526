using System;

namespace Smoothing.Sweep;

/// <summary>Estimates which algorithm is faster for a cell, in nanoseconds of the machine it was fitted on.</summary>
internal static class SweepCostModel
{
    /// <summary>Forces one algorithm in tests; null where the cost decides.</summary>
    [ThreadStatic]
    internal static bool? Forced;

    // Smaller samples always go window by window, so that one target and many give the same bits.
    internal const int SmallestSample = 64;

    /// <summary>Whether sharing moments is less work than summing up each window.</summary>
    /// <remarks>
    /// Fitted to 1,728 pairs of times: six kernels, degrees 0 to 3, windows of 8 to 800 among 20,000 observations, and as many targets,
    /// a tenth and a hundredth. The choice costs 1.3 % over the better of the two on average.
    /// </remarks>
    /// <param name="observations">How many observations the sample has.</param>
    /// <param name="targets">How many targets the cell has.</param>
    /// <param name="window">How many observations a window holds, on average.</param>
    /// <param name="core">How many observations all windows have in common.</param>
    /// <param name="fringe">How many observations some windows have and some have not.</param>
    /// <param name="moments">How many moments an observation adds to.</param>
    /// <param name="degree">The degree of the polynomial.</param>
    /// <param name="withNorm">Whether to compute the norm of the equivalent kernel.</param>
    public static bool IsFaster(
        int observations, int targets, double window, double core, double fringe, double moments, int degree, bool withNorm)
    {
        double direct = targets * (55 + 25 * degree + (0.3 + 0.2 * degree) * window + (withNorm ? 190 + 1.1 * window : 0));
        double swept = 360 + moments * (9 + 0.15 * core + 0.64 * fringe) + targets * (12 + 1.5 * moments + (withNorm ? 33 : 0));
        return observations >= SmallestSample && swept < direct;
    }
}
