using System;
using Smoothing.CompilerServices;

namespace Smoothing.LeastSquares;

/// <summary>
/// The influence of one row on a least-squares fit. It follows from the row's residual e and leverage h without a new fit.
/// </summary>
internal readonly struct InfluenceMeasures
{
    // If 1 − h is no larger than this, it consists of rounding errors, and the row determines its own fitted value.
    private const double SmallestComplement = 10 * 2.220446049250313E-16;

    // 2⁻⁸⁰, the relative rounding error of a difference of two equal sums of squares in double-double.
    private const double RoundingShare = 1.0 / (1L << 40) / (1L << 40);

    private readonly FitSummary _summary;
    private readonly DoubleDouble _square;
    private readonly double _complement;
    private readonly double _weight;
    private readonly double _rootWeight;

    /// <summary>Computes the influence of one row.</summary>
    /// <param name="residual">e = y − ŷ.</param>
    /// <param name="spread">xᵀ(XᵀWX)⁻¹x. The leverage is w times this.</param>
    /// <param name="weight">w, 1 in a model without weights.</param>
    /// <param name="summary">The fit.</param>
    public InfluenceMeasures(DoubleDouble residual, DoubleDouble spread, double weight, in FitSummary summary)
    {
        bool isKnown = summary.IsSolved;
        DoubleDouble leverage = spread * weight;
        double complement = (double)(1 - leverage);
        _weight = weight;
        _rootWeight = Math.Sqrt(weight);
        _summary = summary;
        _complement = complement > SmallestComplement ? complement : double.NaN;
        _square = residual * residual * weight / (1 - leverage);
        Residual = isKnown ? (double)residual : double.NaN;
        Leverage = isKnown ? (double)leverage : double.NaN;
    }

    /// <summary>e = y − ŷ.</summary>
    public double Residual { get; }

    /// <summary>h, the row's element of the hat matrix's diagonal.</summary>
    public double Leverage { get; }

    /// <summary>√w e/(σ̂ √(1 − h)), the internally studentized residual; NaN where h = 1.</summary>
    public double StandardizedResidual => Scaled / (_summary.ResidualStandardError * Math.Sqrt(_complement));

    /// <summary>
    /// √w e/(σ̂₍ᵢ₎ √(1 − h)), with σ̂₍ᵢ₎² = (RSS − w e²/(1 − h))/(n − p − 1) of the fit without the row; infinite where that fit is exact
    /// and the row departs from it, NaN where h = 1.
    /// </summary>
    public double StudentizedResidual
    {
        get
        {
            if (_summary.DegreesOfFreedom < 2)
                return double.NaN;

            // If the fit without the row is exact, the difference consists of rounding errors and is set to 0.
            DoubleDouble rest = _summary.Residual - _square;
            double withoutRow = rest.High > RoundingShare * _summary.ResidualSumOfSquares ? rest.High : 0;
            return Scaled / Math.Sqrt(withoutRow / (_summary.DegreesOfFreedom - 1) * _complement);
        }
    }

    /// <summary>w e² h/(p σ̂² (1 − h)²) (Cook 1977); NaN where h = 1.</summary>
    public double CooksDistance =>
        Scaled * Scaled * Leverage / (_summary.Coefficients * _summary.ResidualVariance * _complement * _complement);

    /// <summary>The studentized residual times √(h/(1 − h)) (Belsley, Kuh and Welsch 1980); NaN where h = 1.</summary>
    public double Dffits => StudentizedResidual * Math.Sqrt(Leverage / _complement);

    /// <summary>The weighted residual √w e.</summary>
    private double Scaled => _rootWeight * Residual;

    /// <summary>
    /// Adds ω vⱼ² to each coefficient's sum, v = (XᵀX)⁻¹x. Over all rows this gives the diagonal of the sandwich, without the factor
    /// n/(n − p) of HC1.
    /// </summary>
    /// <param name="kind">The estimator.</param>
    /// <param name="pull">v, one element for each coefficient.</param>
    /// <param name="sums">The sums, one element for each coefficient.</param>
    public void AddRobustSquares(HeteroskedasticityConsistent kind, ReadOnlySpan<DoubleDouble> pull, Span<double> sums)
    {
        double score = _weight * Residual;
        double omega = kind switch
        {
            HeteroskedasticityConsistent.HC2 => score * score / _complement,
            HeteroskedasticityConsistent.HC3 => score * score / (_complement * _complement),
            _ => score * score,
        };
        for (int j = 0; j < sums.Length; j++)
            sums[j] += omega * (double)pull[j] * (double)pull[j];
    }
}
