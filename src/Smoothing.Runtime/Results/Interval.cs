using System;
using System.Globalization;

namespace Smoothing;

/// <summary>An interval [<see cref="Lower"/>, <see cref="Upper"/>].</summary>
public readonly struct Interval : IFormattable
{
    /// <summary>Creates an interval from its ends.</summary>
    /// <param name="lower">The lower end.</param>
    /// <param name="upper">The upper end.</param>
    public Interval(double lower, double upper) => (Lower, Upper) = (lower, upper);

    /// <summary>The lower end; NaN where the data does not determine it.</summary>
    public double Lower { get; }

    /// <summary>The upper end; NaN where the data does not determine it.</summary>
    public double Upper { get; }

    /// <summary>Whether <paramref name="value"/> lies in the closed interval.</summary>
    /// <param name="value">The value to test.</param>
    /// <returns>True for <see cref="Lower"/> ≤ value ≤ <see cref="Upper"/>; false if an end or the value is NaN.</returns>
    public bool Contains(double value) => value >= Lower && value <= Upper;

    /// <inheritdoc/>
    public override string ToString() => ToString(null, CultureInfo.CurrentCulture);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        "[" + Lower.ToString(format, formatProvider) + ", " + Upper.ToString(format, formatProvider) + "]";
}
