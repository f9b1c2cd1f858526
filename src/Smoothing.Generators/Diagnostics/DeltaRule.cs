using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>The distance between the anchors of lowess is a fraction of the range of x.</summary>
internal sealed class DeltaRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> Reports { get; } = ImmutableArray.Create(Descriptors.NegativeLowessArgument);

    public override void Check(EstimatorTarget target, ICollection<Diagnostic> found)
    {
        if (target.Arguments.Delta is { } delta && (!(delta >= 0) || double.IsInfinity(delta)))
        {
            found.Add(Diagnostic.Create(
                Descriptors.NegativeLowessArgument,
                target.LocationOf("Delta"),
                "Delta",
                Literal.Plain(delta),
                "a fraction of the range of x, finite and at least 0"));
        }
    }
}
