#if NET8_0_OR_GREATER
using System.Numerics;
using System.Runtime.CompilerServices;
using Smoothing.Arithmetic;

namespace Smoothing.CompilerServices;

/// <content>The functions of <see cref="ScalarSimd"/>, of as many numbers as the processor's vectors hold.</content>
public static partial class VectorSimd
{
    /// <summary>cos(πv/2) for |v| ≤ 2.</summary>
    /// <param name="v">−2 to 2.</param>
    /// <returns>−1 to 1, within 2 units in the last place of 1, and of the result where |v| ≤ 1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> CosineOfQuarterTurns(Vector<double> v) => SineSeries(One - Abs(v));

    /// <summary>sin(πv/2) for |v| ≤ 2.</summary>
    /// <param name="v">−2 to 2.</param>
    /// <returns>−1 to 1, within 2 units in the last place.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> SineOfQuarterTurns(Vector<double> v)
    {
        var a = Abs(v);
        var sine = SineSeries(WhereGreater(a, One, Create(2) - a, a));
        return WhereGreater(v, Create(0), sine, -sine);
    }

    /// <summary>eˣ for −700 ≤ x ≤ 0, in a vector.</summary>
    /// <param name="x">−700 to 0.</param>
    /// <returns>0 to 1, within 1 unit in the last place.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> Exp(Vector<double> x)
    {
        var shifted = x * ExponentialTerms.PerLog2 + new Vector<double>(ExponentialTerms.Shifter);
        var k = shifted - new Vector<double>(ExponentialTerms.Shifter);
        var r = (x - k * ExponentialTerms.Log2High) - k * ExponentialTerms.Log2Low;
        var p = ExponentialTerms.C13 * r + new Vector<double>(ExponentialTerms.C12);
        p = p * r + new Vector<double>(ExponentialTerms.C11);
        p = p * r + new Vector<double>(ExponentialTerms.C10);
        p = p * r + new Vector<double>(ExponentialTerms.C9);
        p = p * r + new Vector<double>(ExponentialTerms.C8);
        p = p * r + new Vector<double>(ExponentialTerms.C7);
        p = p * r + new Vector<double>(ExponentialTerms.C6);
        p = p * r + new Vector<double>(ExponentialTerms.C5);
        p = p * r + new Vector<double>(ExponentialTerms.C4);
        p = p * r + new Vector<double>(ExponentialTerms.C3);
        p = p * r + new Vector<double>(ExponentialTerms.C2);
        var power = Vector<double>.One + (r + r * r * p);
        return Vector.AsVectorDouble(Vector.AsVectorInt64(power) + Vector.ShiftLeft(Vector.AsVectorInt64(shifted), 52));
    }

    /// <summary>sin(πt/2) for −1 ≤ t ≤ 1, in a vector.</summary>
    /// <param name="t">−1 to 1.</param>
    /// <returns>−1 to 1, within 2 units in the last place.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<double> SineSeries(Vector<double> t)
    {
        var s = t * t;
        var p = s * SineTerms.C23 + new Vector<double>(SineTerms.C21);
        p = p * s + new Vector<double>(SineTerms.C19);
        p = p * s + new Vector<double>(SineTerms.C17);
        p = p * s + new Vector<double>(SineTerms.C15);
        p = p * s + new Vector<double>(SineTerms.C13);
        p = p * s + new Vector<double>(SineTerms.C11);
        p = p * s + new Vector<double>(SineTerms.C9);
        p = p * s + new Vector<double>(SineTerms.C7);
        p = p * s + new Vector<double>(SineTerms.C5);
        p = p * s + new Vector<double>(SineTerms.C3);
        p = p * s + new Vector<double>(SineTerms.C1LessOne);
        return t + t * p;
    }
}
#endif
