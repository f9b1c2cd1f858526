#if SMOOTHING_GENERATORS // the generator reads attributes with this source file too
namespace Smoothing.Generators.Attributes;
#else
namespace Smoothing;
#endif

/// <summary>
/// A kernel K(u): the weight of an observation at u = (xᵢ − x₀)/h, its distance from the target x₀ in units of the bandwidth h. The
/// formulas omit constant factors, because these cancel in local regression.
/// </summary>
/// <remarks>
/// All but <see cref="Gaussian"/> and <see cref="Logistic"/> vanish for |u| ≥ 1
/// (Wand and Jones 1995, Kernel Smoothing, table 2.1).
/// </remarks>
public enum Kernel
{
    /// <summary>K(u) = 1 for |u| &lt; 1. Every observation in the window has the same weight.</summary>
    Uniform,

    /// <summary>K(u) = 1 − |u| for |u| &lt; 1.</summary>
    Triangular,

    /// <summary>
    /// K(u) = 1 − u² for |u| &lt; 1. It has the least asymptotic mean squared error (Epanechnikov 1969). This is the default.
    /// </summary>
    Epanechnikov,

    /// <summary>K(u) = (1 − u²)² for |u| &lt; 1, also called quartic or bisquare.</summary>
    Biweight,

    /// <summary>K(u) = (1 − u²)³ for |u| &lt; 1.</summary>
    Triweight,

    /// <summary>K(u) = (1 − |u|³)³ for |u| &lt; 1, the kernel of lowess (Cleveland 1979).</summary>
    Tricube,

    /// <summary>K(u) = cos(πu/2) for |u| &lt; 1.</summary>
    Cosine,

    /// <summary>
    /// K(u) = exp(−u²/2). The bandwidth is its standard deviation. It is truncated at |u| ≈ 8.57, where it falls below 2⁻⁵³ of its maximum.
    /// </summary>
    Gaussian,

    /// <summary>
    /// K(u) = 1/(eᵘ + 2 + e⁻ᵘ). It is truncated at |u| ≈ 38.1, where it falls below 2⁻⁵³ of its maximum.
    /// </summary>
    Logistic,
}
