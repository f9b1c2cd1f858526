using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Estimators.LocalPolynomial;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>The capacity of a stream holds the observations of a window and fits into memory.</summary>
internal sealed class CapacityRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> Reports { get; } = ImmutableArray.Create(Descriptors.CapacityOutOfRange);

    public override void Check(EstimatorTarget target, ICollection<Diagnostic> found)
    {
        if (target.Arguments.Capacity is not { } capacity)
            return;

        int lowest = LocalPolynomialReader.LowestCapacity(target.Arguments);
        if (capacity < lowest || capacity > LocalPolynomialReader.HighestCapacity)
        {
            found.Add(Diagnostic.Create(
                Descriptors.CapacityOutOfRange,
                target.LocationOf("Capacity"),
                Literal.Of(capacity),
                Literal.Of(lowest),
                Literal.Of(LocalPolynomialReader.HighestCapacity)));
        }
    }
}
