using Smoothing.Generators.Emission;
using Smoothing.Generators.KernelEmission;

namespace Smoothing.Generators.Estimators.KernelDensity;

/// <summary>
/// Writes what the kernel of a density has beyond its arithmetic where observations have weights or may be missing, or the support is
/// bounded: the data of a call, the weighted sum over a window, and the kernel's mass within the support.
/// </summary>
internal static class GeneralKernelWriter
{
    private const string Runtime = "global::Smoothing.CompilerServices.";
    private const string Input = "global::System.ReadOnlySpan<double>";

    /// <summary>The method that makes the data of a call, with everything that the attribute says about it.</summary>
    public const string Data = "Data";

    public static string DataMethod(KernelDensitySpec spec)
    {
        string parameters = $"{Input} sample{(spec.IsWeighted ? $", {Input} weights" : "")}{(spec.TakesBandwidth ? ", double bandwidth" : "")}";
        string missing = spec.SkipsMissing ? ", global::Smoothing.MissingValues.Skip" : "";
        string support = spec.IsBounded
            ? $".{(spec.IsRenormalized ? "Renormalized" : "Reflected")}({Literal.Of(spec.Lower)}, {Literal.Of(spec.Upper)})"
            : "";
        return Code.Text(
            $$"""
            public static {{Runtime}}DensityData {{Data}}({{parameters}}) =>
                new {{Runtime}}DensityData(sample{{(spec.IsWeighted ? ", weights" : "")}}{{missing}}){{support}}{{BandwidthCall(spec)}};
            """);
    }

    /// <summary>The call that adds the bandwidth to the data; empty where the kernel's type fixes it.</summary>
    public static string BandwidthCall(KernelDensitySpec spec) => spec switch
    {
        { TakesBandwidth: true } => ".At(bandwidth)",
        { BandwidthRule: { } rule } =>
            $".By(global::Smoothing.BandwidthRule.{rule}, canonicalFactor: {Literal.Of(spec.Kernel.Constants!.CanonicalFactor)})",
        _ => "",
    };

    public static string Sum(KernelDensitySpec spec)
    {
        string sums = KernelWriter.Sums(spec.Kernel);
        string sum = spec.IsCount ? "end - start"
            : spec.IsWeighted ? $"{sums}.SumWindow(this, sample.X, sample.Weights, start, end, at)"
            : $"{sums}.SumWindow(this, sample.X, start, end, at)";
        return $"public double Sum(in {Runtime}Sample sample, int start, int end, double at) => {sum};";
    }

    public static string Mass(KernelDensitySpec spec)
    {
        if (!spec.IsRenormalized)
            return "public double Mass(double below, double above) => 1.0; // nothing is renormalized";

        double half = 0.5 / spec.Normalization;
        string integral = spec.IsCount ? "u" : spec.Kernel.Integral ?? "u";
        string test = $"u < {Literal.Of(spec.Kernel.Support)} ? {integral} : {Literal.Of(half)}";
        return Code.Text(
            $$"""
            public double Mass(double below, double above) => (Integral(below) + Integral(above)) * Normalization;

            /// <summary>∫ K from 0 to u.</summary>
            private static double Integral(double u) => {{test}};
            """);
    }
}
