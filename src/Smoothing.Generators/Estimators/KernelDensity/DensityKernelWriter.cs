using System.Linq;
using Smoothing.Generators.Emission;
using Smoothing.Generators.KernelEmission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.KernelDensity;

/// <summary>
/// Writes the nested type with a density's arithmetic: the kernel, the sum over a window, and the moments where windows share them.
/// </summary>
internal static class DensityKernelWriter
{
    /// <summary>The nested type's name.</summary>
    public const string TypeName = "DensityKernel";

    private const string Runtime = "global::Smoothing.CompilerServices.";
    private const string Head = "private readonly struct";

    public static Member Write(KernelDensitySpec spec)
    {
        string interfaces = string.Join(", ", new[]
        {
            Runtime + (spec.HasGeneralKernel ? "IGeneralDensityKernel" : "IDensityKernel"),
            spec.IsSwept ? Runtime + "IMomentExpansion" : null,
            $"{Runtime}IWithBandwidth<{TypeName}>",
        }.OfType<string>());
        string type = KernelWriter.Struct(
            TypeName,
            spec.Kernel,
            interfaces,
            Code.Blocks(
                spec.Bandwidth is { } bandwidth ? ConstantBandwidth(spec, bandwidth) : VariableBandwidth(spec),
                spec.IsPlain ? "" : GeneralKernelWriter.DataMethod(spec),
                KernelWriter.Weights(spec.Kernel),
                spec.HasGeneralKernel ? GeneralKernelWriter.Sum(spec) : Sum(spec),
                spec.HasGeneralKernel ? GeneralKernelWriter.Mass(spec) : "",
                spec.Moments is { } moments ? Code.Blocks(moments.Properties, SharedMoments.Forwards(moments)) : ""));
        return Member.Named(Head, TypeName, "", type.Substring(Head.Length + TypeName.Length + 2));
    }

    // A constant kernel counts the observations of its window.
    private static string Sum(KernelDensitySpec spec)
    {
        string sum = spec.IsCount ? "end - start" : KernelWriter.Sums(spec.Kernel) + ".SumWindow(this, x, start, end, at)";
        return $"public double Sum(global::System.ReadOnlySpan<double> x, int start, int end, double at) => {sum};";
    }

    private static string ConstantBandwidth(KernelDensitySpec spec, double bandwidth) =>
        Code.Text(
            $$"""
            public double HalfWidth => {{spec.Kernel.Support * bandwidth}}; // a window holds the observations with |xᵢ − x₀| below this
            public double InverseBandwidth => {{1 / bandwidth}}; // 1/h
            {{Normalization(spec)}}

            public {{TypeName}} WithBandwidth(double bandwidth) => this; // the bandwidth is fixed
            """);

    private static string VariableBandwidth(KernelDensitySpec spec) =>
        Code.Text(
            $$"""
            private {{TypeName}}(double bandwidth)
            {
                HalfWidth = {{HalfWidth(spec.Kernel.Support)}};
                InverseBandwidth = 1 / bandwidth;
            }

            public double HalfWidth { get; } // a window holds the observations with |xᵢ − x₀| below this
            public double InverseBandwidth { get; } // 1/h
            {{Normalization(spec)}}

            public {{TypeName}} WithBandwidth(double bandwidth) => new {{TypeName}}(bandwidth);
            """);

    private static string HalfWidth(double support) =>
        double.IsInfinity(support) ? Literal.Of(support)
        : support == 1 ? "bandwidth"
        : Literal.Of(support) + " * bandwidth";

    private static string Normalization(KernelDensitySpec spec) =>
        $"public double Normalization => {Literal.Of(spec.Normalization)}; // {(spec.IsCount ? "1/∫ 1" : "1/∫K")}";
}
