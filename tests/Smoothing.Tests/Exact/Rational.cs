using System;
using System.Globalization;
using System.Numerics;
using Smoothing.CompilerServices;

namespace Smoothing.Tests.Exact;

/// <summary>A fraction of two integers in lowest terms: arithmetic without rounding, for results to be held against.</summary>
public readonly struct Rational : IComparable<Rational>, IEquatable<Rational>
{
    private readonly BigInteger _numerator;
    private readonly BigInteger _denominatorLessOne;

    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
            throw new DivideByZeroException();

        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        _numerator = numerator / divisor;
        _denominatorLessOne = (denominator / divisor) - 1;
    }

    public static Rational Zero => default;

    public static Rational One => 1;

    public BigInteger Numerator => _numerator;

    public BigInteger Denominator => _denominatorLessOne + 1;

    public int Sign => _numerator.Sign;

    public bool IsZero => _numerator.IsZero;

    /// <summary>The double's exact value.</summary>
    public static Rational From(double value)
    {
        if (!double.IsFinite(value))
            throw new ArgumentOutOfRangeException(nameof(value));

        long bits = BitConverter.DoubleToInt64Bits(value);
        int biased = (int)((bits >> 52) & 0x7FF);
        BigInteger mantissa = bits & 0xFFFFFFFFFFFFF;
        if (biased > 0)
            mantissa += BigInteger.One << 52;
        if (bits < 0)
            mantissa = -mantissa;

        int exponent = Math.Max(biased, 1) - 1075;
        return exponent >= 0 ? new Rational(mantissa << exponent, 1) : new Rational(mantissa, BigInteger.One << -exponent);
    }

    /// <summary>The exact sum of both parts.</summary>
    public static Rational From(DoubleDouble value) => From(value.High) + From(value.Low);

    /// <summary>A decimal such as <c>-2.6232e-1</c>, exactly.</summary>
    public static Rational Parse(string text)
    {
        int mark = text.IndexOfAny(['e', 'E']);
        int exponent = mark < 0 ? 0 : int.Parse(text.AsSpan(mark + 1), CultureInfo.InvariantCulture);
        string digits = mark < 0 ? text : text[..mark];
        int point = digits.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0)
        {
            exponent -= digits.Length - point - 1;
            digits = digits.Remove(point, 1);
        }

        BigInteger numerator = BigInteger.Parse(digits, CultureInfo.InvariantCulture);
        BigInteger power = BigInteger.Pow(10, Math.Abs(exponent));
        return exponent >= 0 ? numerator * power : new Rational(numerator, power);
    }

    public static implicit operator Rational(int value) => new(value, 1);

    public static implicit operator Rational(long value) => new(value, 1);

    public static implicit operator Rational(BigInteger value) => new(value, 1);

    public static implicit operator Rational(double value) => From(value);

    public static Rational operator -(Rational value) => new(-value.Numerator, value.Denominator);

    public static Rational operator +(Rational left, Rational right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Rational operator -(Rational left, Rational right) => left + (-right);

    public static Rational operator *(Rational left, Rational right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Rational operator /(Rational left, Rational right) =>
        new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    public static Rational Abs(Rational value) => new(BigInteger.Abs(value.Numerator), value.Denominator);

    /// <summary>|value − reference| / |reference|, rounded to a double; 0 where both are 0.</summary>
    public static double RelativeError(Rational value, Rational reference)
    {
        if (value == reference)
            return 0;
        return reference.IsZero ? double.PositiveInfinity : (double)Abs((value - reference) / reference);
    }

    /// <summary>The nearest double, ties to even.</summary>
    public static explicit operator double(Rational value)
    {
        if (value.IsZero)
            return 0;

        BigInteger numerator = BigInteger.Abs(value.Numerator);
        long magnitude = numerator.GetBitLength() - value.Denominator.GetBitLength();

        // A quotient of 54 bits or more for a normal double, fewer for a subnormal one, and a sticky bit for the remainder.
        int exponent = (int)Math.Max(magnitude - 55, -1076);
        BigInteger quotient = exponent >= 0
            ? BigInteger.DivRem(numerator, value.Denominator << exponent, out BigInteger remainder)
            : BigInteger.DivRem(numerator << -exponent, value.Denominator, out remainder);

        int excess = (int)Math.Max(quotient.GetBitLength() - 53, Math.Max(0, -1074 - exponent));
        BigInteger kept = quotient >> excess;
        BigInteger lost = quotient - (kept << excess);
        BigInteger half = BigInteger.One << excess >> 1;
        bool roundUp = lost > half || (lost == half && (!remainder.IsZero || !kept.IsEven));
        if (excess > 0 && roundUp)
            kept += 1;

        double result = Math.ScaleB((double)kept, exponent + excess);
        return value.Sign < 0 ? -result : result;
    }

    public int CompareTo(Rational other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public bool Equals(Rational other) => Numerator == other.Numerator && Denominator == other.Denominator;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    /// <summary>The value in decimal, <paramref name="digits"/> of them, cut off: <c>-2.6232e-1</c>.</summary>
    public string ToDecimal(int digits)
    {
        if (IsZero)
            return "0";

        BigInteger numerator = BigInteger.Abs(Numerator);
        int exponent = (int)Math.Floor((numerator.GetBitLength() - Denominator.GetBitLength()) * 0.30102999566398120) - 1;
        while (new Rational(numerator, 1) >= Denominator * PowerOfTen(exponent + 1))
            exponent++;

        Rational scaled = new Rational(numerator, Denominator) * PowerOfTen(digits - 1 - exponent);
        string text = (scaled.Numerator / scaled.Denominator).ToString(CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{(Sign < 0 ? "-" : "")}{text[0]}.{text[1..]}e{exponent}");
    }

    public override string ToString() => ToDecimal(20);

    private static Rational PowerOfTen(int exponent) =>
        exponent >= 0 ? BigInteger.Pow(10, exponent) : new Rational(1, BigInteger.Pow(10, -exponent));
}
