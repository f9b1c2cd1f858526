using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Smoothing.Numerics;

/// <summary>
/// What the normal equations of a local line are made of: the kernel-weighted sums over one window, in
/// u = (xᵢ − x₀)/h, named as in Fan and Gijbels (1996, section 2.3): S_j = Σ w uʲ and T_j = Σ w uʲ y.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct LocalLineSums
{
    // What is left of S₂ once the part that S₁ explains is taken away must stand clear of its rounding: 2⁻⁴⁴ of S₂
    // leaves eight bits, and points that close together, seen from x₀, determine no slope.
    private const double SmallestShare = 1.0 / (1L << 44);

    // 2⁻¹⁰⁰⁰: below it Σ w u² is made of subnormal numbers, or of zeros, and its digits are lost.
    private const double SmallestSum = 9.332636185032189E-302;

    private double _s0, _s1, _s2, _t0, _t1;

    /// <summary>The sums as they were added up.</summary>
    /// <param name="s0">Σ w.</param>
    /// <param name="s1">Σ w u.</param>
    /// <param name="s2">Σ w u².</param>
    /// <param name="t0">Σ w y.</param>
    /// <param name="t1">Σ w u y.</param>
    public LocalLineSums(double s0, double s1, double s2, double t0, double t1) =>
        (_s0, _s1, _s2, _t0, _t1) = (s0, s1, s2, t0, t1);

    /// <summary>Adds one observation.</summary>
    /// <param name="u">Its distance from the target in bandwidths.</param>
    /// <param name="w">Its weight K(u).</param>
    /// <param name="y">Its response.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(double u, double w, double y)
    {
        double wu = w * u;
        _s0 += w;
        _s1 += wu;
        _s2 += wu * u;
        _t0 += w * y;
        _t1 += wu * y;
    }

    /// <summary>Adds up eight lanes, in the order of <see cref="Lanes"/>.</summary>
    /// <param name="l">The eight lanes.</param>
    /// <returns>Their total.</returns>
    public static LocalLineSums Total(ReadOnlySpan<LocalLineSums> l) => new(
        Lanes.Sum(l[0]._s0, l[1]._s0, l[2]._s0, l[3]._s0, l[4]._s0, l[5]._s0, l[6]._s0, l[7]._s0),
        Lanes.Sum(l[0]._s1, l[1]._s1, l[2]._s1, l[3]._s1, l[4]._s1, l[5]._s1, l[6]._s1, l[7]._s1),
        Lanes.Sum(l[0]._s2, l[1]._s2, l[2]._s2, l[3]._s2, l[4]._s2, l[5]._s2, l[6]._s2, l[7]._s2),
        Lanes.Sum(l[0]._t0, l[1]._t0, l[2]._t0, l[3]._t0, l[4]._t0, l[5]._t0, l[6]._t0, l[7]._t0),
        Lanes.Sum(l[0]._t1, l[1]._t1, l[2]._t1, l[3]._t1, l[4]._t1, l[5]._t1, l[6]._t1, l[7]._t1));

    /// <summary>
    /// Solves the normal equations S₀α + S₁βh = T₀, S₁α + S₂βh = T₁ about the weighted mean ū = S₁/S₀, where they
    /// fall apart: βh = (T₁ − ūT₀)/(S₂ − ūS₁), α = ȳ − ūβh.
    /// </summary>
    /// <param name="perBandwidth">1/h.</param>
    /// <returns>
    /// The line; undetermined where the abscissas are too close together to tell apart at this bandwidth, or a sum left the
    /// range of doubles.
    /// </returns>
    public readonly LocalLine Solve(double perBandwidth)
    {
        if (_s2 < SmallestSum)
            return new LocalLine(FitStatus.OutOfRange);

        double mean = _s1 / _s0;
        double spread = _s2 - mean * _s1;
        if (!(spread > SmallestShare * _s2))
            return new LocalLine(FitStatus.Collinear);

        double slope = (_t1 - mean * _t0) / spread;
        double value = _t0 / _s0 - mean * slope;
        return Contract.IsFinite(value) ? new LocalLine(value, slope * perBandwidth) : new LocalLine(FitStatus.OutOfRange);
    }

    /// <summary>
    /// The equivalent kernel: α = Σ l(uᵢ) yᵢ with l(u) = w (c₀ + c₁u), c₁ = −ū/(S₂ − ūS₁), c₀ = 1/S₀ − ūc₁
    /// (Fan and Gijbels 1996, equation 3.11).
    /// </summary>
    /// <param name="c0">c₀.</param>
    /// <param name="c1">c₁.</param>
    public readonly void EquivalentKernel(out double c0, out double c1)
    {
        double mean = _s1 / _s0;
        c1 = -mean / (_s2 - mean * _s1);
        c0 = 1 / _s0 - mean * c1;
    }

    /// <summary>Σ w: the window's total weight.</summary>
    public readonly double TotalWeight => _s0;
}
