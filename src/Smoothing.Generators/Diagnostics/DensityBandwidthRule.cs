using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Smoothing.Generators.Estimators.KernelDensity;
using Smoothing.Generators.KernelEmission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>A density's bandwidth rule is one that densities have, for a kernel of known constants, and stands in place of a bandwidth.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DensityBandwidthRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Only(Descriptors.DensityBandwidthRule);

    internal override IEnumerable<Diagnostic> Check(EstimatorTarget target)
    {
        if (target.Kind == EstimatorKind.KernelDensity && target.Argument("BandwidthRule") is int and not 0 && Reason(target) is { } reason)
            yield return Diagnostic.Create(Descriptors.DensityBandwidthRule, target.LocationOf("BandwidthRule"), reason);
    }

    private static string? Reason(EstimatorTarget target) => KernelDensityReader.Rule(target) switch
    {
        null => "This is no bandwidth rule: use RuleOfThumb or DirectPlugIn",
        not ("RuleOfThumb" or "DirectPlugIn") and { } name => $"A density has no bandwidth rule {name}, which regressions have: use RuleOfThumb or DirectPlugIn",
        _ when target.Argument("Bandwidth") is not null => "The attribute gives both Bandwidth and BandwidthRule; leave one of them out",
        _ when KernelReader.Functions(target.Type).FirstOrDefault() is { } function => $"A bandwidth rule takes the constants of the kernel, and those of '{function.Method.Name}' are not known while compiling; leave BandwidthRule out",
        _ => null,
    };
}
