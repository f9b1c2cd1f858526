#if NET8_0_OR_GREATER
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Smoothing.Numerics;

public static partial class KernelFunctions
{
    /// <summary>sin(πt/2) for −1 ≤ t ≤ 1, in a strip.</summary>
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
}
#endif
