using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Estimators.LocalPolynomial;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>A stream keeps as many observations as a window needs, and not more than memory holds.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CapacityRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Only(Descriptors.CapacityOutOfRange);

    internal override IEnumerable<Diagnostic> Check(EstimatorTarget target)
    {
        if (!target.Kind.IsLocalPolynomial || LocalPolynomialReader.Capacity(target) is not { } capacity)
            yield break;

        int lowest = LocalPolynomialReader.LowestCapacity(target);
        if (capacity < lowest || capacity > LocalPolynomialReader.HighestCapacity)
        {
            yield return Diagnostic.Create(
                Descriptors.CapacityOutOfRange, target.LocationOf("Capacity"), Literal.Of(capacity), Literal.Of(lowest), Literal.Of(LocalPolynomialReader.HighestCapacity));
        }
    }
}
