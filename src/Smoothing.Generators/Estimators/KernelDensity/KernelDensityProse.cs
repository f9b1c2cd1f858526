using Smoothing.Generators.Attributes;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Kernels;

namespace Smoothing.Generators.Estimators.KernelDensity;

/// <summary>The prose of the emitted file: its header and the documentation of its members.</summary>
internal static class KernelDensityProse
{
    private const string Input = "global::System.ReadOnlySpan{double}";
    private const string Output = "global::System.Span{double}";

    public static string Header(KernelDensitySpec spec) =>
        Code.Text(
            $$"""
            {{spec.Target.Identifier.TrimStart('@')}}: kernel density, specialised for
              kernel     {{Kernel(spec)}}
              bandwidth  {{Bandwidth(spec)}}
              {{(spec.IsBounded ? "support    " + SupportProse(spec) : "")}}
              {{(spec.SkipsMissing ? "missing    NaN observations are left out" : "")}}
              algorithm  {{Algorithm(spec)}}

            {{(spec.Kernel is UserKernel ? EquationOfOwnKernel(spec) : Equation(spec))}}
            """);

    private static string Equation(KernelDensitySpec spec) => spec.IsWeighted
        ? "At a target x₀ the density is Σ wᵢ K(uᵢ)/(h ∫K Σw), uᵢ = (xᵢ − x₀)/h (Rosenblatt 1956; Parzen 1962)."
        : "At a target x₀ the density is Σ K(uᵢ)/(n h ∫K), uᵢ = (xᵢ − x₀)/h (Rosenblatt 1956; Parzen 1962).";

    private static string EquationOfOwnKernel(KernelDensitySpec spec) =>
        $"""
        At a target x₀ the density is {(spec.IsWeighted ? "Σ wᵢ K(uᵢ)/(h Σw)" : "Σ K(uᵢ)/(n h)")}, uᵢ = (xᵢ − x₀)/h (Rosenblatt 1956; Parzen 1962); the target's own
        kernel integrates to 1.
        """;

    private static string SupportProse(KernelDensitySpec spec)
    {
        string correction = spec.IsRenormalized
            ? "the density is divided by the kernel's mass within it (Jones 1993), and by its integral"
            : "observations are reflected at its bounds (Schuster 1985)";
        return $"{Support(spec)}; {correction}";
    }

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
        spec.BandwidthRule is null ? Empty(spec) : "the sample determines no bandwidth";

    private static string Empty(KernelDensitySpec spec) => spec.IsWeighted || spec.SkipsMissing
        ? $"no observation {(spec.IsWeighted ? "has weight" : "is a number")}"
        : "the sample is empty";

    private static string BandwidthParameter(KernelDensitySpec spec) =>
        spec.TakesBandwidth ? """/// <param name="bandwidth">h, in the units of the sample; positive and finite.</param>""" : "";

    private static string WeightsParameter(KernelDensitySpec spec) => spec.IsWeighted
        ? $"""/// <param name="weights">A weight for each observation, finite and at least 0{(spec.SkipsMissing ? ", or NaN, which leaves it out" : "")}.</param>"""
        : "";

    private static string SampleParameter(KernelDensitySpec spec)
    {
        string missing = spec.SkipsMissing ? ", NaN for a missing one" : "";
        string support = spec.IsBounded ? $", {Support(spec)}" : "";
        return spec.IsPlain
            ? """/// <param name="sample">The observations, in any order; fastest ascending.</param>"""
            : $"""/// <param name="sample">The observations, in any order{support}{missing}.</param>""";
    }

    private static string Support(KernelDensitySpec spec) => spec switch
    {
        { HasUpper: false } => $"at least {Literal.Plain(spec.Lower)}",
        { HasLower: false } => $"at most {Literal.Plain(spec.Upper)}",
        _ => $"from {Literal.Plain(spec.Lower)} to {Literal.Plain(spec.Upper)}",
    };

    private static string Outside(KernelDensitySpec spec, string value) => spec.IsBounded ? $", {value} outside the support" : "";

    // What the members with a sample check, in the words of an exception's documentation.
    private static string Checks(KernelDensitySpec spec) =>
        "a value is not finite" + (spec.IsBounded ? " or outside the support" : "") + (spec.IsWeighted ? ", a weight is negative" : "")
            + (spec.TakesBandwidth ? ", the bandwidth is not positive" : "");

    public static string EvaluateMany(KernelDensitySpec spec) => Many(
        spec, "The density of a sample at many points.", "density",
        $"one density for each target, in 1 by the units of the sample; NaN where {Undetermined(spec)}{Outside(spec, "0")}");

    public static string EvaluateLogMany(KernelDensitySpec spec) => Many(
        spec, "The natural logarithm of the density of a sample at many points.", "logDensity",
        $"one logarithm for each target; NaN where {Undetermined(spec)}{Zero(spec)}");

    // Where the logarithm is −∞. The tails of the Gaussian and the logistic kernel are not cut off.
    private static string Zero(KernelDensitySpec spec) =>
        !spec.Kernel.HasUnboundedSupport || spec.Kernel is UserKernel
            ? ", −∞ where the density is 0"
            : $"{Outside(spec, "−∞")}; the kernel's tails are not cut off, and nothing underflows";

    private static string Many(KernelDensitySpec spec, string summary, string name, string receives)
    {
        string data = spec.IsWeighted ? "the sample, the weights or a part of the targets" : "the sample or a part of the targets";
        string allocation = spec.IsPlain
            ? "allocates nothing, but for a sample that is not ascending until the shared pool is warm"
            : "allocates nothing once the shared pool is warm";
        return Code.Text(
            $$"""
            /// <summary>{{summary}}</summary>
            /// <remarks>
            /// {{Literal.Xml(Kernel(spec))}}; {{Bandwidth(spec)}}.
            /// {{Cost(spec)}}; {{allocation}}.
            /// </remarks>
            {{SampleParameter(spec)}}
            {{WeightsParameter(spec)}}
            /// <param name="at">The targets, in the units of the sample and in any order; fastest ascending.</param>
            /// <param name="{{name}}">Receives {{receives}}.</param>
            {{BandwidthParameter(spec)}}
            /// <exception cref="global::System.ArgumentException">Lengths differ, {{Checks(spec)}}, or {{name}} overlaps {{data}}.</exception>
            """);
    }

    public static string Evaluate(KernelDensitySpec spec) => One(
        spec, "The density of a sample at one point.",
        $"The density, in 1 by the units of the sample; NaN where {Undetermined(spec)}{Outside(spec, "0")}.");

    public static string EvaluateLog(KernelDensitySpec spec) => One(
        spec, "The natural logarithm of the density of a sample at one point.",
        $"The logarithm; NaN where {Undetermined(spec)}{Zero(spec)}.");

    public static string Status(KernelDensitySpec spec)
    {
        static string see(string status) => $"""<see cref="global::Smoothing.FitStatus.{status}"/>""";
        string bandwidth = spec.BandwidthRule is null
            ? ""
            : $"{see("NoBandwidth")} where the sample determines no bandwidth{(spec.IsBounded ? " that fits the support" : "")}, ";
        string support = spec.IsBounded ? ", or the point outside the support" : "";
        return One(
            spec, "Why the density of a sample at one point is NaN or 0, if it is.",
            $"{see("TooFewObservations")} where {Empty(spec)}, {bandwidth}{see("EmptyWindow")} where the density is 0 because no observation "
                + $"lies within the window{support}; {see("Success")} otherwise.");
    }

    private static string One(KernelDensitySpec spec, string summary, string returns) =>
        Code.Text(
            $$"""
            /// <summary>{{summary}}</summary>
            {{SampleParameter(spec)}}
            {{WeightsParameter(spec)}}
            /// <param name="at">The target, in the units of the sample.</param>
            {{BandwidthParameter(spec)}}
            /// <returns>{{returns}}</returns>
            /// <exception cref="global::System.ArgumentException">{{OneChecks(spec)}}.</exception>
            """);

    private static string OneChecks(KernelDensitySpec spec)
    {
        string checks = (spec.IsWeighted ? "Lengths differ, " : "") + Checks(spec);
        int last = checks.LastIndexOf(", ", System.StringComparison.Ordinal);
        return Code.Capital(last < 0 ? checks : checks.Substring(0, last) + ", or " + checks.Substring(last + 2));
    }

    public static string SelectBandwidth(KernelDensitySpec spec)
    {
        string source = IsRuleOfThumb(spec)
            ? "0.9 min(s, IQR/1.34) n^(−1/5) (Silverman 1986), R's bw.nrd0"
            : "The direct plug-in of Sheather and Jones (1991), R's bw.SJ(method = \"dpi\") without its bins, O(n)";
        string adapted = spec.Kernel.Constants!.CanonicalFactor == 1
            ? ""
            : ", and then times what makes this one smooth as much (Marron and Nolan 1988)";
        string weighted = spec.IsWeighted
            ? "\n/// Scales and functionals are weighted, and n is the effective size (Σw)²/Σw² (Kish 1965)."
            : "";
        string weights = spec.IsWeighted ? "\n" + WeightsParameter(spec) : "";
        string inputs = spec.IsWeighted ? $"{Input}, {Input}, {Input}" : $"{Input}, {Input}";
        return $$"""
            /// <summary>The bandwidth that <see cref="Evaluate({{inputs}}, {{Output}})"/> takes for a sample.</summary>
            /// <remarks>
            /// {{source}};
            /// for a Gaussian kernel{{adapted}}.{{weighted}}
            /// </remarks>
            {{(spec.IsPlain ? """/// <param name="sample">The observations, in any order.</param>""" : SampleParameter(spec))}}{{weights}}
            /// <returns>h, in the units of the sample; NaN where the sample does not determine it.</returns>
            /// <exception cref="global::System.ArgumentException">{{OneChecks(spec)}}.</exception>
            """;
    }
}
