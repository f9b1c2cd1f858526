using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Attributes;
using Smoothing.Generators.KernelEmission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>A density's bandwidth rule supports densities and needs a kernel with known constants. It excludes a bandwidth.</summary>
internal sealed class DensityBandwidthRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> Reports { get; } = ImmutableArray.Create(Descriptors.DensityBandwidthRule);

    public override void Check(EstimatorTarget target, ICollection<Diagnostic> found)
    {
        if (target.Arguments.BandwidthRule != BandwidthRule.None && Reason(target) is { } reason)
            found.Add(Diagnostic.Create(Descriptors.DensityBandwidthRule, target.LocationOf("BandwidthRule"), reason));
    }

    private static string? Reason(EstimatorTarget target) => target.Arguments.BandwidthRule switch
    {
        < BandwidthRule.None or > BandwidthRule.RuleOfThumb => "This is no bandwidth rule: use RuleOfThumb or DirectPlugIn",
        not (BandwidthRule.RuleOfThumb or BandwidthRule.DirectPlugIn) and var rule =>
            $"A density has no bandwidth rule {rule}, which regressions have: use RuleOfThumb or DirectPlugIn",
        _ when target.Arguments.Bandwidth is not null => "The attribute gives both Bandwidth and BandwidthRule; leave one of them out",
        _ when KernelReader.Functions(target) is { Count: > 0 } functions =>
            $"A bandwidth rule takes the constants of the kernel, and those of '{functions[0].Method.Name}' are "
                + "not known while compiling; leave BandwidthRule out",
        _ => null,
    };
}
