using System;
using System.Runtime.CompilerServices;
#if NET8_0_OR_GREATER
using Number = System.Numerics.Vector<double>;
#else
using Number = System.Double;
#endif

namespace Smoothing.LocalRegression;

/// <summary>
/// One branch of the tricube kernel about a centre: (1 + σ(z + d)³)³ = Σ kᵢ zⁱ, i = 0 … 9. σ is 1 to the left of the target and −1 to its
/// right, and k₉ = σ.
/// </summary>
internal readonly struct TricubeBranch
{
    private readonly Number _k0, _k1, _k2, _k3, _k4, _k5, _k6, _k7, _k8;
    private readonly double _k9;

    /// <param name="d">d = (c − x₀)/h.</param>
    /// <param name="sign">σ.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TricubeBranch(Number d, double sign)
    {
        var d2 = d * d;
        var d3 = d2 * d;
        _k0 = ((d3 * sign + Simd.Create(3)) * d3 + Simd.Create(3 * sign)) * d3 + Simd.One;
        _k1 = d2 * ((d3 * (9 * sign) + Simd.Create(18)) * d3 + Simd.Create(9 * sign));
        _k2 = d * ((d3 * (36 * sign) + Simd.Create(45)) * d3 + Simd.Create(9 * sign));
        _k3 = (d3 * (84 * sign) + Simd.Create(60)) * d3 + Simd.Create(3 * sign);
        _k4 = d2 * (d3 * (126 * sign) + Simd.Create(45));
        _k5 = d * (d3 * (126 * sign) + Simd.Create(18));
        _k6 = d3 * (84 * sign) + Simd.Create(3);
        _k7 = d2 * (36 * sign);
        _k8 = d * (9 * sign);
        _k9 = sign;
    }

    /// <summary>Σ kᵢ mᵢ.</summary>
    /// <param name="m">The columns of the moments.</param>
    /// <param name="at">Where m₀ is.</param>
    /// <param name="stride">The length of a column.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Number Sum(ReadOnlySpan<double> m, int at, int stride) => Rest(_k0 * Simd.Load(m, at), m, at, stride);

    /// <summary>sum + Σ kᵢ mᵢ, term by term.</summary>
    /// <param name="sum">The sum to start from.</param>
    /// <param name="m">The columns of the moments.</param>
    /// <param name="at">Where m₀ is.</param>
    /// <param name="stride">The length of a column.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Number AddTo(Number sum, ReadOnlySpan<double> m, int at, int stride) => Rest(sum + _k0 * Simd.Load(m, at), m, at, stride);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Number Rest(Number sum, ReadOnlySpan<double> m, int at, int stride) =>
        sum
        + _k1 * Simd.Load(m, at + stride) + _k2 * Simd.Load(m, at + 2 * stride) + _k3 * Simd.Load(m, at + 3 * stride)
        + _k4 * Simd.Load(m, at + 4 * stride) + _k5 * Simd.Load(m, at + 5 * stride) + _k6 * Simd.Load(m, at + 6 * stride)
        + _k7 * Simd.Load(m, at + 7 * stride) + _k8 * Simd.Load(m, at + 8 * stride) + Simd.Load(m, at + 9 * stride) * _k9;
}
