using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.Lowess;

/// <summary>A robust locally weighted regression to emit.</summary>
/// <param name="Target">The annotated type.</param>
/// <param name="Span">The fraction of the observations in a window.</param>
/// <param name="RobustIterations">How often the fit is repeated with robustness weights.</param>
/// <param name="Delta">The distance between fitted abscissas, as a fraction of the range of x.</param>
/// <param name="IsWeighted">Whether observations have weights.</param>
/// <param name="SkipsMissing">Whether observations with a NaN are left out.</param>
internal sealed record LowessSpec(
    TargetSpec Target, double Span, int RobustIterations, double Delta, bool IsWeighted, bool SkipsMissing) : EstimatorSpec(Target)
{
    public bool IsRobust => RobustIterations > 0;

    /// <summary>Whether every abscissa is fitted, so that neighbours may share moments.</summary>
    public bool IsSwept => Delta == 0;

    /// <summary>Whether some observations may not count: those of weight 0 and those with a missing value.</summary>
    public bool HasGaps => IsWeighted || SkipsMissing;
}
