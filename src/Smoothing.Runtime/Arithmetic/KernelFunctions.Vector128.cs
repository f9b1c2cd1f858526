#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Smoothing.CompilerServices;

public static partial class KernelFunctions
{
    /// <summary>cos(πu/2) for |u| ≤ 1, in two lanes.</summary>
    /// <param name="u">−1 to 1.</param>
    /// <returns>0 to 1, within 2 units in the last place.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> CosineOfQuarterTurns(Vector128<double> u)
    {
        var t = Vector128<double>.One - Vector128.Abs(u);
        var s = t * t;
        var p = Sine.C23 * s + Vector128.Create(Sine.C21);
        p = p * s + Vector128.Create(Sine.C19);
        p = p * s + Vector128.Create(Sine.C17);
        p = p * s + Vector128.Create(Sine.C15);
        p = p * s + Vector128.Create(Sine.C13);
        p = p * s + Vector128.Create(Sine.C11);
        p = p * s + Vector128.Create(Sine.C9);
        p = p * s + Vector128.Create(Sine.C7);
        p = p * s + Vector128.Create(Sine.C5);
        p = p * s + Vector128.Create(Sine.C3);
        p = p * s + Vector128.Create(Sine.C1LessOne);
        return t + t * p;
    }

    /// <summary>eˣ for −700 ≤ x ≤ 0, in two lanes.</summary>
    /// <param name="x">−700 to 0.</param>
    /// <returns>0 to 1, within 1 unit in the last place.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Exp(Vector128<double> x)
    {
        var shifted = x * Exponential.PerLog2 + Vector128.Create(Exponential.Shifter);
        var k = shifted - Vector128.Create(Exponential.Shifter);
        var r = (x - k * Exponential.Log2High) - k * Exponential.Log2Low;
        var p = Exponential.C13 * r + Vector128.Create(Exponential.C12);
        p = p * r + Vector128.Create(Exponential.C11);
        p = p * r + Vector128.Create(Exponential.C10);
        p = p * r + Vector128.Create(Exponential.C9);
        p = p * r + Vector128.Create(Exponential.C8);
        p = p * r + Vector128.Create(Exponential.C7);
        p = p * r + Vector128.Create(Exponential.C6);
        p = p * r + Vector128.Create(Exponential.C5);
        p = p * r + Vector128.Create(Exponential.C4);
        p = p * r + Vector128.Create(Exponential.C3);
        p = p * r + Vector128.Create(Exponential.C2);
        var power = Vector128<double>.One + (r + r * r * p);
        return (power.AsInt64() + Vector128.ShiftLeft(shifted.AsInt64(), 52)).AsDouble();
    }
}
#endif
