using System.ComponentModel;

namespace Smoothing.CompilerServices;

/// <summary>A kernel K at a bandwidth h. The generator emits one for each target.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IKernel
{
    /// <summary>Half the width of a window, in the units of x: it holds the observations with |xᵢ − x₀| below this.</summary>
    double HalfWidth { get; }

    /// <summary>1/h, which turns distances into u. It is 1 over the standard deviation of a Gaussian.</summary>
    double InverseBandwidth { get; }

    /// <summary>The kernel.</summary>
    /// <param name="u">The distance from the target, in bandwidths, within the window.</param>
    /// <returns>K(u), not scaled to integrate to 1.</returns>
    double Weight(double u);
}
