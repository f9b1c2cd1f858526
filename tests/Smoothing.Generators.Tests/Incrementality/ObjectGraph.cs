using System;
using System.Collections;
using System.Collections.Generic;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Collections;

namespace Smoothing.Generators.Tests.Incrementality;

/// <summary>Walks everything an object holds on to, by its fields.</summary>
internal static class ObjectGraph
{
    /// <summary>The paths to objects that must not outlive a compilation, or that do not compare by their contents.</summary>
    public static IReadOnlyList<string> Leaks(object root)
    {
        var leaks = new List<string>();
        Visit(root, root.GetType().Name, leaks, new HashSet<object>(ReferenceEqualityComparer.Instance));
        return leaks;
    }

    private static void Visit(object? node, string path, List<string> leaks, HashSet<object> visited)
    {
        if (node is null or string || node.GetType().IsPrimitive || node.GetType().IsEnum || !visited.Add(node))
            return;

        if (node is ISymbol or Compilation or SyntaxNode or SyntaxTree or SyntaxReference or SemanticModel or AttributeData or Location or Delegate)
        {
            leaks.Add($"{path} is a {node.GetType().Name}");
            return;
        }
        if (node is Array)
        {
            leaks.Add($"{path} is an array");
            return;
        }
        if (node.GetType() is { IsGenericType: true } generic && generic.GetGenericTypeDefinition() == typeof(EquatableArray<>))
        {
            foreach (object? element in (IEnumerable)node)
                Visit(element, path + "[]", leaks, visited);
            return;
        }

        for (Type? type = node.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                Visit(field.GetValue(node), path + "." + field.Name, leaks, visited);
        }
    }
}
