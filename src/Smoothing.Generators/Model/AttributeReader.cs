using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Smoothing.Generators.Model;

/// <summary>Reads the arguments of attributes, also of those that do not compile yet.</summary>
internal static class AttributeReader
{
    /// <summary>The arguments by position; none where the compiler could not match them with the constructor's parameters.</summary>
    public static ImmutableArray<TypedConstant> PositionalArguments(this AttributeData attribute) =>
        attribute.AttributeConstructor is null || attribute.ConstructorArguments.IsDefault
            ? ImmutableArray<TypedConstant>.Empty
            : attribute.ConstructorArguments;

    /// <summary>The arguments by name that compile.</summary>
    public static ImmutableArray<KeyValuePair<string, TypedConstant>> ArgumentsByName(this AttributeData attribute) =>
        attribute.NamedArguments.IsDefault ? ImmutableArray<KeyValuePair<string, TypedConstant>>.Empty : attribute.NamedArguments;
}
