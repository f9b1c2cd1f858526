using System.Linq;
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
        string interfaces = string.Join(", ", new[]
        {
            Numerics + ".ILocalKernel",
            LocalPolynomialWriter.IsSwept(spec) ? Numerics + ".IMomentExpansion" : null,
            HasWithBandwidth(spec) ? $"{Numerics}.IWithBandwidth<{TypeName}>" : null,
        }.OfType<string>());
        return KernelWriter.Struct(
            TypeName,
            spec.Kernel,
            interfaces,
            Code.Blocks(Properties(spec), KernelWriter.Weights(spec.Kernel), Sums(spec.Kernel), Sweep(spec)));
    }

    private static string Sums(KernelDefinition kernel)
    {
        string sums = KernelWriter.Sums(kernel);
        const string Window = "double centre, double offset, global::System.Span<double>";
        return Code.Text(
            $$"""
            public void AddWindow(in {{Numerics}}.Sample sample, int start, int end, {{Window}} sums, int stride) =>
                {{sums}}.Add(this, sample, start, end, centre, offset, sums, stride);

            public void Weigh(in {{Numerics}}.Sample sample, int start, int count, {{Window}} weights) =>
                {{sums}}.Weigh(this, sample, start, count, centre, offset, weights);
            """);
    }

    /// <summary>Whether bandwidths are tried on the data, or each target has one of its own.</summary>
    private static bool HasWithBandwidth(LocalPolynomialSpec spec) =>
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

            {{(HasWithBandwidth(spec) ? $"public {TypeName} WithBandwidth(double {Scale(spec)}) => new {TypeName}({Scale(spec)});\n" : "")}}
            public int Degree => {{spec.Degree}};

            public bool AllowsLowerDegree => {{(spec.AllowsLowerDegree ? "true" : "false")}};
            """);
    }
}
