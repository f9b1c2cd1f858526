using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>A type has one estimator attribute. Diagnostics mark each attribute after the first.</summary>
internal sealed class SeveralEstimatorsRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> Reports { get; } = ImmutableArray.Create(Descriptors.SeveralEstimators);

    public override void Check(EstimatorTarget target, ICollection<Diagnostic> found)
    {
        // The check of the first attribute reports all others, so that each is reported once.
        if (target.All.Count == 1 || !ReferenceEquals(target, target.All[0]))
            return;

        for (int i = 1; i < target.All.Count; i++)
        {
            EstimatorTarget other = target.All[i];
            found.Add(Diagnostic.Create(Descriptors.SeveralEstimators, other.Location, target.Type.Name, other.Estimator.Name));
        }
    }
}
