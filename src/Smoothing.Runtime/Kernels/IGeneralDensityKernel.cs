using System.ComponentModel;

namespace Smoothing.CompilerServices;

/// <summary>The kernel of a density whose observations have weights, or whose support is bounded and renormalizes it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IGeneralDensityKernel : IKernel
{
    /// <summary>1/∫ K, by which a sum becomes a density.</summary>
    double Normalization { get; }

    /// <summary>Σ wᵢ K(uᵢ) over one window, or Σ K(uᵢ) of a kernel without weights.</summary>
    /// <param name="sample">The sample, ascending.</param>
    /// <param name="start">The window's first observation.</param>
    /// <param name="end">One past its last observation.</param>
    /// <param name="at">x₀, in the units of x.</param>
    /// <returns>The sum; 0 over an empty window.</returns>
    double Sum(in Sample sample, int start, int end, double at);

    /// <summary>The part of the kernel's mass that lies within the support.</summary>
    /// <param name="below">The distance from the target down to the lower bound, in bandwidths, at least 0; may be infinite.</param>
    /// <param name="above">The distance from the target up to the upper bound, in bandwidths, at least 0; may be infinite.</param>
    /// <returns>∫ K from −below to above, over ∫ K; 1 for a kernel that does not renormalize.</returns>
    double Mass(double below, double above);
}
