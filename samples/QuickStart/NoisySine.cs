using System.Linq;
using System;
using Plot;
using Spectre.Console;

namespace QuickStart;

/// <summary>The textbook's example: y = sin x plus noise, 100 points on [0, 10].</summary>
internal static class NoisySine
{
    public static void Show(IAnsiConsole console)
    {
        Observations noisy = CsvFile.ReadExample("sine.csv");

        double[] fitted = new double[noisy.Count];
        SineTrend.Smooth(noisy.X, noisy.Y, fitted); // at the data's own x

        double[] at = [.. Enumerable.Range(0, 11)];
        double[] values = new double[at.Length];
        SineTrend.Smooth(noisy.X, noisy.Y, at, values); // at other points

        console.Heading(
            "2  Noisy sine: another kernel, one static call",
            $"{noisy.Count} points of sin x + noise on [0, 10]; Tricube kernel, h = {Number.Significant(new SineTrend().Bandwidth)}.");
        Table table = Report.TableOf("x", "sin x", "fitted", "error");
        foreach ((double x, double value) in at.Zip(values))
            table.AddRow(Number.Fixed(x, 0), Number.Fixed(Math.Sin(x), 3), Number.Fixed(value, 3), Number.Fixed(value - Math.Sin(x), 3));
        console.Write(table);

        double[] truth = [.. noisy.X.Select(Math.Sin)];
        console.WriteLine(
            $"RMS error against sin x: {Number.Fixed(RootMeanSquare(noisy.Y, truth), 3)} raw, " +
            $"{Number.Fixed(RootMeanSquare(fitted, truth), 3)} smoothed.");
    }

    private static double RootMeanSquare(double[] values, double[] truth) =>
        Math.Sqrt(values.Zip(truth, (value, exact) => (value - exact) * (value - exact)).Average());
}
