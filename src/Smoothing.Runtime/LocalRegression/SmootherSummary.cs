using System;
using Smoothing.CompilerServices;
using Smoothing.Distributions;

namespace Smoothing.LocalRegression;

/// <summary>
/// The degrees of freedom and the errors of a linear smoother ŷ = Ly (Hastie and Tibshirani 1990, Generalized Additive Models, chapter 3;
/// Loader 1999, Local Regression and Likelihood, chapter 2). They follow from five sums: n, tr L, tr LᵀL, the residual sum of squares and
/// the leave-one-out sum of squares.
/// </summary>
/// <remarks>
/// With weights wᵢ the variances are σ²/wᵢ. Sums of squares are then weighted, W^½LW^−½ takes the place of L, and observations of weight 0
/// do not count.
/// </remarks>
internal readonly struct SmootherSummary
{
    /// <summary>
    /// 2⁻³⁶. If the residual degrees of freedom are no larger than this fraction of n, they consist of the rounding errors of tr L, and
    /// every quotient by them is meaningless.
    /// </summary>
    public const double SmallestShare = 1.0 / (1L << 36);

    private readonly double _traceOfSquare;
    private readonly double _residualSumOfSquares;
    private readonly double _predictionSumOfSquares;

    public SmootherSummary(int count, double trace, double traceOfSquare, double residualSumOfSquares, double predictionSumOfSquares)
    {
        Count = count;
        EffectiveDegreesOfFreedom = trace;
        _traceOfSquare = traceOfSquare;
        _residualSumOfSquares = residualSumOfSquares;
        _predictionSumOfSquares = predictionSumOfSquares;
    }

    /// <summary>The summary if there is no fit.</summary>
    public static SmootherSummary Unknown => new(0, double.NaN, double.NaN, double.NaN, double.NaN);

    /// <summary>n.</summary>
    public int Count { get; }

    /// <summary>tr L.</summary>
    public double EffectiveDegreesOfFreedom { get; }

    /// <summary>
    /// n − 2 tr L + tr LᵀL. The expected residual sum of squares of an unbiased fit is σ² times this. NaN if it is zero to rounding.
    /// </summary>
    public double ResidualDegreesOfFreedom => Left(Count - 2 * EffectiveDegreesOfFreedom + _traceOfSquare);

    /// <summary>RSS/(n − 2 tr L + tr LᵀL).</summary>
    public double ResidualVariance => _residualSumOfSquares / ResidualDegreesOfFreedom;

    /// <summary>n⁻¹ Σ wᵢ ((yᵢ − ŷᵢ)/(1 − Lᵢᵢ))².</summary>
    public double LeaveOneOutError => _predictionSumOfSquares / Count;

    /// <summary>n⁻¹ RSS/(1 − tr L/n)².</summary>
    public double GeneralizedCrossValidation
    {
        get
        {
            double remaining = Left(Count - EffectiveDegreesOfFreedom) / Count;
            return _residualSumOfSquares / Count / (remaining * remaining);
        }
    }

    /// <summary>log(RSS/n) + 1 + 2(tr L + 1)/(n − tr L − 2).</summary>
    public double Aicc =>
        Elementary.Log(_residualSumOfSquares / Count) + 1
        + 2 * (EffectiveDegreesOfFreedom + 1) / Left(Count - EffectiveDegreesOfFreedom - 2);

    /// <summary>The criterion that a bandwidth rule minimizes.</summary>
    public double Criterion(BandwidthRule rule) => rule switch
    {
        BandwidthRule.LeaveOneOut => LeaveOneOutError,
        BandwidthRule.GeneralizedCrossValidation => GeneralizedCrossValidation,
        _ => Aicc,
    };

    /// <summary>The half-width of an interval, in units of ‖l‖₂ for the curve and of √(1 + ‖l‖₂²) for an observation.</summary>
    public double HalfWidth(double level, double degreesOfFreedom) =>
        StudentT.TwoSidedQuantile(level, degreesOfFreedom) * Math.Sqrt(ResidualVariance);

    private double Left(double degreesOfFreedom) => degreesOfFreedom > SmallestShare * Count ? degreesOfFreedom : double.NaN;
}
