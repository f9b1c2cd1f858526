using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>The target accepts fields and instance members from another file.</summary>
internal sealed class UnsupportedTargetRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> Reports { get; } = ImmutableArray.Create(Descriptors.UnsupportedTarget);

    public override void Check(EstimatorTarget target, ICollection<Diagnostic> found)
    {
        if (Reason(target) is { } reason)
            found.Add(Error(target, target.Type.Locations[0], reason));
        else if (!target.Estimator.IsStatic && TargetReader.MustAssignFields(target))
            CheckConstructors(target, found);
    }

    private static void CheckConstructors(EstimatorTarget target, ICollection<Diagnostic> found)
    {
        foreach (TypeDeclarationSyntax declaration in EstimatorTarget.Declarations(target.Type, target.Cancellation))
        {
            foreach (ConstructorDeclarationSyntax constructor in declaration.Members.OfType<ConstructorDeclarationSyntax>())
            {
                bool isStatic = constructor.Modifiers.Any(SyntaxKind.StaticKeyword);
                if (!isStatic && !constructor.Initializer.IsKind(SyntaxKind.ThisConstructorInitializer))
                    found.Add(Error(target, constructor.Identifier.GetLocation(), ReasonOf(constructor)));
            }
        }
    }

    private static string ReasonOf(ConstructorDeclarationSyntax constructor) =>
        "before C# 11 this constructor would have to assign the estimator's fields; "
            + (constructor.ParameterList.Parameters.Count > 0 ? "let it call this()" : "leave it out")
            + ", or set <LangVersion>11</LangVersion> or later";

    private static Diagnostic Error(EstimatorTarget target, Location location, string reason) =>
        Diagnostic.Create(Descriptors.UnsupportedTarget, location, target.Type.Name, reason);

    /// <summary>Whether this rule reports nothing. <see cref="BandwidthConstructorRule"/> checks the constructor.</summary>
    internal static bool Accepts(EstimatorTarget target) => Reason(target) is null;

    private static string? Reason(EstimatorTarget target) => target.Type switch
    {
        _ when IsFileLocal(target) => "it is local to its file, and the estimator's members stand in another",
        _ when target.Estimator.IsStatic => null,
        { IsStatic: true } => "it is static, and a fit lives in an instance",
        { IsValueType: true, IsReadOnly: true } => "it is readonly, and a fit changes its fields",
        { } type when LaysOutItsFields(type) =>
            "its layout gives each field a place, and the estimator's fields have none; leave the layout out",
        _ when TargetReader.MustAssignFields(target) && HasPrimaryConstructor(target) =>
            "before C# 11 its primary constructor would have to assign the estimator's fields; "
                + "declare properties instead, or set <LangVersion>11</LangVersion> or later",
        _ => null,
    };

    // A field of the estimator has no FieldOffset, and an inline array has no second field.
    private static bool LaysOutItsFields(INamedTypeSymbol type) => type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name switch
    {
        "StructLayoutAttribute" => attribute.PositionalArguments() is { Length: 1 } arguments
            && arguments[0].Value is (int)LayoutKind.Explicit or (short)LayoutKind.Explicit,
        "InlineArrayAttribute" => true,
        _ => false,
    });

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

    internal static bool HasPrimaryConstructor(EstimatorTarget target) =>
        EstimatorTarget.Declarations(target.Type, target.Cancellation).Any(TargetReader.HasParameters);
}
