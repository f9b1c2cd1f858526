using System;
using Smoothing.CompilerServices;

namespace Smoothing.LocalRegression;

/// <summary>The robust passes of lowess. Each fits at the data's own abscissas, then weighs the observations for the next fit.</summary>
internal static class RobustPasses
{
    /// <summary>Determines the robustness weights. The passes end early if the residuals have no scale.</summary>
    /// <param name="lowess">The smoother.</param>
    /// <param name="x">The abscissas, ascending.</param>
    /// <param name="y">The responses, one for each abscissa.</param>
    /// <param name="iterations">The number of passes, at least 1.</param>
    /// <param name="robustness">Receives the weights.</param>
    /// <param name="fitted">Receives the fit of the last pass.</param>
    /// <param name="scratch">Scratch memory for as many numbers as there are responses.</param>
    /// <returns>
    /// True if the weights are newer than the fit, so that the caller must fit once more. False if the passes ended early and
    /// <paramref name="fitted"/> holds the final estimates.
    /// </returns>
    public static bool Run(
        in LowessSmoother lowess, ReadOnlySpan<double> x, ReadOnlySpan<double> y, int iterations,
        Span<double> robustness, Span<double> fitted, Span<double> scratch)
    {
        robustness.Fill(1);
        for (int pass = 0; pass < iterations; pass++)
        {
            lowess.Smooth(new Sample(x, y, robustness), fitted);
            if (!Bisquare.Weigh(y, fitted, scratch, robustness))
                return false;
        }
        return true;
    }
}
