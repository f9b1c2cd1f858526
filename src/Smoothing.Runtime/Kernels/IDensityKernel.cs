using System;
using System.ComponentModel;

namespace Smoothing.CompilerServices;

/// <summary>The kernel of a density estimator.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IDensityKernel : IKernel
{
    /// <summary>1/∫ K, by which a sum becomes a density.</summary>
    double Normalization { get; }

    /// <summary>Σ K(uᵢ) over one window.</summary>
    /// <param name="x">The sample, ascending.</param>
    /// <param name="start">The window's first observation.</param>
    /// <param name="end">One past its last observation.</param>
    /// <param name="at">x₀, in the units of x.</param>
    /// <returns>The sum; 0 over an empty window.</returns>
    double Sum(ReadOnlySpan<double> x, int start, int end, double at);
}
