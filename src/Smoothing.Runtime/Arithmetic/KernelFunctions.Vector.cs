#if NET8_0_OR_GREATER
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Smoothing.CompilerServices;

public static partial class KernelFunctions
{
    /// <summary>sin(πt/2) for −1 ≤ t ≤ 1, in a vector.</summary>
    /// <param name="t">−1 to 1.</param>
    /// <returns>−1 to 1, within 2 units in the last place.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector<double> SineSeries(Vector<double> t)
    {
        var s = t * t;
        var p = s * Sine.C23 + new Vector<double>(Sine.C21);
        p = p * s + new Vector<double>(Sine.C19);
        p = p * s + new Vector<double>(Sine.C17);
        p = p * s + new Vector<double>(Sine.C15);
        p = p * s + new Vector<double>(Sine.C13);
        p = p * s + new Vector<double>(Sine.C11);
        p = p * s + new Vector<double>(Sine.C9);
        p = p * s + new Vector<double>(Sine.C7);
        p = p * s + new Vector<double>(Sine.C5);
        p = p * s + new Vector<double>(Sine.C3);
        p = p * s + new Vector<double>(Sine.C1LessOne);
        return t + t * p;
    }

    /// <summary>eˣ for −700 ≤ x ≤ 0, in a vector.</summary>
    /// <param name="x">−700 to 0.</param>
    /// <returns>0 to 1, within 1 unit in the last place.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector<double> Exp(Vector<double> x)
    {
        var shifted = x * Exponential.PerLog2 + new Vector<double>(Exponential.Shifter);
        var k = shifted - new Vector<double>(Exponential.Shifter);
        var r = (x - k * Exponential.Log2High) - k * Exponential.Log2Low;
        var p = Exponential.C13 * r + new Vector<double>(Exponential.C12);
        p = p * r + new Vector<double>(Exponential.C11);
        p = p * r + new Vector<double>(Exponential.C10);
        p = p * r + new Vector<double>(Exponential.C9);
        p = p * r + new Vector<double>(Exponential.C8);
        p = p * r + new Vector<double>(Exponential.C7);
        p = p * r + new Vector<double>(Exponential.C6);
        p = p * r + new Vector<double>(Exponential.C5);
        p = p * r + new Vector<double>(Exponential.C4);
        p = p * r + new Vector<double>(Exponential.C3);
        p = p * r + new Vector<double>(Exponential.C2);
        var power = Vector<double>.One + (r + r * r * p);
        return Vector.AsVectorDouble(Vector.AsVectorInt64(power) + Vector.ShiftLeft(Vector.AsVectorInt64(shifted), 52));
    }
}
#endif
