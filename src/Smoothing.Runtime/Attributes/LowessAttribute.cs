using System;

namespace Smoothing;

/// <summary>
/// Makes the partial type a robust locally weighted regression, lowess. At each target it fits a straight line to the nearest fraction of
/// the observations, weighted by the tricube kernel. It then repeats the fit and gives less weight to observations with large residuals
/// (Cleveland 1979, Robust locally weighted regression and smoothing scatterplots; Cleveland 1981, LOWESS: a program for smoothing
/// scatterplots by robust locally weighted regression).
/// </summary>
/// <remarks>
/// The results agree with R's <c>lowess</c>, including its treatment of ties, short windows and interpolation. There is one exception: if
/// half of the residuals are rounding errors, the passes end, because such residuals give no meaningful weights. An outlier in data that
/// are otherwise fitted exactly then keeps its weight, as in R. <see cref="LocalRegressionAttribute.Span"/> of
/// <see cref="LocalPolynomialAttribute"/> with <see cref="LocalRegressionAttribute.RobustIterations"/> discounts it even there, and has
/// standard errors and intervals besides. The generator adds the static members <c>Smooth</c> and <c>Estimate</c>, and the
/// instance members <c>Fit</c>, <c>Predict</c> and <c>Slope</c>. The target may be a class, struct, record or record struct, nested or
/// generic, of any accessibility.
/// </remarks>
/// <example>
/// <code>
/// [Lowess(Span = 0.2)]
/// public partial class Trend;
///
/// Trend.Smooth(x, y, fitted);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class LowessAttribute : Attribute
{
    /// <summary>Sets the window to two thirds of the observations.</summary>
    public LowessAttribute()
        : this(2.0 / 3)
    {
    }

    /// <summary>Sets the window to a fraction of the observations.</summary>
    /// <param name="span">The fraction, in (0, 1].</param>
    public LowessAttribute(double span) => Span = span;

    /// <summary>
    /// The fraction of the observations in each window, in (0, 1]; 2/3 unless set. A window holds at least two observations.
    /// </summary>
    public double Span { get; set; }

    /// <summary>
    /// The number of times that the fit is repeated with bisquare weights from the residuals of the last fit, at least 0; 3 unless set. 0
    /// gives a single fit, which is not robust to outliers.
    /// </summary>
    public int RobustIterations { get; set; } = 3;

    /// <summary>
    /// The distance between the abscissas at which a line is fitted, as a fraction of the range of x, finite and at least 0; 0.01 unless
    /// set. Estimates between them are interpolated. 0 fits at every abscissa.
    /// </summary>
    public double Delta { get; set; } = 0.01;

    /// <summary>
    /// Whether observations have weights, finite and at least 0. <c>Smooth</c>, <c>Estimate</c> and <c>Fit</c> then take the weights
    /// after y.
    /// </summary>
    /// <remarks>
    /// The local fit weighs an observation by tricube times weight times robustness. The windows hold the nearest fraction of the
    /// observations, whatever their weights, and the scale of the robustness weights is six times the median of the absolute residuals,
    /// each counted once. Both are as in R's <c>loess</c> with weights (Cleveland, Grosse and Shyu 1992). Other programs let windows hold a
    /// fraction of the total weight, such as <c>weightedLowess</c> of the package limma. An observation of weight 0 does not count at all.
    /// It is not among the observations of which a window holds a fraction, and has no residual. It still receives a fitted value, as one
    /// with a missing value does (<see cref="Missing"/>). Weights that are all 1 give the results without weights.
    /// </remarks>
    public bool Weighted { get; set; }

    /// <summary>
    /// The treatment of an observation with a NaN; <see cref="MissingValues.Throw"/> unless set. Under <see cref="MissingValues.Skip"/> the
    /// fit leaves it out. If its x is not NaN, it still receives a fitted value: that of the observations at the same abscissa, or else that
    /// of a local line of its own, without interpolation.
    /// </summary>
    public MissingValues Missing { get; set; }
}
