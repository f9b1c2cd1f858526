using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Estimators.LocalPolynomial;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>Robust passes of a local polynomial have a span.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RobustIterationsRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Only(Descriptors.RobustIterationsWithoutSpan);

    internal override IEnumerable<Diagnostic> Check(EstimatorTarget target)
    {
        int passes = LocalPolynomialReader.RobustIterations(target);
        if (target.Kind.IsLocalPolynomial && passes > 0 && target.Argument("Span") is null)
            yield return Diagnostic.Create(Descriptors.RobustIterationsWithoutSpan, target.LocationOf("RobustIterations"), Literal.Plain(passes));
    }
}
