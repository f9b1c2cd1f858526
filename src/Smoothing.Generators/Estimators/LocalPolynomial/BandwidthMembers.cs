using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Attributes;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Kernels;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.LocalPolynomial;

/// <summary>The members that choose a bandwidth from the data; none without a rule.</summary>
internal static class BandwidthMembers
{
    /// <summary>The private method that applies the rule.</summary>
    public const string Select = "SelectBandwidthFrom";

    private static readonly Parameter Progress = new("global::System.IProgress<double>?", "progress");
    private static readonly Parameter Cancellation = new("global::System.Threading.CancellationToken", "cancellation");

    public static IEnumerable<Member> Of(LocalPolynomialSpec spec)
    {
        if (spec.BandwidthRule is null)
            yield break;

        var code = new LocalPolynomialCode(spec);
        var prose = new LocalPolynomialProse(spec);
        string head = Code.Text(
            $$"""
            /// <summary>The bandwidth h by {{prose.Rule}}.</summary>
            /// <remarks>{{Code.Capital(prose.RuleCost)}}; {{prose.Allocation}}.</remarks>
            {{prose.Data}}
            """);
        string foot = Code.Text(
            $$"""
            /// <returns>h, in the units of x; NaN where the data does not determine it.</returns>
            /// <exception cref="global::System.ArgumentException">Lengths differ, x is not ascending, or {{prose.WrongValue}}.</exception>
            """);
        yield return Member.Method(
            "public static double", "SelectBandwidth", code.Data, head + "\n" + foot,
            LocalPolynomialCode.Beside($"{Select}({code.DataArgument}, null, default)"));

        yield return Member.Method("public static double", "SelectBandwidth", code.Data.Append(Progress).Append(Cancellation).ToArray(), Code.Text(
            $$"""
            {{head}}
            /// <param name="progress">Receives the fraction done, 0 to 1; may be null.</param>
            /// <param name="cancellation">Stops the work between two passes.</param>
            {{foot}}
            /// <exception cref="global::System.OperationCanceledException">It was stopped.</exception>
            """), LocalPolynomialCode.Below($"{Select}({code.DataArgument}, progress, cancellation)"));

        yield return Member.Method(
            "private static double", Select, new[] { new Parameter($"in {LocalPolynomialCode.Runtime}.LocalData", "data"), Progress, Cancellation }, "", Rule(spec));
    }

    private static string Rule(LocalPolynomialSpec spec)
    {
        if (spec.BandwidthRule == BandwidthRule.DirectPlugIn)
        {
            KernelConstants kernel = spec.Kernel.Constants!;
            return Code.Text(
                $$"""
                {
                    const double Roughness = {{kernel.Roughness}}; // ∫ K², with K scaled to integrate to 1
                    const double Variance = {{kernel.Variance}}; // ∫ u² K
                    return {{LocalPolynomialCode.Facade}}.DirectPlugIn(Roughness, Variance, data, progress, cancellation);
                }
                """);
        }
        if (spec.BandwidthRule == BandwidthRule.RuleOfThumb)
        {
            int degree = spec.Degree % 2 == 1 ? spec.Degree : spec.Degree + 1;
            EquivalentKernel kernel = spec.Kernel.Integrals!.Equivalent(degree);
            return Code.Text(
                $$"""
                {
                    const double Roughness = {{kernel.Roughness}}; // ∫ K*², K* the equivalent kernel of degree {{degree}}
                    const double Moment = {{kernel.Moment}}; // ∫ {{(degree == 1 ? "u²" : "u⁴")}} K*
                    return {{LocalPolynomialCode.Facade}}.RuleOfThumb(degree: {{degree}}, Roughness, Moment, data, progress, cancellation);
                }
                """);
        }
        return LocalPolynomialCode.Below(
            $"{LocalPolynomialCode.Facade}.SelectBandwidth(default({LocalKernelWriter.SmootherType(spec)}), global::Smoothing.BandwidthRule.{spec.BandwidthRule}, data, progress, cancellation)");
    }
}
