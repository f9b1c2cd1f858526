using System;
using System.Globalization;

namespace Smoothing.LeastSquares;

/// <summary>Numbers as a summary shows them: in the invariant culture, with the same text on every framework.</summary>
internal static class SummaryNumber
{
    // Smaller p-values are shown as a bound, as R does. The bound is the spacing of doubles at 1.
    private const double SmallestProbability = 2.220446049250313e-16;

    /// <summary>Formats with a fixed number of decimals. A zero has no sign.</summary>
    internal static string Fixed(double value, int decimals)
    {
        if (NotFinite(value) is string word)
            return word;
        string text = value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return text[0] == '-' && text.Trim('-', '0', '.').Length == 0 ? text.Substring(1) : text;
    }

    /// <summary>Formats with one digit before the point and an exponent of two digits or more.</summary>
    internal static string Scientific(double value, int decimals) =>
        NotFinite(value)
        ?? value.ToString(decimals == 0 ? "0e+00" : "0." + new string('0', decimals) + "e+00", CultureInfo.InvariantCulture);

    /// <summary>Formats with four significant digits and at least all digits before the point; scientific outside 10⁻⁴ … 10⁷.</summary>
    internal static string Significant(double value)
    {
        int magnitude = Magnitude(value);
        return magnitude is >= -4 and < 7 ? Fixed(value, Math.Max(0, 3 - magnitude)) : Scientific(value, 3);
    }

    /// <summary>Formats an information criterion with two decimals, enough to compare models; scientific from 10⁹ on.</summary>
    internal static string Criterion(double value) => Magnitude(value) < 9 ? Fixed(value, 2) : Scientific(value, 6);

    /// <summary>Formats with five decimals down to 10⁻⁴, with two significant digits below, and as a bound below 2.2·10⁻¹⁶.</summary>
    internal static string Probability(double value) => value < SmallestProbability ? "<2e-16"
        : value < 1e-4 ? Scientific(value, 1)
        : Fixed(value, 5);

    /// <summary>The decimal exponent of a value rounded to four significant digits; 0 for a value that is not finite.</summary>
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
