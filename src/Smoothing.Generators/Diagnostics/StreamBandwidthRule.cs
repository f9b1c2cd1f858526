using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Smoothing.Generators.Estimators.LocalPolynomial;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>A stream's bandwidth is known before its data.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StreamBandwidthRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Only(Descriptors.StreamBandwidthRule);

    internal override IEnumerable<Diagnostic> Check(EstimatorTarget target)
    {
        if (!target.Kind.IsLocalPolynomial || LocalPolynomialReader.Capacity(target) is null)
            yield break;

        if (LocalPolynomialReader.BandwidthRule(target) is not null)
            yield return Diagnostic.Create(Descriptors.StreamBandwidthRule, target.LocationOf("BandwidthRule"), "BandwidthRule");
        if (target.Argument("Span") is not null)
            yield return Diagnostic.Create(Descriptors.StreamBandwidthRule, target.LocationOf("Span"), "Span");
    }
}
