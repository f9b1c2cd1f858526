using System;
using Smoothing.LocalRegression;
using Smoothing.Memory;
using Smoothing.Samples;

namespace Smoothing.CompilerServices;

/// <content>
/// The static members smooth the caller's data, abscissas ascending. Memory for robustness weights, and for the observations that count if
/// others are among them, comes from the shared array pool.
/// </content>
public partial struct LowessFit
{
    /// <summary>Smooths at the data's own abscissas.</summary>
    /// <param name="data">The data, abscissas ascending.</param>
    /// <param name="fitted">
    /// Receives one estimate for each abscissa; the response itself if its neighbours have no weight. An observation that does not count
    /// gets the estimate at its abscissa, and NaN if that is missing.
    /// </param>
    /// <param name="span">The fraction of the observations in a window, in (0, 1].</param>
    /// <param name="robustIterations">The number of times that the fit is repeated with robustness weights.</param>
    /// <param name="delta">The distance between fitted abscissas, as a fraction of the range of x; 0 fits at all of them.</param>
    /// <exception cref="ArgumentException">
    /// Lengths differ, x is not ascending, a value is not valid, or fitted overlaps the data.
    /// </exception>
    public static void Smooth(in LocalData data, Span<double> fitted, double span, int robustIterations, double delta)
    {
        using PooledSample counted = data.Counted(isAscending: true);
        Guard.SameLength(data.Length, "x", fitted.Length, nameof(fitted));
        data.CheckOverlap(fitted);
        var lowess = new LowessSmoother(span, delta);
        Sample sample = counted.Sample;
        if (counted.Count < data.Length)
        {
            SmoothAll(lowess, data, sample, robustIterations, fitted);
        }
        else if (robustIterations == 0)
        {
            lowess.Smooth(sample, fitted);
        }
        else
        {
            using var workspace = new Workspace(sample.X.Length, 2);
            SmoothRobustly(lowess, sample, robustIterations, workspace[0], fitted, workspace[1]);
        }
    }

    /// <summary>Smooths at other points. Each target has its own local line, without interpolation.</summary>
    /// <param name="data">The data, abscissas ascending.</param>
    /// <param name="at">The targets, in any order.</param>
    /// <param name="fitted">Receives one estimate for each target; NaN where no observation near it has weight.</param>
    /// <param name="span">The fraction of the observations in a window, in (0, 1].</param>
    /// <param name="robustIterations">The number of fits at the data's own abscissas that determine the robustness weights.</param>
    /// <param name="delta">The distance between fitted abscissas in those fits, as a fraction of the range of x.</param>
    /// <exception cref="ArgumentException">
    /// Lengths differ, x is not ascending, a value is not valid, or fitted overlaps the data.
    /// </exception>
    public static void Smooth(
        in LocalData data, ReadOnlySpan<double> at, Span<double> fitted, double span, int robustIterations, double delta)
    {
        using PooledSample counted = data.Counted(isAscending: true);
        Guard.Targets(at, fitted);
        data.CheckOverlap(fitted);
        var lowess = new LowessSmoother(span, delta);
        Sample sample = counted.Sample;
        if (robustIterations == 0)
        {
            lowess.Smooth(sample, at, fitted);
            return;
        }

        using var workspace = new Workspace(sample.X.Length, 3);
        Span<double> weights = workspace[0];
        RobustPasses.Run(lowess, sample, robustIterations, weights, workspace[1], workspace[2]);
        lowess.Smooth(new Sample(sample.X, sample.Y, weights), at, fitted);
    }

    /// <summary>The estimate at one point.</summary>
    /// <param name="data">The data, abscissas ascending.</param>
    /// <param name="at">The target.</param>
    /// <param name="span">The fraction of the observations in a window, in (0, 1].</param>
    /// <param name="robustIterations">The number of fits at the data's own abscissas that determine the robustness weights.</param>
    /// <param name="delta">The distance between fitted abscissas in those fits, as a fraction of the range of x.</param>
    /// <returns>The fitted value; NaN where no observation near the target has weight.</returns>
    /// <exception cref="ArgumentException">Lengths differ, x is not ascending, or a value is not valid.</exception>
    public static double Estimate(in LocalData data, double at, double span, int robustIterations, double delta)
    {
        using PooledSample counted = data.Counted(isAscending: true);
        Guard.Finite(at, nameof(at));
        var lowess = new LowessSmoother(span, delta);
        Sample sample = counted.Sample;
        if (robustIterations == 0)
            return lowess.LineAt(sample, at).Value;

        using var workspace = new Workspace(sample.X.Length, 3);
        Span<double> weights = workspace[0];
        RobustPasses.Run(lowess, sample, robustIterations, weights, workspace[1], workspace[2]);
        return lowess.LineAt(new Sample(sample.X, sample.Y, weights), at).Value;
    }

    private static void SmoothRobustly(
        in LowessSmoother lowess, in Sample sample, int robustIterations, Span<double> weights, Span<double> fitted, Span<double> scratch)
    {
        if (RobustPasses.Run(lowess, sample, robustIterations, weights, fitted, scratch))
            lowess.Smooth(new Sample(sample.X, sample.Y, weights), fitted);
    }

    // The results lie in memory of their own until all data has been read, because they may overwrite it.
    private static void SmoothAll(
        in LowessSmoother lowess, in LocalData data, in Sample counted, int robustIterations, Span<double> fitted)
    {
        int count = counted.X.Length;
        using var workspace = new Workspace(data.Length, 4);
        Span<double> own = workspace[0].Slice(0, count), weights = workspace[1].Slice(0, count), all = workspace[3];
        Sample sample = counted;
        if (robustIterations == 0)
        {
            lowess.Smooth(sample, own);
        }
        else
        {
            SmoothRobustly(lowess, sample, robustIterations, weights, own, workspace[2].Slice(0, count));
            sample = new Sample(counted.X, counted.Y, weights);
        }
        lowess.SpreadOut(sample, own, data, all);
        all.CopyTo(fitted);
    }
}
