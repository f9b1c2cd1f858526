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
/// <para>
/// Where some windows determine no estimate, every sum is over the others, and n is their number. The expectation of one squared residual is
/// σ²(1 − 2Lᵢᵢ + ‖lᵢ‖²) plus its squared bias, whatever the other rows of L are. So RSS divided by the sum of 1 − 2Lᵢᵢ + ‖lᵢ‖² over the same
/// observations estimates σ² as it does over all of them (Hastie and Tibshirani 1990, section 3.5).
/// </para>
/// </remarks>
internal readonly struct SmootherSummary
{
    /// <summary>
    /// 2⁻³⁶. If the residual degrees of freedom are no larger than this fraction of n, they consist of the rounding errors of tr L, and
    /// every quotient by them is meaningless.
    /// </summary>
    public const double SmallestShare = 1.0 / (1L << 36);

    private readonly double _trace;
    private readonly double _traceOfSquare;
    private readonly double _residualSumOfSquares;
    private readonly double _predictionSumOfSquares;

    private readonly int _predicted;
    private readonly int _undetermined;

    /// <summary>Creates the summary of five sums.</summary>
    /// <param name="count">n, the number of determined estimates.</param>
    /// <param name="predicted">The number of observations that the others predict.</param>
    /// <param name="undetermined">The number of estimates that are not determined.</param>
    /// <param name="trace">tr L.</param>
    /// <param name="traceOfSquare">tr LᵀL.</param>
    /// <param name="residualSumOfSquares">RSS.</param>
    /// <param name="predictionSumOfSquares">The leave-one-out sum of squares.</param>
    /// <param name="reason">The reason why an estimate is not determined.</param>
    public SmootherSummary(
        int count, int predicted, int undetermined, double trace, double traceOfSquare, double residualSumOfSquares, double predictionSumOfSquares,
        FitStatus reason)
    {
        Count = count;
        _predicted = predicted;
        _undetermined = undetermined;
        Status = count == 0 ? reason
            : undetermined > 0 || predicted < count ? FitStatus.PartlyDetermined
            : FitStatus.Success;
        _trace = trace;
        _traceOfSquare = traceOfSquare;
        _residualSumOfSquares = residualSumOfSquares;
        _predictionSumOfSquares = predictionSumOfSquares;
    }

    /// <summary>The summary if there are no estimates.</summary>
    public static SmootherSummary Unknown(FitStatus reason) =>
        new(0, 0, 0, double.NaN, double.NaN, double.NaN, double.NaN, reason);

    /// <summary>n, the number of determined estimates.</summary>
    public int Count { get; }

    /// <summary>
    /// <see cref="FitStatus.Success"/> if every observation enters every sum, <see cref="FitStatus.PartlyDetermined"/> if only some do; or
    /// the reason why no estimate is determined.
    /// </summary>
    public FitStatus Status { get; }

    /// <summary>tr L; NaN if no estimate is determined.</summary>
    public double EffectiveDegreesOfFreedom => Count == 0 ? double.NaN : _trace;

    /// <summary>
    /// n − 2 tr L + tr LᵀL. The expected residual sum of squares of an unbiased fit is σ² times this. NaN if it is zero to rounding.
    /// </summary>
    public double ResidualDegreesOfFreedom => Left(Count - 2 * EffectiveDegreesOfFreedom + _traceOfSquare);

    /// <summary>RSS/(n − 2 tr L + tr LᵀL).</summary>
    public double ResidualVariance => _residualSumOfSquares / ResidualDegreesOfFreedom;

    /// <summary>The mean of wᵢ ((yᵢ − ŷᵢ)/(1 − Lᵢᵢ))² over the observations that the others predict.</summary>
    public double LeaveOneOutError => _predictionSumOfSquares / _predicted;

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

    /// <summary>The criterion that a bandwidth rule minimizes; NaN if an observation is missing from it.</summary>
    public double Criterion(BandwidthRule rule) => rule switch
    {
        _ when _undetermined > 0 => double.NaN,
        BandwidthRule.LeaveOneOut when _predicted < Count => double.NaN,
        BandwidthRule.LeaveOneOut => LeaveOneOutError,
        BandwidthRule.GeneralizedCrossValidation => GeneralizedCrossValidation,
        _ => Aicc,
    };

    /// <summary>The half-width of an interval, in units of ‖l‖₂ for the curve and of √(1 + ‖l‖₂²) for an observation.</summary>
    public double HalfWidth(double level, double degreesOfFreedom) =>
        StudentT.TwoSidedQuantile(level, degreesOfFreedom) * Math.Sqrt(ResidualVariance);

    private double Left(double degreesOfFreedom) => degreesOfFreedom > SmallestShare * Count ? degreesOfFreedom : double.NaN;
}
