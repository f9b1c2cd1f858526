using System.Collections.Generic;
using Smoothing.Generators.KernelEmission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.LocalPolynomial;

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
            BandwidthRule(target),
            target.Argument("Span") as double?,
            RobustIterations(target),
            target.Argument("Spacing") as double?,
            TargetReader.Scalar(target),
            target.Argument("Weighted") is true,
            target.Argument("Missing") is 1,
            target.Argument("Sparse") is 1,
            target.Argument("Extrapolation") switch { 1 => "Nearest", 2 => "Linear", _ => "NaN" },
            Capacity(target));

    /// <summary>The rules by which a bandwidth is chosen, in the order of the enumeration after None.</summary>
    public static IReadOnlyList<string> BandwidthRules { get; } =
        new[] { "LeaveOneOut", "GeneralizedCrossValidation", "Aicc", "DirectPlugIn", "RuleOfThumb" };

    /// <summary>The rule by which the bandwidth is chosen; null where there is none, or none of that number.</summary>
    public static string? BandwidthRule(EstimatorTarget target) =>
        target.Argument("BandwidthRule") is int rule && rule > 0 && rule <= BandwidthRules.Count ? BandwidthRules[rule - 1] : null;

    /// <summary>Whether the caller gives the bandwidth.</summary>
    public static bool TakesBandwidth(EstimatorTarget target) =>
        target.Argument("Bandwidth") is null && BandwidthRule(target) is null && target.Argument("Span") is null;

    /// <summary>The passes with bisquare weights; 0 where they were left out.</summary>
    public static int RobustIterations(EstimatorTarget target) => target.Argument("RobustIterations") as int? ?? 0;

    /// <summary>The most observations of a stream that can be kept.</summary>
    public const int HighestCapacity = 1 << 20;

    /// <summary>The fewest observations of a stream that can be kept: as many as a window needs, and no fewer than two.</summary>
    public static int LowestCapacity(EstimatorTarget target) => System.Math.Max(2, Degree(target) + 1);

    /// <summary>How many observations of a stream are kept; null where there is no stream.</summary>
    public static int? Capacity(EstimatorTarget target) => target.Argument("Capacity") as int?;

    /// <summary>The degree as written; 1 where it was left out.</summary>
    public static int Degree(EstimatorTarget target) => target.Argument("Degree") as int? ?? 1;
}
