using Smoothing.Generators.Emission;
using Smoothing.Generators.Estimators.KernelDensity;

namespace Smoothing.Generators.KernelEmission;

/// <summary>Writes the nested type that holds a density's arithmetic: the kernel, the sum of a window, and the moments where it has some.</summary>
internal static class DensityKernelWriter
{
    /// <summary>The nested type's name.</summary>
    public const string TypeName = "DensityKernel";

    private const string Numerics = "global::Smoothing.CompilerServices";

    public static string Write(KernelDensitySpec spec) => KernelWriter.Struct(
        TypeName,
        spec.Kernel,
        Numerics + ".IDensityKernel" + (spec.IsSwept ? $", {Numerics}.IMomentExpansion" : ""),
        Code.Blocks(
            Bandwidth(spec),
            KernelWriter.Weights(spec.Kernel),
            Sum(spec),
            spec.IsSwept ? DensitySweepWriter.Write(spec.Kernel) : ""));

    // A constant kernel counts the observations of its window.
    private static string Sum(KernelDensitySpec spec)
    {
        string sum = spec.IsCount ? "end - start" : KernelWriter.Sums(spec.Kernel) + ".Sum(this, x, start, end, at)";
        return $"public double Sum(global::System.ReadOnlySpan<double> x, int start, int end, double at) =>\n    {sum};";
    }

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
