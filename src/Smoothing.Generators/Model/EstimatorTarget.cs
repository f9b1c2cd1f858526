using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Smoothing.Generators.Formulas;

namespace Smoothing.Generators.Model;

/// <summary>
/// A type and one of its estimator attributes, as the compiler sees them. It lives no longer than one look, and reads each thing once.
/// </summary>
internal sealed class EstimatorTarget
{
    private List<KeyValuePair<Delegate, object?>>? _computed;
    private EstimatorArguments? _arguments;
    private InterpretedFormula? _formula;

    private EstimatorTarget(
        INamedTypeSymbol type, Estimator estimator, AttributeData attribute, Compilation compilation, CancellationToken cancellation)
    {
        Type = type;
        Estimator = estimator;
        Attribute = attribute;
        Compilation = compilation;
        Cancellation = cancellation;
        Syntax = attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) as AttributeSyntax;
        All = new[] { this };
    }

    public INamedTypeSymbol Type { get; }

    /// <summary>What the attribute makes of the type.</summary>
    public Estimator Estimator { get; }

    public AttributeData Attribute { get; }

    /// <summary>The compilation around it.</summary>
    public Compilation Compilation { get; }

    public CancellationToken Cancellation { get; }

    /// <summary>The attribute as written.</summary>
    public AttributeSyntax? Syntax { get; }

    /// <summary>All estimator attributes of the type, this one among them, in order of appearance.</summary>
    public IReadOnlyList<EstimatorTarget> All { get; private set; }

    public Location Location => Syntax?.GetLocation() ?? Type.Locations[0];

    /// <summary>The attribute's arguments.</summary>
    public EstimatorArguments Arguments => _arguments ??= new EstimatorArguments(Attribute);

    /// <summary>What the formula of <c>[Ols]</c> says.</summary>
    public InterpretedFormula Formula => _formula ??= LinearModelReader.Cached(Arguments.Formula);

    /// <summary>What its file is written from; null where the formula cannot be read.</summary>
    public EstimatorSpec? Spec => Once(static target => target.Estimator.Read(target, TargetReader.Read(target)));

    /// <summary>
    /// Whether the compiler accepts the attribute where it stands, with each of its arguments. Where it does not, it
    /// says so itself, and what the user wants is not known yet.
    /// </summary>
    public bool Compiles
    {
        get
        {
            if (Type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || Attribute.AttributeConstructor is null)
                return false;
            for (INamedTypeSymbol? level = Type; level is not null; level = level.ContainingType)
            {
                if (level.Name.Length == 0)
                    return false;
            }
            foreach (TypedConstant argument in Attribute.ConstructorArguments)
            {
                if (argument.Kind == TypedConstantKind.Error)
                    return false;
            }
            foreach (KeyValuePair<string, TypedConstant> argument in Attribute.NamedArguments)
            {
                if (argument.Value.Kind == TypedConstantKind.Error)
                    return false;
            }
            return Attribute.NamedArguments.Length == WrittenByName();
        }
    }

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
    /// <param name="type">The type.</param>
    /// <param name="find">The estimator of an attribute's name; null where there is none.</param>
    /// <param name="compilation">The compilation around the type.</param>
    /// <param name="cancellation">Tells when nobody waits any more.</param>
    public static IReadOnlyList<EstimatorTarget> Of(
        INamedTypeSymbol type, Func<string, Estimator?> find, Compilation compilation, CancellationToken cancellation)
    {
        EstimatorTarget? first = null;
        List<EstimatorTarget>? several = null;
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (!IsOurs(attribute.AttributeClass) || find(attribute.AttributeClass!.Name) is not { } estimator)
                continue;

            var target = new EstimatorTarget(type, estimator, attribute, compilation, cancellation);
            if (first is null)
            {
                first = target;
                continue;
            }
            several ??= [first];
            several.Add(target);
        }
        foreach (EstimatorTarget target in several ?? [])
            target.All = several!;
        return first?.All ?? Array.Empty<EstimatorTarget>();
    }

    /// <summary>The result of a computation, which is done at most once a target.</summary>
    /// <param name="compute">A static function.</param>
    public T Once<T>(Func<EstimatorTarget, T> compute)
    {
        _computed ??= new List<KeyValuePair<Delegate, object?>>(4);
        foreach (KeyValuePair<Delegate, object?> known in _computed)
        {
            if (ReferenceEquals(known.Key, compute) || known.Key.Equals(compute))
                return (T)known.Value!;
        }
        T value = compute(this);
        _computed.Add(new KeyValuePair<Delegate, object?>(compute, value));
        return value;
    }

    /// <summary>Where an argument's value stands, by name or by position; the attribute where it was left out.</summary>
    /// <param name="name">The property's name.</param>
    public Location LocationOf(string name) => (Named(name) ?? Positional(name))?.Expression.GetLocation() ?? Location;

    /// <summary>The type's declarations in source.</summary>
    public static IEnumerable<TypeDeclarationSyntax> Declarations(INamedTypeSymbol type, CancellationToken cancellation)
    {
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is TypeDeclarationSyntax declaration)
                yield return declaration;
        }
    }

    /// <summary>Whether an attribute is one of the library's.</summary>
    public static bool IsOurs(INamedTypeSymbol? attribute) =>
        attribute is { ContainingNamespace: { Name: "Smoothing", ContainingNamespace.IsGlobalNamespace: true }, ContainingType: null };

    private int WrittenByName()
    {
        int count = 0;
        if (Syntax?.ArgumentList is { } list)
        {
            foreach (AttributeArgumentSyntax argument in list.Arguments)
                count += argument.NameEquals is null ? 0 : 1;
        }
        return count;
    }

    private AttributeArgumentSyntax? Named(string name) =>
        Syntax?.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name);

    private AttributeArgumentSyntax? Positional(string name)
    {
        int ordinal = Attribute.AttributeConstructor?.Parameters.FirstOrDefault(parameter => IsNamed(parameter.Name, name))?.Ordinal ?? -1;
        return Syntax?.ArgumentList?.Arguments
            .Where((argument, i) => argument.NameEquals is null
                && (argument.NameColon is { } colon ? IsNamed(colon.Name.Identifier.ValueText, name) : i == ordinal))
            .FirstOrDefault();
    }

    // A constructor's parameter has its property's name with a small letter.
    private static bool IsNamed(string parameter, string name) => string.Equals(parameter, name, StringComparison.OrdinalIgnoreCase);
}
