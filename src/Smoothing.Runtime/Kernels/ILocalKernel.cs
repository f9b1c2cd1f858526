using System;
using System.ComponentModel;

namespace Smoothing.CompilerServices;

/// <summary>
/// The kernel of a local polynomial regression of degree p. Its sums are S_j = Σ w zʲ and T_j = Σ w zʲ y with w = K(u), named as in
/// Fan and Gijbels (1996, section 2.3), but taken about a centre c near the target, in z = (xᵢ − c)/h.
/// </summary>
/// <remarks>
/// The two methods only call <see cref="ScalarSimd"/> or its twin with vectors. They are members because the code that emits them knows
/// whether the kernel has vectors, and the runtime does not.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ILocalKernel : IKernel
{
    /// <summary>The degree p of the local polynomial, 0 to 3.</summary>
    int Degree { get; }

    /// <summary>Whether a window that determines only a lower degree yields that fit, rather than NaN.</summary>
    bool AllowsLowerDegree { get; }

    /// <summary>Adds up one window.</summary>
    /// <param name="sample">The data.</param>
    /// <param name="start">The window's first observation.</param>
    /// <param name="end">One past its last observation.</param>
    /// <param name="centre">c, in the units of x.</param>
    /// <param name="offset">(c − x₀)/h, so that u = z + offset.</param>
    /// <param name="sums">Receives S₀ … S₂ₚ, T₀ … Tₚ, each <paramref name="stride"/> after the one before.</param>
    /// <param name="stride">The length of a column.</param>
    void AddWindow(in Sample sample, int start, int end, double centre, double offset, Span<double> sums, int stride);

    /// <summary>The weights of consecutive observations.</summary>
    /// <param name="sample">The data.</param>
    /// <param name="start">The first observation.</param>
    /// <param name="count">How many observations.</param>
    /// <param name="centre">c, in the units of x.</param>
    /// <param name="offset">(c − x₀)/h.</param>
    /// <param name="weights">Receives K(uᵢ), times the observation's own weight; it has room for whole vectors.</param>
    void Weigh(in Sample sample, int start, int count, double centre, double offset, Span<double> weights);
}
