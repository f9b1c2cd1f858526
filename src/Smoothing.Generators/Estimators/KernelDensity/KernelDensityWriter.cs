using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.KernelDensity;

/// <summary>
/// Writes a kernel density estimator: documented members that call the runtime, and the kernel (<see cref="DensityKernelWriter"/>).
/// </summary>
internal static class KernelDensityWriter
{
    private const string Estimator = "global::Smoothing.CompilerServices.DensityEstimator";

    private static readonly Parameter Sample = new("global::System.ReadOnlySpan<double>", "sample");
    private static readonly Parameter At = new("double", "at");
    private static readonly Parameter ManyAt = new("global::System.ReadOnlySpan<double>", "at");
    private static readonly Parameter Density = new("global::System.Span<double>", "density");
    private static readonly Parameter Bandwidth = new("double", "bandwidth");

    /// <summary>The members that the estimator adds, in the order of the file.</summary>
    public static IReadOnlyList<Member> Members(KernelDensitySpec spec)
    {
        Parameter[] bandwidth = spec.TakesBandwidth ? new[] { Bandwidth } : System.Array.Empty<Parameter>();
        string arguments = spec.TakesBandwidth ? ", bandwidth" : spec.BandwidthRule is null ? "" : ", " + RuleArguments(spec);
        string many = $"{Estimator}.{Algorithm(spec)}<{DensityKernelWriter.TypeName}>(sample, at, density{arguments})";
        string one = $"{Estimator}.At<{DensityKernelWriter.TypeName}>(sample, at{arguments})";
        var members = new List<Member>
        {
            Member.Method(
                "public static void", "Evaluate", new[] { Sample, ManyAt, Density }.Concat(bandwidth).ToArray(),
                KernelDensityProse.EvaluateMany(spec), Body(many)),
            Member.Method(
                "public static double", "Evaluate", new[] { Sample, At }.Concat(bandwidth).ToArray(),
                KernelDensityProse.Evaluate(spec), Body(one)),
        };
        if (spec.BandwidthRule is not null)
        {
            string select = $"{Estimator}.SelectBandwidth(sample, {RuleArguments(spec)})";
            members.Add(Member.Method(
                "public static double", "SelectBandwidth", new[] { Sample }, KernelDensityProse.SelectBandwidth(spec), Body(select)));
        }
        members.Add(DensityKernelWriter.Write(spec));
        return members;
    }

    private static string Body(string call) => $"=>\n    {call};";

    private static string Algorithm(KernelDensitySpec spec) => spec.IsSwept ? "Sweep" : spec.IsGaussian ? "Gaussian" : "Direct";

    private static string RuleArguments(KernelDensitySpec spec) =>
        $"global::Smoothing.BandwidthRule.{spec.BandwidthRule}, canonicalFactor: {Literal.Of(spec.Kernel.Constants!.CanonicalFactor)}";
}
