using System;
using System.Numerics;

namespace Smoothing.Generators.Algebra;

/// <summary>Exact fractions as doubles, rounded once.</summary>
internal static class Rounding
{
    private const int SignificandBits = 53;
    private const int LeastExponent = -1074;

    /// <summary>The double nearest to a fraction, ties to even; infinity where the fraction exceeds the range of doubles.</summary>
    public static double Nearest(BigInteger numerator, BigInteger denominator)
    {
        if (numerator.IsZero)
            return 0;

        bool isNegative = numerator.Sign != denominator.Sign;
        numerator = BigInteger.Abs(numerator);
        denominator = BigInteger.Abs(denominator);

        // The quotient has 65 or 66 bits. Its last bit is set where there is a remainder, so that a remainder breaks ties.
        int exponent = BitLength(numerator) - BitLength(denominator) - 65;
        if (exponent >= 0)
            denominator <<= exponent;
        else
            numerator <<= -exponent;
        BigInteger quotient = BigInteger.DivRem(numerator, denominator, out BigInteger remainder);
        if (!remainder.IsZero)
            quotient |= BigInteger.One;

        // Subnormal numbers have fewer bits.
        int dropped = Math.Max(BitLength(quotient) - SignificandBits, LeastExponent - exponent);
        if (dropped > BitLength(quotient))
            return isNegative ? -0.0 : 0.0;

        BigInteger significand = quotient >> dropped;
        BigInteger twiceRest = (quotient - (significand << dropped)) << 1;
        int comparison = twiceRest.CompareTo(BigInteger.One << dropped);
        if (comparison > 0 || (comparison == 0 && !significand.IsEven))
            significand += 1;

        double magnitude = Scale((long)significand, exponent + dropped);
        return isNegative ? -magnitude : magnitude;
    }

    /// <summary>The double nearest to a fraction.</summary>
    public static double Nearest(Rational value) => Nearest(value.Numerator, value.Denominator);

    private static double Scale(long significand, int exponent)
    {
        if (exponent > 1023)
            return double.PositiveInfinity;

        // Two factors, because 2 to the whole exponent may be out of range.
        int half = exponent / 2;
        return significand * PowerOfTwo(half) * PowerOfTwo(exponent - half);
    }

    private static double PowerOfTwo(int exponent) => BitConverter.Int64BitsToDouble((exponent + 1023L) << 52);

    private static int BitLength(BigInteger positive)
    {
        byte[] bytes = positive.ToByteArray();
        int length = bytes.Length;
        while (bytes[length - 1] == 0)
            length--;
        int bits = 8 * (length - 1);
        for (int top = bytes[length - 1]; top > 0; top >>= 1)
            bits++;
        return bits;
    }
}
