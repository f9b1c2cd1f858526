using System;
using Smoothing.LocalRegression;
using Smoothing.Memory;

namespace Smoothing.CompilerServices;

/// <content>
/// The static members smooth the caller's data, abscissas ascending. Memory for robustness weights comes from the shared array pool.
/// </content>
public partial struct LowessFit
{
    /// <summary>Smooths at the data's own abscissas.</summary>
    /// <param name="x">The abscissas, ascending.</param>
    /// <param name="y">The responses, one for each abscissa.</param>
    /// <param name="fitted">Receives one estimate for each abscissa; the response itself if its neighbours have no weight.</param>
    /// <param name="span">The fraction of the observations in a window, in (0, 1].</param>
    /// <param name="robustIterations">The number of times that the fit is repeated with robustness weights.</param>
    /// <param name="delta">The distance between fitted abscissas, as a fraction of the range of x; 0 fits at all of them.</param>
    /// <exception cref="ArgumentException">
    /// Lengths differ, x is not ascending, a value is not finite, or fitted overlaps the data.
    /// </exception>
    public static void Smooth(
        ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> fitted, double span, int robustIterations, double delta)
    {
        Guard.AscendingSample(x, y);
        Guard.SameLength(x.Length, nameof(x), fitted.Length, nameof(fitted));
        Guard.NoOverlap(fitted, x, y);
        var lowess = new LowessSmoother(span, delta);
        if (robustIterations == 0)
        {
            lowess.Smooth(new Sample(x, y), fitted);
            return;
        }

        using var workspace = new Workspace(x.Length, 2);
        Span<double> robustness = workspace[0];
        if (RobustPasses.Run(lowess, x, y, robustIterations, robustness, fitted, workspace[1]))
            lowess.Smooth(new Sample(x, y, robustness), fitted);
    }

    /// <summary>Smooths at other points. Each target has its own local line, without interpolation.</summary>
    /// <param name="x">The abscissas, ascending.</param>
    /// <param name="y">The responses, one for each abscissa.</param>
    /// <param name="at">The targets, in any order.</param>
    /// <param name="fitted">Receives one estimate for each target; NaN where no observation near it has weight.</param>
    /// <param name="span">The fraction of the observations in a window, in (0, 1].</param>
    /// <param name="robustIterations">The number of fits at the data's own abscissas that determine the robustness weights.</param>
    /// <param name="delta">The distance between fitted abscissas in those fits, as a fraction of the range of x.</param>
    /// <exception cref="ArgumentException">
    /// Lengths differ, x is not ascending, a value is not finite, or fitted overlaps the data.
    /// </exception>
    public static void Smooth(
        ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> at, Span<double> fitted,
        double span, int robustIterations, double delta)
    {
        Guard.AscendingSample(x, y);
        Guard.Targets(at, fitted);
        Guard.NoOverlap(fitted, x, y);
        var lowess = new LowessSmoother(span, delta);
        if (robustIterations == 0)
        {
            lowess.Smooth(new Sample(x, y), at, fitted);
            return;
        }

        using var workspace = new Workspace(x.Length, 3);
        Span<double> robustness = workspace[0];
        RobustPasses.Run(lowess, x, y, robustIterations, robustness, workspace[1], workspace[2]);
        lowess.Smooth(new Sample(x, y, robustness), at, fitted);
    }

    /// <summary>The estimate at one point.</summary>
    /// <param name="x">The abscissas, ascending.</param>
    /// <param name="y">The responses, one for each abscissa.</param>
    /// <param name="at">The target.</param>
    /// <param name="span">The fraction of the observations in a window, in (0, 1].</param>
    /// <param name="robustIterations">The number of fits at the data's own abscissas that determine the robustness weights.</param>
    /// <param name="delta">The distance between fitted abscissas in those fits, as a fraction of the range of x.</param>
    /// <returns>The fitted value; NaN where no observation near the target has weight.</returns>
    /// <exception cref="ArgumentException">Lengths differ, x is not ascending, or a value is not finite.</exception>
    public static double Estimate(
        ReadOnlySpan<double> x, ReadOnlySpan<double> y, double at, double span, int robustIterations, double delta)
    {
        Guard.AscendingSample(x, y);
        Guard.Finite(at, nameof(at));
        var lowess = new LowessSmoother(span, delta);
        if (robustIterations == 0)
            return lowess.LineAt(new Sample(x, y), at).Value;

        using var workspace = new Workspace(x.Length, 3);
        Span<double> robustness = workspace[0];
        RobustPasses.Run(lowess, x, y, robustIterations, robustness, workspace[1], workspace[2]);
        return lowess.LineAt(new Sample(x, y, robustness), at).Value;
    }
}
