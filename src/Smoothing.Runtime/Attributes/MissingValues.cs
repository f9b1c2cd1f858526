#if SMOOTHING_GENERATORS // the generator reads attributes with this source file too
namespace Smoothing.Generators.Attributes;
#else
namespace Smoothing;
#endif

/// <summary>What an estimator does with NaN in its data.</summary>
public enum MissingValues
{
    /// <summary>NaN breaks the contract: an <see cref="System.ArgumentException"/> with the first offending index. The default.</summary>
    Throw,

    /// <summary>A row with any NaN is left out, and counted. Infinities still throw.</summary>
    Skip,
}
