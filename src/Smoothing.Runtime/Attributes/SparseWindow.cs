#if SMOOTHING_GENERATORS // the generator reads attributes with this source file too
namespace Smoothing.Generators.Attributes;
#else
namespace Smoothing;
#endif

/// <summary>What a window yields that holds observations, but too few to determine the polynomial.</summary>
public enum SparseWindow
{
    /// <summary>NaN, and the status that says why.</summary>
    NaN,

    /// <summary>The fit of the highest degree that the window determines: a line, or the local average.</summary>
    LowerDegree,
}
