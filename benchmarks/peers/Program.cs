using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;

namespace Smoothing.Peers;

/// <summary>This library's estimators, for a directory of data and a case: prints peer, seconds and middle value, tabs between.</summary>
internal static class Program
{
    private delegate void Smoother(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> fitted);

    // A line an entry: the case, the points, and what is to be done with them.
    private static readonly Dictionary<string, (int Points, Func<Sample, Func<int, double[]>> Work)> Cases = new()
    {
        ["local-linear-1e5-200"] = (100_000, sample => Smooth(sample, Thousandth.Smooth)),
        ["local-linear-1e6-200"] = (1_000_000, sample => Smooth(sample, TenThousandth.Smooth)),
        ["local-linear-1e6-2000"] = (1_000_000, sample => Smooth(sample, Thousandth.Smooth)),
        ["local-linear-1e6-20000"] = (1_000_000, sample => Smooth(sample, Hundredth.Smooth)),
        ["direct-1e5-200"] = (100_000, sample => Smooth(sample, ThousandthByItself.Smooth)),
        ["local-linear-401"] = (100_000, sample => SmoothAt(sample, sample.Grid(401))),
        ["lowess-1e4"] = (10_000, sample => Smooth(sample, TenthOfTheData.Smooth)),
        ["lowess-1e4-delta"] = (10_000, sample => Smooth(sample, AnchoredTenthOfTheData.Smooth)),
        ["lowess-100"] = (100, sample => Smooth(sample, FifthOfTheData.Smooth)),
        ["selection-400"] = (400, sample => Smooth(sample, LeftOut.Smooth)),
        ["loess-5e3"] = (5_000, Band),
        ["density-401"] = (10_000, Density),
        ["savgol-1e3"] = (1_000, sample => Smooth(sample, static (_, y, fitted) => Cubic21.Filter(y, fitted))),
        ["savgol-1e5"] = (100_000, sample => Smooth(sample, static (_, y, fitted) => Cubic21.Filter(y, fitted))),
    };

    private static void Main(string[] arguments)
    {
        if (!Cases.TryGetValue(arguments[1], out var entry))
            return;

        Func<int, double[]> work = entry.Work(new Sample(arguments[0], entry.Points));

        // The first calls run code that is not optimised yet. The wait lets the compiler finish.
        for (int round = 0; round < 3; round++)
        {
            long start = Stopwatch.GetTimestamp();
            for (int call = 0; call < 40 && Stopwatch.GetElapsedTime(start).TotalSeconds < 1; call++)
                work(entry.Points);
            Thread.Sleep(200);
        }

        long begin = Stopwatch.GetTimestamp();
        double[] results = work(entry.Points);
        double middle = results[results.Length / 2];
        double once = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        int calls = once < 0.02 ? (int)(0.02 / once) + 1 : 1;

        // The median of nine batches of 20 ms or one call, or of as many as ten seconds hold.
        var times = new List<double>();
        long first = Stopwatch.GetTimestamp();
        while (times.Count < 9 && (times.Count == 0 || Stopwatch.GetElapsedTime(first).TotalSeconds < 10))
        {
            begin = Stopwatch.GetTimestamp();
            for (int call = 0; call < calls; call++)
                work(entry.Points);
            times.Add(Stopwatch.GetElapsedTime(begin).TotalSeconds / calls);
        }

        Console.WriteLine(FormattableString.Invariant($"Smoothing\t{times.Order().ElementAt(times.Count / 2):R}\t{middle:R}"));
    }

    /// <summary>At the data's own points, or the first of them.</summary>
    private static Func<int, double[]> Smooth(Sample sample, Smoother smoother) => points =>
    {
        smoother(sample.X.AsSpan(0, points), sample.Y.AsSpan(0, points), sample.Results.AsSpan(0, points));
        return sample.Results;
    };

    private static Func<int, double[]> SmoothAt(Sample sample, double[] targets)
    {
        var results = new double[targets.Length];
        return points =>
        {
            Tenth.Smooth(sample.X.AsSpan(0, points), sample.Y.AsSpan(0, points), targets, results);
            return results;
        };
    }

    /// <summary>The upper ends of a 95 % band at the data's own points; the fit and its degrees of freedom are part of it.</summary>
    private static Func<int, double[]> Band(Sample sample)
    {
        var fit = new QuadraticHalfOfTheData();
        var band = new Interval[sample.X.Length];
        return points =>
        {
            ReadOnlySpan<double> x = sample.X.AsSpan(0, points);
            fit.Fit(x, sample.Y.AsSpan(0, points));
            fit.ConfidenceInterval(x, band.AsSpan(0, points));
            for (int i = 0; i < points; i++)
                sample.Results[i] = band[i].Upper;
            return sample.Results;
        };
    }

    /// <summary>Of the responses, at evenly spaced targets over their range; the bandwidth and the sorting are part of it.</summary>
    private static Func<int, double[]> Density(Sample sample)
    {
        (double low, double high) = (sample.Y.Min(), sample.Y.Max());
        double[] targets = [.. Enumerable.Range(0, 401).Select(i => low + (high - low) * i / 400)];
        var results = new double[targets.Length];
        return points =>
        {
            Thumb.Evaluate(sample.Y.AsSpan(0, points), targets, results);
            return results;
        };
    }
}
