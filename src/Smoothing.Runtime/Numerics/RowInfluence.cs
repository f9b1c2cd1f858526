using System;
using System.ComponentModel;

namespace Smoothing.Numerics;

/// <summary>What one row does to a least-squares fit, from its residual e and leverage h, without fitting again.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct RowInfluence
{
    // A row with no less leverage than this fits itself: what is left of 1 − h is rounding.
    private const double SmallestComplement = 10 * 2.220446049250313E-16;

    private readonly FitSummary _summary;
    private readonly int _coefficients;
    private readonly double _complement;

    /// <summary>The influence of one row.</summary>
    /// <param name="residual">e = y − ŷ.</param>
    /// <param name="leverage">h = xᵀ(XᵀX)⁻¹x.</param>
    /// <param name="coefficients">p.</param>
    /// <param name="summary">The fit.</param>
    public RowInfluence(DoubleDouble residual, DoubleDouble leverage, int coefficients, in FitSummary summary)
    {
        bool isKnown = summary.Status == FitStatus.Success;
        double complement = (double)(1 - leverage);
        _summary = summary;
        _coefficients = coefficients;
        _complement = complement > SmallestComplement ? complement : double.NaN;
        Residual = isKnown ? (double)residual : double.NaN;
        Leverage = isKnown ? (double)leverage : double.NaN;
    }

    /// <summary>e = y − ŷ.</summary>
    public double Residual { get; }

    /// <summary>h, the row's element of the hat matrix's diagonal.</summary>
    public double Leverage { get; }

    /// <summary>e/(σ̂ √(1 − h)), the internally studentized residual; NaN where h = 1.</summary>
    public double StandardizedResidual => Residual / (_summary.ResidualStandardError * Math.Sqrt(_complement));

    /// <summary>e/(σ̂₍ᵢ₎ √(1 − h)), with σ̂₍ᵢ₎² = (RSS − e²/(1 − h))/(n − p − 1) of the fit without the row; NaN where h = 1.</summary>
    public double StudentizedResidual
    {
        get
        {
            if (_summary.DegreesOfFreedom < 2)
                return double.NaN;

            double withoutRow = _summary.ResidualSumOfSquares - Residual * Residual / _complement;
            return Residual / Math.Sqrt(withoutRow / (_summary.DegreesOfFreedom - 1) * _complement);
        }
    }

    /// <summary>e² h/(p σ̂² (1 − h)²) (Cook 1977); NaN where h = 1.</summary>
    public double CooksDistance =>
        Residual * Residual * Leverage / (_coefficients * _summary.ResidualVariance * _complement * _complement);

    /// <summary>The studentized residual times √(h/(1 − h)) (Belsley, Kuh and Welsch 1980); NaN where h = 1.</summary>
    public double Dffits => StudentizedResidual * Math.Sqrt(Leverage / _complement);

    /// <summary>
    /// Adds ω vⱼ² to each coefficient's sum, v = (XᵀX)⁻¹x: the diagonal of the sandwich, row by row, but for the factor n/(n − p) of HC1.
    /// </summary>
    /// <param name="kind">The estimator.</param>
    /// <param name="pull">v, an element a coefficient.</param>
    /// <param name="sums">The sums, an element a coefficient.</param>
    public void AddRobustSquares(HeteroskedasticityConsistent kind, ReadOnlySpan<DoubleDouble> pull, Span<double> sums)
    {
        double weight = kind switch
        {
            HeteroskedasticityConsistent.HC2 => Residual * Residual / _complement,
            HeteroskedasticityConsistent.HC3 => Residual * Residual / (_complement * _complement),
            _ => Residual * Residual,
        };
        for (int j = 0; j < sums.Length; j++)
            sums[j] += weight * (double)pull[j] * (double)pull[j];
    }
}
