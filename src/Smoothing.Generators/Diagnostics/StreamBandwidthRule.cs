using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Estimators.LocalPolynomial;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>A stream's bandwidth does not depend on its data.</summary>
internal sealed class StreamBandwidthRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> Reports { get; } = ImmutableArray.Create(Descriptors.StreamBandwidthRule);

    public override void Check(EstimatorTarget target, ICollection<Diagnostic> found)
    {
        if (target.Arguments.Capacity is null)
            return;

        if (LocalPolynomialReader.Rule(target.Arguments) is not null)
            found.Add(Diagnostic.Create(Descriptors.StreamBandwidthRule, target.LocationOf("BandwidthRule"), "BandwidthRule"));
        if (target.Arguments.Span is not null)
            found.Add(Diagnostic.Create(Descriptors.StreamBandwidthRule, target.LocationOf("Span"), "Span"));
    }
}
