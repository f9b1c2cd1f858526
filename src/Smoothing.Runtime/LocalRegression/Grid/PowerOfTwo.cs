using System;

namespace Smoothing.LocalRegression;

/// <summary>Powers of two, by which numbers are scaled without rounding.</summary>
internal static class PowerOfTwo
{
    private const int SignificandBits = 52;

    /// <summary>The largest power of two that is not above a number; 1 for 0, and 2⁻¹⁰²² for a subnormal number.</summary>
    /// <param name="value">The number, at least 0 and finite.</param>
    public static double NotAbove(double value)
    {
        if (value == 0)
            return 1;

        long exponent = BitConverter.DoubleToInt64Bits(value) >> SignificandBits;
        return BitConverter.Int64BitsToDouble(Math.Max(1, exponent) << SignificandBits);
    }
}
