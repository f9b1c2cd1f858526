using System;

namespace Smoothing.LocalRegression;

/// <summary>The local polynomials of a batch of targets in units of the bandwidth. Each column holds one number for each target.</summary>
internal readonly ref struct LocalFits
{
    /// <summary>The number of columns: value, slope, influence, influence on the slope, c₀ to c₃.</summary>
    public const int Columns = 8;

    private readonly Span<double> _columns;
    private readonly int _stride;

    public LocalFits(Span<double> columns, int stride)
    {
        _columns = columns;
        _stride = stride;
    }

    /// <summary>m̂(x₀); NaN where the window does not determine the polynomial.</summary>
    public Span<double> Values => _columns.Slice(0, _stride);

    /// <summary>h m̂′(x₀).</summary>
    public Span<double> Slopes => _columns.Slice(_stride, _stride);

    /// <summary>e₁ᵀ(XᵀWX)⁻¹e₁ about the target: ∂m̂(x₀)/∂yᵢ of an observation at the target with weight 1.</summary>
    public Span<double> Influences => _columns.Slice(2 * _stride, _stride);

    /// <summary>e₂ᵀ(XᵀWX)⁻¹e₂ about the target, which bounds the influence on the slope, in units of the bandwidth.</summary>
    public Span<double> SlopeInfluences => _columns.Slice(3 * _stride, _stride);

    /// <summary>c_j of the equivalent kernel lᵢ = w Σ c_j zʲ (Fan and Gijbels 1996, equation 3.11).</summary>
    public Span<double> Coefficients(int j) => _columns.Slice((4 + j) * _stride, _stride);
}
