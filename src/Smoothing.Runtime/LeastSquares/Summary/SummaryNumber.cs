using System;
using System.Globalization;

namespace Smoothing.LeastSquares;

/// <summary>Numbers as a summary shows them: in the invariant culture, with the same text on every framework.</summary>
internal static class SummaryNumber
{
    // Below this a p-value says no more than that it is small (the spacing of doubles at 1, as R has it).
    private const double SmallestProbability = 2.220446049250313e-16;

    /// <summary>A fixed number of decimals; a zero has no sign.</summary>
    internal static string Fixed(double value, int decimals)
    {
        if (NotFinite(value) is string word)
            return word;
        string text = value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return text[0] == '-' && text.Trim('-', '0', '.').Length == 0 ? text.Substring(1) : text;
    }

    /// <summary>One digit before the point, and an exponent of two digits or more.</summary>
    internal static string Scientific(double value, int decimals) =>
        NotFinite(value) ?? value.ToString(decimals == 0 ? "0e+00" : "0." + new string('0', decimals) + "e+00", CultureInfo.InvariantCulture);

    /// <summary>Four significant digits, all those before the point at the least; scientific outside of 10⁻⁴ … 10⁷.</summary>
    internal static string Significant(double value)
    {
        int magnitude = Magnitude(value);
        return magnitude is >= -4 and < 7 ? Fixed(value, Math.Max(0, 3 - magnitude)) : Scientific(value, 3);
    }

    /// <summary>Two decimals, as differences of information criteria are read; scientific from 10⁹ on.</summary>
    internal static string Criterion(double value) => Magnitude(value) < 9 ? Fixed(value, 2) : Scientific(value, 6);

    /// <summary>Five decimals down to 10⁻⁴, two significant digits below, and a bound where the value is no more than rounding.</summary>
    internal static string Probability(double value) => value < SmallestProbability ? "<2e-16"
        : value < 1e-4 ? Scientific(value, 1)
        : Fixed(value, 5);

    /// <summary>The decimal exponent of a value rounded to four significant digits; 0 for one that is not finite.</summary>
    internal static int Magnitude(double value)
    {
        if (NotFinite(value) is not null)
            return 0;
        string[] parts = value.ToString("E3", CultureInfo.InvariantCulture).Split('E');
        return int.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
    }

    private static string? NotFinite(double value) => double.IsNaN(value) ? "NaN"
        : double.IsPositiveInfinity(value) ? "Inf"
        : double.IsNegativeInfinity(value) ? "-Inf"
        : null;
}
