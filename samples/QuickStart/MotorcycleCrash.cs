using System.Linq;
using Plot;
using Smoothing;
using Spectre.Console;

namespace QuickStart;

/// <summary>
/// A helmet in a simulated motorcycle crash: the head's acceleration against the time after impact
/// (Silverman 1985, Journal of the Royal Statistical Society B 47, 1–52).
/// </summary>
internal static class MotorcycleCrash
{
    public static void Show(IAnsiConsole console, string picture)
    {
        Observations crash = CsvFile.ReadExample("mcycle.csv");

        var trend = new CrashTrend();
        trend.Fit(crash.X, crash.Y);

        console.Heading(
            "1  Motorcycle crash: local linear regression",
            $"{trend.Count} readings (Silverman 1985); Epanechnikov kernel, h = {Number.Significant(trend.Bandwidth)} ms.");
        Table table = Report.TableOf("time, ms", "head acceleration, g", "slope, g/ms");
        for (double time = 5; time <= 55; time += 5)
            table.AddRow(Number.Fixed(time, 0), Number.Fixed(trend.Predict(time), 1), Number.Fixed(trend.Slope(time), 2));
        console.Write(table);

        double[] times = Grid.Over(crash.X, 501);
        double[] accelerations = new double[times.Length];
        trend.Predict(times, accelerations);
        var band = new Interval[times.Length];
        trend.ConfidenceInterval(times, band);
        (double strongest, double when) = accelerations.Zip(times).Min();
        console.WriteLine($"Strongest deceleration: {Number.Fixed(strongest, 1)} g, {Number.Fixed(when, 1)} ms after impact.");

        var drawing = new TrendPicture
        {
            Title = "Head acceleration in a simulated motorcycle crash",
            Data = crash,
            DataName = "measured",
            FitName = $"local linear, Epanechnikov, h = {Number.Significant(trend.Bandwidth)} ms",
            At = times,
            Values = accelerations,
            Band = band,
            Slopes = [.. times.Select(trend.Slope)],
            XTitle = "Time after impact, ms",
            YTitle = "Head acceleration, g",
            SlopeTitle = "Slope of the curve, g/ms",
        };
        console.PictureWritten(drawing.Write(picture));
    }
}
