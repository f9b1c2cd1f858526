using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Smoothing.CompilerServices;

/// <summary>
/// The functions kernels need beyond arithmetic, each the same sequence of multiplications and additions in one lane,
/// two or eight, so that all widths agree to the bit.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class KernelFunctions
{
    /// <summary>cos(πu/2) for |u| ≤ 1.</summary>
    /// <remarks>
    /// Formed as sin(πt/2) of t = 1 − |u|, whose Taylor polynomial of degree 23 leaves 2·10⁻¹⁸ and keeps its relative
    /// accuracy where the kernel vanishes; t stands apart from the rest, which is small where the sine is near 1 and its
    /// rounding would weigh most.
    /// </remarks>
    /// <param name="u">−1 to 1.</param>
    /// <returns>0 to 1, within 2 units in the last place.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double CosineOfQuarterTurns(double u) => SineSeries(1 - Math.Abs(u));

    /// <summary>sin(πt/2) for −1 ≤ t ≤ 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double SineSeries(double t)
    {
        double s = t * t;
        double p = Sine.C23 * s + Sine.C21;
        p = p * s + Sine.C19;
        p = p * s + Sine.C17;
        p = p * s + Sine.C15;
        p = p * s + Sine.C13;
        p = p * s + Sine.C11;
        p = p * s + Sine.C9;
        p = p * s + Sine.C7;
        p = p * s + Sine.C5;
        p = p * s + Sine.C3;
        p = p * s + Sine.C1LessOne;
        return t + t * p;
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
        double shifted = x * Exponential.PerLog2 + Exponential.Shifter;
        double k = shifted - Exponential.Shifter;
        double r = (x - k * Exponential.Log2High) - k * Exponential.Log2Low;
        double p = Exponential.C13 * r + Exponential.C12;
        p = p * r + Exponential.C11;
        p = p * r + Exponential.C10;
        p = p * r + Exponential.C9;
        p = p * r + Exponential.C8;
        p = p * r + Exponential.C7;
        p = p * r + Exponential.C6;
        p = p * r + Exponential.C5;
        p = p * r + Exponential.C4;
        p = p * r + Exponential.C3;
        p = p * r + Exponential.C2;
        double power = 1 + (r + r * r * p);
        return BitConverter.Int64BitsToDouble(
            unchecked(BitConverter.DoubleToInt64Bits(power) + (BitConverter.DoubleToInt64Bits(shifted) << 52)));
    }

    /// <summary>(−1)ʲ (π/2)²ʲ⁺¹/(2j+1)!: sin(πt/2) in powers of t.</summary>
    private static class Sine
    {
        internal const double C1LessOne = 0.5707963267948967;
        internal const double C3 = -0.6459640975062463;
        internal const double C5 = 0.07969262624616705;
        internal const double C7 = -0.004681754135318688;
        internal const double C9 = 0.00016044118478735983;
        internal const double C11 = -3.598843235212085e-06;
        internal const double C13 = 5.692172921967927e-08;
        internal const double C15 = -6.688035109811468e-10;
        internal const double C17 = 6.0669357311061955e-12;
        internal const double C19 = -4.377065467313742e-14;
        internal const double C21 = 2.571422892860474e-16;
        internal const double C23 = -1.2538995405354577e-18;
    }

    /// <summary>1/j!, and what reduces the argument.</summary>
    private static class Exponential
    {
        internal const double PerLog2 = 1.4426950408889634;

        // ln 2 in two parts; the high one has its last 21 bits clear, so that k ln 2 is exact
        internal const double Log2High = 0.6931471803691238;
        internal const double Log2Low = 1.9082149292705877E-10;

        // 1.5·2⁵²: adding it rounds to the nearest integer and leaves that integer in the lowest bits
        internal const double Shifter = 6755399441055744.0;

        internal const double C2 = 0.5;
        internal const double C3 = 0.16666666666666666;
        internal const double C4 = 0.041666666666666664;
        internal const double C5 = 0.008333333333333333;
        internal const double C6 = 0.001388888888888889;
        internal const double C7 = 0.0001984126984126984;
        internal const double C8 = 2.48015873015873e-05;
        internal const double C9 = 2.7557319223985893e-06;
        internal const double C10 = 2.755731922398589e-07;
        internal const double C11 = 2.505210838544172e-08;
        internal const double C12 = 2.08767569878681e-09;
        internal const double C13 = 1.6059043836821613e-10;
    }
}
