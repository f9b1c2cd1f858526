using System;
using System.Collections.Generic;
using System.Linq;

namespace Plot;

/// <summary>A range of values laid along a range of pixels.</summary>
internal sealed class Axis
{
    private const double Padding = 0.03;
    private const double Rounding = 1e-14; // values that differ by no more of their size are drawn as one
    private const char Minus = '\u2212';
    private const int PixelsByTick = 42;
    private const double PixelsBetweenLabels = 28;

    private readonly double _minimum, _maximum;
    private readonly double _first, _last;

    private Axis(IEnumerable<double> values, double first, double last)
    {
        double[] finite = [.. values.Where(double.IsFinite)];
        (double minimum, double maximum) = finite.Length == 0 ? (0, 1) : (finite.Min(), finite.Max());
        double size = Math.Max(Math.Abs(minimum), Math.Abs(maximum));
        if (maximum - minimum <= Rounding * size)
        {
            double around = size == 0 ? 1 : size / 2;
            (minimum, maximum) = (minimum - around, maximum + around);
        }
        double margin = Padding * (maximum - minimum);
        (_minimum, _maximum) = (minimum - margin, maximum + margin);
        (_first, _last) = (first, last);
        Ticks = Ticks.Between(_minimum, _maximum, Math.Max(2, (int)(Length / PixelsByTick)));
    }

    public Ticks Ticks { get; private set; }

    public IEnumerable<string> Labels => Ticks.Values.Select(Label);

    private double Length => Math.Abs(_last - _first);

    /// <summary>Values growing upwards from one pixel row to another above it.</summary>
    public static Axis Vertical(IEnumerable<double> values, double bottom, double top) => new(values, bottom, top);

    /// <summary>Values growing to the right, with no more ticks than there is room for labels.</summary>
    public static Axis Horizontal(IEnumerable<double> values, double left, double right)
    {
        var axis = new Axis(values, left, right);
        for (int ticks = axis.Ticks.Values.Count; ticks > 1 && !axis.LabelsFit(); ticks--)
            axis.Ticks = Ticks.Between(axis._minimum, axis._maximum, ticks - 1);
        return axis;
    }

    public string Label(double value) => TickLabel.Of(value, Ticks.Step).Replace('-', Minus);

    /// <summary>The pixel of a value.</summary>
    public double Position(double value) =>
        _first + (value - _minimum) / (_maximum - _minimum) * (_last - _first);

    private bool LabelsFit() =>
        Labels.Sum(label => Style.WidthOf(label) + PixelsBetweenLabels) <= Length;
}
