using System;
using Smoothing.CompilerServices;

namespace Smoothing.LocalRegression;

/// <summary>The robust passes of lowess: fits at the data's own abscissas, each of which weighs the observations for the next one.</summary>
internal static class RobustPasses
{
    /// <summary>Determines the robustness weights. The passes end early where the residuals have no scale.</summary>
    /// <param name="lowess">The smoother.</param>
    /// <param name="x">The abscissas, ascending.</param>
    /// <param name="y">The responses, one for each abscissa.</param>
    /// <param name="iterations">How many passes, one at least.</param>
    /// <param name="robustness">Receives the weights.</param>
    /// <param name="fitted">Receives the fit of the last pass.</param>
    /// <param name="scratch">Room for as many numbers.</param>
    /// <returns>
    /// True where the weights are newer than the fit, so that one more fit is due; false where the passes ended early, and
    /// <paramref name="fitted"/> has the final estimates.
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
