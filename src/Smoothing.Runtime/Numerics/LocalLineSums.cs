using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Smoothing.Numerics;

/// <summary>
/// What the normal equations of a local line are made of: the kernel-weighted sums over one window, named as in Fan and
/// Gijbels (1996, section 2.3) but taken about the point c of the window's range that is nearest to the target x₀, in
/// z = (xᵢ − c)/h: S_j = Σ w zʲ and T_j = Σ w zʲ y.
/// </summary>
/// <remarks>
/// Inside the range c is x₀ and z is u. Beyond it, at an edge or in a gap, a cluster of points far from x₀ would have nearly equal
/// powers of u, whose differences drown in rounding; about c they are small, and ties there are exactly zero.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct LocalLineSums
{
    // What is left of S₂ once the part that S₁ explains is taken away must stand clear of its rounding: 2⁻⁴⁴ of S₂
    // leaves eight bits, and points that close together, seen from c, determine no slope.
    private const double SmallestShare = 1.0 / (1L << 44);

    // 2⁻¹⁰⁰⁰: below it Σ w u² is made of subnormal numbers, or of zeros, and its digits are lost.
    private const double SmallestSum = 9.332636185032189E-302;

    private readonly double _offset;
    private double _s0, _s1, _s2, _t0, _t1;

    /// <summary>The sums as they were added up.</summary>
    /// <param name="offset">(c − x₀)/h.</param>
    /// <param name="s0">Σ w.</param>
    /// <param name="s1">Σ w z.</param>
    /// <param name="s2">Σ w z².</param>
    /// <param name="t0">Σ w y.</param>
    /// <param name="t1">Σ w z y.</param>
    public LocalLineSums(double offset, double s0, double s1, double s2, double t0, double t1) =>
        (_offset, _s0, _s1, _s2, _t0, _t1) = (offset, s0, s1, s2, t0, t1);

    /// <summary>The point of a window's range that is nearest to the target.</summary>
    /// <param name="x">The abscissas, ascending.</param>
    /// <param name="start">The window's first observation.</param>
    /// <param name="end">One past the window's last observation.</param>
    /// <param name="x0">The target x₀.</param>
    /// <returns>c; x₀ itself where the window is empty.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Centre(ReadOnlySpan<double> x, int start, int end, double x0) =>
        start < end ? Math.Min(Math.Max(x0, x[start]), x[end - 1]) : x0;

    /// <summary>Adds one observation.</summary>
    /// <param name="z">Its distance from c in bandwidths.</param>
    /// <param name="w">Its weight.</param>
    /// <param name="y">Its response.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(double z, double w, double y)
    {
        double wz = w * z;
        _s0 += w;
        _s1 += wz;
        _s2 += wz * z;
        _t0 += w * y;
        _t1 += wz * y;
    }

    /// <summary>Adds up eight lanes, in the order of <see cref="Lanes"/>.</summary>
    /// <param name="l">The eight lanes.</param>
    /// <param name="offset">(c − x₀)/h.</param>
    /// <returns>Their total.</returns>
    public static LocalLineSums Total(ReadOnlySpan<LocalLineSums> l, double offset) => new(
        offset,
        Lanes.Sum(l[0]._s0, l[1]._s0, l[2]._s0, l[3]._s0, l[4]._s0, l[5]._s0, l[6]._s0, l[7]._s0),
        Lanes.Sum(l[0]._s1, l[1]._s1, l[2]._s1, l[3]._s1, l[4]._s1, l[5]._s1, l[6]._s1, l[7]._s1),
        Lanes.Sum(l[0]._s2, l[1]._s2, l[2]._s2, l[3]._s2, l[4]._s2, l[5]._s2, l[6]._s2, l[7]._s2),
        Lanes.Sum(l[0]._t0, l[1]._t0, l[2]._t0, l[3]._t0, l[4]._t0, l[5]._t0, l[6]._t0, l[7]._t0),
        Lanes.Sum(l[0]._t1, l[1]._t1, l[2]._t1, l[3]._t1, l[4]._t1, l[5]._t1, l[6]._t1, l[7]._t1));

    /// <summary>
    /// Solves the normal equations about the weighted mean z̄ = S₁/S₀, where they fall apart:
    /// βh = (T₁ − z̄T₀)/(S₂ − z̄S₁), α = ȳ − (z̄ + (c − x₀)/h) βh.
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
        double value = _t0 / _s0 - (mean + _offset) * slope;
        return Contract.IsFinite(value) ? new LocalLine(value, slope * perBandwidth) : new LocalLine(FitStatus.OutOfRange);
    }

    /// <summary>
    /// The equivalent kernel: α = Σ lᵢ yᵢ with lᵢ = w (c₀ + c₁z), c₁ = −(z̄ + (c − x₀)/h)/(S₂ − z̄S₁), c₀ = 1/S₀ − z̄c₁
    /// (Fan and Gijbels 1996, equation 3.11).
    /// </summary>
    /// <param name="c0">c₀.</param>
    /// <param name="c1">c₁.</param>
    public readonly void EquivalentKernel(out double c0, out double c1)
    {
        double mean = _s1 / _s0;
        c1 = -(mean + _offset) / (_s2 - mean * _s1);
        c0 = 1 / _s0 - mean * c1;
    }

    /// <summary>Σ w: the window's total weight.</summary>
    public readonly double TotalWeight => _s0;
}
