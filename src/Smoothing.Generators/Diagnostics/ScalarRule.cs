using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>The numbers of an estimator are doubles or floats. The columns of a row have types of their own.</summary>
internal sealed class ScalarRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> Reports { get; } = ImmutableArray.Create(Descriptors.UnsupportedScalar);

    public override void Check(EstimatorTarget target, ICollection<Diagnostic> found)
    {
        if (Reason(target) is { } reason)
            found.Add(Diagnostic.Create(Descriptors.UnsupportedScalar, target.LocationOf("Scalar"), reason));
    }

    private static string? Reason(EstimatorTarget target)
    {
        // The value of an argument that does not compile is an error, and not null.
        TypedConstant? written = target.Attribute.ArgumentsByName().Where(argument => argument.Key == "Scalar")
            .Select(argument => (TypedConstant?)argument.Value).FirstOrDefault();
        return written switch
        {
            null or { Kind: TypedConstantKind.Error } => null,
            { IsNull: true } => "Scalar is null, but it must be typeof(double) or typeof(float)",
            _ when target.Arguments.Scalar is { SpecialType: not (SpecialType.System_Double or SpecialType.System_Single) } scalar =>
                $"Scalar is {scalar.ToDisplayString()}, but it must be typeof(double) or typeof(float)",
            _ when target.Arguments.Row is not null =>
                "Scalar has no effect beside Row, whose columns have types of their own; leave Scalar out",
            _ => null,
        };
    }
}
