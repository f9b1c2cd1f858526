using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Estimators.LocalPolynomial;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>The degree of a local polynomial is one of those there are.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DegreeRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Only(Descriptors.DegreeOutOfRange);

    internal override IEnumerable<Diagnostic> Check(EstimatorTarget target)
    {
        if (target.Kind == EstimatorKind.LocalPolynomial && !Accepts(target))
            yield return Diagnostic.Create(Descriptors.DegreeOutOfRange, target.LocationOf("Degree"), Literal.Of(LocalPolynomialReader.Degree(target)));
    }

    internal static bool Accepts(EstimatorTarget target) => LocalPolynomialReader.Degree(target) is >= 0 and <= LocalPolynomialReader.HighestDegree;
}
