using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Smoothing.Numerics;

/// <summary>Sums of squares over one window: of the weights and of the equivalent kernel, whose root is ‖l(x₀)‖₂.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct EquivalentKernelSums
{
    private double _weights, _kernel;

    /// <summary>Adds one observation.</summary>
    /// <param name="w">Its weight K(u).</param>
    /// <param name="l">Its share l(u) in the estimate.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(double w, double l)
    {
        _weights += w * w;
        _kernel += l * l;
    }

    /// <summary>Adds up eight lanes, in the order of <see cref="Lanes"/>.</summary>
    /// <param name="l">The eight lanes.</param>
    /// <returns>Their total.</returns>
    public static EquivalentKernelSums Total(ReadOnlySpan<EquivalentKernelSums> l) => new()
    {
        _weights = Lanes.Sum(l[0]._weights, l[1]._weights, l[2]._weights, l[3]._weights, l[4]._weights, l[5]._weights, l[6]._weights, l[7]._weights),
        _kernel = Lanes.Sum(l[0]._kernel, l[1]._kernel, l[2]._kernel, l[3]._kernel, l[4]._kernel, l[5]._kernel, l[6]._kernel, l[7]._kernel),
    };

    /// <summary>Puts the estimate together.</summary>
    /// <param name="line">The line in the window.</param>
    /// <param name="totalWeight">Σ w.</param>
    /// <returns>The line with ‖l(x₀)‖₂ and the effective count (Σ w)² / Σ w² (Kish 1965).</returns>
    public readonly LocalEstimate Evaluate(LocalLine line, double totalWeight) => new(
        line.Value,
        line.Slope,
        line.Status == FitStatus.Success ? Math.Sqrt(_kernel) : double.NaN,
        _weights > 0 ? totalWeight * totalWeight / _weights : 0,
        line.Status);
}
