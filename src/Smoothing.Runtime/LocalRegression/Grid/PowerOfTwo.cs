using System;
using Smoothing.CompilerServices;

namespace Smoothing.LocalRegression;

/// <summary>Powers of two, by which numbers are scaled without rounding.</summary>
internal static class PowerOfTwo
{
    // The exponent of the least normal number.
    private const int LeastExponent = -1022;

    /// <summary>The largest power of two that is not above a number; 1 for 0, and 2⁻¹⁰²² for a subnormal number.</summary>
    /// <param name="value">The number, at least 0 and finite.</param>
    public static double NotAbove(double value) =>
        value == 0 ? 1 : DoubleDouble.PowerOfTwo(Math.Max(DoubleDouble.Exponent(value), LeastExponent));
}
