#if SMOOTHING_GENERATORS // the generator reads attributes with this source file too
namespace Smoothing.Generators.Attributes;
#else
namespace Smoothing;
#endif

/// <summary>
/// A kernel K(u): how much an observation weighs at u = (xᵢ − x₀)/h, its distance from the target x₀
/// in units of the bandwidth h. Constant factors cancel in local regression, so each is given by its shape.
/// </summary>
/// <remarks>
/// All but <see cref="Gaussian"/> and <see cref="Logistic"/> vanish for |u| ≥ 1
/// (Wand and Jones 1995, Kernel Smoothing, table 2.1).
/// </remarks>
public enum Kernel
{
    /// <summary>K(u) = 1 for |u| &lt; 1: every observation in the window weighs the same.</summary>
    Uniform,

    /// <summary>K(u) = 1 − |u| for |u| &lt; 1.</summary>
    Triangular,

    /// <summary>K(u) = 1 − u² for |u| &lt; 1: the least asymptotic mean squared error (Epanechnikov 1969). The default.</summary>
    Epanechnikov,

    /// <summary>K(u) = (1 − u²)² for |u| &lt; 1, also called quartic or bisquare.</summary>
    Biweight,

    /// <summary>K(u) = (1 − u²)³ for |u| &lt; 1.</summary>
    Triweight,

    /// <summary>K(u) = (1 − |u|³)³ for |u| &lt; 1: the kernel of lowess (Cleveland 1979).</summary>
    Tricube,

    /// <summary>K(u) = cos(πu/2) for |u| &lt; 1.</summary>
    Cosine,

    /// <summary>K(u) = exp(−u²/2); the bandwidth is its standard deviation. Cut where it falls below 2⁻⁵³ of its peak, at |u| ≈ 8.57.</summary>
    Gaussian,

    /// <summary>K(u) = 1/(eᵘ + 2 + e⁻ᵘ). Cut where it falls below 2⁻⁵³ of its peak, at |u| ≈ 38.1.</summary>
    Logistic,
}
