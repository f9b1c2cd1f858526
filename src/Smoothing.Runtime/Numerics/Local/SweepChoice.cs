using System;

namespace Smoothing.Numerics;

/// <summary>Which algorithm is less work for a cell, in nanoseconds of the machine they were measured on.</summary>
internal static class SweepChoice
{
    /// <summary>Settles the choice where a test wants one algorithm; null where work decides.</summary>
    [ThreadStatic]
    internal static bool? Forced;

    // Windows of fewer observations are always summed up one by one, so that small samples have the same bits at a single target and at many.
    private const double SmallestWindow = 48;

    /// <summary>Whether sharing moments is less work than summing up each window.</summary>
    /// <param name="targets">How many targets the cell has.</param>
    /// <param name="window">How many observations a window holds, on average.</param>
    /// <param name="core">How many observations all windows have in common.</param>
    /// <param name="fringe">How many observations some windows have and some have not.</param>
    /// <param name="moments">How many moments an observation adds to.</param>
    /// <param name="degree">The degree of the polynomial.</param>
    /// <param name="squares">Whether the norm of the equivalent kernel is asked for.</param>
    public static bool IsFaster(int targets, double window, double core, double fringe, double moments, int degree, bool squares)
    {
        double perObservation = 0.25 + 0.05 * (3 * degree + 2) + (squares ? 0.5 : 0);
        double direct = targets * (25 + window * perObservation);
        double swept = 250 + 25 * moments + 0.06 * moments * core + 0.25 * moments * fringe + targets * (10 + moments);
        return window >= SmallestWindow && swept < direct;
    }
}
