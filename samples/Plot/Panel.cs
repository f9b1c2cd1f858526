using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Smoothing;

namespace Plot;

/// <summary>A rectangle of grid lines, labelled at its left, in which points and curves are drawn.</summary>
internal sealed class Panel(Axis x, Axis y, double left, double right, double top, double bottom)
{
    private const double LabelGap = 10, BaselineShift = 5, TitleGap = 14;

    /// <summary>The grid, the labels of the vertical axis and its title above it.</summary>
    public XElement Frame(string title) => Svg.Group("frame",
        Svg.Text(left, top - TitleGap, Style.Fitted(title, right - left), colour: Style.Text),
        x.Ticks.Values.Select(value => Svg.Line(x.Position(value), top, x.Position(value), bottom, Style.GridLine)),
        y.Ticks.Values.Select(value => Svg.Line(left, y.Position(value), right, y.Position(value), Style.GridLine)),
        y.Ticks.Values.Select(value => Svg.Text(left - LabelGap, y.Position(value) + BaselineShift, y.Label(value), "end")));

    /// <summary>The labels of the horizontal axis and its title below it.</summary>
    public XElement HorizontalAxis(string title) => Svg.Group("axis",
        x.Ticks.Values.Select(value => Svg.Text(x.Position(value), bottom + 22, x.Label(value), "middle")),
        Svg.Text((left + right) / 2, bottom + 48, Style.Fitted(title, right - left), "middle", Style.Text));

    public XElement ZeroLine() => Svg.Line(left, y.Position(0), right, y.Position(0), Style.ZeroLine, 1.5);

    public XElement Points(IEnumerable<double> xs, IEnumerable<double> ys) =>
        Svg.Group("points", xs.Zip(ys, (a, b) => Svg.Circle(x.Position(a), y.Position(b), 3.5, Style.Point)));

    /// <summary>What lies between the ends of intervals, in one piece for each stretch where they have any, as far as the panel shows it.</summary>
    public XElement Band(double[] xs, Interval[] intervals)
    {
        double within(double value) => Math.Clamp(y.Position(value), top, bottom);
        var pieces = new List<XElement>();
        for (int start = 0, end; start < xs.Length; start = end + 1)
        {
            end = start;
            while (end < xs.Length && intervals[end].Lower <= intervals[end].Upper)
                end++;
            int[] piece = [.. Enumerable.Range(start, end - start)];
            if (piece.Length > 1)
                pieces.Add(Svg.Area([.. piece.Select(i => (x.Position(xs[i]), within(intervals[i].Upper))), .. piece.Reverse().Select(i => (x.Position(xs[i]), within(intervals[i].Lower)))], Style.Fit));
        }
        return Svg.Group("band", pieces);
    }

    public XElement Curve(IEnumerable<double> xs, IEnumerable<double> ys, string colour) =>
        Svg.Curve(xs.Zip(ys, (a, b) => (x.Position(a), y.Position(b))), colour);
}
