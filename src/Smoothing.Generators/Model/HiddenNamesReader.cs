using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Smoothing.Generators.Collections;
using Smoothing.Generators.Emission;

namespace Smoothing.Generators.Model;

/// <summary>
/// Finds the short names of emitted code that a target's surroundings hide: global using directives, the namespaces around the target, and
/// the members of its types. The directives of the user's file do not apply to the emitted file.
/// </summary>
internal static class HiddenNamesReader
{
    /// <summary>The names hidden from a type's members.</summary>
    public static EquatableArray<string> Read(INamedTypeSymbol target, NamespaceContext surroundings)
    {
        HashSet<string>? hidden = null;
        void Hide(string name)
        {
            if (ShortNames.Contains(name))
                (hidden ??= new HashSet<string>(surroundings.HiddenNames)).Add(name);
        }

        for (INamedTypeSymbol? type = target; type is not null; type = type.ContainingType)
        {
            foreach (ITypeParameterSymbol parameter in type.TypeParameters)
                Hide(parameter.Name);
            for (INamedTypeSymbol? level = type; level is not null && !IsRoot(level); level = level.BaseType)
            {
                Hide(level.Name);
                foreach (string member in level.MemberNames)
                    Hide(member);
                foreach (INamedTypeSymbol nested in level.GetTypeMembers())
                    Hide(nested.Name);
            }
        }
        IReadOnlyCollection<string> names = hidden ?? surroundings.HiddenNames;
        return names.Count == 0 ? EquatableArray<string>.Empty : names.OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>The names hidden from every file of a namespace.</summary>
    public static IReadOnlyCollection<string> Read(INamespaceSymbol space, Compilation compilation)
    {
        var hidden = new HashSet<string>();
        for (INamespaceSymbol? level = compilation.GetCompilationNamespace(space); level is not null; level = level.ContainingNamespace)
        {
            string name = level.IsGlobalNamespace ? "" : level.ToDisplayString();
            foreach (ShortName type in ShortNames.All)
            {
                if (type.Namespace != name && level.GetMembers(type.Name).Any(IsVisible))
                    hidden.Add(type.Name);
            }
        }
        hidden.UnionWith(NamesOfGlobalDirectives(compilation));
        return hidden;

        bool IsVisible(ISymbol member) => member is INamespaceSymbol || IsAccessible(member, compilation);
    }

    // Global directives have the scope of the emitted file's own. A type of the same name in an imported namespace makes the name
    // ambiguous. A global alias replaces the name.
    private static IEnumerable<string> NamesOfGlobalDirectives(Compilation compilation)
    {
        foreach (UsingDirectiveSyntax directive in GlobalDirectives(compilation))
        {
            if (directive.Alias is { } alias)
            {
                yield return alias.Name.Identifier.ValueText;
                continue;
            }
            if (Imported(directive, compilation) is not { } imported)
                continue;

            string name = imported.ToDisplayString();
            foreach (ShortName type in ShortNames.All)
            {
                if (type.Namespace != name && Imports(imported, type.Name).Any(member => IsAccessible(member, compilation)))
                    yield return type.Name;
            }
        }
    }

    // A static directive imports fields, methods and nested types. A namespace directive imports only types.
    private static IEnumerable<ISymbol> Imports(INamespaceOrTypeSymbol imported, string name) =>
        imported is INamedTypeSymbol ? imported.GetMembers(name) : imported.GetTypeMembers(name);

    private static INamespaceOrTypeSymbol? Imported(UsingDirectiveSyntax directive, Compilation compilation) => directive.Name is { } name
        ? compilation.GetSemanticModel(directive.SyntaxTree).GetSymbolInfo(name).Symbol as INamespaceOrTypeSymbol
        : null;

    private static IEnumerable<UsingDirectiveSyntax> GlobalDirectives(Compilation compilation)
    {
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            if (tree.GetRoot() is not CompilationUnitSyntax { Usings: { Count: > 0 } usings })
                continue;

            foreach (UsingDirectiveSyntax directive in usings)
            {
                if (directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword))
                    yield return directive;
            }
        }
    }

    // Object and ValueType have no member with a short name.
    private static bool IsRoot(INamedTypeSymbol type) => type.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType;

    private static bool IsAccessible(ISymbol member, Compilation compilation) =>
        compilation.IsSymbolAccessibleWithin(member, compilation.Assembly);
}
