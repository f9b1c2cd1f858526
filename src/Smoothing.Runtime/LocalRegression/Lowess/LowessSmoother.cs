using System;
using Smoothing.CompilerServices;
using Smoothing.Windows;

namespace Smoothing.LocalRegression;

/// <summary>One pass of lowess. It fits a local line at each target and weighs observations by distance and by their own weights.</summary>
internal readonly struct LowessSmoother
{
    private readonly double _span;
    private readonly double _delta;

    /// <param name="span">The fraction of the observations in a window, in (0, 1].</param>
    /// <param name="delta">The distance between fitted abscissas, as a fraction of the range of x; 0 fits at all of them.</param>
    public LowessSmoother(double span, double delta) => (_span, _delta) = (span, delta);

    /// <summary>Estimates at the data's own abscissas. If no neighbour has weight, the estimate is the response itself.</summary>
    public void Smooth(in Sample sample, Span<double> fitted)
    {
        if (_delta > 0)
            SmoothAtAnchors(sample, fitted);
        else
            SmoothEverywhere(sample, fitted);
    }

    /// <summary>Estimates at other points; NaN where no neighbour has weight.</summary>
    public void Smooth(in Sample sample, ReadOnlySpan<double> at, Span<double> fitted)
    {
        var window = new NearestWindow(sample.X, _span);
        for (int j = 0; j < at.Length; j++)
            fitted[j] = LineAt(sample, ref window, at[j]).Value;
    }

    /// <summary>
    /// Gives each observation its estimate, whether it counts or not. One that does not count takes the estimate of an observation that
    /// does at the same abscissa. If there is none, it has a local line of its own, without interpolation.
    /// </summary>
    /// <param name="counted">The observations that count.</param>
    /// <param name="fitted">Their estimates.</param>
    /// <param name="data">All observations.</param>
    /// <param name="all">Receives an estimate for each observation; NaN where its abscissa is missing or no neighbour has weight.</param>
    public void SpreadOut(in Sample counted, ReadOnlySpan<double> fitted, in LocalData data, Span<double> all)
    {
        ReadOnlySpan<double> x = counted.X;
        var window = new NearestWindow(x, _span);
        int next = 0;
        for (int i = 0; i < all.Length; i++)
        {
            double x0 = data.X[i];
            all[i] = data.Counts(i) ? fitted[next++]
                : double.IsNaN(x0) ? double.NaN
                : next > 0 && x[next - 1] == x0 ? fitted[next - 1]
                : next < x.Length && x[next] == x0 ? fitted[next]
                : LineAt(counted, ref window, x0).Value;
        }
    }

    /// <summary>The line at one point.</summary>
    public LowessLine LineAt(in Sample sample, double x0)
    {
        var window = new NearestWindow(sample.X, _span);
        return LineAt(sample, ref window, x0);
    }

    private void SmoothAtAnchors(in Sample sample, Span<double> fitted)
    {
        var window = new NearestWindow(sample.X, _span);
        var anchors = new LowessAnchors(sample.X, _delta);
        while (anchors.MoveNext())
        {
            fitted[anchors.Current] = Estimate(sample, ref window, anchors.Current);
            anchors.Fill(fitted);
        }
    }

    // Wide windows share their moments. The sweep leaves NaN where a window must be summed directly.
    private void SmoothEverywhere(in Sample sample, Span<double> fitted)
    {
        ReadOnlySpan<double> x = sample.X;
        var window = new NearestWindow(x, _span);
        LowessSweep.Smooth(sample, _span, fitted);
        for (int i = 0; i < x.Length; i++)
        {
            if (!double.IsNaN(fitted[i]))
                continue;

            fitted[i] = i > 0 && x[i] == x[i - 1] ? fitted[i - 1] : Estimate(sample, ref window, i);
        }
    }

    private static double Estimate(in Sample sample, ref NearestWindow window, int i)
    {
        LowessLine line = LineAt(sample, ref window, sample.X[i]);
        return line.Status == FitStatus.EmptyWindow ? sample.Y[i] : line.Value;
    }

    private static LowessLine LineAt(in Sample sample, ref NearestWindow window, double x0)
    {
        window.MoveTo(x0);
        LowessSums sums = WindowSums.Of(sample, window.Start, window.End, x0, window.HalfWidth, centre: 0);
        if (sums.AreOffCentre)
            sums = WindowSums.Of(sample, window.Start, window.End, x0, window.HalfWidth, sums.Mean);
        return sums.Solve(window.HalfWidth, window.Range);
    }
}
