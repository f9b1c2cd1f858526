using System.Linq;
using Microsoft.CodeAnalysis;

namespace Smoothing.Generators.Emission;

/// <summary>Finds out whether the short names of the framework's types are free where the target stands.</summary>
internal static class ShortNamesReader
{
    public static bool AreFree(INamedTypeSymbol target, SemanticModel model, int position) =>
        ShortNames.All.All(name =>
            IsFree(target, name.Type)
            && Means(model, position, name.Namespace, name.Type));

    /// <summary>No member or type parameter of the target, its containers or their bases has the name.</summary>
    private static bool IsFree(INamedTypeSymbol target, string name)
    {
        for (INamedTypeSymbol? type = target; type is not null; type = type.ContainingType)
        {
            if (type.TypeParameters.Any(parameter => parameter.Name == name))
                return false;
            for (INamedTypeSymbol? level = type; level is not null; level = level.BaseType)
            {
                if (level.Name == name || !level.GetMembers(name).IsEmpty)
                    return false;
            }
        }
        return true;
    }

    /// <summary>The name, where it means anything at all, means the type of that namespace.</summary>
    private static bool Means(SemanticModel model, int position, string space, string name) =>
        model.LookupNamespacesAndTypes(position, name: name).All(symbol =>
            symbol is INamedTypeSymbol type && type.ContainingNamespace.ToDisplayString() == space);
}
