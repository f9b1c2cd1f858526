using System;
using System.Collections.Generic;
using System.Linq;

namespace Plot;

/// <summary>Round positions along an axis: multiples of 1, 2 or 5 times a power of ten, at most a given number of them.</summary>
internal sealed class Ticks
{
    private Ticks(double step, IReadOnlyList<double> values) => (Step, Values) = (step, values);

    public double Step { get; }

    public IReadOnlyList<double> Values { get; }

    public static Ticks Between(double minimum, double maximum, int atMost)
    {
        double step = StepOf((maximum - minimum) / atMost);
        double first = Math.Ceiling(minimum / step);
        int count = (int)(Math.Floor(maximum / step) - first) + 1;
        return new Ticks(step, [.. Enumerable.Range(0, count).Select(i => (first + i) * step)]);
    }

    /// <summary>The least 1-2-5 step that is no smaller than <paramref name="width"/>.</summary>
    private static double StepOf(double width)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(width)));
        double digit = width / power;
        return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
    }
}
