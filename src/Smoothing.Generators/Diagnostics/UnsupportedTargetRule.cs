using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Smoothing.Generators.Estimators.LocalPolynomial;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>The target can carry fields and instance members in another file.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnsupportedTargetRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Only(Descriptors.UnsupportedTarget);

    // C# 11, which the Roslyn this is compiled against has no name for yet.
    private const LanguageVersion FirstToAssignFields = (LanguageVersion)1100;

    internal override IEnumerable<Diagnostic> Check(EstimatorTarget target)
    {
        if (Reason(target) is { } reason)
            yield return Diagnostic.Create(Descriptors.UnsupportedTarget, target.Type.Locations[0], target.Type.Name, reason);
    }

    private static string? Reason(EstimatorTarget target) => target.Type switch
    {
        _ when target.TypeAndContainers.Any(type => IsFileLocal(type, target)) => "it is local to its file, and the estimator's members stand in another",
        _ when target.Kind.IsStatic => null,
        { IsStatic: true } => "it is static, and a fit lives in an instance",
        { IsValueType: true, IsReadOnly: true } => "it is readonly, and a fit changes its fields",
        { IsValueType: true } when HasPrimaryConstructor(target) && LeavesFieldsToConstructors(target) => "before C# 11 its primary constructor would have to assign the estimator's fields; declare properties instead, or set <LangVersion>11</LangVersion> or later",
        _ when TakesBandwidth(target) && HasPrimaryConstructor(target) => "its primary constructor leaves no room for one that takes the bandwidth; set Bandwidth in the attribute",
        _ when TakesBandwidth(target) && !CanCallBase(target.Type) => "its base class has no constructor without parameters for one that takes the bandwidth to call; set Bandwidth in the attribute",
        _ => null,
    };

    internal static bool IsFileLocal(INamedTypeSymbol type, EstimatorTarget target) =>
        EstimatorTarget.Declarations(type, target.Cancellation)
            .Any(declaration => declaration.Modifiers.Any(modifier => modifier.ValueText == "file"));

    private static bool LeavesFieldsToConstructors(EstimatorTarget target) =>
        target.Type.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: < FirstToAssignFields };

    private static bool TakesBandwidth(EstimatorTarget target) =>
        target.Kind.IsLocalPolynomial && LocalPolynomialReader.TakesBandwidth(target);

    private static bool CanCallBase(INamedTypeSymbol type) =>
        type.IsValueType
        || type.BaseType is null
        || type.BaseType.InstanceConstructors.Any(constructor =>
            constructor.DeclaredAccessibility != Accessibility.Private
            && constructor.Parameters.All(parameter => parameter.IsOptional || parameter.IsParams));

    private static bool HasPrimaryConstructor(EstimatorTarget target) =>
        EstimatorTarget.Declarations(target.Type, target.Cancellation)
            .Any(declaration => declaration.ChildNodes().OfType<ParameterListSyntax>().Any());
}
