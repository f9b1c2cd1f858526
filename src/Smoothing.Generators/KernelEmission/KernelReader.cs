using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Smoothing.Generators.Attributes;
using Smoothing.Generators.Collections;
using Smoothing.Generators.Kernels;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.KernelEmission;

/// <summary>A method marked as the target's kernel.</summary>
internal sealed record KernelFunction(IMethodSymbol Method, double Support);

/// <summary>Reads the kernel of a target.</summary>
internal static class KernelReader
{
    /// <summary>The kernel of an accepted target: its own, the named one, or Epanechnikov's by default.</summary>
    public static KernelDefinition Read(EstimatorTarget target) => target.Once(static target =>
        Functions(target) is { Count: > 0 } functions ? Own(target, functions[0])
        : Polynomial(target) is { } attribute && Coefficients(attribute) is { } coefficients ? new CoefficientKernel(coefficients)
        : KernelCatalog.Find(target.Arguments.Kernel ?? Kernel.Epanechnikov) ?? KernelCatalog.Find(Kernel.Epanechnikov)!);

    private static UserKernel Own(EstimatorTarget target, KernelFunction function) => new(
        TargetReader.Escape(function.Method.Name),
        TargetReader.Name(target.Type),
        function.Support,
        Overload(function, "Vector512") is not null,
        Overload(function, "Vector128") is not null,
        function.Method.ContainingType.GetMembers(function.Method.Name).Any(Obsolescence.IsError));

    /// <summary>The attribute that gives the target's kernel by its coefficients.</summary>
    public static AttributeData? Polynomial(EstimatorTarget target) => Polynomial(target.Type);

    /// <summary>The attribute that gives a kernel by its coefficients.</summary>
    public static AttributeData? Polynomial(INamedTypeSymbol type)
    {
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (IsOurs(attribute, "PolynomialKernelAttribute"))
                return attribute;
        }
        return null;
    }

    /// <summary>The coefficients as written; null where they do not compile.</summary>
    public static EquatableArray<double>? Coefficients(AttributeData attribute) =>
        attribute.PositionalArguments() is { Length: 1 } arguments && arguments[0] is { Kind: TypedConstantKind.Array } array
            ? array.IsNull
                ? EquatableArray<double>.Empty
                : array.Values.Select(value => value.Value as double? ?? double.NaN).ToEquatableArray()
            : null;

    /// <summary>The methods marked as kernels, in order of appearance.</summary>
    public static IReadOnlyList<KernelFunction> Functions(EstimatorTarget target) =>
        target.Once(static target => Functions(target.Type, target.Cancellation));

    /// <summary>The methods of a type that are marked as kernels, in order of appearance.</summary>
    public static IReadOnlyList<KernelFunction> Functions(INamedTypeSymbol type, CancellationToken cancellation) =>
        MayMarkMethods(type, cancellation) ? FunctionsOf(type).ToList() : Array.Empty<KernelFunction>();

    // Checks the syntax first, because it excludes most types without binding a member. A type of another assembly has none.
    private static bool MayMarkMethods(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (type.DeclaringSyntaxReferences.IsEmpty)
            return true;
        foreach (TypeDeclarationSyntax declaration in EstimatorTarget.Declarations(type, cancellation))
        {
            foreach (MemberDeclarationSyntax member in declaration.Members)
            {
                if (MayMark(member))
                    return true;
            }
        }
        return false;
    }

    private static bool MayMark(MemberDeclarationSyntax member) => member switch
    {
        BaseMethodDeclarationSyntax { AttributeLists.Count: > 0 } => true,
        BasePropertyDeclarationSyntax { AccessorList.Accessors: var accessors } => accessors.Any(accessor => accessor.AttributeLists.Count > 0),
        _ => false,
    };

    private static IEnumerable<KernelFunction> FunctionsOf(INamedTypeSymbol type) =>
        from method in type.GetMembers().OfType<IMethodSymbol>()
        from attribute in method.GetAttributes()
        where IsOurs(attribute, "KernelFunctionAttribute")
        select new KernelFunction(method, Support(attribute));

    /// <summary>
    /// The kernel's overload for several lanes at once: a static method of the same name from a vector of doubles to another; null where
    /// there is none.
    /// </summary>
    /// <param name="function">The kernel for one u.</param>
    /// <param name="vector"><c>Vector512</c> or <c>Vector128</c>.</param>
    public static IMethodSymbol? Overload(KernelFunction function, string vector) =>
        function.Method.ContainingType.GetMembers(function.Method.Name).OfType<IMethodSymbol>().FirstOrDefault(method =>
            method is { IsStatic: true, IsGenericMethod: false, ReturnsByRef: false, ReturnsByRefReadonly: false, Parameters.Length: 1 }
            && method.Parameters[0].RefKind == RefKind.None
            && IsVector(method.Parameters[0].Type, vector)
            && IsVector(method.ReturnType, vector));

    private static bool IsVector(ITypeSymbol type, string name) =>
        type is INamedTypeSymbol { TypeArguments.Length: 1, ContainingNamespace.Name: "Intrinsics" } vector
        && vector.Name == name
        && vector.TypeArguments[0].SpecialType == SpecialType.System_Double;

    /// <summary>The support as written: 1 where it was left out, NaN where it does not compile.</summary>
    private static double Support(AttributeData attribute) =>
        attribute.ArgumentsByName().Where(argument => argument.Key == "Support")
            .Select(argument => argument.Value.Value as double? ?? double.NaN)
            .DefaultIfEmpty(1)
            .First();

    private static bool IsOurs(AttributeData attribute, string name) =>
        attribute.AttributeClass is { } type && type.Name == name && EstimatorTarget.IsOurs(type);
}
