using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Estimators.SavitzkyGolay;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>A filter's polynomial has fewer coefficients than its window has points, or as many.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FilterDegreeRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Only(Descriptors.FilterDegree);

    internal override IEnumerable<Diagnostic> Check(EstimatorTarget target)
    {
        if (target.Kind == EstimatorKind.SavitzkyGolay && !Accepts(target))
        {
            int largest = Largest(target);
            yield return Diagnostic.Create(
                Descriptors.FilterDegree,
                SavitzkyGolayReader.LocationOf(target, "Degree"),
                Literal.Of(SavitzkyGolayReader.Degree(target)),
                Literal.Of(largest),
                largest < SavitzkyGolaySpec.LargestDegree ? ", less than the window" : "");
        }
    }

    internal static bool Accepts(EstimatorTarget target) =>
        SavitzkyGolayReader.Degree(target) is >= 0 and var degree && degree <= Largest(target);

    // A window that is out of range itself says nothing about the degree.
    private static int Largest(EstimatorTarget target) => FilterWindowRule.Accepts(target)
        ? Math.Min(SavitzkyGolayReader.Window(target) - 1, SavitzkyGolaySpec.LargestDegree)
        : SavitzkyGolaySpec.LargestDegree;
}
