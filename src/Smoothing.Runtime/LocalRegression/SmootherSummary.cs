using System;
using Smoothing.CompilerServices;
using Smoothing.Distributions;

namespace Smoothing.LocalRegression;

/// <summary>
/// What a linear smoother ŷ = Ly leaves of its data (Hastie and Tibshirani 1990, Generalized Additive Models, chapter 3; Loader 1999, Local
/// Regression and Likelihood, chapter 2), from a handful of sums: n, tr L, tr LᵀL, the residual sum of squares and that of the predictions of
/// each observation from the others.
/// </summary>
/// <remarks>
/// With weights wᵢ the variances are σ²/wᵢ: sums of squares are weighted, L is W^½LW^−½, and observations of weight 0 do not count.
/// </remarks>
internal readonly struct SmootherSummary
{
    /// <summary>
    /// 2⁻³⁶: a share of the data as small as this that is left over for the residuals is made of the rounding of tr L, and what is divided
    /// by it of nothing else.
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

    /// <summary>The summary of no fit.</summary>
    public static SmootherSummary Unknown => new(0, double.NaN, double.NaN, double.NaN, double.NaN);

    /// <summary>n.</summary>
    public int Count { get; }

    /// <summary>tr L.</summary>
    public double EffectiveDegreesOfFreedom { get; }

    /// <summary>n − 2 tr L + tr LᵀL: σ² times this is the expected residual sum of squares where the fit has no bias. NaN where nothing is left.</summary>
    public double ResidualDegreesOfFreedom => Left(Count - 2 * EffectiveDegreesOfFreedom + _traceOfSquare);

    /// <summary>RSS by its degrees of freedom.</summary>
    public double ResidualVariance => _residualSumOfSquares / ResidualDegreesOfFreedom;

    /// <summary>n⁻¹ Σ wᵢ ((yᵢ − ŷᵢ)/(1 − Lᵢᵢ))².</summary>
    public double LeaveOneOutError => _predictionSumOfSquares / Count;

    /// <summary>n⁻¹ RSS/(1 − tr L/n)².</summary>
    public double GeneralizedCrossValidation
    {
        get
        {
            double share = Left(Count - EffectiveDegreesOfFreedom) / Count;
            return _residualSumOfSquares / Count / (share * share);
        }
    }

    /// <summary>log(RSS/n) + 1 + 2(tr L + 1)/(n − tr L − 2).</summary>
    public double Aicc =>
        Elementary.Log(_residualSumOfSquares / Count) + 1 + 2 * (EffectiveDegreesOfFreedom + 1) / Left(Count - EffectiveDegreesOfFreedom - 2);

    /// <summary>The criterion a bandwidth rule makes small.</summary>
    public double Criterion(BandwidthRule rule) => rule switch
    {
        BandwidthRule.LeaveOneOut => LeaveOneOutError,
        BandwidthRule.GeneralizedCrossValidation => GeneralizedCrossValidation,
        _ => Aicc,
    };

    /// <summary>By how many ‖l‖₂, or √(1 + ‖l‖₂²), an interval reaches to either side of its estimate.</summary>
    public double HalfWidth(double level, double degreesOfFreedom) => StudentT.TwoSidedQuantile(level, degreesOfFreedom) * Math.Sqrt(ResidualVariance);

    private double Left(double degreesOfFreedom) => degreesOfFreedom > SmallestShare * Count ? degreesOfFreedom : double.NaN;
}
