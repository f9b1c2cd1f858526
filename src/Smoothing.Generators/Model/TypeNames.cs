using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Smoothing.Generators.Model;

/// <summary>Takes the names of types apart.</summary>
internal static class TypeNames
{
    /// <summary>The types that a type's name contains: itself, its containing types, and their type arguments.</summary>
    public static IEnumerable<INamedTypeSymbol> In(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.ContainingType)
        {
            yield return level;
            foreach (INamedTypeSymbol argument in level.TypeArguments.OfType<INamedTypeSymbol>().SelectMany(In))
                yield return argument;
        }
    }
}
