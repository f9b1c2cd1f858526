using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Smoothing.Generators.Model;

/// <summary>
/// The properties that all targets of one namespace share. They are computed once for each compilation and namespace, and collected with
/// the compilation.
/// </summary>
internal sealed class NamespaceContext
{
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<INamespaceSymbol, NamespaceContext>> Known = new();

    private readonly HashSet<string> _twins;

    private NamespaceContext(INamespaceSymbol space, Compilation compilation)
    {
        Name = space.IsGlobalNamespace ? "" : space.ToDisplayString(
            SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted));
        _twins = Twins(space);
        string hintName = "";
        for (INamespaceSymbol level = space; !level.IsGlobalNamespace; level = level.ContainingNamespace)
        {
            hintName = hintName.Length == 0 ? level.MetadataName : level.MetadataName + "." + hintName;
            HasTwin |= level.ContainingNamespace.GetMembers().Any(sibling => AreTwins(sibling.MetadataName, level.MetadataName));
        }
        HintName = hintName;
        HiddenNames = HiddenNamesReader.Read(space, compilation);
    }

    /// <summary>The namespace's name in source; empty for the global one.</summary>
    public string Name { get; }

    /// <summary>The namespace's metadata name.</summary>
    public string HintName { get; }

    /// <summary>Whether the namespace, or one around it, has a sibling whose name differs only in case.</summary>
    public bool HasTwin { get; }

    /// <summary>The short names of emitted code that are hidden in every file of the namespace.</summary>
    public IReadOnlyCollection<string> HiddenNames { get; }

    public static NamespaceContext Of(INamespaceSymbol space, Compilation compilation)
    {
        ConcurrentDictionary<INamespaceSymbol, NamespaceContext> known =
            Known.GetValue(compilation, static _ => new(SymbolEqualityComparer.Default));
        if (!known.TryGetValue(space, out NamespaceContext? context))
            context = known.GetOrAdd(space, new NamespaceContext(space, compilation));
        return context;
    }

    /// <summary>Whether the namespace contains a member whose name differs from this one only in case.</summary>
    public bool HasTwinOf(string metadataName) => _twins.Count > 0 && _twins.Contains(metadataName);

    public static bool AreTwins(string name, string other) =>
        string.Equals(name, other, StringComparison.OrdinalIgnoreCase) && !string.Equals(name, other, StringComparison.Ordinal);

    private static HashSet<string> Twins(INamespaceSymbol space)
    {
        var first = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var twins = new HashSet<string>(StringComparer.Ordinal);
        foreach (INamespaceOrTypeSymbol member in space.GetMembers())
        {
            string name = member.MetadataName;
            if (!first.TryGetValue(name, out string? other))
            {
                first.Add(name, name);
            }
            else if (!string.Equals(name, other, StringComparison.Ordinal))
            {
                twins.Add(name);
                twins.Add(other);
            }
        }
        return twins;
    }
}
