using Smoothing.Generators.Targets;

namespace Smoothing.Generators.LocalRegression;

/// <summary>Reads <c>[LocalLinear]</c> and <c>[LocalPolynomial]</c>.</summary>
internal static class LocalPolynomialReader
{
    /// <summary>The degrees there are.</summary>
    public const int HighestDegree = 3;

    public static LocalPolynomialSpec Read(EstimatorTarget target, TargetSpec type) =>
        new(
            type,
            KernelReader.Read(target),
            Degree(target),
            target.Argument("Bandwidth") as double?,
            TargetReader.Scalar(target),
            target.Argument("Weighted") is true,
            target.Argument("Missing") is 1,
            target.Argument("Sparse") is 1);

    /// <summary>The degree as written; 1 where it was left out.</summary>
    public static int Degree(EstimatorTarget target) => target.Argument("Degree") as int? ?? 1;
}
