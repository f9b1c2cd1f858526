using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Smoothing.Generators.LocalRegression;
using Smoothing.Generators.Targets;
using Smoothing.Generators.Writing;

namespace Smoothing.Generators.Analyzers;

/// <summary>The robust passes of a local polynomial can be counted, and there is a span for them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RobustIterationsRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.NegativeLowessArgument, Descriptors.RobustIterationsWithoutSpan);

    internal override IEnumerable<Diagnostic> Check(EstimatorTarget target)
    {
        if (!target.Kind.IsLocalPolynomial)
            yield break;

        int passes = LocalPolynomialReader.RobustIterations(target);
        Location location = target.LocationOf("RobustIterations");
        if (passes < 0)
            yield return Diagnostic.Create(Descriptors.NegativeLowessArgument, location, "RobustIterations", Literal.Plain(passes), "0 or more");
        else if (passes > 0 && target.Argument("Span") is null)
            yield return Diagnostic.Create(Descriptors.RobustIterationsWithoutSpan, location, Literal.Plain(passes));
    }
}
