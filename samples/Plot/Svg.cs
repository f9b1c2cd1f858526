using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Xml.Linq;

namespace Plot;

/// <summary>The few SVG elements a chart is made of.</summary>
internal static class Svg
{
    public static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    /// <summary>A length or coordinate, to a hundredth of a pixel.</summary>
    public static string Pixels(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    public static XElement Group(string name, params object[] content) =>
        new(Namespace + "g", new XAttribute("class", name), content);

    public static XElement Line(double x1, double y1, double x2, double y2, string colour, double width = 1) =>
        new(Namespace + "line", At("x1", x1), At("y1", y1), At("x2", x2), At("y2", y2),
            new XAttribute("stroke", colour), At("stroke-width", width));

    public static XElement Circle(double x, double y, double radius, string colour) =>
        new(Namespace + "circle", At("cx", x), At("cy", y), At("r", radius),
            new XAttribute("fill", colour), At("fill-opacity", 0.55));

    public static XElement Text(double x, double y, string text, string anchor = "start", string colour = Style.QuietText, double size = Style.FontSize) =>
        new(Namespace + "text", At("x", x), At("y", y),
            new XAttribute("text-anchor", anchor), new XAttribute("fill", colour), At("font-size", size), text);

    /// <summary>A line through the points, broken where one is not a number.</summary>
    public static XElement Curve(IEnumerable<(double X, double Y)> points, string colour)
    {
        var path = new StringBuilder();
        bool isDrawing = false;
        foreach ((double x, double y) in points)
        {
            if (double.IsFinite(y))
                path.Append(isDrawing ? 'L' : 'M').Append(Pixels(x)).Append(' ').Append(Pixels(y));
            isDrawing = double.IsFinite(y);
        }
        return new XElement(Namespace + "path", new XAttribute("d", path.ToString()), new XAttribute("fill", "none"),
            new XAttribute("stroke", colour), At("stroke-width", 2.5), new XAttribute("stroke-linejoin", "round"), new XAttribute("stroke-linecap", "round"));
    }

    /// <summary>The inside of a polygon.</summary>
    public static XElement Area(IEnumerable<(double X, double Y)> corners, string colour) =>
        new(Namespace + "polygon",
            new XAttribute("points", string.Join(' ', corners.Select(corner => Pixels(corner.X) + "," + Pixels(corner.Y)))),
            new XAttribute("fill", colour), At("fill-opacity", 0.15));

    /// <summary>The whole picture, on white whatever page it stands on.</summary>
    public static XElement Document(double width, double height, string title, params object[] content) =>
        new(Namespace + "svg",
            new XAttribute("viewBox", $"0 0 {Pixels(width)} {Pixels(height)}"), At("width", width), At("height", height),
            new XAttribute("font-family", Style.FontFamily), new XAttribute("role", "img"),
            new XElement(Namespace + "title", title),
            new XElement(Namespace + "rect", At("width", width), At("height", height), new XAttribute("fill", Style.Background)),
            content);

    private static XAttribute At(string name, double value) => new(name, Pixels(value));
}
