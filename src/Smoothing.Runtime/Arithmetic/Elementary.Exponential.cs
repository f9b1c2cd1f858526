using System;

namespace Smoothing.CompilerServices;

/// <content>The exponential: with x = (64 e + j) ln 2/64 + r and |r| ≤ ln 2/128 it is 2ᵉ 2^(j/64) eʳ.</content>
public static partial class Elementary
{
    /// <summary>eˣ, correctly rounded in practice, subnormal results included.</summary>
    /// <param name="x">Any number.</param>
    /// <returns>eˣ; ∞ above 709.78, 0 below −745.13, NaN for NaN.</returns>
    public static double Exp(double x)
    {
        const double HalfUlpOfOne = 1.0 / (1L << 53);

        if (!(x <= 710))
            return x + double.PositiveInfinity;
        if (x < -746)
            return 0;

        // The exponential of 2⁻⁵³ exceeds the midpoint between 1 and its successor by less than a double-double can represent.
        if (Math.Abs(x) <= HalfUlpOfOne)
            return x == HalfUlpOfOne ? 1 + (2 * HalfUlpOfOne) : 1 + x;

        DoubleDouble r = ReduceByLn2(x, out int exponent, out int j);
        return TryScale(QuickExp(r, j), QuickError, exponent, out double result)
            ? result
            : AccurateExp(r, j, exponent);
    }

    /// <summary>r = x − (64 e + j) ln 2/64.</summary>
    internal static DoubleDouble ReduceByLn2(double x, out int exponent, out int j)
    {
        // ln 2/64 = LeadingStep + remaining; LeadingStep is a multiple of 2⁻⁴¹, so that its product with k, and the difference from x, are
        // exact.
        const double LeadingStep = 0.010830424696450791;
        const double StepsPerUnit = 92.33248261689366;
        var remaining = new DoubleDouble(-2.0164562921995537e-13, 4.7362076892829156e-30);

        double k = Math.Floor((x * StepsPerUnit) + 0.5);
        exponent = (int)k >> 6;
        j = (int)k & 63;
        return (x - (k * LeadingStep)) - (remaining * k);
    }

    /// <summary>2^(j/64) eʳ to 2⁻⁶⁵, from eʳ = 1 + r + r²/2 + … + r⁷/5040.</summary>
    internal static DoubleDouble QuickExp(DoubleDouble r, int j)
    {
        DoubleDouble power = PowersOfTwo.Fractional[j];
        double z = r.High, square = z * z;
        double even = (1.0 / 2) + (square * ((1.0 / 24) + (square * (1.0 / 720))));
        double odd = (1.0 / 6) + (square * ((1.0 / 120) + (square * (1.0 / 5040))));
        double tail = r.Low + (square * (even + (z * odd)));

        DoubleDouble linear = DoubleDouble.Product(power.High, z);
        DoubleDouble sum = DoubleDouble.OrderedSum(power.High, linear.High);
        double low = sum.Low + (linear.Low + (power.Low + ((power.High * tail) + (power.Low * z))));
        return DoubleDouble.OrderedSum(sum.High, low);
    }

    private static double AccurateExp(DoubleDouble r, int j, int exponent)
    {
        _ = TryScale(PowersOfTwo.Fractional[j] * (1 + DoubleDouble.ReducedExpMinusOne(r)), 0, exponent, out double result);
        return result;
    }

    /// <summary>value · 2ᵉ rounded once, for 0.99 ≤ value &lt; 2, and whether its relative error leaves the rounding decided.</summary>
    private static bool TryScale(DoubleDouble value, double relativeError, int exponent, out double result)
    {
        // A result below 2⁻¹⁰²² keeps bits down to 2⁻¹⁰⁷⁴: added to the power of two whose last bit, once scaled, is that one, it is
        // rounded there.
        bool subnormal = exponent < -1022 || (exponent == -1022 && value.High < 1);
        double anchor = subnormal ? DoubleDouble.PowerOfTwo(-1022 - exponent) : 0;
        DoubleDouble sum = DoubleDouble.OrderedSum(anchor, value.High);
        double low = sum.Low + value.Low;
        double error = value.High * relativeError;
        double rounded = sum.High + (low + error);

        // Two factors, for 2ᵉ itself may lie outside the range of double.
        int half = exponent / 2;
        result = (rounded - anchor) * DoubleDouble.PowerOfTwo(half) * DoubleDouble.PowerOfTwo(exponent - half);
        return rounded == sum.High + (low - error);
    }

    private static class PowersOfTwo
    {
        /// <summary>
        /// 2^(j/64) for j = 0, …, 63: the products of 2^½, 2^¼, …, 2^(1/64), each of which is the square root of the one before.
        /// </summary>
        internal static readonly DoubleDouble[] Fractional = Fractions();

        private static DoubleDouble[] Fractions()
        {
            var powers = new DoubleDouble[64];
            powers[0] = 1;
            DoubleDouble root = 2;
            for (int bit = 32; bit >= 1; bit >>= 1)
            {
                root = DoubleDouble.Sqrt(root);
                for (int j = 0; j < 64; j += 2 * bit)
                    powers[j + bit] = powers[j] * root;
            }

            return powers;
        }
    }
}
