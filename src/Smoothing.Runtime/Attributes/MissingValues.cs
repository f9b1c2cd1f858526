#if SMOOTHING_GENERATORS // the generator reads attributes with this source file too
namespace Smoothing.Generators.Attributes;
#else
namespace Smoothing;
#endif

/// <summary>The treatment of NaN in an estimator's data.</summary>
public enum MissingValues
{
    /// <summary>A NaN throws an <see cref="System.ArgumentException"/> that names the first offending index. This is the default.</summary>
    Throw,

    /// <summary>A row with any NaN is left out and counted. Infinities still throw.</summary>
    Skip,
}
