using System.Xml.Linq;

namespace Plot;

/// <summary>One row that names the points and the curve.</summary>
internal static class Legend
{
    private const double Gap = 8, Between = 26, StrokeLength = 26;

    public static XElement Row(double x, double baseline, string points, string curve, double right)
    {
        double middle = baseline - 5;
        double stroke = x + 4 + Gap + Style.WidthOf(points) + Between;
        double text = stroke + StrokeLength + Gap;
        return Svg.Group("legend",
            Svg.Circle(x + 4, middle, 4, Style.Point),
            Svg.Text(x + 8 + Gap, baseline, points),
            Svg.Line(stroke, middle, stroke + StrokeLength, middle, Style.Fit, 3),
            Svg.Text(text, baseline, Style.Fitted(curve, right - text)));
    }
}
