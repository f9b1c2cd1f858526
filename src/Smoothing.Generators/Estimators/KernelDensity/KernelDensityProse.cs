using Smoothing.Generators.Attributes;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Kernels;

namespace Smoothing.Generators.Estimators.KernelDensity;

/// <summary>The prose of the emitted file: its header and the documentation of its members.</summary>
internal static class KernelDensityProse
{
    private const string Input = "global::System.ReadOnlySpan{double}";
    private const string Output = "global::System.Span{double}";

    private const string SampleParameter = """/// <param name="sample">The observations, in any order; fastest ascending.</param>""";

    public static string Header(KernelDensitySpec spec) =>
        Code.Text(
            $$"""
            {{spec.Target.Identifier.TrimStart('@')}}: kernel density, specialised for
              kernel     {{Kernel(spec)}}
              bandwidth  {{Bandwidth(spec)}}
              algorithm  {{Algorithm(spec)}}

            {{(spec.Kernel is UserKernel ? EquationOfOwnKernel : Equation)}}
            """);

    private const string Equation = "At a target x₀ the density is Σ K(uᵢ)/(n h ∫K), uᵢ = (xᵢ − x₀)/h (Rosenblatt 1956; Parzen 1962).";

    private const string EquationOfOwnKernel =
        """
        At a target x₀ the density is Σ K(uᵢ)/(n h), uᵢ = (xᵢ − x₀)/h (Rosenblatt 1956; Parzen 1962); the target's own
        kernel integrates to 1.
        """;

    private const string SweptAlgorithm =
        """
        moment sweep: neighbouring targets share the moments of their windows, O(n + m);
                   small windows are summed up one by one
        """;

    private const string GaussianAlgorithm =
        """
        boxes of half a bandwidth share the moments of their expansion, O(n + m);
                   small samples are summed up window by window, in eight lanes
        """;

    private static string Algorithm(KernelDensitySpec spec) => spec switch
    {
        { IsCount: true } => "the count of each window, O(n + m)",
        { IsSwept: true } => SweptAlgorithm,
        { IsGaussian: true } => GaussianAlgorithm,
        { Kernel.HasLanes: true } => "direct: the sum of each window in eight lanes, O(m · window)",
        _ => "direct: the sum of each window, O(m · window)",
    };

    private static string Kernel(KernelDensitySpec spec) => spec.Kernel is UserKernel user
        ? $"{user.Formula} for {user.Domain}, the target's own"
        : $"{spec.Kernel.Name}, K(u) = {spec.Kernel.Formula} for {spec.Kernel.Domain}";

    private static bool IsRuleOfThumb(KernelDensitySpec spec) => spec.BandwidthRule == BandwidthRule.RuleOfThumb;

    private static string Bandwidth(KernelDensitySpec spec) => spec switch
    {
        { Bandwidth: { } h } => "h = " + Literal.Plain(h),
        { TakesBandwidth: true } => "h, an argument",
        _ when IsRuleOfThumb(spec) => "h by the rule of thumb (Silverman 1986)",
        _ => "h by the direct plug-in (Sheather and Jones 1991)",
    };

    private static string Cost(KernelDensitySpec spec) =>
        spec.IsSwept || spec.IsCount || spec.IsGaussian ? "O(n + m), whatever the bandwidth" : "O(m · window)";

    private static string Undetermined(KernelDensitySpec spec) =>
        spec.BandwidthRule is null ? "the sample is empty" : "the sample determines no bandwidth";

    private static string BandwidthParameter(KernelDensitySpec spec) =>
        spec.TakesBandwidth ? """/// <param name="bandwidth">h, in the units of the sample; positive and finite.</param>""" : "";

    public static string EvaluateMany(KernelDensitySpec spec) =>
        Code.Text(
            $$"""
            /// <summary>The density of a sample at many points.</summary>
            /// <remarks>
            /// {{Literal.Xml(Kernel(spec))}}; {{Bandwidth(spec)}}.
            /// {{Cost(spec)}}; allocates nothing, but for a sample that is not ascending until the shared pool is warm.
            /// </remarks>
            {{SampleParameter}}
            /// <param name="at">The targets, in the units of the sample and in any order; fastest ascending.</param>
            /// <param name="density">Receives one density for each target, in 1 by the units of the sample; NaN where {{Undetermined(spec)}}.</param>
            {{BandwidthParameter(spec)}}
            /// <exception cref="global::System.ArgumentException">Lengths differ, a value is not finite{{(spec.TakesBandwidth ? ", the bandwidth is not positive" : "")}}, or density overlaps the sample or a part of the targets.</exception>
            """);

    public static string Evaluate(KernelDensitySpec spec) =>
        Code.Text(
            $$"""
            /// <summary>The density of a sample at one point.</summary>
            {{SampleParameter}}
            /// <param name="at">The target, in the units of the sample.</param>
            {{BandwidthParameter(spec)}}
            /// <returns>The density, in 1 by the units of the sample; NaN where {{Undetermined(spec)}}.</returns>
            /// <exception cref="global::System.ArgumentException">A value is not finite{{(spec.TakesBandwidth ? ", or the bandwidth is not positive" : "")}}.</exception>
            """);

    public static string SelectBandwidth(KernelDensitySpec spec)
    {
        string source = IsRuleOfThumb(spec)
            ? "0.9 min(s, IQR/1.34) n^(−1/5) (Silverman 1986), R's bw.nrd0"
            : "The direct plug-in of Sheather and Jones (1991), R's bw.SJ(method = \"dpi\") without its bins, O(n)";
        string adapted = spec.Kernel.Constants!.CanonicalFactor == 1
            ? ""
            : ", and then times what makes this one smooth as much (Marron and Nolan 1988)";
        return $$"""
            /// <summary>The bandwidth that <see cref="Evaluate({{Input}}, {{Input}}, {{Output}})"/> takes for a sample.</summary>
            /// <remarks>
            /// {{source}};
            /// for a Gaussian kernel{{adapted}}.
            /// </remarks>
            /// <param name="sample">The observations, in any order.</param>
            /// <returns>h, in the units of the sample; NaN where the sample does not determine it.</returns>
            /// <exception cref="global::System.ArgumentException">A value is not finite.</exception>
            """;
    }
}
