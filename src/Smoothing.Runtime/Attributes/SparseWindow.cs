#if SMOOTHING_GENERATORS // the generator reads attributes with this source file too
namespace Smoothing.Generators.Attributes;
#else
namespace Smoothing;
#endif

/// <summary>The result of a window that holds observations, but too few to determine the polynomial.</summary>
public enum SparseWindow
{
    /// <summary>The estimate is NaN, and its status gives the reason. This is the default.</summary>
    NaN,

    /// <summary>The estimate is the fit of the highest degree that the window determines, down to the local average.</summary>
    LowerDegree,
}
