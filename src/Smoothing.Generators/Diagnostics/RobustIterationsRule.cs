using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>The number of robust passes is not negative.</summary>
internal sealed class RobustIterationsRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> Reports { get; } = ImmutableArray.Create(Descriptors.NegativeLowessArgument);

    public override void Check(EstimatorTarget target, ICollection<Diagnostic> found)
    {
        if (target.Arguments.RobustIterations is < 0 and { } passes)
        {
            found.Add(Diagnostic.Create(
                Descriptors.NegativeLowessArgument, target.LocationOf("RobustIterations"), "RobustIterations",
                Literal.Of(passes), "0 or more"));
        }
    }
}
