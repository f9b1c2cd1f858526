using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Estimators.LocalPolynomial;
using Smoothing.Generators.Estimators.Lowess;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>Robust passes can be counted, and the distance between the anchors of lowess is one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LowessRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Only(Descriptors.NegativeLowessArgument);

    internal override IEnumerable<Diagnostic> Check(EstimatorTarget target)
    {
        bool isLowess = target.Kind == EstimatorKind.Lowess;
        if (!isLowess && !target.Kind.IsLocalPolynomial)
            yield break;

        int passes = isLowess ? LowessReader.RobustIterations(target) : LocalPolynomialReader.RobustIterations(target);
        if (passes < 0)
            yield return Wrong(target, "RobustIterations", Literal.Plain(passes), "0 or more");
        if (!isLowess)
            yield break;

        double delta = LowessReader.Delta(target);
        if (!(delta >= 0) || double.IsInfinity(delta))
            yield return Wrong(target, "Delta", Literal.Plain(delta), "a fraction of the range of x, finite and at least 0");
    }

    private static Diagnostic Wrong(EstimatorTarget target, string property, string value, string needed) =>
        Diagnostic.Create(Descriptors.NegativeLowessArgument, target.LocationOf(property), property, value, needed);
}
