#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Smoothing.Arithmetic;

namespace Smoothing.CompilerServices;

/// <content>The functions of <see cref="ScalarSimd"/>, of eight numbers.</content>
public static partial class VectorSimd
{
    /// <summary>cos(πu/2) for |u| ≤ 1, in eight lanes.</summary>
    /// <param name="u">−1 to 1.</param>
    /// <returns>0 to 1, within 2 units in the last place.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> CosineOfQuarterTurns(Vector512<double> u)
    {
        var t = Vector512<double>.One - Vector512.Abs(u);
        var s = t * t;
        var p = SineTerms.C23 * s + Vector512.Create(SineTerms.C21);
        p = p * s + Vector512.Create(SineTerms.C19);
        p = p * s + Vector512.Create(SineTerms.C17);
        p = p * s + Vector512.Create(SineTerms.C15);
        p = p * s + Vector512.Create(SineTerms.C13);
        p = p * s + Vector512.Create(SineTerms.C11);
        p = p * s + Vector512.Create(SineTerms.C9);
        p = p * s + Vector512.Create(SineTerms.C7);
        p = p * s + Vector512.Create(SineTerms.C5);
        p = p * s + Vector512.Create(SineTerms.C3);
        p = p * s + Vector512.Create(SineTerms.C1LessOne);
        return t + t * p;
    }

    /// <summary>eˣ for −700 ≤ x ≤ 0, in eight lanes.</summary>
    /// <param name="x">−700 to 0.</param>
    /// <returns>0 to 1, within 1 unit in the last place.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Exp(Vector512<double> x)
    {
        var shifted = x * ExponentialTerms.PerLog2 + Vector512.Create(ExponentialTerms.Shifter);
        var k = shifted - Vector512.Create(ExponentialTerms.Shifter);
        var r = (x - k * ExponentialTerms.Log2High) - k * ExponentialTerms.Log2Low;
        var p = ExponentialTerms.C13 * r + Vector512.Create(ExponentialTerms.C12);
        p = p * r + Vector512.Create(ExponentialTerms.C11);
        p = p * r + Vector512.Create(ExponentialTerms.C10);
        p = p * r + Vector512.Create(ExponentialTerms.C9);
        p = p * r + Vector512.Create(ExponentialTerms.C8);
        p = p * r + Vector512.Create(ExponentialTerms.C7);
        p = p * r + Vector512.Create(ExponentialTerms.C6);
        p = p * r + Vector512.Create(ExponentialTerms.C5);
        p = p * r + Vector512.Create(ExponentialTerms.C4);
        p = p * r + Vector512.Create(ExponentialTerms.C3);
        p = p * r + Vector512.Create(ExponentialTerms.C2);
        var power = Vector512<double>.One + (r + r * r * p);
        return (power.AsInt64() + Vector512.ShiftLeft(shifted.AsInt64(), 52)).AsDouble();
    }
}
#endif
