using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Collections;
using Smoothing.Generators.Kernels;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.KernelEmission;

/// <summary>A method marked as the target's kernel.</summary>
internal sealed record KernelFunction(IMethodSymbol Method, double Support);

/// <summary>Reads which kernel a target asks for.</summary>
internal static class KernelReader
{
    /// <summary>The kernel of an accepted target: its own, the one it names, or Epanechnikov's.</summary>
    public static KernelDefinition Read(EstimatorTarget target) =>
        Functions(target.Type).FirstOrDefault() is { } function
            ? new UserKernel(
                TargetReader.Escape(function.Method.Name),
                TargetReader.Name(target.Type),
                function.Support,
                Overload(function, "Vector512") is not null,
                Overload(function, "Vector128") is not null)
            : Polynomial(target.Type) is { } attribute && Coefficients(attribute) is { } coefficients
            ? new CoefficientKernel(coefficients)
            : Named(target) ?? KernelCatalog.Find("Epanechnikov")!;

    /// <summary>The kernel the attribute names; null where it names none, or one that is not defined.</summary>
    public static KernelDefinition? Named(EstimatorTarget target) =>
        target.Attribute.NamedArguments
            .Where(argument => argument.Key == "Kernel")
            .Select(argument => MemberName(argument.Value))
            .Where(name => name is not null)
            .Select(name => KernelCatalog.Find(name!))
            .FirstOrDefault();

    /// <summary>The attribute that gives the target's kernel by its coefficients.</summary>
    public static AttributeData? Polynomial(INamedTypeSymbol type) =>
        type.GetAttributes().FirstOrDefault(attribute => IsOurs(attribute, "PolynomialKernelAttribute"));

    /// <summary>The coefficients as written; null where they do not compile.</summary>
    public static EquatableArray<double>? Coefficients(AttributeData attribute) =>
        attribute.ConstructorArguments.Length == 1 && attribute.ConstructorArguments[0] is { Kind: TypedConstantKind.Array, IsNull: false } array
            ? array.Values.Select(value => value.Value as double? ?? double.NaN).ToEquatableArray()
            : null;

    /// <summary>The methods marked as kernels, in order of appearance.</summary>
    public static IEnumerable<KernelFunction> Functions(INamedTypeSymbol type) =>
        from method in type.GetMembers().OfType<IMethodSymbol>()
        from attribute in method.GetAttributes()
        where IsOurs(attribute, "KernelFunctionAttribute")
        select new KernelFunction(method, Support(attribute));

    /// <summary>The kernel's overload for several lanes at once: of the same name, static, from a vector of doubles to another; null where there is none.</summary>
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
        attribute.NamedArguments.Where(argument => argument.Key == "Support")
            .Select(argument => argument.Value.Value as double? ?? double.NaN)
            .DefaultIfEmpty(1)
            .First();

    private static bool IsOurs(AttributeData attribute, string name) =>
        attribute.AttributeClass is { ContainingNamespace: { Name: "Smoothing", ContainingNamespace.IsGlobalNamespace: true } } type && type.Name == name;

    /// <summary>The name of an enumeration's member; null for a value that is none.</summary>
    public static string? MemberName(TypedConstant constant) =>
        constant.Type?.GetMembers().OfType<IFieldSymbol>()
            .FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, constant.Value))?.Name;
}
