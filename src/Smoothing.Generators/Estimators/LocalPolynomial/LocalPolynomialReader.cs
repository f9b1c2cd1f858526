using System;
using Smoothing.Generators.Attributes;
using Smoothing.Generators.KernelEmission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.LocalPolynomial;

/// <summary>Reads <c>[LocalLinear]</c> and <c>[LocalPolynomial]</c>.</summary>
internal static class LocalPolynomialReader
{
    /// <summary>The highest degree there is.</summary>
    public const int HighestDegree = 3;

    /// <summary>The most observations of a stream that can be kept.</summary>
    public const int HighestCapacity = 1 << 20;

    public static LocalPolynomialSpec Read(EstimatorTarget target, TargetSpec type)
    {
        EstimatorArguments arguments = target.Arguments;
        return new LocalPolynomialSpec(
            type,
            KernelReader.Read(target),
            Degree(arguments),
            arguments.Bandwidth,
            Rule(arguments),
            arguments.Span,
            arguments.RobustIterations ?? 0,
            arguments.Spacing,
            arguments.ScalarName,
            arguments.IsWeighted,
            arguments.SkipsMissing,
            arguments.Sparse == SparseWindow.LowerDegree,
            arguments.Extrapolation is Extrapolation.Nearest or Extrapolation.Linear ? arguments.Extrapolation : Extrapolation.NaN,
            arguments.Capacity);
    }

    /// <summary>The rule by which the bandwidth is chosen; null where there is none, or one that is not defined.</summary>
    public static BandwidthRule? Rule(EstimatorArguments arguments) =>
        arguments.BandwidthRule is > BandwidthRule.None and <= BandwidthRule.RuleOfThumb ? arguments.BandwidthRule : null;

    /// <summary>Whether the caller gives the bandwidth.</summary>
    public static bool TakesBandwidth(EstimatorArguments arguments) =>
        arguments is { Bandwidth: null, Span: null } && Rule(arguments) is null;

    /// <summary>The fewest observations of a stream that can be kept: as many as a window needs, and no fewer than two.</summary>
    public static int LowestCapacity(EstimatorArguments arguments) => Math.Max(2, Degree(arguments) + 1);

    /// <summary>The degree as written; 1 where it was left out.</summary>
    public static int Degree(EstimatorArguments arguments) => arguments.Degree ?? 1;
}
