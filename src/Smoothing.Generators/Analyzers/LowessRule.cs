using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Smoothing.Generators.Lowess;
using Smoothing.Generators.Targets;
using Smoothing.Generators.Writing;

namespace Smoothing.Generators.Analyzers;

/// <summary>The passes of lowess can be counted, and the distance between its anchors is one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LowessRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Only(Descriptors.NegativeLowessArgument);

    internal override IEnumerable<Diagnostic> Check(EstimatorTarget target)
    {
        if (target.Kind != EstimatorKind.Lowess)
            yield break;

        int passes = LowessReader.RobustIterations(target);
        if (passes < 0)
            yield return Wrong(target, "RobustIterations", Literal.Plain(passes), "0 or more");

        double delta = LowessReader.Delta(target);
        if (!(delta >= 0) || double.IsInfinity(delta))
            yield return Wrong(target, "Delta", Literal.Plain(delta), "a fraction of the range of x, finite and at least 0");
    }

    private static Diagnostic Wrong(EstimatorTarget target, string property, string value, string needed) =>
        Diagnostic.Create(Descriptors.NegativeLowessArgument, target.LocationOf(property), property, value, needed);
}
