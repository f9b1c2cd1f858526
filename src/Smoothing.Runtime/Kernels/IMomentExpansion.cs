using System;
using System.ComponentModel;

namespace Smoothing.CompilerServices;

/// <summary>
/// The moments of a kernel whose windows can be put together from them: K(z + δ) zʲ is a sum of products of a function of δ and one of z,
/// so that sums over observations of the functions of z, the moments, serve every target near one centre.
/// </summary>
/// <remarks>Moments are stored in columns. Σ 1 or the sum of weights comes first. The order of <see cref="Terms"/> follows.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IMomentExpansion
{
    /// <summary>Whether the kernel is made of two pieces that meet at u = 0, whose moments are kept apart.</summary>
    bool HasTwoPieces { get; }

    /// <summary>Over how many bandwidths targets may share a centre before too many digits cancel; at most 1.</summary>
    /// <param name="withNorm">Whether the moments of K² are among those that cancel.</param>
    /// <returns>The width of a cell.</returns>
    double CellWidth(bool withNorm);

    /// <summary>How many moments there are beside the first.</summary>
    /// <param name="withNorm">Whether those of K² are among them.</param>
    /// <returns>The number of columns that <see cref="Terms"/> fills.</returns>
    int MomentCount(bool withNorm);

    /// <summary>What each of consecutive observations adds to the moments.</summary>
    /// <param name="sample">The data.</param>
    /// <param name="start">The first observation.</param>
    /// <param name="count">How many observations.</param>
    /// <param name="centre">c, in the units of x.</param>
    /// <param name="withNorm">Whether to include the moments of K².</param>
    /// <param name="terms">Receives the columns; there is room for whole strips.</param>
    /// <param name="stride">The length of a column.</param>
    void Terms(in Sample sample, int start, int count, double centre, bool withNorm, Span<double> terms, int stride);

    /// <summary>Turns moments into the sums of the windows.</summary>
    /// <param name="moments">The moments of each target's window; for two halves, all of the left one's before the right one's.</param>
    /// <param name="offsets">δ = (c − x₀)/h of each target.</param>
    /// <param name="targets">How many targets.</param>
    /// <param name="withNorm">Whether to compute the sums of K².</param>
    /// <param name="sums">
    /// Receives S₀ … S₂ₚ, T₀ … Tₚ and, if <paramref name="withNorm"/>, Q₀ … Q₂ₚ with Q_j = Σ w² zʲ. For a density it receives only S₀.
    /// </param>
    /// <param name="stride">The length of a column.</param>
    void Combine(ReadOnlySpan<double> moments, ReadOnlySpan<double> offsets, int targets, bool withNorm, Span<double> sums, int stride);
}
