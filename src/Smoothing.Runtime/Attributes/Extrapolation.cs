#if SMOOTHING_GENERATORS // the generator reads attributes with this source file too
namespace Smoothing.Generators.Attributes;
#else
namespace Smoothing;
#endif

/// <summary>What a fitted local regression predicts beyond the range of its data.</summary>
public enum Extrapolation
{
    /// <summary>The prediction is NaN, because no data supports one. This is the default.</summary>
    NaN,

    /// <summary>The estimate at the nearest end of the data; its slope is 0.</summary>
    Nearest,

    /// <summary>
    /// The line through the estimate at the nearest end of the data, with the slope there. It is NaN for degree 0, which has no slope.
    /// </summary>
    Linear,
}
