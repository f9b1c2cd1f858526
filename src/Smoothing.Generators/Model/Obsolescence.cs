using System.Linq;
using Microsoft.CodeAnalysis;

namespace Smoothing.Generators.Model;

/// <summary>
/// Finds the symbols that the compiler refuses to name in the emitted part of a target, because they are marked
/// <c>[Obsolete(…, error: true)]</c>. No directive suppresses that error.
/// </summary>
internal static class Obsolescence
{
    /// <summary>Whether naming the symbol in the target is an error. Code inside an obsolete type may name anything.</summary>
    public static bool IsRefused(ISymbol symbol, EstimatorTarget target) =>
        IsError(symbol) && !target.TypeAndContainers.Any(type => type.GetAttributes().Any(IsObsolete));

    /// <summary>Whether naming the symbol is an error outside obsolete code.</summary>
    public static bool IsError(ISymbol symbol) => symbol.GetAttributes().Any(attribute =>
        IsObsolete(attribute) && attribute.PositionalArguments().Any(argument => argument is { Kind: TypedConstantKind.Primitive, Value: true }));

    private static bool IsObsolete(AttributeData attribute) => attribute.AttributeClass is
    {
        Name: "ObsoleteAttribute",
        ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true },
    };
}
