using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Smoothing.Generators.Collections;

namespace Smoothing.Generators.Model;

/// <summary>
/// Reads the members that a copy constructor of a record must copy. An emitted copy constructor takes the place of the compiler's, so it must
/// copy every field, and must know them all.
/// </summary>
internal static class CopiedMembersReader
{
    /// <summary>
    /// The names of the record's own fields and properties; null where no copy constructor can be emitted. That is a type that is no record,
    /// a record with a base record or with a copy constructor of its own, and a record with a field that plain assignment does not copy or that
    /// another generator may have added.
    /// </summary>
    public static EquatableArray<string>? Read(INamedTypeSymbol type)
    {
        if (!type.IsRecord || type.IsValueType || type.BaseType is not { SpecialType: SpecialType.System_Object } || MayBeExtended(type))
            return null;

        var names = new List<string>();
        foreach (ISymbol member in type.GetMembers())
        {
            // The field behind an event is no member of the type.
            if (IsCopyConstructor(member, type) || MayBeExtended(member) || member is IEventSymbol { IsStatic: false })
                return null;
            if (member is not IFieldSymbol { IsStatic: false } field)
                continue;

            ISymbol named = field.AssociatedSymbol ?? field;
            if (!IsPlain(named))
                return null;
            names.Add(TargetReader.Escape(named.Name));
        }
        return names.ToEquatableArray();
    }

    private static bool IsCopyConstructor(ISymbol member, INamedTypeSymbol type) =>
        member is IMethodSymbol { MethodKind: MethodKind.Constructor, IsImplicitlyDeclared: false, Parameters.Length: 1 } constructor
        && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type);

    // Other generators look for attributes. Those of the framework are not theirs. An obsolete member must not be named in emitted code.
    private static bool MayBeExtended(ISymbol symbol) => symbol.GetAttributes().Any(attribute =>
        attribute.AttributeClass is not { } type
        || type.Name is "ObsoleteAttribute" or "ExperimentalAttribute"
        || !(EstimatorTarget.IsOurs(type) || IsOfFramework(type.ContainingNamespace)));

    private static bool IsOfFramework(INamespaceSymbol level)
    {
        while (level is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
            level = level.ContainingNamespace;
        return level.Name == "System";
    }

    // Whether an assignment in a constructor writes the field and runs no code of a user's.
    private static bool IsPlain(ISymbol member) => !TargetReader.IsRequired(member) && member switch
    {
        IFieldSymbol field => !field.IsImplicitlyDeclared,
        IPropertySymbol { IsVirtual: false, IsOverride: false, ExplicitInterfaceImplementations.IsEmpty: true } property =>
            property.DeclaringSyntaxReferences.All(reference => IsAutomatic(reference.GetSyntax())),
        _ => false,
    };

    // A parameter declares a property of a positional record.
    private static bool IsAutomatic(SyntaxNode declaration) => declaration is ParameterSyntax
        || (declaration is PropertyDeclarationSyntax { ExpressionBody: null, AccessorList: { } accessors }
            && accessors.Accessors.All(accessor => accessor is { Body: null, ExpressionBody: null }));
}
