using System;
using System.Collections.Generic;
using System.Linq;

namespace Smoothing.Tests.LocalRegression;

/// <summary>Data in the shapes that shared moments might stumble over.</summary>
internal sealed record SweepSample(string Name, double[] X, double[] Y, bool IsMixed = false)
{
    /// <summary>The range of x; 1 where it is empty.</summary>
    public double Width => X.Length > 0 && X[^1] > X[0] ? X[^1] - X[0] : 1;

    /// <summary>The range of the responses and 0, between which they lie where there are several.</summary>
    public double Range => Y.Append(0).Max() - Y.Append(0).Min();

    public static IEnumerable<SweepSample> Shapes(int seed, int n)
    {
        var random = new Random(seed);
        double[] uniform = [.. Enumerable.Range(0, n).Select(_ => 10 * random.NextDouble()).Order()];
        double[] y = [.. uniform.Select(x => Math.Sin(x) + random.NextDouble() - 0.5)];
        SweepSample Of(string name, Func<double, double> map) => new(name, [.. uniform.Select(map).Order()], y);
        double[] centres = [.. Enumerable.Range(0, 6).Select(_ => 10 * random.NextDouble())];

        yield return new("uniform", uniform, y);
        yield return Of("clustered", x => centres[(int)(x * 100) % centres.Length] + (1e-3 * x));
        yield return Of("tied", x => Math.Round(2 * x) / 2);
        yield return Of("gapped", x => x < 5 ? x / 3 : 5 + x);
        yield return new("alternating gaps", [.. Enumerable.Range(0, n).Select(i => (i / 2 * 0.05) + (i % 2 * 1e-4))], y);
        yield return Of("shifted by 1.7e9", x => x + 1.7e9);
        yield return Of("shifted by -1.7e9", x => x - 1.7e9);
        yield return Of("scaled by 1e-9", x => x * 1e-9);
        yield return Of("scaled by 1e9", x => x * 1e9);
        yield return Of("nanoseconds since 1970", x => 1.7e18 + Math.Round(x * 1e7));
        yield return new("responses from 1e-300 to 1e300", uniform, [.. y.Select(value => value * Math.Pow(10, random.Next(-300, 301)))], IsMixed: true);
    }

    /// <summary>The targets of a sample: the data's own, few, many and beyond the ends, descending, in no order, repeated.</summary>
    public IEnumerable<double[]> Targets(int seed)
    {
        if (X.Length == 0)
        {
            yield return [0, 1, 1, -1];
            yield break;
        }

        var random = new Random(seed);
        double[] beyond = [.. Enumerable.Range(0, 2 * X.Length).Select(_ => X[0] + (Width * ((1.4 * random.NextDouble()) - 0.2)))];
        yield return X;
        yield return [.. Enumerable.Range(0, 5).Select(i => X[0] + (Width * (i + 0.5) / 5))];
        yield return [.. beyond.Order()];
        yield return [.. X.Reverse()];
        yield return [.. beyond.Take(150)];
        yield return [.. X.Take(100).SelectMany(x => Enumerable.Repeat(x, 3))];
    }

    /// <summary>max |y| over a window: the range of its responses, which lie on both sides of 0.</summary>
    public double RangeAround(double at, double bandwidth) =>
        X.Select((x, i) => Math.Abs(x - at) < bandwidth ? Math.Abs(Y[i]) : 0).Max();
}
