using Smoothing.Generators.Attributes;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Estimators.LocalPolynomial;
using Smoothing.Generators.Kernels;

namespace Smoothing.Generators.KernelEmission;

/// <summary>Writes the nested type that holds a target's arithmetic: the kernel, the sums of a window, and the moments where it has some.</summary>
internal static class LocalKernelWriter
{
    /// <summary>The nested type's name.</summary>
    public const string TypeName = "LocalKernel";

    private const string Numerics = "global::Smoothing.CompilerServices";

    public static string Write(LocalPolynomialSpec spec)
    {
        string name = LocalPolynomialWriter.IsSwept(spec) ? "ISweptKernel" : "ILocalKernel";
        return Code.Text(
            $$"""
            private readonly struct {{TypeName}} : {{Numerics}}.{{name}}{{(IsFamily(spec) ? $", {Numerics}.IBandwidthFamily<{TypeName}>" : "")}}
            {
                {{Code.Blocks(
                    Properties(spec),
                    Weight(spec.Kernel),
                    WindowSumsWriter.Write(spec),
                    Sweep(spec))}}
            }
            """);
    }

    /// <summary>Whether bandwidths are tried on the data, or each target has one of its own.</summary>
    private static bool IsFamily(LocalPolynomialSpec spec) =>
        spec.IsNearest || spec.BandwidthRule is BandwidthRule.LeaveOneOut or BandwidthRule.GeneralizedCrossValidation or BandwidthRule.Aicc;

    // The q-th nearest observation is at the kernel's end, or at a bandwidth's distance where it has none.
    private static bool ScalesReach(LocalPolynomialSpec spec) => spec.IsNearest && !spec.Kernel.HasUnboundedSupport;

    private static string Scale(LocalPolynomialSpec spec) => spec.IsNearest ? "distance" : "bandwidth";

    private static string Sweep(LocalPolynomialSpec spec) => spec.Kernel switch
    {
        _ when spec.IsNearest => "",
        { Pieces: { } pieces } => PolynomialMoments.Write(new KernelMoments(pieces, spec.Degree), spec.HasWeights, hasSquares: true),
        { Harmonics: { } harmonics } => HarmonicMoments.Write(spec, harmonics),
        _ => "",
    };

    private static string Properties(LocalPolynomialSpec spec)
    {
        string reach = double.IsInfinity(spec.Kernel.Support) ? Literal.Of(spec.Kernel.Support)
            : spec.Kernel.Support == 1 ? Scale(spec)
            : Literal.Of(spec.Kernel.Support) + " * " + Scale(spec);
        string bandwidth = spec.Bandwidth is { } h
            ? Code.Text(
                $$"""
                public double HalfWidth => {{spec.Kernel.Support * h}}; // a window holds the observations with |xᵢ − x₀| below this

                public double InverseBandwidth => {{1 / h}}; // 1/h
                """)
            : Code.Text(
                $$"""
                {{(spec.IsNearest ? "private" : "public")}} {{TypeName}}(double {{Scale(spec)}})
                {
                    HalfWidth = {{(ScalesReach(spec) ? Scale(spec) : reach)}};
                    InverseBandwidth = {{(ScalesReach(spec) && spec.Kernel.Support != 1 ? Literal.Of(spec.Kernel.Support) : "1")}} / {{Scale(spec)}};
                }

                public double HalfWidth { get; } // a window holds the observations with |xᵢ − x₀| below this

                public double InverseBandwidth { get; } // 1/h
                """);
        return Code.Text(
            $$"""
            {{bandwidth}}

            {{(IsFamily(spec) ? $"public {TypeName} With(double {Scale(spec)}) => new {TypeName}({Scale(spec)});\n" : "")}}
            public int Degree => {{spec.Degree}};

            public double WeightAtZero => {{spec.Kernel.Function}}(0);

            public bool AllowsLowerDegree => {{(spec.AllowsLowerDegree ? "true" : "false")}};
            """);
    }

    /// <summary>The method that evaluates the kernel at one u; nothing for a kernel of the user's.</summary>
    public static string Weight(KernelDefinition kernel)
    {
        if (kernel is UserKernel)
            return "";

        string statements = Code.Lines(kernel.Statements(KernelCode.Scalar));
        string weight = kernel.Weight(KernelCode.Scalar);
        return Code.Text(
            $$"""
            /// <summary>K(u) = {{Literal.Xml(kernel.Formula)}}.</summary>
            [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
            private static double Weight(double {{(kernel.IsConstant ? "_" : "u")}}){{(statements.Length == 0 ? $" => {weight};" : $"\n{{\n    {statements.Replace("\n", "\n    ")}\n    return {weight};\n}}")}}
            """);
    }
}
