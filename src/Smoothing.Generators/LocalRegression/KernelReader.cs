using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Kernels;
using Smoothing.Generators.Targets;

namespace Smoothing.Generators.LocalRegression;

/// <summary>A method marked as the target's kernel.</summary>
internal sealed record KernelFunction(IMethodSymbol Method, double Support);

/// <summary>Reads which kernel a target asks for.</summary>
internal static class KernelReader
{
    /// <summary>The kernel of an accepted target: its own, the one it names, or Epanechnikov's.</summary>
    public static KernelShape Read(EstimatorTarget target) =>
        Functions(target.Type).FirstOrDefault() is { } function
            ? new UserKernel(TargetReader.Escape(function.Method.Name), function.Support)
            : Named(target) ?? KernelCatalog.Find("Epanechnikov")!;

    /// <summary>The kernel the attribute names; null where it names none, or one that is not defined.</summary>
    public static KernelShape? Named(EstimatorTarget target) =>
        target.Attribute.NamedArguments
            .Where(argument => argument.Key == "Kernel")
            .Select(argument => MemberName(argument.Value))
            .Where(name => name is not null)
            .Select(name => KernelCatalog.Find(name!))
            .FirstOrDefault();

    /// <summary>The methods marked as kernels, in order of appearance.</summary>
    public static IEnumerable<KernelFunction> Functions(INamedTypeSymbol type) =>
        from method in type.GetMembers().OfType<IMethodSymbol>()
        from attribute in method.GetAttributes()
        where attribute.AttributeClass is { Name: "KernelFunctionAttribute", ContainingNamespace: { Name: "Smoothing", ContainingNamespace.IsGlobalNamespace: true } }
        select new KernelFunction(method, Support(attribute));

    /// <summary>The support as written: 1 where it was left out, NaN where it does not compile.</summary>
    private static double Support(AttributeData attribute) =>
        attribute.NamedArguments.Where(argument => argument.Key == "Support")
            .Select(argument => argument.Value.Value as double? ?? double.NaN)
            .DefaultIfEmpty(1)
            .First();

    private static string? MemberName(TypedConstant constant) =>
        constant.Type?.GetMembers().OfType<IFieldSymbol>()
            .FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, constant.Value))?.Name;
}
