using System;
using System.Globalization;

namespace Plot;

/// <summary>What stands at a tick: as many decimals as the step has, the same in every culture.</summary>
internal static class TickLabel
{
    private const int LongestFixed = 7;

    public static string Of(double value, double step)
    {
        int decimals = Math.Max(0, -(int)Math.Floor(Math.Log10(step) + 1e-9));
        int wholeDigits = Math.Abs(value) < 1 ? 1 : (int)Math.Log10(Math.Abs(value)) + 1;
        if (value == 0 && decimals > LongestFixed)
            return "0";
        return decimals > LongestFixed || wholeDigits > 10 && value != 0
            ? value.ToString("G" + SignificantDigits(value, step), CultureInfo.InvariantCulture).Replace("E", "e", StringComparison.Ordinal)
            : value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    private static string SignificantDigits(double value, double step)
    {
        double digits = Math.Floor(Math.Log10(Math.Abs(value))) - Math.Floor(Math.Log10(step) + 1e-9) + 1;
        return Math.Clamp((int)digits, 1, 17).ToString(CultureInfo.InvariantCulture);
    }
}
