using System;
using System.Runtime.CompilerServices;

namespace Smoothing.Arithmetic;

/// <summary>
/// A number with a bound on its rounding error. Each operation adds a bound on its own rounding to the errors of its operands
/// (running error analysis: Higham 2002, Accuracy and Stability of Numerical Algorithms, section 3.3).
/// </summary>
internal readonly struct BoundedNumber
{
    /// <summary>The unit roundoff, 2⁻⁵³.</summary>
    public const double Unit = 1.0 / (1L << 53);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public BoundedNumber(double value, double error) => (Value, Error) = (value, error);

    /// <summary>The computed value.</summary>
    public double Value { get; }

    /// <summary>A bound on its distance from the exact value; infinite if there is none.</summary>
    public double Error { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static BoundedNumber operator +(BoundedNumber a, BoundedNumber b) => Rounded(a.Value + b.Value, a.Error + b.Error);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static BoundedNumber operator -(BoundedNumber a, BoundedNumber b) => Rounded(a.Value - b.Value, a.Error + b.Error);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static BoundedNumber operator *(BoundedNumber a, BoundedNumber b) =>
        Rounded(a.Value * b.Value, Math.Abs(a.Value) * b.Error + (Math.Abs(b.Value) + b.Error) * a.Error);

    /// <summary>A quotient. It has no bound if the divisor may be 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static BoundedNumber operator /(BoundedNumber a, BoundedNumber b)
    {
        double quotient = a.Value / b.Value, least = Math.Abs(b.Value) - b.Error;
        return Rounded(quotient, least > 0 ? (a.Error + Math.Abs(quotient) * b.Error) / least : double.PositiveInfinity);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static BoundedNumber Rounded(double value, double error) => new(value, error + Unit * Math.Abs(value));
}
