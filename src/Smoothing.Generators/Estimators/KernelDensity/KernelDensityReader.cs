using System.Linq;
using Smoothing.Generators.KernelEmission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.KernelDensity;

/// <summary>Reads <c>[KernelDensity]</c>.</summary>
internal static class KernelDensityReader
{
    // No instance, no fields: the order of a struct's fields does not matter.
    public static KernelDensitySpec Read(EstimatorTarget target, TargetSpec type) =>
        new(type with { NeedsLayout = false }, KernelReader.Read(target), target.Argument("Bandwidth") as double?, Rule(target));

    /// <summary>The name of the rule; null where it is left out, is <c>None</c>, or is not defined.</summary>
    public static string? Rule(EstimatorTarget target) =>
        target.Attribute.NamedArguments
            .Where(argument => argument.Key == "BandwidthRule" && argument.Value.Value is not 0)
            .Select(argument => KernelReader.MemberName(argument.Value))
            .FirstOrDefault();
}
