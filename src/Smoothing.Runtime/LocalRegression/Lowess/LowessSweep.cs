using System;
using System.Runtime.CompilerServices;
using Smoothing.CompilerServices;
using Smoothing.Memory;
using Smoothing.Sweep;
using Smoothing.Windows;

namespace Smoothing.LocalRegression;

/// <summary>
/// Lowess by the moment sweep. Windows of the k nearest observations slide over the data as windows of a fixed width do. The sweep scales
/// their moments to each window's own h.
/// </summary>
internal static class LowessSweep
{
    // Direct sums are faster for narrower windows.
    private const int SmallestWindow = 300;

    // h changes by no more than the target moves. Over a cell of width h/3, h stays above two thirds of its value.
    private const double CellWidth = 1.0 / 3;

    /// <summary>Estimates at the data's own abscissas from shared moments.</summary>
    /// <param name="sample">The data, with weights or without.</param>
    /// <param name="span">The fraction of the observations in a window.</param>
    /// <param name="fitted">Receives the estimates; NaN where a window must be summed directly.</param>
    [SkipLocalsInit]
    public static void Smooth(in Sample sample, double span, Span<double> fitted)
    {
        ReadOnlySpan<double> x = sample.X;
        fitted.Fill(double.NaN);
        var window = new NearestWindow(x, span);
        if (x.IsEmpty || !(SweepCostModel.Forced ?? window.Count >= SmallestWindow) || !Guard.IsFinite(window.Range))
            return;

        Span<double> memory = stackalloc double[LowessCell.Size(sample)];
        Scratch.Poison(memory);
        var cell = new LowessCell(sample, memory);
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
