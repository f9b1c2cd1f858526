using System;
using System.Runtime.CompilerServices;
#if NET8_0_OR_GREATER
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
#endif

namespace Smoothing.CompilerServices;

/// <content>Error-free transforms: the rounded sum or product of two doubles, and its exact rounding error.</content>
public readonly partial struct DoubleDouble
{
    /// <summary>a + b = High + Low, exactly (TwoSum, Knuth), unless the sum overflows.</summary>
    /// <param name="a">The first term.</param>
    /// <param name="b">The second term.</param>
    /// <returns>The rounded sum and its error.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble Sum(double a, double b)
    {
        double sum = a + b;
        double ofB = sum - a;
        double ofA = sum - ofB;
        return new(sum, (a - ofA) + (b - ofB));
    }

    /// <summary>
    /// a · b = High + Low, exactly (TwoProd), unless the product overflows or is below 2⁻⁹⁶⁸, where its error may fall
    /// between subnormal numbers and is rounded to one.
    /// </summary>
    /// <param name="a">The first factor.</param>
    /// <param name="b">The second factor.</param>
    /// <returns>The rounded product and its error: the same bits with and without hardware fused multiply-add.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble Product(double a, double b)
    {
#if NET8_0_OR_GREATER
        if (Fma.IsSupported || AdvSimd.Arm64.IsSupported)
        {
            double product = a * b;
            return new(product, Math.FusedMultiplyAdd(a, b, -product));
        }
#endif
        return ProductByDekker(a, b);
    }

    /// <summary>a + b = High + Low exactly where |a| ≥ |b| or a = 0 (Fast2Sum, Dekker).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static DoubleDouble OrderedSum(double a, double b)
    {
        double sum = a + b;
        return new(sum, b - (sum - a));
    }

    /// <summary>The product without fused multiply-add (Dekker 1971), and the bits that fused multiply-add would give.</summary>
    internal static DoubleDouble ProductByDekker(double a, double b)
    {
        double product = a * b;
        double magnitude = Math.Abs(product);

        // Within these bounds no partial product underflows and no split overflows. NaN fails every comparison.
        bool inRange = magnitude >= PowerOfTwo(-960) && magnitude <= PowerOfTwo(1000)
            && Math.Abs(a) <= PowerOfTwo(990) && Math.Abs(b) <= PowerOfTwo(990);
        return inRange ? new(product, ProductError(a, b, product)) : ProductAtTheEdge(a, b, product);
    }

    /// <summary>The double 2ᵉ, for e from −1022 to 1023.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double PowerOfTwo(int exponent) => BitConverter.Int64BitsToDouble((long)(exponent + 1023) << 52);

    /// <summary>a · b − product from the four products of half-length parts, each of which is exact.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double ProductError(double a, double b, double product)
    {
        double aHigh = LeadingHalf(a), aLow = a - aHigh;
        double bHigh = LeadingHalf(b), bLow = b - bHigh;
        return (((aHigh * bHigh) - product) + (aHigh * bLow) + (aLow * bHigh)) + (aLow * bLow);
    }

    /// <summary>The leading 26 bits of a number, rounded (Veltkamp's split by 2²⁷ + 1).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double LeadingHalf(double value)
    {
        const double Splitter = 134217729;
        double scaled = Splitter * value;
        return scaled - (scaled - value);
    }

    /// <summary>The error of a product too large or too small to split in place: found among the mantissas, then rounded once.</summary>
    private static DoubleDouble ProductAtTheEdge(double a, double b, double product)
    {
        if (double.IsNaN(product) || double.IsInfinity(a) || double.IsInfinity(b))
            return new(product, double.NaN);
        if (double.IsInfinity(product))
            return new(product, -product);
        if (a == 0 || b == 0)
            return new(product, 0);

        double aMantissa = Mantissa(a, out int aExponent);
        double bMantissa = Mantissa(b, out int bExponent);
        int exponent = aExponent + bExponent;
        double scaled = aMantissa * bMantissa;
        double error = ProductError(aMantissa, bMantissa, scaled);

        if (Math.Abs(product) > PowerOfTwo(-1022))
            return new(product, ScaleByExponent(error, exponent));

        // The product is rounded to a multiple of the smallest double. The remainder is at most half of that, and only its sign remains.
        double rounded = product == 0 ? 0 : ScaleByExponent(product, -exponent);
        return new(product, (scaled - rounded) + error < 0 ? -0.0 : 0.0);
    }

    /// <summary>A non-zero finite value as mantissa · 2ᵉ, 1 ≤ |mantissa| &lt; 2.</summary>
    private static double Mantissa(double value, out int exponent)
    {
        int shift = 0;
        if (Math.Abs(value) < PowerOfTwo(-1022))
        {
            value *= PowerOfTwo(64);
            shift = 64;
        }

        int own = Exponent(value);
        exponent = own - shift;
        return own > 1000 ? value * PowerOfTwo(-1000) * PowerOfTwo(1000 - own) : value * PowerOfTwo(-own);
    }

    /// <summary>⌊log₂|value|⌋ of a normal number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Exponent(double value) => (int)((BitConverter.DoubleToInt64Bits(value) >> 52) & 0x7FF) - 1023;

    /// <summary>value · 2ᵉ rounded once, for |e| ≤ 2000: whatever underflows does so in the last multiplication.</summary>
    private static double ScaleByExponent(double value, int exponent)
    {
        if (exponent > 1000)
            return value * PowerOfTwo(exponent - 1000) * PowerOfTwo(1000);
        if (exponent < -1000)
            return value * PowerOfTwo(exponent + 1000) * PowerOfTwo(-1000);
        return value * PowerOfTwo(exponent);
    }
}
