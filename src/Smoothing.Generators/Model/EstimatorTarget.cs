using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Smoothing.Generators.Formulas;

namespace Smoothing.Generators.Model;

/// <summary>
/// The symbols of a type and one of its estimator attributes. An instance lives for one run of the generator or analyzer, and reads each
/// property only once.
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

    /// <summary>The estimator of the attribute.</summary>
    public Estimator Estimator { get; }

    public AttributeData Attribute { get; }

    /// <summary>The compilation that contains the type.</summary>
    public Compilation Compilation { get; }

    public CancellationToken Cancellation { get; }

    /// <summary>The syntax of the attribute.</summary>
    public AttributeSyntax? Syntax { get; }

    /// <summary>All estimator attributes of the type, this one among them, in order of appearance.</summary>
    public IReadOnlyList<EstimatorTarget> All { get; private set; }

    public Location Location => Syntax?.GetLocation() ?? Type.Locations[0];

    /// <summary>The attribute's arguments.</summary>
    public EstimatorArguments Arguments => _arguments ??= new EstimatorArguments(Attribute);

    /// <summary>The interpreted formula of <c>[Ols]</c>.</summary>
    public InterpretedFormula Formula => _formula ??= LinearModelReader.Cached(Arguments.Formula);

    /// <summary>The input of the writer; null where the formula cannot be read.</summary>
    public EstimatorSpec? Spec => Once(static target => target.Estimator.Read(target, TargetReader.Read(target)));

    /// <summary>Whether the compiler has found the attribute's constructor and a value for each of its parameters.</summary>
    public bool IsBound =>
        Attribute.AttributeConstructor is { } constructor && Attribute.PositionalArguments().Length == constructor.Parameters.Length;

    /// <summary>
    /// Whether the compiler accepts the attribute on its type, with each of its arguments. Otherwise the compiler reports an error, and the
    /// attribute has no reliable meaning.
    /// </summary>
    public bool Compiles
    {
        get
        {
            if (Type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || !IsBound)
                return false;
            for (INamedTypeSymbol? level = Type; level is not null; level = level.ContainingType)
            {
                if (level.Name.Length == 0)
                    return false;
            }
            foreach (TypedConstant argument in Attribute.PositionalArguments())
            {
                if (argument.Kind == TypedConstantKind.Error)
                    return false;
            }
            foreach (KeyValuePair<string, TypedConstant> argument in Attribute.ArgumentsByName())
            {
                if (argument.Value.Kind == TypedConstantKind.Error)
                    return false;
            }
            return Attribute.ArgumentsByName().Length == WrittenByName() && !NamesRefusedRow();
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
    /// <param name="compilation">The compilation that contains the type.</param>
    /// <param name="cancellation">Cancels the reading.</param>
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

    /// <summary>The result of a computation, which runs at most once for each target.</summary>
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

    /// <summary>The location of an argument's value, by name or by position; that of the attribute where the argument is absent.</summary>
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

    // The compiler refuses the name in the attribute too.
    private bool NamesRefusedRow() =>
        Arguments.Row is INamedTypeSymbol row && TypeNames.In(row).Any(type => Obsolescence.IsRefused(type, this));

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

    // The parameters of constructors have the names of properties, in camel case.
    private static bool IsNamed(string parameter, string name) => string.Equals(parameter, name, StringComparison.OrdinalIgnoreCase);
}
