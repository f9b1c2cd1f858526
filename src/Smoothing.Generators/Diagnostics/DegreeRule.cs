using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Estimators.LocalPolynomial;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>The degree of a local polynomial is in the supported range.</summary>
internal sealed class DegreeRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> Reports { get; } = ImmutableArray.Create(Descriptors.DegreeOutOfRange);

    public override void Check(EstimatorTarget target, ICollection<Diagnostic> found)
    {
        if (!Accepts(target.Arguments))
        {
            found.Add(Diagnostic.Create(
                Descriptors.DegreeOutOfRange, target.LocationOf("Degree"), Literal.Of(LocalPolynomialReader.Degree(target.Arguments))));
        }
    }

    internal static bool Accepts(EstimatorArguments arguments) =>
        LocalPolynomialReader.Degree(arguments) is >= 0 and <= LocalPolynomialReader.HighestDegree;
}
