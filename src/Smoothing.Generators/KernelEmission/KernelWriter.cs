using System.Linq;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Kernels;

namespace Smoothing.Generators.KernelEmission;

/// <summary>Writes the common code of all estimators' kernels: the struct, and K(u) for a double and for vectors.</summary>
internal static class KernelWriter
{
    private const string Numerics = "global::Smoothing.CompilerServices";

    private const string Inline =
        "[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]";

    /// <summary>The nested type of a kernel. It implements IVectorKernel where kernel and framework support vectors.</summary>
    public static string Struct(string name, KernelDefinition kernel, string interfaces, string members) =>
        $"private readonly struct {name} {Body(kernel, interfaces, members)}";

    /// <summary>The declaration of a kernel's type after its name: its interfaces and its members.</summary>
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

    /// <summary>The runtime class that sums over this kernel's windows.</summary>
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
        string obsolete = kernel.IsObsolete ? "[global::System.Obsolete]\n" : "";
        string signature = $"{Inline}\n{obsolete}public {code.Type} Weight({code.Type} u)";
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
