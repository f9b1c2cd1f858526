using Smoothing.Generators.Emission;
using Smoothing.Generators.Estimators.KernelDensity;
using Smoothing.Generators.Kernels;

namespace Smoothing.Generators.KernelEmission;

/// <summary>Writes the nested type that holds a density's arithmetic: the kernel, the sum of a window, and the moments where it has some.</summary>
internal static class DensityKernelWriter
{
    /// <summary>The nested type's name.</summary>
    public const string TypeName = "DensityKernel";

    private const string Numerics = "global::Smoothing.CompilerServices";

    public static string Write(KernelDensitySpec spec) =>
        Code.Text(
            $$"""
            private readonly struct {{TypeName}} : {{Numerics}}.{{(spec.IsSwept ? "ISweptDensityKernel" : "IDensityKernel")}}
            {
                {{Code.Blocks(
                    Bandwidth(spec),
                    spec.Kernel is UserKernel || spec.IsCount ? "" : LocalKernelWriter.Weight(spec.Kernel),
                    DensitySumWriter.Write(spec),
                    spec.IsSwept ? DensitySweepWriter.Write(spec.Kernel) : "")}}
            }
            """);

    private static string Bandwidth(KernelDensitySpec spec)
    {
        double support = spec.Kernel.Support;
        string reach = double.IsInfinity(support) ? Literal.Of(support) : support == 1 ? "bandwidth" : Literal.Of(support) + " * bandwidth";
        string bandwidth = spec.Bandwidth is { } h
            ? Code.Text(
                $$"""
                public double HalfWidth => {{support * h}}; // a window holds the observations with |xᵢ − x₀| below this

                public double InverseBandwidth => {{1 / h}}; // 1/h
                """)
            : Code.Text(
                $$"""
                public {{TypeName}}(double bandwidth)
                {
                    HalfWidth = {{reach}};
                    InverseBandwidth = 1 / bandwidth;
                }

                public double HalfWidth { get; } // a window holds the observations with |xᵢ − x₀| below this

                public double InverseBandwidth { get; } // 1/h
                """);
        return Code.Text(
            $$"""
            {{bandwidth}}

            public double Normalization => {{spec.Normalization}}; // {{(spec.IsCount ? "1/∫ 1" : "1/∫K")}}
            """);
    }
}
