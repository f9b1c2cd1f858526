using System;

namespace Smoothing;

/// <summary>
/// Makes the partial type a local linear regression: at each target x₀ a straight line is fitted to the
/// observations near it, weighted by a kernel, and its value and slope at x₀ are the estimates
/// (Stone 1977; Fan and Gijbels 1996, Local Polynomial Modelling and Its Applications).
/// </summary>
/// <remarks>
/// The generator adds the static members <c>Smooth</c>, <c>Estimate</c> and <c>Evaluate</c>, and the
/// instance members <c>Fit</c>, <c>Predict</c>, <c>Slope</c>, <c>ConfidenceInterval</c>, <c>PredictionInterval</c> and those
/// that judge a fit, from <c>ResidualVariance</c> to <c>Aicc</c>. The target may be a class, struct, record or
/// record struct, nested or generic, of any accessibility.
/// </remarks>
/// <example>
/// <code>
/// [LocalLinear(Kernel = Kernel.Epanechnikov, Bandwidth = 0.2)]
/// public partial class Trend;
///
/// Trend.Smooth(x, y, fitted);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class LocalLinearAttribute : LocalRegressionAttribute
{
}
