using System;

namespace Smoothing.CompilerServices;

/// <content>Exponential and logarithm, each by range reduction and a Taylor series summed by Horner's rule.</content>
public readonly partial struct DoubleDouble
{
    private const double Log2e = 1.4426950408889634;

    // ln 2 = LeadingLn2 + RemainingLn2; LeadingLn2 is a multiple of 2⁻⁴⁰, so that its product with any exponent is exact (Cody and Waite
    // 1980).
    internal const double LeadingLn2 = 0.6931471805592082;

    internal static DoubleDouble RemainingLn2 => new(7.371002565167799e-13, 1.94704509238075e-31);

    private static DoubleDouble Ln2 => new(0.6931471805599453, 2.3190468138462996e-17);

    /// <summary>eᵛ: with v = k ln 2 + r and |r| ≤ ½ ln 2 it is 2ᵏ eʳ.</summary>
    /// <param name="value">The exponent.</param>
    /// <returns>eᵛ to about 10⁻³¹ relative (as far as a subnormal result can hold it); ∞ above the range of double, 0 below.</returns>
    public static DoubleDouble Exp(DoubleDouble value)
    {
        if (double.IsNaN(value.High))
            return double.NaN;
        if (value.High > 710)
            return double.PositiveInfinity;
        if (value.High < -746)
            return 0;

        double k = Math.Floor((value.High * Log2e) + 0.5);
        DoubleDouble r = (Sum(value.High, -k * LeadingLn2) - (RemainingLn2 * k)) + value.Low;

        // 2ᵏ in two factors, for k reaches from −1076 to 1024.
        int half = (int)k / 2;
        DoubleDouble result = (1 + ReducedExpMinusOne(r)).Scale(PowerOfTwo(half)).Scale(PowerOfTwo((int)k - half));
        return double.IsInfinity(result.High) ? result.High : result;
    }

    /// <summary>eᵛ − 1, without cancellation near v = 0.</summary>
    internal static DoubleDouble ExpMinusOne(DoubleDouble value) =>
        Math.Abs(value.High) <= 0.35 ? ReducedExpMinusOne(value) : Exp(value) - 1;

    /// <summary>ln v: with v = 2ᵏ m and ½√2 ≤ m &lt; √2 it is k ln 2 + 2 artanh((m − 1)/(m + 1)).</summary>
    /// <param name="value">A positive number.</param>
    /// <returns>ln v to about 10⁻³¹ relative; −∞ at 0, NaN below.</returns>
    public static DoubleDouble Log(DoubleDouble value)
    {
        if (!(value.High > 0))
            return value.High == 0 ? double.NegativeInfinity : double.NaN;
        if (double.IsInfinity(value.High))
            return value.High;

        int k = 0;
        if (value.High < PowerOfTwo(-900))
        {
            value = value.Scale(PowerOfTwo(200));
            k = -200;
        }

        int exponent = Exponent(value.High);
        value = value.Scale(PowerOfTwo(-(exponent / 2))).Scale(PowerOfTwo((exponent / 2) - exponent));
        k += exponent;
        if (value.High > 1.4142135623730951)
        {
            value = value.Scale(0.5);
            k++;
        }

        return (Ln2 * k) + TwiceArtanh((value - 1) / (value + 1));
    }

    /// <summary>ln(1 + v), v ≥ 0, without cancellation near v = 0.</summary>
    internal static DoubleDouble LogOnePlus(DoubleDouble value) =>
        value.High < 0.4 ? TwiceArtanh(value / (value + 2)) : Log(value + 1);

    /// <summary>eʳ − 1 = r (1 + r/2 (1 + r/3 (1 + …))): for |r| ≤ 0.35 the terms after the 24th are below 10⁻³⁶.</summary>
    internal static DoubleDouble ReducedExpMinusOne(DoubleDouble r)
    {
        DoubleDouble sum = 1;
        for (int n = 24; n >= 2; n--)
            sum = 1 + (r * sum / n);
        return r * sum;
    }

    /// <summary>2 artanh s = 2 (s + s³/3 + s⁵/5 + …): for |s| ≤ 3 − 2√2 the terms after s⁴⁵ are below 10⁻³⁵.</summary>
    private static DoubleDouble TwiceArtanh(DoubleDouble s)
    {
        DoubleDouble square = s * s;
        DoubleDouble sum = 0;
        for (int n = 45; n >= 1; n -= 2)
            sum = (new DoubleDouble(1, 0) / n) + (square * sum);
        return (s * sum).Scale(2);
    }
}
