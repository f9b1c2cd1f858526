using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Kernels;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.KernelDensity;

/// <summary>
/// Writes a kernel density estimator: documented members that call the runtime, and the kernel (<see cref="DensityKernelWriter"/>).
/// </summary>
internal static class KernelDensityWriter
{
    private const string Runtime = "global::Smoothing.CompilerServices.";
    private const string Estimator = Runtime + "DensityEstimator";

    private static readonly Parameter Sample = new("global::System.ReadOnlySpan<double>", "sample");
    private static readonly Parameter Weights = new("global::System.ReadOnlySpan<double>", "weights");
    private static readonly Parameter At = new("double", "at");
    private static readonly Parameter ManyAt = new("global::System.ReadOnlySpan<double>", "at");
    private static readonly Parameter Density = new("global::System.Span<double>", "density");
    private static readonly Parameter LogDensity = new("global::System.Span<double>", "logDensity");
    private static readonly Parameter Bandwidth = new("double", "bandwidth");

    /// <summary>The members that the estimator adds, in the order of the file.</summary>
    public static IReadOnlyList<Member> Members(KernelDensitySpec spec)
    {
        string kernel = $"<{DensityKernelWriter.TypeName}>";
        string call = Estimator + (spec.HasGeneralKernel ? ".General" : ".");
        string algorithm = spec.IsSwept ? "Sweep" : spec.IsGaussian ? "Gaussian" : "Direct";
        string log = Data(spec) + Log(spec);
        string many = spec.IsPlain
            ? $"{Estimator}.{algorithm}{kernel}(sample, at, density{PlainArguments(spec)})"
            : $"{call}{algorithm}{kernel}({Data(spec)}, at, density)";
        string one = spec.IsPlain
            ? $"{Estimator}.At{kernel}(sample, at{PlainArguments(spec)})"
            : $"{call}At{kernel}({Data(spec)}, at)";
        var members = new List<Member>
        {
            Method(spec, "void", "Evaluate", new[] { ManyAt, Density }, KernelDensityProse.EvaluateMany(spec), many),
            Method(spec, "double", "Evaluate", new[] { At }, KernelDensityProse.Evaluate(spec), one),
            Method(
                spec, "void", "EvaluateLog", new[] { ManyAt, LogDensity }, KernelDensityProse.EvaluateLogMany(spec),
                $"{call}{algorithm}{kernel}({log}, at, logDensity)"),
            Method(
                spec, "double", "EvaluateLog", new[] { At }, KernelDensityProse.EvaluateLog(spec), $"{call}At{kernel}({log}, at)"),
            Method(
                spec, "global::Smoothing.FitStatus", "Status", new[] { At }, KernelDensityProse.Status(spec),
                $"{Estimator}.Status{kernel}({Data(spec)}, at)"),
        };
        if (spec.BandwidthRule is not null)
        {
            string data = spec.IsPlain ? "sample" + PlainArguments(spec) : Data(spec);
            members.Add(Method(
                spec, "double", "SelectBandwidth", System.Array.Empty<Parameter>(), KernelDensityProse.SelectBandwidth(spec),
                $"{Estimator}.SelectBandwidth({data})"));
        }
        members.Add(DensityKernelWriter.Write(spec));
        return members;
    }

    private static Member Method(
        KernelDensitySpec spec, string type, string name, Parameter[] parameters, string documentation, string body) =>
        Member.Method(
            "public static " + type, name,
            new[] { Sample }.Concat(spec.IsWeighted ? new[] { Weights } : System.Array.Empty<Parameter>()).Concat(parameters)
                .Concat(spec.TakesBandwidth ? new[] { Bandwidth } : System.Array.Empty<Parameter>()).ToArray(),
            documentation, $"=>\n    {body};");

    // The data of a call with everything that the attribute says about it.
    private static string Data(KernelDensitySpec spec) =>
        spec.IsPlain
            ? $"new {Runtime}DensityData(sample){GeneralKernelWriter.BandwidthCall(spec)}"
            : $"{DensityKernelWriter.TypeName}.{GeneralKernelWriter.Data}(sample{(spec.IsWeighted ? ", weights" : "")}"
                + (spec.TakesBandwidth ? ", bandwidth)" : ")");

    private static string Log(KernelDensitySpec spec) => spec.Kernel switch
    {
        GaussianKernel => ".LogOfGaussian()",
        LogisticKernel => ".LogOfLogistic()",
        _ => ".Log()",
    };

    private static string PlainArguments(KernelDensitySpec spec) =>
        spec.TakesBandwidth ? ", bandwidth"
        : spec.BandwidthRule is { } rule
            ? $", global::Smoothing.BandwidthRule.{rule}, canonicalFactor: {Literal.Of(spec.Kernel.Constants!.CanonicalFactor)}"
        : "";
}
