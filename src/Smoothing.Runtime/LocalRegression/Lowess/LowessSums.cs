using System;
using System.Runtime.CompilerServices;
using Smoothing.CompilerServices;

namespace Smoothing.LocalRegression;

/// <summary>
/// The weighted sums over one window of lowess, in z = (xᵢ − x₀)/h − c: S_j = Σ w zʲ and T_j = Σ w zʲ y.
/// </summary>
internal struct LowessSums
{
    // If S₂ − z̄S₁ is below this fraction of S₂, the subtraction has lost four bits. A second pass about the mean recovers them.
    private const double OffCentre = 1.0 / 16;

    // Abscissas whose standard deviation is below this fraction of the range determine no slope (Cleveland 1981).
    private const double SmallestSpread = 0.001;

    private readonly double _centre;
    private double _s0, _s1, _s2, _t0, _t1;

    /// <summary>Creates the sums of a window.</summary>
    /// <param name="centre">c.</param>
    /// <param name="s0">Σ w.</param>
    /// <param name="s1">Σ w z.</param>
    /// <param name="s2">Σ w z².</param>
    /// <param name="t0">Σ w y.</param>
    /// <param name="t1">Σ w z y.</param>
    public LowessSums(double centre, double s0, double s1, double s2, double t0, double t1) =>
        (_centre, _s0, _s1, _s2, _t0, _t1) = (centre, s0, s1, s2, t0, t1);

    /// <summary>z̄, the weighted mean of the abscissas.</summary>
    public readonly double Mean => _s1 / _s0;

    /// <summary>Whether the weighted observations cluster far from x₀, so that sums about <see cref="Mean"/> are more accurate.</summary>
    public readonly bool AreOffCentre => _s2 - (Mean * _s1) < OffCentre * _s2;

    /// <summary>Adds one observation.</summary>
    /// <param name="z">z of the observation.</param>
    /// <param name="w">The weight.</param>
    /// <param name="y">The response.</param>
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

    /// <summary>Adds eight lanes in the order of <see cref="Lanes"/>.</summary>
    /// <param name="l">The eight lanes.</param>
    /// <param name="centre">c.</param>
    /// <returns>Their total.</returns>
    public static LowessSums Total(ReadOnlySpan<LowessSums> l, double centre) => new(
        centre,
        Lanes.Sum(l[0]._s0, l[1]._s0, l[2]._s0, l[3]._s0, l[4]._s0, l[5]._s0, l[6]._s0, l[7]._s0),
        Lanes.Sum(l[0]._s1, l[1]._s1, l[2]._s1, l[3]._s1, l[4]._s1, l[5]._s1, l[6]._s1, l[7]._s1),
        Lanes.Sum(l[0]._s2, l[1]._s2, l[2]._s2, l[3]._s2, l[4]._s2, l[5]._s2, l[6]._s2, l[7]._s2),
        Lanes.Sum(l[0]._t0, l[1]._t0, l[2]._t0, l[3]._t0, l[4]._t0, l[5]._t0, l[6]._t0, l[7]._t0),
        Lanes.Sum(l[0]._t1, l[1]._t1, l[2]._t1, l[3]._t1, l[4]._t1, l[5]._t1, l[6]._t1, l[7]._t1));

    /// <summary>
    /// Solves for the line at x₀, about the weighted mean: βh = (T₁ − z̄T₀)/(S₂ − z̄S₁), α = ȳ − (z̄ + c) βh. If the abscissas are too
    /// close together for a slope, α is the mean ȳ (Cleveland 1981).
    /// </summary>
    /// <param name="halfWidth">h.</param>
    /// <param name="range">The range of all abscissas.</param>
    /// <returns>
    /// The line. Its slope is NaN if the abscissas are too close together. Its status is <see cref="FitStatus.EmptyWindow"/> if no
    /// observation has weight. It is <see cref="FitStatus.OutOfRange"/> if the range or the value is not finite, or if the weights are so small
    /// that their sum has lost digits.
    /// </returns>
    public readonly LowessLine Solve(double halfWidth, double range)
    {
        if (!Guard.IsFinite(range))
            return new LowessLine(FitStatus.OutOfRange);
        if (_s0 <= 0)
            return new LowessLine(FitStatus.EmptyWindow);
        if (_s0 < LocalSolver.SmallestSum)
            return new LowessLine(FitStatus.OutOfRange);

        double mean = _s1 / _s0;
        double spread = _s2 - (mean * _s1);
        double value = _t0 / _s0, slope = double.NaN;
        if (Math.Sqrt(spread / _s0) * halfWidth > SmallestSpread * range)
        {
            double scaled = (_t1 - (mean * _t0)) / spread;
            value -= (mean + _centre) * scaled;
            slope = scaled / halfWidth;
        }
        return Guard.IsFinite(value) ? new LowessLine(value, slope) : new LowessLine(FitStatus.OutOfRange);
    }
}
