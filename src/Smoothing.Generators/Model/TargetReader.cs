using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Smoothing.Generators.Collections;
using Smoothing.Generators.Emission;

namespace Smoothing.Generators.Model;

/// <summary>Reads the annotated type.</summary>
internal static class TargetReader
{
    // C# 11. The referenced Roslyn has no name for it.
    private const LanguageVersion FirstToAssignFields = (LanguageVersion)1100;

    public static TargetSpec Read(EstimatorTarget target)
    {
        INamedTypeSymbol type = target.Type;
        NamespaceContext surroundings = NamespaceContext.Of(type.ContainingNamespace, target.Compilation);
        return new TargetSpec(
            surroundings.Name,
            type.ContainingType is null
                ? EquatableArray<TypeDeclaration>.Empty
                : Containers(type).Reverse().Select(Declare).ToEquatableArray(),
            Declare(type),
            EscapeType(type.Name),
            HintName(type, surroundings),
            type.IsValueType,
            type.IsValueType && type.GetAttributes().All(attribute => attribute.AttributeClass?.Name != "StructLayoutAttribute"),
            DefinesToString(type),
            HiddenNamesReader.Read(type, surroundings),
            CanBeCreated(target),
            StartsAtDefault(target))
        {
            CopiedMembers = CopiedMembersReader.Read(type),
            IsSealed = type.IsSealed,
        };
    }

    /// <summary>Whether the target is a struct whose constructors must assign every field, as before C# 11.</summary>
    public static bool MustAssignFields(EstimatorTarget target) =>
        target.Type.IsValueType
        && target.Type.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree.Options
            is CSharpParseOptions { LanguageVersion: < FirstToAssignFields };

    private static bool StartsAtDefault(EstimatorTarget target) =>
        target.Type.IsValueType
        && target.Type.InstanceConstructors.All(constructor => !constructor.Parameters.IsEmpty || constructor.IsImplicitlyDeclared)
        && !HasInitializers(target);

    /// <summary>Whether a constructor runs initializers of instance fields.</summary>
    public static bool HasInitializers(EstimatorTarget target) =>
        EstimatorTarget.Declarations(target.Type, target.Cancellation).SelectMany(declaration => declaration.Members).Any(member =>
            !member.Modifiers.Any(SyntaxKind.StaticKeyword) && !member.Modifiers.Any(SyntaxKind.ConstKeyword) && member switch
            {
                FieldDeclarationSyntax field => field.Declaration.Variables.Any(variable => variable.Initializer is not null),
                PropertyDeclarationSyntax property => property.Initializer is not null,
                _ => false,
            });

    /// <summary>Whether the type defines ToString, or a base class has sealed it.</summary>
    private static bool DefinesToString(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type;
            level is { BaseType: not null, SpecialType: not SpecialType.System_ValueType };
            level = level.BaseType)
        {
            // Compares names first, because names are known without binding members.
            if (level.MemberNames.Contains("ToString") && level.GetMembers("ToString").OfType<IMethodSymbol>().Any(method =>
                method.Parameters.IsEmpty && !method.IsImplicitlyDeclared && (method.IsSealed || ReferenceEquals(level, type))))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The name of a variable or member in source. Reserved words get an @.</summary>
    public static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    /// <summary>A type's name in source. Contextual keywords such as <c>record</c> get an @ too.</summary>
    private static string EscapeType(string name) =>
        SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : Escape(name);

    /// <summary>
    /// Whether <c>new T()</c> compiles in the type itself. It needs a constructor without parameters, of any accessibility, and no required
    /// members.
    /// </summary>
    private static bool CanBeCreated(EstimatorTarget target)
    {
        INamedTypeSymbol type = target.Type;
        if (type.IsAbstract || type.IsStatic)
            return false;
        if (IsPlain(target))
            return true;

        return (type.IsValueType || type.InstanceConstructors.Any(constructor => constructor.Parameters.IsEmpty))
            && !TypeAndBases(type).SelectMany(level => level.GetMembers()).Any(IsRequired);
    }

    // A type that declares and inherits nothing has the default constructor. This test binds no members.
    private static bool IsPlain(EstimatorTarget target) =>
        target.Type is { IsRecord: false, BaseType.SpecialType: SpecialType.System_Object or SpecialType.System_ValueType }
        && !target.Type.MemberNames.Any()
        && EstimatorTarget.Declarations(target.Type, target.Cancellation).All(declaration =>
            declaration.Members.Count == 0 && !HasParameters(declaration));

    /// <summary>Whether a declaration has a primary constructor.</summary>
    public static bool HasParameters(TypeDeclarationSyntax declaration)
    {
        // In the referenced Roslyn only records have a property for the parameter list.
        foreach (SyntaxNodeOrToken child in declaration.ChildNodesAndTokens())
        {
            if (child.IsKind(SyntaxKind.ParameterList))
                return true;
            if (child.IsKind(SyntaxKind.OpenBraceToken) || child.IsKind(SyntaxKind.SemicolonToken))
                return false;
        }
        return false;
    }

    private static IEnumerable<INamedTypeSymbol> TypeAndBases(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.BaseType)
            yield return level;
    }

    /// <summary>Whether a member is required. The referenced Roslyn does not know required members.</summary>
    public static bool IsRequired(ISymbol member) =>
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
            { IsRecord: true } => TypeDeclaration.Record,
            { IsValueType: true } => "partial struct",
            _ => "partial class",
        },
        Name(type));

    /// <summary>A type's name with its type parameters, as in its declaration.</summary>
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
    /// sibling's only in case gets its hash as a suffix. So does a long name, which is cut.
    /// </summary>
    private static string HintName(INamedTypeSymbol type, NamespaceContext surroundings)
    {
        string name = type.MetadataName.Replace('`', '-');
        bool hasTwin = surroundings.HasTwin;
        INamedTypeSymbol outermost = type;
        for (; outermost.ContainingType is { } container; outermost = container)
        {
            name = container.MetadataName.Replace('`', '-') + "." + name;
            foreach (INamedTypeSymbol sibling in container.GetTypeMembers())
                hasTwin |= NamespaceContext.AreTwins(sibling.MetadataName, outermost.MetadataName);
        }
        hasTwin |= surroundings.HasTwinOf(outermost.MetadataName);
        if (surroundings.HintName.Length > 0)
            name = surroundings.HintName + "." + name;
        return ShortenedName.File(name, isUnique: !hasTwin);
    }
}
