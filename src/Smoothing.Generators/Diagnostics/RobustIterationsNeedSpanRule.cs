using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>A local polynomial with robust passes has a span.</summary>
internal sealed class RobustIterationsNeedSpanRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> Reports { get; } = ImmutableArray.Create(Descriptors.RobustIterationsWithoutSpan);

    public override void Check(EstimatorTarget target, ICollection<Diagnostic> found)
    {
        if (target.Arguments is { Span: null, RobustIterations: > 0 and { } passes })
            found.Add(Diagnostic.Create(
                Descriptors.RobustIterationsWithoutSpan, target.LocationOf("RobustIterations"), Literal.Of(passes)));
    }
}
