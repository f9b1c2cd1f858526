using System;
using Xunit.Abstractions;

namespace Smoothing.Tests;

/// <summary>The largest error of many, each in units of what it may be at most.</summary>
internal sealed class Worst(string what)
{
    private double _ratio;
    private string _where = "";
    private int _count;

    /// <summary>Looks at one error; NaN, and any error where none is allowed, count as infinite.</summary>
    public void Add(double value, double reference, double tolerance, string where)
    {
        _count++;
        double error = value.Equals(reference) ? 0 : Math.Abs(value - reference);
        double ratio = error == 0 ? 0 : error / tolerance;
        if (double.IsNaN(ratio))
            ratio = double.PositiveInfinity;
        if (ratio <= _ratio && _where.Length > 0)
            return;
        _ratio = ratio;
        _where = FormattableString.Invariant($"{where}: {value:R} for {reference:R}");
    }

    /// <summary>Fails where an error exceeds its tolerance, and where nothing was looked at.</summary>
    public void Check(ITestOutputHelper? output = null)
    {
        string text = FormattableString.Invariant($"{what}: {_count} values, worst error {_ratio:F3} of what is allowed at {_where}");
        output?.WriteLine(text);
        Assert.True(_count > 0 && _ratio <= 1, text);
    }
}
