#if SMOOTHING_GENERATORS // the generator reads attributes with this source file too
namespace Smoothing.Generators.Attributes;
#else
namespace Smoothing;
#endif

/// <summary>The correction of a kernel density at the bounds of its support.</summary>
public enum Boundary
{
    /// <summary>
    /// Each observation is reflected at the bounds: K((x₀ − xᵢ)/h) is added to K((x₀ − x)/h) of all mirror images x of xᵢ, images of images
    /// included (Schuster 1985; Silverman 1986, section 2.10). The slope of the density is 0 at a bound. This is the default.
    /// </summary>
    Reflection,

    /// <summary>
    /// The density is divided by the part of the kernel's mass about x₀ that lies within the support (Gasser and Müller 1979; Jones 1993),
    /// and then by its integral over the support.
    /// </summary>
    Renormalization,
}
