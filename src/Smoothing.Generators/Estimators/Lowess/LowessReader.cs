using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.Lowess;

/// <summary>Reads <c>[Lowess]</c>. The defaults are those of R.</summary>
internal static class LowessReader
{
    public static LowessSpec Read(EstimatorTarget target, TargetSpec type) => new(
        type,
        target.Arguments.Span ?? 2.0 / 3,
        target.Arguments.RobustIterations ?? 3,
        target.Arguments.Delta ?? 0.01,
        target.Arguments.IsWeighted,
        target.Arguments.SkipsMissing);
}
