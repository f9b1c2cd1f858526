using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>The bandwidth, where given, is positive and finite, and so is its reciprocal.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BandwidthRangeRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Only(Descriptors.BandwidthOutOfRange);

    internal override IEnumerable<Diagnostic> Check(EstimatorTarget target)
    {
        if (target.Argument("Bandwidth") is double bandwidth && !IsInRange(bandwidth))
        {
            yield return Diagnostic.Create(
                Descriptors.BandwidthOutOfRange, target.LocationOf("Bandwidth"), Literal.Plain(bandwidth));
        }
    }

    internal static bool IsInRange(double bandwidth) =>
        bandwidth > 0 && !double.IsInfinity(bandwidth) && !double.IsInfinity(1 / bandwidth);
}
