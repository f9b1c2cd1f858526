using System;
using System.Globalization;
using System.Linq;

namespace QuickStart;

/// <summary>Numbers read and written alike in every culture.</summary>
internal static class Number
{
    public static bool TryParse(string text, out double value) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    public static string Fixed(double value, int decimals) =>
        value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>The given number of significant digits, with an exponent only far from 1.</summary>
    public static string Significant(double value, int digits = 5)
    {
        string rounded = value.ToString("G" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return rounded.Replace("E", "e", StringComparison.Ordinal);
    }

    /// <summary>A column of a table: about four digits of its greatest number, as many decimals in all; a dash for NaN.</summary>
    public static string[] Column(double[] values)
    {
        double greatest = values.Select(Math.Abs).Where(double.IsFinite).DefaultIfEmpty(0).Max();
        bool isOrdinary = greatest == 0 || greatest is >= 1e-4 and < 1e9;
        int decimals = greatest == 0 ? 0 : Math.Clamp(3 - (int)Math.Floor(Math.Log10(greatest)), 0, 7);
        return [.. values.Select(value =>
            double.IsNaN(value) ? "–" : isOrdinary ? Fixed(value, decimals) : Significant(value))];
    }

    /// <summary>A p-value: four decimals, or an exponent where those would be zeros.</summary>
    public static string PValue(double p) => p < 0.0001
        ? p.ToString("0.00e-0", CultureInfo.InvariantCulture)
        : Fixed(p, 4);
}
