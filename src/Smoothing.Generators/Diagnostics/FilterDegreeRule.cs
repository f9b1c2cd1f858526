using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Estimators.SavitzkyGolay;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>A filter's polynomial has at most as many coefficients as its window has points.</summary>
internal sealed class FilterDegreeRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> Reports { get; } = ImmutableArray.Create(Descriptors.FilterDegree);

    public override void Check(EstimatorTarget target, ICollection<Diagnostic> found)
    {
        if (Accepts(target.Arguments))
            return;

        int largest = Largest(target.Arguments);
        found.Add(Diagnostic.Create(
            Descriptors.FilterDegree,
            target.LocationOf("Degree"),
            Literal.Of(SavitzkyGolayReader.Degree(target.Arguments)),
            Literal.Of(largest),
            largest < SavitzkyGolaySpec.LargestDegree ? ", less than the window" : ""));
    }

    internal static bool Accepts(EstimatorArguments arguments) =>
        SavitzkyGolayReader.Degree(arguments) is >= 0 and var degree && degree <= Largest(arguments);

    // A window out of range has its own diagnostic and must not limit the degree as well.
    private static int Largest(EstimatorArguments arguments) => FilterWindowRule.Accepts(arguments)
        ? Math.Min(SavitzkyGolayReader.Window(arguments) - 1, SavitzkyGolaySpec.LargestDegree)
        : SavitzkyGolaySpec.LargestDegree;
}
