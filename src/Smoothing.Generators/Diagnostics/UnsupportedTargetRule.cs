using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>The target accepts fields and instance members from another file.</summary>
internal sealed class UnsupportedTargetRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> Reports { get; } = ImmutableArray.Create(Descriptors.UnsupportedTarget);

    // C# 11. The referenced Roslyn has no name for it.
    private const LanguageVersion FirstToAssignFields = (LanguageVersion)1100;

    public override void Check(EstimatorTarget target, ICollection<Diagnostic> found)
    {
        if (Reason(target) is { } reason)
            found.Add(Diagnostic.Create(Descriptors.UnsupportedTarget, target.Type.Locations[0], target.Type.Name, reason));
    }

    /// <summary>Whether this rule reports nothing. <see cref="BandwidthConstructorRule"/> checks the constructor.</summary>
    internal static bool Accepts(EstimatorTarget target) => Reason(target) is null;

    private static string? Reason(EstimatorTarget target) => target.Type switch
    {
        _ when IsFileLocal(target) => "it is local to its file, and the estimator's members stand in another",
        _ when target.Estimator.IsStatic => null,
        { IsStatic: true } => "it is static, and a fit lives in an instance",
        { IsValueType: true, IsReadOnly: true } => "it is readonly, and a fit changes its fields",
        { IsValueType: true } when LeavesFieldsToConstructors(target) && HasPrimaryConstructor(target) =>
            "before C# 11 its primary constructor would have to assign the estimator's fields; "
                + "declare properties instead, or set <LangVersion>11</LangVersion> or later",
        _ => null,
    };

    internal static bool IsFileLocal(INamedTypeSymbol type, EstimatorTarget target)
    {
        foreach (TypeDeclarationSyntax declaration in EstimatorTarget.Declarations(type, target.Cancellation))
        {
            foreach (SyntaxToken modifier in declaration.Modifiers)
            {
                if (modifier.ValueText == "file")
                    return true;
            }
        }
        return false;
    }

    private static bool IsFileLocal(EstimatorTarget target)
    {
        for (INamedTypeSymbol? type = target.Type; type is not null; type = type.ContainingType)
        {
            if (IsFileLocal(type, target))
                return true;
        }
        return false;
    }

    private static bool LeavesFieldsToConstructors(EstimatorTarget target) =>
        target.Type.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree.Options
            is CSharpParseOptions { LanguageVersion: < FirstToAssignFields };

    internal static bool HasPrimaryConstructor(EstimatorTarget target) =>
        EstimatorTarget.Declarations(target.Type, target.Cancellation).Any(TargetReader.HasParameters);
}
