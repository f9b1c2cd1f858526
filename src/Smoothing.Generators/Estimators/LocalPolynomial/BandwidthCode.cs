using Smoothing.Generators.Attributes;
using Smoothing.Generators.Emission;
using Smoothing.Generators.KernelEmission;
using Smoothing.Generators.Kernels;

namespace Smoothing.Generators.Estimators.LocalPolynomial;

/// <summary>
/// How the bandwidth shows in the public members: not at all where the attribute gives it or a span, or a rule chooses it, as the last parameter
/// where it is an argument.
/// </summary>
internal sealed class BandwidthCode(LocalPolynomialSpec spec)
{
    /// <summary>The private method that chooses a bandwidth.</summary>
    public const string Select = "SelectBandwidthFrom";

    private const string Numerics = "global::Smoothing.CompilerServices";
    private const string Progress = "global::System.IProgress<double>? progress";
    private const string Cancellation = "global::System.Threading.CancellationToken cancellation";

    private readonly DataCode _data = new(spec);

    /// <summary>The public members' last parameter.</summary>
    public string Parameter => spec.TakesBandwidth ? ", double bandwidth" : "";

    public string ParameterDocumentation => spec.TakesBandwidth
        ? """/// <param name="bandwidth">h, in the units of x; positive and finite.</param>"""
        : "";

    public string Check => spec.TakesBandwidth ? "global::Smoothing.CompilerServices.Guard.Positive(bandwidth, nameof(bandwidth));" : "";

    /// <summary>What a bandwidth adds to the reasons for an exception.</summary>
    public string? Error => spec.TakesBandwidth ? "the bandwidth is not positive" : null;

    /// <summary>What a bandwidth chosen by the data adds to where a result is NaN.</summary>
    public string Undetermined => spec.BandwidthRule is null ? "" : ", or where the data determines no bandwidth";

    /// <summary>What choosing a bandwidth adds to a member's remarks.</summary>
    public string Cost => spec.BandwidthRule is null ? "" : $" The bandwidth is chosen first: {CostOfRule}; <c>Fit</c> does so once.";

    /// <summary>What choosing a bandwidth costs, as a sentence.</summary>
    public string CostRemark => Code.Capital(CostOfRule);

    /// <summary>The kernel in a static member.</summary>
    public string Kernel => spec switch
    {
        { Bandwidth: not null } => $"default({LocalKernelWriter.TypeName})",
        { BandwidthRule: not null } => $"new {LocalKernelWriter.TypeName}({Selected(_data.SampleArgument)})",
        _ => $"new {LocalKernelWriter.TypeName}(bandwidth)",
    };

    /// <summary>The bandwidth of an instance.</summary>
    public string InstanceBandwidth => spec switch
    {
        { Bandwidth: { } h } => Literal.Of(h),
        { BandwidthRule: not null } => "_sample.Bandwidth",
        _ => "_bandwidth",
    };

    /// <summary>The kernel in an instance member.</summary>
    public string InstanceKernel => spec.Bandwidth is null
        ? $"new {LocalKernelWriter.TypeName}({InstanceBandwidth})"
        : $"default({LocalKernelWriter.TypeName})";

    /// <summary>The bandwidth chosen from a sample.</summary>
    public static string Selected(string sample) => $"{Select}({sample}, null, default)";

    /// <summary>The members that choose a bandwidth; none without a rule.</summary>
    public string Members => spec.BandwidthRule is null
        ? ""
        : Code.Text(
            $$"""
            /// <summary>The bandwidth h by {{Rule}}.</summary>
            /// <remarks>{{Code.Capital(CostOfRule)}}; {{_data.Allocation}}.</remarks>
            {{_data.SampleDocumentation}}
            /// <returns>h, in the units of x; NaN where the data does not determine it.</returns>
            /// <exception cref="global::System.ArgumentException">Lengths differ, x is not ascending, or a value is {{(spec.SkipsMissing ? "infinite" : "not finite")}}.</exception>
            public static double SelectBandwidth({{_data.Parameters}})
            {
                {{_data.Sample}}
                return {{Selected(_data.SampleArgument)}};
            }

            /// <summary>The bandwidth h by {{Rule}}.</summary>
            /// <remarks>{{Code.Capital(CostOfRule)}}; {{_data.Allocation}}.</remarks>
            {{_data.SampleDocumentation}}
            /// <param name="progress">Is told the fraction done, 0 to 1; may be null.</param>
            /// <param name="cancellation">Stops the work between two passes.</param>
            /// <returns>h, in the units of x; NaN where the data does not determine it.</returns>
            /// <exception cref="global::System.ArgumentException">Lengths differ, x is not ascending, or a value is {{(spec.SkipsMissing ? "infinite" : "not finite")}}.</exception>
            /// <exception cref="global::System.OperationCanceledException">It was stopped.</exception>
            public static double SelectBandwidth({{_data.Parameters}}, {{Progress}}, {{Cancellation}})
            {
                {{_data.Sample}}
                return {{Select}}({{_data.SampleArgument}}, progress, cancellation);
            }

            private static double {{Select}}(in {{Numerics}}.Sample sample, {{Progress}}, {{Cancellation}})
            {
                {{Selection}}
            }
            """);

    private bool IsSwept => LocalPolynomialWriter.IsSwept(spec);

    private string Rule => spec.BandwidthRule switch
    {
        BandwidthRule.LeaveOneOut => "leave-one-out cross-validation (Stone 1974; Allen 1974)",
        BandwidthRule.GeneralizedCrossValidation => "generalized cross-validation (Craven and Wahba 1979)",
        BandwidthRule.Aicc => "the corrected criterion of Akaike (Hurvich, Simonoff and Tsai 1998)",
        BandwidthRule.DirectPlugIn => "the direct plug-in rule of Ruppert, Sheather and Wand (1995)",
        _ => "the rule of thumb of Fan and Gijbels (1996, section 4.2)",
    };

    private string CostOfRule => spec.BandwidthRule switch
    {
        BandwidthRule.DirectPlugIn => "two pilot fits of O(n · window)",
        BandwidthRule.RuleOfThumb => "one polynomial over all of the data, O(n)",
        _ => "some fifty to eighty passes over the data, " + (IsSwept ? "O(n) each" : "O(n · window) each"),
    };

    private string Selection
    {
        get
        {
            if (spec.BandwidthRule == BandwidthRule.DirectPlugIn)
            {
                KernelConstants kernel = spec.Kernel.Constants!;
                return Code.Text(
                    $$"""
                    const double Roughness = {{kernel.Roughness}}; // ∫ K², with K scaled to integrate to 1
                    const double Variance = {{kernel.Variance}}; // ∫ u² K
                    return {{Numerics}}.PlugInBandwidth.Direct(sample, Roughness, Variance, progress, cancellation);
                    """);
            }
            if (spec.BandwidthRule == BandwidthRule.RuleOfThumb)
            {
                int degree = spec.Degree % 2 == 1 ? spec.Degree : spec.Degree + 1;
                EquivalentKernel kernel = spec.Kernel.Integrals!.Equivalent(degree);
                return Code.Text(
                    $$"""
                    const double Roughness = {{kernel.Roughness}}; // ∫ K*², K* the equivalent kernel of degree {{degree}}
                    const double Moment = {{kernel.Moment}}; // ∫ {{(degree == 1 ? "u²" : "u⁴")}} K*
                    cancellation.ThrowIfCancellationRequested();
                    double bandwidth = {{Numerics}}.PlugInBandwidth.RuleOfThumb(sample, {{degree}}, Roughness, Moment);
                    progress?.Report(1);
                    return bandwidth;
                    """);
            }
            return $"return {Numerics}.CriterionBandwidth.{(IsSwept ? "Sweep" : "Direct")}<{LocalKernelWriter.TypeName}>(sample, global::Smoothing.BandwidthRule.{spec.BandwidthRule}, progress, cancellation);";
        }
    }
}
