using Smoothing.Generators.Attributes;
using Smoothing.Generators.KernelEmission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.KernelDensity;

/// <summary>Reads <c>[KernelDensity]</c>.</summary>
internal static class KernelDensityReader
{
    // All members are static, so that the layout of a struct does not matter.
    public static KernelDensitySpec Read(EstimatorTarget target, TargetSpec type) =>
        new(type with { NeedsLayout = false }, KernelReader.Read(target), target.Arguments.Bandwidth, Rule(target.Arguments),
            target.Arguments.IsWeighted, target.Arguments.SkipsMissing,
            Bound(target.Arguments.Lower) ?? double.NegativeInfinity, Bound(target.Arguments.Upper) ?? double.PositiveInfinity,
            target.Arguments.Boundary ?? Boundary.Reflection);

    /// <summary>The bound of a support as it is written; null for none.</summary>
    public static double? Bound(double? written) => written is { } bound && !double.IsNaN(bound) ? bound : null;

    /// <summary>The rule that chooses the bandwidth; null where the attribute names none, or one that does not support densities.</summary>
    public static BandwidthRule? Rule(EstimatorArguments arguments) =>
        arguments.BandwidthRule is BandwidthRule.RuleOfThumb or BandwidthRule.DirectPlugIn ? arguments.BandwidthRule : null;
}
