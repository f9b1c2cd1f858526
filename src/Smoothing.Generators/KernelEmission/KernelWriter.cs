using System.Linq;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Kernels;

namespace Smoothing.Generators.KernelEmission;

/// <summary>Writes what the kernels of all estimators have: the struct around a kernel, and K(u) for a double and for vectors.</summary>
internal static class KernelWriter
{
    private const string Numerics = "global::Smoothing.CompilerServices";

    private const string Inline =
        "[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]";

    /// <summary>The nested type of a kernel. It implements the interface of vectors where there are any.</summary>
    public static string Struct(string name, KernelDefinition kernel, string interfaces, string members) =>
        $"private readonly struct {name} {Body(kernel, interfaces, members)}";

    /// <summary>What follows the name of a kernel's type: its interfaces and its members.</summary>
    public static string Body(KernelDefinition kernel, string interfaces, string members)
    {
        string head = !kernel.HasLanes
            ? $": {interfaces}"
            : Code.Text(
                $$"""
                :
                #if NET8_0_OR_GREATER
                    {{Numerics}}.IVectorKernel,
                #endif
                    {{interfaces}}
                """);
        return Code.Text(
            $$"""
            {{head}}
            {
                {{members}}
            }
            """);
    }

    /// <summary>The class of the runtime that adds up this kernel's windows.</summary>
    public static string Sums(KernelDefinition kernel) => Numerics + "." + (kernel.HasLanes ? FrameworkAliases.Simd : "ScalarSimd");

    /// <summary>K(u), once for each kind of number.</summary>
    public static string Weights(KernelDefinition kernel)
    {
        string scalar = Weight(kernel, KernelCode.Scalar);
        string documented = $"/// <summary>K(u) = {Literal.Xml(kernel.Formula)}.</summary>\n{scalar}";
        return !kernel.HasLanes
            ? documented
            : Code.Text(
                $$"""
                {{documented}}
                #if NET8_0_OR_GREATER
                {{Weight(kernel, KernelCode.Eight)}}
                {{Weight(kernel, KernelCode.Pair)}}
                #endif
                """);
    }

    private static string Weight(KernelDefinition kernel, KernelCode code)
    {
        string weight = kernel.Weight(code);
        string signature = $"{Inline}\npublic {code.Type} Weight({code.Type} u)";
        string[] statements = kernel.Statements(code).ToArray();
        return statements.Length == 0
            ? $"{signature} => {weight};"
            : Code.Text(
                $$"""
                {{signature}}
                {
                    {{Code.Lines(statements)}}
                    return {{weight}};
                }
                """);
    }
}
