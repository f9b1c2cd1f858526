using Smoothing.Generators.Attributes;
using Smoothing.Generators.Emission;
using Smoothing.Generators.KernelEmission;
using Smoothing.Generators.Kernels;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.KernelDensity;

/// <summary>Writes a kernel density estimator: the members a user calls. Their arithmetic is <see cref="DensityKernelWriter"/>'s.</summary>
internal static class KernelDensityWriter
{
    /// <summary>The method that chooses a bandwidth for a sample in ascending order.</summary>
    public const string BandwidthOf = "BandwidthOf";

    private const string Numerics = "global::Smoothing.CompilerServices";
    private const string Input = "global::System.ReadOnlySpan<double>";
    private const string Output = "global::System.Span<double>";

    public static string Write(KernelDensitySpec spec) =>
        SourceFile.Write(spec.Target, Header(spec), Code.Blocks(Evaluate(spec), SelectBandwidth(spec), DensityKernelWriter.Write(spec)));

    private static string Header(KernelDensitySpec spec) =>
        Code.Text(
            $$"""
            {{spec.Target.Identifier.TrimStart('@')}}: kernel density, specialised for
              kernel     {{KernelText(spec)}}
              bandwidth  {{BandwidthText(spec)}}
              algorithm  {{Algorithm(spec)}}

            {{Equation(spec)}}
            """);

    private static string Algorithm(KernelDensitySpec spec) => spec switch
    {
        { IsCount: true } => "the count of each window, O(n + m)",
        { IsSwept: true } => "moment sweep: neighbouring targets share the moments of their windows, O(n + m);\n           small windows are summed up one by one",
        { IsGaussian: true } => "boxes of half a bandwidth share the moments of their expansion, O(n + m);\n           small samples are summed up window by window, in eight lanes",
        { Kernel.HasLanes: true } => "direct: the sum of each window in eight lanes, O(m · window)",
        _ => "direct: the sum of each window, O(m · window)",
    };

    private static string Equation(KernelDensitySpec spec) => spec.Kernel is UserKernel
        ? "At a target x₀ the density is Σ K(uᵢ)/(n h), uᵢ = (xᵢ − x₀)/h (Rosenblatt 1956; Parzen 1962); the target's own\nkernel integrates to 1."
        : "At a target x₀ the density is Σ K(uᵢ)/(n h ∫K), uᵢ = (xᵢ − x₀)/h (Rosenblatt 1956; Parzen 1962).";

    private static string KernelText(KernelDensitySpec spec) => spec.Kernel is UserKernel user
        ? $"{user.Formula} for {user.Domain}, the target's own"
        : $"{spec.Kernel.Name}, K(u) = {spec.Kernel.Formula} for {spec.Kernel.Domain}";

    private static string BandwidthText(KernelDensitySpec spec) => spec switch
    {
        { Bandwidth: { } h } => "h = " + Literal.Plain(h),
        { BandwidthRule: BandwidthRule.RuleOfThumb } => "h by the rule of thumb (Silverman 1986)",
        { BandwidthRule: { } } => "h by the direct plug-in (Sheather and Jones 1991)",
        _ => "h, an argument",
    };

    private static string Evaluate(KernelDensitySpec spec)
    {
        string algorithm = spec.IsSwept ? "Sweep" : spec.IsGaussian ? "Gaussian" : "Direct";
        string cost = spec.IsSwept || spec.IsCount || spec.IsGaussian ? "O(n + m), whatever the bandwidth" : "O(m · window)";
        string summary = $"{Literal.Xml(KernelText(spec))}; {BandwidthText(spec)}.";
        string none = spec.BandwidthRule is null ? "the sample is empty" : "the sample determines no bandwidth";
        string parameter = spec.TakesBandwidth ? ", double bandwidth" : "";
        string check = spec.TakesBandwidth ? $"{Numerics}.Guard.Positive(bandwidth, nameof(bandwidth));" : "";
        string kernel = spec switch
        {
            { Bandwidth: { } } => $"default({DensityKernelWriter.TypeName})",
            { BandwidthRule: { } } => $"new {DensityKernelWriter.TypeName}({BandwidthOf}(sorted.Values))",
            _ => $"new {DensityKernelWriter.TypeName}(bandwidth)",
        };
        string documentation = Code.Text(
            $$"""
            {{(spec.TakesBandwidth ? """/// <param name="bandwidth">h, in the units of the sample; positive and finite.</param>""" : "")}}
            """);
        return Code.Text(
            $$"""
            /// <summary>The density of a sample at many points.</summary>
            /// <remarks>
            /// {{summary}} {{cost}}{{Cost(spec)}}; allocates nothing, but for a sample that is not ascending until the shared pool is warm.
            /// </remarks>
            /// <param name="sample">The observations, in any order; fastest ascending.</param>
            /// <param name="at">The targets, in the units of the sample and in any order; fastest ascending.</param>
            /// <param name="density">Receives one density for each target, in 1 by the units of the sample; NaN where {{none}}.</param>
            {{documentation}}
            /// <exception cref="global::System.ArgumentException">Lengths differ, a value is not finite{{(spec.TakesBandwidth ? ", the bandwidth is not positive" : "")}}, or density overlaps the sample or a part of the targets.</exception>
            public static void Evaluate({{Input}} sample, {{Input}} at, {{Output}} density{{parameter}})
            {
                {{check}}
                {{Numerics}}.Guard.Density(sample, at, density);
                using var sorted = new {{Numerics}}.AscendingSample(sample);
                {{Numerics}}.DensityEstimator.{{algorithm}}(sorted.Values, {{kernel}}, at, density);
            }

            /// <summary>The density of a sample at one point.</summary>
            /// <param name="sample">The observations, in any order; fastest ascending.</param>
            /// <param name="at">The target, in the units of the sample.</param>
            {{documentation}}
            /// <returns>The density, in 1 by the units of the sample; NaN where {{none}}.</returns>
            /// <exception cref="global::System.ArgumentException">A value is not finite{{(spec.TakesBandwidth ? ", or the bandwidth is not positive" : "")}}.</exception>
            public static double Evaluate({{Input}} sample, double at{{parameter}})
            {
                {{check}}
                {{Numerics}}.Guard.Finite(sample, nameof(sample));
                {{Numerics}}.Guard.Finite(at, nameof(at));
                using var sorted = new {{Numerics}}.AscendingSample(sample);
                return {{Numerics}}.DensityEstimator.At(sorted.Values, {{kernel}}, at);
            }
            """);
    }

    private static string Cost(KernelDensitySpec spec) => spec.BandwidthRule == BandwidthRule.DirectPlugIn ? ", after O(n²) for the bandwidth" : "";

    private static string SelectBandwidth(KernelDensitySpec spec)
    {
        if (spec.BandwidthRule is not { } rule)
            return "";

        double factor = spec.Kernel.Constants!.CanonicalFactor;
        string chosen = $"{Numerics}.DensityBandwidth.{rule}(ascending)";
        string source = rule == BandwidthRule.RuleOfThumb
            ? "0.9 min(s, IQR/1.34) n^(−1/5) (Silverman 1986), R's bw.nrd0"
            : "The direct plug-in of Sheather and Jones (1991), R's bw.SJ(method = \"dpi\") without its bins. O(n²)";
        return Code.Text(
            $$"""
            /// <summary>The bandwidth that <see cref="Evaluate({{Cref(Input)}}, {{Cref(Input)}}, {{Cref(Output)}})"/> takes for a sample.</summary>
            /// <remarks>
            /// {{source}}; for a Gaussian kernel{{(factor == 1 ? "" : ", and then times what makes this one smooth as much (Marron and Nolan 1988)")}}.
            /// </remarks>
            /// <param name="sample">The observations, in any order.</param>
            /// <returns>h, in the units of the sample; NaN where the sample does not determine it.</returns>
            /// <exception cref="global::System.ArgumentException">A value is not finite.</exception>
            public static double SelectBandwidth({{Input}} sample)
            {
                {{Numerics}}.Guard.Finite(sample, nameof(sample));
                using var sorted = new {{Numerics}}.AscendingSample(sample);
                return {{BandwidthOf}}(sorted.Values);
            }

            private static double {{BandwidthOf}}({{Input}} ascending) =>
                {{(factor == 1 ? $"{chosen};" : $"{chosen} * {Literal.Of(factor)}; // the canonical factor of the kernel")}}
            """);
    }

    private static string Cref(string type) => type.Replace('<', '{').Replace('>', '}');
}
