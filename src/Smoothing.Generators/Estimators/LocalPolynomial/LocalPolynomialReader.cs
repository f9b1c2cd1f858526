using System;
using Smoothing.Generators.Attributes;
using Smoothing.Generators.KernelEmission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.LocalPolynomial;

/// <summary>Reads <c>[LocalLinear]</c> and <c>[LocalPolynomial]</c>.</summary>
internal static class LocalPolynomialReader
{
    /// <summary>The highest supported degree.</summary>
    public const int HighestDegree = 3;

    /// <summary>The highest capacity of a stream.</summary>
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
            arguments.Missing,
            arguments.Sparse == SparseWindow.LowerDegree,
            arguments.Extrapolation is Extrapolation.Nearest or Extrapolation.Linear ? arguments.Extrapolation : Extrapolation.NaN,
            arguments.Capacity);
    }

    /// <summary>The rule that chooses the bandwidth; null where the attribute has none, or an undefined one.</summary>
    public static BandwidthRule? Rule(EstimatorArguments arguments) =>
        arguments.BandwidthRule is > BandwidthRule.None and <= BandwidthRule.RuleOfThumb ? arguments.BandwidthRule : null;

    /// <summary>Whether the caller gives the bandwidth.</summary>
    public static bool TakesBandwidth(EstimatorArguments arguments) =>
        arguments is { Bandwidth: null, Span: null } && Rule(arguments) is null;

    /// <summary>The lowest capacity of a stream: the observations that determine a fit, and at least two.</summary>
    public static int LowestCapacity(EstimatorArguments arguments) => Math.Max(2, Degree(arguments) + 1);

    /// <summary>The degree as written; 1 where it was left out.</summary>
    public static int Degree(EstimatorArguments arguments) => arguments.Degree ?? 1;
}
