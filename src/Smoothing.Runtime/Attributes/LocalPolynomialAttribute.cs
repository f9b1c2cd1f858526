using System;

namespace Smoothing;

/// <summary>
/// Makes the partial type a local polynomial regression. At each target x₀ it fits a polynomial to the nearby observations, weighted by a
/// kernel. The value and the slope of the polynomial at x₀ are the estimates (Stone 1977; Fan and Gijbels 1996, Local Polynomial Modelling
/// and Its Applications).
/// </summary>
/// <remarks>
/// The generator adds the static members <c>Smooth</c>, <c>Estimate</c> and <c>Evaluate</c>, and the
/// instance members <c>Fit</c>, <c>Predict</c>, <c>Slope</c>, <c>ConfidenceInterval</c>, <c>PredictionInterval</c> and the
/// measures of a fit, from <c>ResidualVariance</c> to <c>Aicc</c>. The target may be a class, struct, record or
/// record struct, nested or generic, of any accessibility.
/// </remarks>
/// <example>
/// <code>
/// [LocalPolynomial(Degree = 2, Kernel = Kernel.Epanechnikov, Bandwidth = 0.2)]
/// public partial class Trend;
///
/// Trend.Smooth(x, y, fitted);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class LocalPolynomialAttribute : LocalRegressionAttribute
{
    /// <summary>
    /// The degree of the polynomial, 0 to 3; 1 unless set. Degree 0 is the local average (Nadaraya 1964; Watson 1964). Degree 1 is
    /// <see cref="LocalLinearAttribute"/>. An odd degree has less bias at the ends of the data than the even degree below it.
    /// </summary>
    public int Degree { get; set; } = 1;
}
