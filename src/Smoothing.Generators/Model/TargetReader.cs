using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Smoothing.Generators.Emission;

using Smoothing.Generators.Collections;

namespace Smoothing.Generators.Model;

/// <summary>Reads the annotated type.</summary>
internal static class TargetReader
{
    public static TargetSpec Read(INamedTypeSymbol type, SemanticModel model, int position) => new(
        type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(
            SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted)),
        Containers(type).Reverse().Select(Declare).ToEquatableArray(),
        Declare(type),
        EscapeType(type.Name),
        HintName(type),
        type.IsValueType,
        type.IsValueType && type.GetAttributes().All(attribute => attribute.AttributeClass?.Name != "StructLayoutAttribute"),
        DefinesToString(type),
        type.BaseType is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) },
        ShortNamesReader.AreFree(type, model, position),
        CanBeCreated(type));

    /// <summary>The type of the numbers in the caller's spans: <c>double</c> or <c>float</c>.</summary>
    public static string Scalar(EstimatorTarget target) =>
        target.Argument("Scalar") is ITypeSymbol { SpecialType: SpecialType.System_Single } ? "float" : "double";

    /// <summary>Whether the type has its own, or a base class has sealed the one it would override.</summary>
    private static bool DefinesToString(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            if (level.GetMembers("ToString").OfType<IMethodSymbol>().Any(method =>
                method.Parameters.IsEmpty && !method.IsImplicitlyDeclared && (method.IsSealed || ReferenceEquals(level, type))))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The name of a variable or member as source has it: reserved words behind an @.</summary>
    public static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    /// <summary>A type's name as source has it: contextual words such as <c>record</c> stand behind an @ too.</summary>
    private static string EscapeType(string name) =>
        SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : Escape(name);

    /// <summary>
    /// Whether <c>new T()</c> compiles in the type itself: there is a constructor without parameters, whatever its accessibility, and no
    /// member that an initializer must set.
    /// </summary>
    public static bool CanBeCreated(INamedTypeSymbol type) =>
        !type.IsAbstract
        && (type.IsValueType || type.InstanceConstructors.Any(constructor => constructor.Parameters.IsEmpty))
        && !TypeAndBases(type).SelectMany(level => level.GetMembers()).Any(IsRequired);

    private static IEnumerable<INamedTypeSymbol> TypeAndBases(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.BaseType)
            yield return level;
    }

    // The compiler this is built against does not know the word yet.
    private static bool IsRequired(ISymbol member) =>
        member is IPropertySymbol or IFieldSymbol
        && member.DeclaringSyntaxReferences.Any(reference =>
            reference.GetSyntax().FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } declaration
            && declaration.Modifiers.Any(modifier => modifier.ValueText == "required"));

    private static IEnumerable<INamedTypeSymbol> Containers(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? container = type.ContainingType; container is not null; container = container.ContainingType)
            yield return container;
    }

    private static TypeDeclaration Declare(INamedTypeSymbol type) => new(
        type switch
        {
            { TypeKind: TypeKind.Interface } => "partial interface",
            { IsRecord: true, IsValueType: true } => "partial record struct",
            { IsRecord: true } => "partial record",
            { IsValueType: true } => "partial struct",
            _ => "partial class",
        },
        Name(type));

    /// <summary>A type's name with its type parameters, as its own declaration has it.</summary>
    public static string Name(INamedTypeSymbol type) =>
        EscapeType(type.Name) + (type.TypeParameters.IsEmpty ? "" : "<" + string.Join(", ", type.TypeParameters.Select(Declare)) + ">");

    private static string Declare(ITypeParameterSymbol parameter) => parameter.Variance switch
    {
        VarianceKind.In => "in ",
        VarianceKind.Out => "out ",
        _ => "",
    } + EscapeType(parameter.Name);

    /// <summary>
    /// The full metadata name. The compiler compares hint names without regard to case, so a name that differs from a
    /// sibling's in case alone carries its hash too.
    /// </summary>
    private static string HintName(INamedTypeSymbol type)
    {
        var parts = new List<string>();
        bool hasTwin = false;
        for (ISymbol symbol = type; symbol is not INamespaceSymbol { IsGlobalNamespace: true }; symbol = symbol.ContainingSymbol)
        {
            parts.Insert(0, symbol.MetadataName.Replace('`', '-'));
            hasTwin |= ((INamespaceOrTypeSymbol)symbol.ContainingSymbol).GetMembers().Any(sibling =>
                sibling is INamespaceOrTypeSymbol
                && !string.Equals(sibling.MetadataName, symbol.MetadataName, StringComparison.Ordinal)
                && string.Equals(sibling.MetadataName, symbol.MetadataName, StringComparison.OrdinalIgnoreCase));
        }

        string name = string.Join(".", parts);
        return hasTwin ? name + "-" + Hash(name) : name;
    }

    /// <summary>FNV-1a, 32 bits: the same in every process, unlike string.GetHashCode.</summary>
    private static string Hash(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
            hash = unchecked((hash ^ c) * 16777619);
        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
