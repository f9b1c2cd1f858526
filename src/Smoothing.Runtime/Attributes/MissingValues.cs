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

    /// <summary>
    /// A row with any NaN is left out and counted. A filter fits the windows that hold a NaN to their other points. Infinities still
    /// throw.
    /// </summary>
    Skip,

    /// <summary>
    /// A NaN makes the results of the windows that hold it NaN. Infinities still throw. This is for filters only: <c>[SavitzkyGolay]</c>,
    /// and <c>Smooth(y, fitted)</c> of <c>[LocalPolynomial]</c> and <c>[LocalLinear]</c> with a <c>Spacing</c>, whose other members throw.
    /// </summary>
    Propagate,
}
