using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.KernelEmission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>A kernel function is a static method from double to double, and the only kernel of its target.</summary>
internal sealed class KernelFunctionRule : EstimatorRule
{
    public override ImmutableArray<DiagnosticDescriptor> Reports { get; } = ImmutableArray.Create(Descriptors.KernelFunctionShape);

    public override void Check(EstimatorTarget target, ICollection<Diagnostic> found)
    {
        IReadOnlyList<KernelFunction> functions = KernelReader.Functions(target);
        for (int i = 0; i < functions.Count; i++)
        {
            IMethodSymbol method = functions[i].Method;
            bool isFirst = method.Equals(functions[0].Method, SymbolEqualityComparer.Default);
            if (Reason(functions[i], target, isFirst) is { } reason)
                found.Add(Diagnostic.Create(Descriptors.KernelFunctionShape, method.Locations[0], method.Name, reason));
        }
    }

    private static string? Reason(KernelFunction function, EstimatorTarget target, bool isFirst) => function switch
    {
        _ when !isFirst => "the type has another method marked [KernelFunction]",
        _ when target.Arguments.Kernel is not null => "the attribute names a kernel too; leave one of them out",
        { Method: { IsStatic: false } } => "it must be static",
        { Method: { IsGenericMethod: true } } => "it must not be generic",
        { Method: { MethodKind: not MethodKind.Ordinary } } => "it must be an ordinary method",
        { Method: { ReturnsByRef: true } or { ReturnsByRefReadonly: true } or { ReturnType.SpecialType: not SpecialType.System_Double } } =>
            "it must return double",
        _ when !TakesOneDouble(function.Method) => "it must take one double",
        _ when IsForNativeCode(function.Method) => "it is marked [UnmanagedCallersOnly], and managed code cannot call it",
        { Support: not > 0 } => "its Support must be positive",
        _ when HasPairsAlone(function) =>
            "its overload for Vector128<double> serves processors without wider vectors, and needs one for Vector512<double> beside it",
        _ => null,
    };

    private static bool IsForNativeCode(IMethodSymbol method) => method.GetAttributes().Any(attribute =>
        attribute.AttributeClass is { Name: "UnmanagedCallersOnlyAttribute" });

    private static bool HasPairsAlone(KernelFunction function) =>
        KernelReader.Overload(function, "Vector128") is not null && KernelReader.Overload(function, "Vector512") is null;

    private static bool TakesOneDouble(IMethodSymbol method) =>
        method.Parameters.Length == 1
        && method.Parameters[0] is { Type.SpecialType: SpecialType.System_Double, RefKind: RefKind.None };
}
