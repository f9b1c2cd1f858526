using System;

namespace Smoothing;

/// <summary>
/// Makes the partial type a robust locally weighted regression, lowess: at each target a straight line is fitted to the
/// nearest fraction of the observations, weighted by the tricube kernel; then again and again with those observations
/// discounted whose residuals are large (Cleveland 1979, Robust locally weighted regression and smoothing scatterplots;
/// Cleveland 1981, LOWESS: a program for smoothing scatterplots by robust locally weighted regression).
/// </summary>
/// <remarks>
/// Results are those of R's <c>lowess</c>, in its treatment of ties, of short windows and of interpolation too, with one
/// exception: where half of the residuals are made of rounding, no pass follows that would weigh by them. The generator adds the static members <c>Smooth</c> and <c>Estimate</c>, and the instance members <c>Fit</c>, <c>Predict</c>
/// and <c>Slope</c>. The target may be a class, struct, record or record struct, nested or generic, of any accessibility.
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
    /// <summary>A window of two thirds of the observations.</summary>
    public LowessAttribute()
        : this(2.0 / 3)
    {
    }

    /// <summary>A window of the given fraction of the observations.</summary>
    /// <param name="span">The fraction, in (0, 1].</param>
    public LowessAttribute(double span) => Span = span;

    /// <summary>The fraction of the observations in each window, in (0, 1]; 2/3 unless set. A window holds two observations at least.</summary>
    public double Span { get; set; }

    /// <summary>
    /// How often the fit is repeated with bisquare weights from the residuals of the one before, at least 0; 3 unless set. 0 fits
    /// once, without regard to outliers.
    /// </summary>
    public int RobustIterations { get; set; } = 3;

    /// <summary>
    /// How far apart abscissas may lie that are fitted, as a fraction of the range of x, finite and at least 0; 0.01 unless set.
    /// Between them estimates are interpolated. 0 fits at every abscissa.
    /// </summary>
    public double Delta { get; set; } = 0.01;
}
