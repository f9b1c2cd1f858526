#if SMOOTHING_GENERATORS // the generator reads attributes with this source file too
namespace Smoothing.Generators.Attributes;
#else
namespace Smoothing;
#endif

/// <summary>What a fitted local regression predicts beyond the range of its data.</summary>
public enum Extrapolation
{
    /// <summary>NaN: the data says nothing there. The default.</summary>
    NaN,

    /// <summary>The estimate at the nearest end of the data; its slope is 0.</summary>
    Nearest,

    /// <summary>The line through the estimate at the nearest end with the slope there; NaN for degree 0, which has none.</summary>
    Linear,
}
