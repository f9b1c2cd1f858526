using System;
using Smoothing.CompilerServices;

namespace Smoothing.LocalRegression;

/// <summary>The robust passes of lowess. Each fits at the data's own abscissas, then weighs the observations for the next fit.</summary>
internal static class RobustPasses
{
    /// <summary>Determines the weights of the final fit. The passes end early if the residuals have no scale.</summary>
    /// <remarks>
    /// The scale is six times the median of |r| over the observations, each counted once whatever its weight, as in R's <c>loess</c> with
    /// weights (Cleveland, Grosse and Shyu 1992).
    /// </remarks>
    /// <param name="lowess">The smoother.</param>
    /// <param name="sample">The data, abscissas ascending, with weights of its own or without.</param>
    /// <param name="iterations">The number of passes, at least 1.</param>
    /// <param name="weights">Receives the robustness weights, times the observations' own.</param>
    /// <param name="fitted">Receives the fit of the last pass.</param>
    /// <param name="scratch">Scratch memory for as many numbers as there are responses.</param>
    /// <returns>
    /// True if the weights are newer than the fit, so that the caller must fit once more. False if the passes ended early and
    /// <paramref name="fitted"/> holds the final estimates.
    /// </returns>
    public static bool Run(
        in LowessSmoother lowess, in Sample sample, int iterations, Span<double> weights, Span<double> fitted, Span<double> scratch)
    {
        ReadOnlySpan<double> own = sample.Weights;
        if (own.IsEmpty)
            weights.Fill(1);
        else
            own.CopyTo(weights);
        for (int pass = 0; pass < iterations; pass++)
        {
            lowess.Smooth(new Sample(sample.X, sample.Y, weights), fitted);
            if (!Bisquare.Weigh(sample.Y, fitted, scratch, weights))
                return false;
            for (int i = 0; i < own.Length; i++)
                weights[i] *= own[i];
        }
        return true;
    }
}
