using System;
using System.Runtime.CompilerServices;
using Smoothing.Arithmetic;

namespace Smoothing.CompilerServices;

/// <content>
/// The functions that kernels need beyond arithmetic. Each is the same sequence of multiplications and additions here and in every width of
/// <c>VectorSimd</c>, so that all agree to the bit.
/// </content>
public static partial class ScalarSimd
{
    /// <summary>cos(πv/2) for |v| ≤ 2.</summary>
    /// <remarks>It is formed as sin(πt/2) of t = 1 − |v|.</remarks>
    /// <param name="v">−2 to 2.</param>
    /// <returns>−1 to 1, within 2 units in the last place of 1, and of the result where |v| ≤ 1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double CosineOfQuarterTurns(double v) => SineSeries(1 - Math.Abs(v));

    /// <summary>sin(πv/2) for |v| ≤ 2.</summary>
    /// <param name="v">−2 to 2.</param>
    /// <returns>−1 to 1, within 2 units in the last place.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double SineOfQuarterTurns(double v)
    {
        var a = Abs(v);
        var sine = SineSeries(WhereGreater(a, One, Create(2) - a, a));
        return WhereGreater(v, Create(0), sine, -sine);
    }

    /// <summary>eˣ for −700 ≤ x ≤ 0.</summary>
    /// <remarks>
    /// x = k ln 2 + r with |r| ≤ ln 2/2 (Cody and Waite 1980, chapter 6); eʳ by its Taylor polynomial of degree 13, which
    /// leaves 4·10⁻¹⁸; 2ᵏ by adding k to the exponent.
    /// </remarks>
    /// <param name="x">−700 to 0.</param>
    /// <returns>0 to 1, within 1 unit in the last place.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Exp(double x)
    {
        double shifted = x * ExponentialTerms.PerLog2 + ExponentialTerms.Shifter;
        double k = shifted - ExponentialTerms.Shifter;
        double r = (x - k * ExponentialTerms.Log2High) - k * ExponentialTerms.Log2Low;
        double p = ExponentialTerms.C13 * r + ExponentialTerms.C12;
        p = p * r + ExponentialTerms.C11;
        p = p * r + ExponentialTerms.C10;
        p = p * r + ExponentialTerms.C9;
        p = p * r + ExponentialTerms.C8;
        p = p * r + ExponentialTerms.C7;
        p = p * r + ExponentialTerms.C6;
        p = p * r + ExponentialTerms.C5;
        p = p * r + ExponentialTerms.C4;
        p = p * r + ExponentialTerms.C3;
        p = p * r + ExponentialTerms.C2;
        double power = 1 + (r + r * r * p);
        return BitConverter.Int64BitsToDouble(unchecked(BitConverter.DoubleToInt64Bits(power) + (BitConverter.DoubleToInt64Bits(shifted) << 52)));
    }

    /// <summary>sin(πt/2) for −1 ≤ t ≤ 1.</summary>
    /// <remarks>
    /// A Taylor polynomial of degree 23, which leaves 2·10⁻¹⁸ and keeps its relative accuracy where the sine vanishes. t is added last: the
    /// rest is small where the sine is near 1 and its rounding would weigh most.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double SineSeries(double t)
    {
        double s = t * t;
        double p = SineTerms.C23 * s + SineTerms.C21;
        p = p * s + SineTerms.C19;
        p = p * s + SineTerms.C17;
        p = p * s + SineTerms.C15;
        p = p * s + SineTerms.C13;
        p = p * s + SineTerms.C11;
        p = p * s + SineTerms.C9;
        p = p * s + SineTerms.C7;
        p = p * s + SineTerms.C5;
        p = p * s + SineTerms.C3;
        p = p * s + SineTerms.C1LessOne;
        return t + t * p;
    }
}
