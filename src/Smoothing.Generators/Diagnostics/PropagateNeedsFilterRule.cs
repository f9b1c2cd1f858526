using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Attributes;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>Missing values propagate only through filters: Savitzky–Golay ones, and local polynomials with a spacing.</summary>
/// <param name="takesSpacing">Whether a spacing makes the estimator a filter.</param>
internal sealed class PropagateNeedsFilterRule(bool takesSpacing) : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> Reports { get; } = ImmutableArray.Create(Descriptors.PropagateWithoutFilter);

    public override void Check(EstimatorTarget target, ICollection<Diagnostic> found)
    {
        EstimatorArguments arguments = target.Arguments;
        if (arguments.Missing != MissingValues.Propagate || (takesSpacing && arguments.Spacing is not null))
            return;

        string wayOut = "use Skip, which leaves out what is missing, or Throw" + (takesSpacing ? "; or set Spacing" : "");
        found.Add(Diagnostic.Create(Descriptors.PropagateWithoutFilter, target.LocationOf("Missing"), target.Type.Name, wayOut));
    }
}
