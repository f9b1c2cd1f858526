using System;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Smoothing;

namespace Plot;

/// <summary>Points and the curve fitted to them; below, on the same horizontal axis, the curve's slope.</summary>
internal sealed class TrendPicture
{
    private const double Width = 880, Height = 700;
    private const double Margin = 28;
    private const double DataTop = 120, DataBottom = 410;
    private const double SlopeTop = 462, SlopeBottom = 632;

    public required string Title { get; init; }
    public required Observations Data { get; init; }
    public required string DataName { get; init; }
    public required string FitName { get; init; }

    /// <summary>Where the curve is drawn; its values and slopes there.</summary>
    public required double[] At { get; init; }
    public required double[] Values { get; init; }

    /// <summary>Where the curve lies with 95 % confidence at each point; nothing where that is not drawn.</summary>
    public Interval[] Band { get; init; } = [];

    public required double[] Slopes { get; init; }

    public required string XTitle { get; init; }
    public required string YTitle { get; init; }
    public required string SlopeTitle { get; init; }

    /// <summary>Writes the picture and returns the full path of its file.</summary>
    public string Write(string path)
    {
        string file = Path.GetFullPath(path);
        Draw().Save(file);
        return file;
    }

    private XElement Draw()
    {
        bool hasBand = Band.Any(interval => interval.Lower <= interval.Upper);
        var y = Axis.Vertical(Data.Y.Concat(Values), DataBottom, DataTop);
        var slope = Axis.Vertical(Slopes.Append(0), SlopeBottom, SlopeTop);
        (double left, double right) = Sides(y, slope);
        var x = Axis.Horizontal(Data.X, left, right);
        var upper = new Panel(x, y, left, right, DataTop, DataBottom);
        var lower = new Panel(x, slope, left, right, SlopeTop, SlopeBottom);

        return Svg.Document(Width, Height, Title,
            Svg.Text(left, 40, Style.Fitted(Title, right - left, Style.TitleSize), colour: Style.Text, size: Style.TitleSize),
            Legend.Row(left, 70, DataName, FitName + (hasBand ? ", 95 % band" : ""), right),
            upper.Frame(YTitle),
            hasBand ? upper.Band(At, Band) : Svg.Group("band"),
            upper.Points(Data.X, Data.Y),
            upper.Curve(At, Values, Style.Fit),
            lower.Frame(SlopeTitle),
            lower.ZeroLine(),
            lower.Curve(At, Slopes, Style.Slope),
            lower.HorizontalAxis(XTitle));
    }

    /// <summary>Margins with room for the labels: those of the vertical axes, and half of one that stands at a corner.</summary>
    private (double Left, double Right) Sides(Axis y, Axis slope)
    {
        double besideY = Margin + y.Labels.Concat(slope.Labels).Max(WidthOf);
        double halfLabel = Axis.Horizontal(Data.X, besideY, Width - Margin).Labels.Max(WidthOf) / 2;
        return (Math.Max(besideY, halfLabel), Width - Math.Max(Margin, halfLabel));
    }

    private static double WidthOf(string label) => Style.WidthOf(label);
}
