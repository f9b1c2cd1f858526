using Smoothing.Generators.Attributes;
using Smoothing.Generators.KernelEmission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.KernelDensity;

/// <summary>Reads <c>[KernelDensity]</c>.</summary>
internal static class KernelDensityReader
{
    // No instance, no fields: the order of a struct's fields does not matter.
    public static KernelDensitySpec Read(EstimatorTarget target, TargetSpec type) =>
        new(type with { NeedsLayout = false }, KernelReader.Read(target), target.Arguments.Bandwidth, Rule(target.Arguments));

    /// <summary>The rule that chooses the bandwidth; null where there is none, or one that densities do not have.</summary>
    public static BandwidthRule? Rule(EstimatorArguments arguments) =>
        arguments.BandwidthRule is BandwidthRule.RuleOfThumb or BandwidthRule.DirectPlugIn ? arguments.BandwidthRule : null;
}
