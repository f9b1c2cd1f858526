using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>The numbers of an estimator are doubles or floats.</summary>
internal sealed class ScalarRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> Reports { get; } = ImmutableArray.Create(Descriptors.UnsupportedScalar);

    public override void Check(EstimatorTarget target, ICollection<Diagnostic> found)
    {
        if (target.Arguments.Scalar is { SpecialType: not (SpecialType.System_Double or SpecialType.System_Single) } scalar)
            found.Add(Diagnostic.Create(Descriptors.UnsupportedScalar, target.LocationOf("Scalar"), scalar.ToDisplayString()));
    }
}
