using System.ComponentModel;

namespace Smoothing.CompilerServices;

/// <summary>
/// The sums of products of a least-squares model. An emitted struct holds them in consecutive fields. The upper triangle of [X y]ᵀ[X y]
/// comes first, column by column. Σ ln w follows if rows have weights. The number of rows left out follows if missing values are skipped.
/// The number of rows of each level of the factors is next. The columns' origins come last.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ILinearMoments
{
    /// <summary>Whether the columns' origins have been chosen.</summary>
    bool HasOrigin { get; set; }

    /// <summary>The number of rows in the sums.</summary>
    long Count { get; set; }
}
