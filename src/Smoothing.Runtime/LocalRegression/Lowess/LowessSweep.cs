using System;
using System.Runtime.CompilerServices;
using System.ComponentModel;
using Smoothing.LocalRegression;
using Smoothing.Memory;
using Smoothing.Sweep;

namespace Smoothing.CompilerServices;

/// <summary>
/// Lowess by the moment sweep: windows of the k nearest observations slide over the data as windows of a fixed width do, and their
/// moments only have to be brought into the units of each window's own reach.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LowessSweep
{
    // Narrower windows are summed up faster than swept.
    private const int SmallestWindow = 300;

    // A reach changes no faster than the target moves, so that over a third of one it keeps two thirds of itself.
    private const double CellWidth = 1.0 / 3;

    /// <summary>The estimates at the data's own abscissas, from shared moments.</summary>
    /// <typeparam name="TMoments">The moments of the tricube kernel with a line.</typeparam>
    /// <param name="sample">The data, with robustness weights or without.</param>
    /// <param name="span">The fraction of the observations in a window.</param>
    /// <param name="fitted">Receives the estimates; NaN where a window is to be summed up by itself.</param>
    [SkipLocalsInit]
    public static void Values<TMoments>(in Sample sample, double span, Span<double> fitted)
        where TMoments : struct, IMomentExpansion, IWithBandwidth<TMoments>
    {
        ReadOnlySpan<double> x = sample.X;
        fitted.Fill(double.NaN);
        var window = new NearestWindow(x, span);
        if (x.IsEmpty || !(SweepCostModel.Forced ?? window.Count >= SmallestWindow) || !Guard.IsFinite(window.Range))
            return;

        Span<double> memory = stackalloc double[LowessCell<TMoments>.Size(sample)];
        Scratch.Unset(memory);
        var cell = new LowessCell<TMoments>(sample, memory);
        for (int j = 0; j < x.Length;)
        {
            window.MoveTo(x[j]);
            int end = Math.Max(j + 1, WindowBounds.FirstFrom(x, x[j], CellWidth * window.HalfWidth, j));
            if (window.HalfWidth > 0)
                cell.Solve(sample, window, j, end, fitted);
            j = end;
        }
    }
}
