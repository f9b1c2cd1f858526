using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using Smoothing.Generators.Emission;

namespace Smoothing.Generators.Algebra;

/// <summary>An exact fraction in lowest terms, its denominator positive.</summary>
internal readonly struct Rational : IEquatable<Rational>
{
    private readonly BigInteger _denominatorLessOne;

    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
            throw new DivideByZeroException();

        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        _denominatorLessOne = denominator / divisor - 1;
    }

    public static Rational Zero => default;

    public static Rational One => new(1, 1);

    public BigInteger Numerator { get; }

    public BigInteger Denominator => _denominatorLessOne + 1;

    public bool IsZero => Numerator.IsZero;

    /// <summary>A finite double's exact value.</summary>
    public static Rational From(double value)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        int exponent = (int)((bits >> 52) & 0x7FF);
        long fraction = bits & 0xFFFFFFFFFFFFFL;
        BigInteger significand = exponent == 0 ? fraction : fraction | (1L << 52);
        int shift = Math.Max(exponent, 1) - 1075;
        Rational magnitude = shift >= 0
            ? new Rational(significand << shift, BigInteger.One)
            : new Rational(significand, BigInteger.One << -shift);
        return bits < 0 ? -magnitude : magnitude;
    }

    /// <summary>The shortest decimal that reads back to a double's bits, as a user writes it: a tenth for 0.1.</summary>
    public static Rational FromDecimal(double value)
    {
        string[] parts = Literal.Plain(value).Split('E');
        int point = parts[0].IndexOf('.');
        int decimals = point < 0 ? 0 : parts[0].Length - point - 1;
        var digits = BigInteger.Parse(parts[0].Replace(".", ""), CultureInfo.InvariantCulture);
        int exponent = (parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0) - decimals;
        BigInteger power = BigInteger.Pow(10, Math.Abs(exponent));
        return exponent < 0 ? new Rational(digits, power) : new Rational(digits * power, BigInteger.One);
    }

    /// <summary>The least common denominator of fractions.</summary>
    public static BigInteger CommonDenominator(IEnumerable<Rational> values) =>
        values.Aggregate(BigInteger.One, (common, value) =>
            common / BigInteger.GreatestCommonDivisor(common, value.Denominator) * value.Denominator);

    public static implicit operator Rational(int value) => new(value, 1);

    public static explicit operator double(Rational value) => (double)value.Numerator / (double)value.Denominator;

    public static Rational operator +(Rational a, Rational b) =>
        new(a.Numerator * b.Denominator + b.Numerator * a.Denominator, a.Denominator * b.Denominator);

    public static Rational operator -(Rational a) => new(-a.Numerator, a.Denominator);

    public static Rational operator -(Rational a, Rational b) => a + -b;

    public static Rational operator *(Rational a, Rational b) =>
        new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static Rational operator /(Rational a, Rational b) =>
        new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public static bool operator ==(Rational a, Rational b) => a.Equals(b);

    public static bool operator !=(Rational a, Rational b) => !a.Equals(b);

    public bool Equals(Rational other) =>
        Numerator == other.Numerator && _denominatorLessOne == other._denominatorLessOne;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => unchecked(Numerator.GetHashCode() * 31 + _denominatorLessOne.GetHashCode());

    public override string ToString() =>
        Denominator.IsOne ? $"{Numerator:R}" : $"{Numerator:R}/{Denominator:R}";
}
