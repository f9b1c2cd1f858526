using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Smoothing.Generators.Model;

/// <summary>A type and one of its estimator attributes, as the compiler sees them; it lives no longer than one look.</summary>
internal sealed class EstimatorTarget(INamedTypeSymbol type, EstimatorKind kind, AttributeData attribute, Compilation compilation, CancellationToken cancellation)
{
    public INamedTypeSymbol Type { get; } = type;

    public EstimatorKind Kind { get; } = kind;

    public AttributeData Attribute { get; } = attribute;

    /// <summary>The compilation around it.</summary>
    public Compilation Compilation { get; } = compilation;

    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>The attribute as written.</summary>
    public AttributeSyntax? Syntax { get; } = attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) as AttributeSyntax;

    public Location Location => Syntax?.GetLocation() ?? Type.Locations[0];

    /// <summary>
    /// Whether the compiler accepts the attribute where it stands, with each of its arguments. Where it does not, it
    /// says so itself, and what the user wants is not known yet.
    /// </summary>
    public bool Compiles =>
        Type.TypeKind is TypeKind.Class or TypeKind.Struct
        && TypeAndContainers.All(type => type.Name.Length > 0)
        && Attribute.AttributeConstructor is not null
        && Attribute.ConstructorArguments.All(argument => argument.Kind != TypedConstantKind.Error)
        && Attribute.NamedArguments.All(argument => argument.Value.Kind != TypedConstantKind.Error)
        && Attribute.NamedArguments.Length == (Syntax?.ArgumentList?.Arguments.Count(argument => argument.NameEquals is not null) ?? 0);

    /// <summary>The type and those it is nested in, innermost first.</summary>
    public IEnumerable<INamedTypeSymbol> TypeAndContainers
    {
        get
        {
            for (INamedTypeSymbol? level = Type; level is not null; level = level.ContainingType)
                yield return level;
        }
    }

    /// <summary>The estimator attributes of a type.</summary>
    public static IEnumerable<EstimatorTarget> Of(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation) =>
        from attribute in type.GetAttributes()
        let kind = EstimatorKind.All.FirstOrDefault(kind => IsNamed(attribute.AttributeClass, kind))
        where kind is not null
        select new EstimatorTarget(type, kind, attribute, compilation, cancellation);

    /// <summary>A named argument's value as it was written, or null where it was left out or does not compile.</summary>
    public object? Argument(string name) =>
        Attribute.NamedArguments.Where(argument => argument.Key == name).Select(argument => argument.Value.Value).FirstOrDefault();

    /// <summary>Where a named argument's value stands; the attribute where it is not to be found.</summary>
    public Location LocationOf(string name) =>
        Syntax?.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name)?.Expression.GetLocation()
        ?? Location;

    /// <summary>The type's declarations in source.</summary>
    public static IEnumerable<TypeDeclarationSyntax> Declarations(INamedTypeSymbol type, CancellationToken cancellation) =>
        type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellation)).OfType<TypeDeclarationSyntax>();

    private static bool IsNamed(INamedTypeSymbol? attribute, EstimatorKind kind) =>
        attribute is { ContainingNamespace: { Name: "Smoothing", ContainingNamespace.IsGlobalNamespace: true }, ContainingType: null }
        && attribute.Name == kind.Name + "Attribute";
}
