using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>The span, where given, is a fraction of the observations.</summary>
internal sealed class SpanRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> Reports { get; } = ImmutableArray.Create(Descriptors.SpanOutOfRange);

    public override void Check(EstimatorTarget target, ICollection<Diagnostic> found)
    {
        if (target.Arguments.Span is { } span and not (> 0 and <= 1))
            found.Add(Diagnostic.Create(Descriptors.SpanOutOfRange, target.LocationOf("Span"), Literal.Plain(span)));
    }
}
