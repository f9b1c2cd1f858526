using System.ComponentModel;

namespace Smoothing.CompilerServices;

/// <summary>
/// The sums of products of a least-squares model. An emitted struct has them as consecutive fields: the upper triangle of [X y]ᵀ[X y],
/// column by column; then Σ ln w where rows have weights; then the number of rows left out where missing values are; then the columns'
/// origins.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ILinearMoments
{
    /// <summary>Whether the columns' origins have been chosen.</summary>
    bool HasOrigin { get; set; }

    /// <summary>The number of rows in the sums.</summary>
    long Count { get; set; }
}
