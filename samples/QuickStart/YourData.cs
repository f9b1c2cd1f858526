using System;
using System.Linq;
using Plot;
using Smoothing;
using Spectre.Console;

namespace QuickStart;

/// <summary>Any two columns, smoothed with a bandwidth chosen as the program runs.</summary>
internal static class YourData
{
    // Sums of squares and a picture's scales stay far from overflow and underflow within these.
    private const double Largest = 1e150, SmallestRange = 1e-150;

    public static void Show(IAnsiConsole console, string path, double? givenBandwidth, string picture)
    {
        Observations data = CsvFile.Read(path);
        double[] ascending = [.. data.X.Distinct().Order()];
        Check(path, data, ascending);
        double bandwidth = givenBandwidth ?? DefaultBandwidth(ascending);

        var trend = new AnyTrend(bandwidth);
        trend.Fit(data.X, data.Y); // in any order of x

        // Where the curve is flat, rounding leaves slopes of a few 2⁻⁵² max |y| / h.
        double rounding = 2e-15 * data.Y.Max(Math.Abs) / bandwidth;
        double Slope(double x) => Math.Abs(trend.Slope(x)) < rounding ? 0 : trend.Slope(x);

        string origin = givenBandwidth is null ? "the larger of a tenth of x's range and 1.5 times its widest gap" : "as given";
        console.Heading(
            "Local linear regression",
            $"{trend.Count} points; Epanechnikov kernel, h = {Number.Significant(bandwidth)} ({origin}).");
        Table table = Report.TableOf(data.XName, data.YName + ", fitted", "slope");
        var ticks = Ticks.Between(ascending[0], ascending[^1], atMost: 20);
        string[] fitted = Number.Column([.. ticks.Values.Select(trend.Predict)]);
        string[] slopes = Number.Column([.. ticks.Values.Select(Slope)]);
        for (int i = 0; i < fitted.Length; i++)
            table.AddRow(new Text(TickLabel.Of(ticks.Values[i], ticks.Step)), new Text(fitted[i]), new Text(slopes[i]));
        console.Write(table);

        double[] at = Grid.Over(data.X, 501);
        double[] values = new double[at.Length];
        trend.Predict(at, values);
        var band = new Interval[at.Length];
        trend.ConfidenceInterval(at, band);
        if (values.Any(double.IsNaN))
            console.WriteLine($"Gaps (–) where there are fewer than two distinct x within {Number.Significant(bandwidth)}; a wider --bandwidth closes them.");

        var drawing = new TrendPicture
        {
            Title = $"{data.YName} over {data.XName}",
            Data = data,
            DataName = "data",
            FitName = $"local linear, Epanechnikov, h = {Number.Significant(bandwidth)}",
            At = at,
            Values = values,
            Band = band,
            Slopes = [.. at.Select(Slope)],
            XTitle = data.XName,
            YTitle = data.YName,
            SlopeTitle = "Slope of the curve",
        };
        console.PictureWritten(drawing.Write(picture));
    }

    private static void Check(string path, Observations data, double[] ascending)
    {
        if (ascending.Length < 2)
            throw new UnusableInputException($"{path}: every x is {Number.Significant(ascending[0], 15)}; a trend needs two distinct values at least.");
        if (ascending[^1] - ascending[0] < SmallestRange || data.X.Concat(data.Y).Any(value => Math.Abs(value) > Largest))
            throw new UnusableInputException($"{path}: the numbers are too large or too close together to draw; use other units.");
    }

    /// <summary>A tenth of the range, but wide enough that the window at every point of the range holds two observations.</summary>
    private static double DefaultBandwidth(double[] ascending)
    {
        double widestGap = ascending.Zip(ascending.Skip(1), (left, right) => right - left).Max();
        return Math.Max((ascending[^1] - ascending[0]) / 10, 1.5 * widestGap);
    }
}
