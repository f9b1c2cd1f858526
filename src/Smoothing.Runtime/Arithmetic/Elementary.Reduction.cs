using System;

namespace Smoothing.CompilerServices;

/// <content>
/// The remainder of the angle after whole quarter turns, r = x − q π/2. Its relative error is small even if r is close to zero.
/// </content>
public static partial class Elementary
{
    private static DoubleDouble HalfPi => new(1.5707963267948966, 6.123233995736766e-17);

    /// <summary>r = x − q π/2 for a finite x ≥ 0, |r| ≤ π/4 but for rounding.</summary>
    internal static DoubleDouble ReduceByHalfPi(double x, out int quadrant)
    {
        const double QuarterPi = 0.7853981633974483;
        if (x <= QuarterPi)
        {
            quadrant = 0;
            return x;
        }

        return x < 1 << 20 ? ReduceByThreeParts(x, out quadrant) : ReduceByLongProduct(x, out quadrant);
    }

    /// <summary>For x &lt; 2²⁰ (W. J. Cody and W. Waite 1980, Software manual for the elementary functions).</summary>
    private static DoubleDouble ReduceByThreeParts(double x, out int quadrant)
    {
        // π/2 to 2⁻¹⁷⁵; the products of the first two parts, of 33 and 31 bits, with q are exact.
        const double First = 1.5707963267341256, Second = 6.077100506303966e-11;
        const double QuadrantsPerRadian = 0.6366197723675814;
        var third = new DoubleDouble(2.0222662487959506e-21, 1.0085854035872483e-37);

        double q = Math.Floor((x * QuadrantsPerRadian) + 0.5);
        quadrant = (int)q;
        return DoubleDouble.Sum(x - (q * First), -q * Second) - (third * q);
    }

    /// <summary>
    /// For any larger x: with x = M 2^(32 a), M of three words, only those words of 2/π matter whose products with M are neither whole
    /// turns nor far below the point (M. H. Payne and R. N. Hanek 1983, Radian reduction for trigonometric functions, SIGNUM Newsletter
    /// 18(1)).
    /// </summary>
    private static DoubleDouble ReduceByLongProduct(double x, out int quadrant)
    {
        // A double is no closer to a multiple of π/2 than 2⁻⁶³, and 7 words leave out 2⁻¹⁹⁰.
        const int FractionWords = 7;

        int exponent = DoubleDouble.Exponent(x) - 52;
        int a = exponent >> 5, shift = exponent & 31;
        ulong mantissa = ((ulong)BitConverter.DoubleToInt64Bits(x) & 0x000F_FFFF_FFFF_FFFF) | 0x0010_0000_0000_0000;
        ulong shifted = (mantissa & 0xFFFF_FFFF) << shift;
        ulong upper = ((mantissa >> 32) << shift) + (shifted >> 32);
        ulong m0 = shifted & 0xFFFF_FFFF, m1 = upper & 0xFFFF_FFFF, m2 = upper >> 32;

        // words[f] has the weight 2^(−32 f). The part above 2³² is whole turns.
        ReadOnlySpan<uint> digits = TwoOverPi.Words.AsSpan(a + 1);
        Span<ulong> words = stackalloc ulong[FractionWords + 1];
        ulong carry = 0;
        for (int f = FractionWords; f >= 0; f--)
        {
            ulong p0 = m0 * digits[f], p1 = m1 * digits[f + 1], p2 = m2 * digits[f + 2];
            ulong low = (p0 & 0xFFFF_FFFF) + (p1 & 0xFFFF_FFFF) + (p2 & 0xFFFF_FFFF) + carry;
            words[f] = low & 0xFFFF_FFFF;
            carry = (p0 >> 32) + (p1 >> 32) + (p2 >> 32) + (low >> 32);
        }

        // A fraction of ½ or more equals the next quadrant minus its complement.
        bool beyondHalf = words[1] >= 0x8000_0000;
        ulong complement = beyondHalf ? 0xFFFF_FFFF : 0;
        quadrant = (int)((words[0] + (beyondHalf ? 1u : 0u)) & 3);
        DoubleDouble fraction = 0;
        for (int f = FractionWords; f >= 1; f--)
            fraction += (long)(words[f] ^ complement) * DoubleDouble.PowerOfTwo(-32 * f);
        return (beyondHalf ? -fraction : fraction) * HalfPi;
    }

    private static class TwoOverPi
    {
        /// <summary>Two words of zeros, then 2/π after the point in words of 32 bits: enough for the largest double.</summary>
        internal static readonly uint[] Words =
        [
            0x00000000, 0x00000000,
            0xA2F9836E, 0x4E441529, 0xFC2757D1, 0xF534DDC0, 0xDB629599, 0x3C439041, 0xFE5163AB, 0xDEBBC561,
            0xB7246E3A, 0x424DD2E0, 0x06492EEA, 0x09D1921C, 0xFE1DEB1C, 0xB129A73E, 0xE88235F5, 0x2EBB4484,
            0xE99C7026, 0xB45F7E41, 0x3991D639, 0x835339F4, 0x9C845F8B, 0xBDF9283B, 0x1FF897FF, 0xDE05980F,
            0xEF2F118B, 0x5A0A6D1F, 0x6D367ECF, 0x27CB09B7, 0x4F463F66, 0x9E5FEA2D, 0x7527BAC7, 0xEBE5F17B,
            0x3D0739F7, 0x8A5292EA, 0x6BFB5FB1, 0x1F8D5D08, 0x56033046, 0xFC7B6BAB, 0xF0CFBC20,
        ];
    }
}
