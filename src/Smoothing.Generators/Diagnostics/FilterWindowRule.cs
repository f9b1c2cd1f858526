using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Estimators.SavitzkyGolay;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>A filter's window has a centre, and is not so long that its code would be a burden.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FilterWindowRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Only(Descriptors.FilterWindow);

    internal override IEnumerable<Diagnostic> Check(EstimatorTarget target)
    {
        if (target.Kind == EstimatorKind.SavitzkyGolay && !Accepts(target))
        {
            yield return Diagnostic.Create(
                Descriptors.FilterWindow, SavitzkyGolayReader.LocationOf(target, "Window"), Literal.Of(SavitzkyGolayReader.Window(target)));
        }
    }

    internal static bool Accepts(EstimatorTarget target) =>
        SavitzkyGolayReader.Window(target) is >= SavitzkyGolaySpec.LeastWindow and <= SavitzkyGolaySpec.LargestWindow and var window && window % 2 == 1;
}
