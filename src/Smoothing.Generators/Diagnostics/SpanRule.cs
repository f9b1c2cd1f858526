using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Estimators.Lowess;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>The span is a fraction of the observations.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SpanRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Only(Descriptors.SpanOutOfRange);

    internal override IEnumerable<Diagnostic> Check(EstimatorTarget target)
    {
        if (target.Kind == EstimatorKind.Lowess && LowessReader.Span(target) is not (> 0 and <= 1) and double span)
            yield return Diagnostic.Create(Descriptors.SpanOutOfRange, LowessReader.LocationOfSpan(target), Literal.Plain(span));
        if (target.Kind.IsLocalPolynomial && target.Argument("Span") is double share && share is not (> 0 and <= 1))
            yield return Diagnostic.Create(Descriptors.SpanOutOfRange, target.LocationOf("Span"), Literal.Plain(share));
    }
}
