using System;
using System.ComponentModel;

namespace Smoothing.CompilerServices;

/// <summary>
/// A kernel as the generator specialised it: what the local regressions ask of it. Sums stand in columns of
/// <c>stride</c> targets each, in the order S₀ … S₂ₚ, T₀ … Tₚ: S_j = Σ w zʲ and T_j = Σ w zʲ y with w = K(u), named as in Fan
/// and Gijbels (1996, section 2.3) but taken about a centre c near the target, in z = (xᵢ − c)/h.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ILocalKernel : IScaledKernel
{
    /// <summary>The degree p of the local polynomial, 0 to 3.</summary>
    int Degree { get; }

    /// <summary>K(0).</summary>
    double WeightAtZero { get; }

    /// <summary>Whether a window that determines only a lower degree yields that fit, rather than NaN.</summary>
    bool AllowsLowerDegree { get; }

    /// <summary>Adds up one window.</summary>
    /// <param name="sample">The data.</param>
    /// <param name="start">The window's first observation.</param>
    /// <param name="end">One past its last observation.</param>
    /// <param name="centre">c, in the units of x.</param>
    /// <param name="offset">(c − x₀)/h, so that u = z + offset.</param>
    /// <param name="sums">Receives the sums, each <paramref name="stride"/> after the one before.</param>
    /// <param name="stride">The length of a column.</param>
    void AddWindow(in Sample sample, int start, int end, double centre, double offset, Span<double> sums, int stride);

    /// <summary>The kernel at consecutive observations.</summary>
    /// <param name="sample">The data.</param>
    /// <param name="start">The first observation.</param>
    /// <param name="count">How many observations.</param>
    /// <param name="centre">c, in the units of x.</param>
    /// <param name="offset">(c − x₀)/h.</param>
    /// <param name="weights">Receives K(uᵢ), times the observation's own weight; there is room for whole strips.</param>
    void Weigh(in Sample sample, int start, int count, double centre, double offset, Span<double> weights);
}
