using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>The numbers of an estimator are doubles or floats.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScalarRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Only(Descriptors.UnsupportedScalar);

    internal override IEnumerable<Diagnostic> Check(EstimatorTarget target)
    {
        if (target.Argument("Scalar") is ITypeSymbol { SpecialType: not (SpecialType.System_Double or SpecialType.System_Single) } scalar)
            yield return Diagnostic.Create(Descriptors.UnsupportedScalar, target.LocationOf("Scalar"), scalar.ToDisplayString());
    }
}
