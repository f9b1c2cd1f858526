using System.ComponentModel;

namespace Smoothing.CompilerServices;

/// <summary>A kernel at a bandwidth h.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IScaledKernel
{
    /// <summary>The window's reach: it holds the observations with |xᵢ − x₀| below this, in the units of x.</summary>
    double HalfWidth { get; }

    /// <summary>1/h.</summary>
    double InverseBandwidth { get; }
}
