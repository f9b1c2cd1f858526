using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>The target carries one estimator attribute; each says so where there are more, but only the later ones are at fault.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SeveralEstimatorsRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Only(Descriptors.SeveralEstimators);

    internal override IEnumerable<Diagnostic> Check(EstimatorTarget target) =>
        EstimatorTarget.Of(target.Type, target.Compilation, target.Cancellation)
            .Skip(1)
            .Where(_ => IsFirst(target))
            .Select(other => Diagnostic.Create(Descriptors.SeveralEstimators, other.Location, target.Type.Name, other.Kind.Name));

    private static bool IsFirst(EstimatorTarget target) =>
        EstimatorTarget.Of(target.Type, target.Compilation, target.Cancellation).First().Attribute.Equals(target.Attribute);
}
