namespace Smoothing;

/// <summary>What an estimator does with NaN in its data.</summary>
public enum MissingValues
{
    /// <summary>NaN breaks the contract: an <see cref="System.ArgumentException"/> with the first offending index. The default.</summary>
    Throw,

    /// <summary>A row with any NaN is left out, and counted. Infinities still throw.</summary>
    Skip,
}
