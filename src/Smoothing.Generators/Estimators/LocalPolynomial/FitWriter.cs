using System.Linq;
using Smoothing.Generators.Emission;

namespace Smoothing.Generators.Estimators.LocalPolynomial;

/// <summary>Writes what a fit knows of its errors and of itself.</summary>
internal static class FitWriter
{
    private const string Numerics = "global::Smoothing.CompilerServices";
    private const string Interval = "global::Smoothing.Interval";

    /// <summary>The names of the properties.</summary>
    public static string[] Properties { get; } =
        { "ResidualVariance", "EffectiveDegreesOfFreedom", "LeaveOneOutError", "GeneralizedCrossValidation", "Aicc" };

    public static string Write(LocalPolynomialSpec spec, BandwidthCode names) => Code.Blocks(
        Code.Blocks(Properties.Select(name => Property(spec, names, name)).ToArray()),
        Intervals(spec, names, "Confidence", "the curve m", "m̂(x₀) ± t σ̂ ‖l(x₀)‖", "its bias is not allowed for"),
        Intervals(spec, names, "Prediction", spec.IsWeighted ? "a new observation of weight 1" : "a new observation", "m̂(x₀) ± t σ̂ √(1 + ‖l(x₀)‖²)", "errors are taken as normal"));

    private static string Property(LocalPolynomialSpec spec, BandwidthCode names, string name)
    {
        string weighted = spec.IsWeighted ? "weighted " : "";
        string weight = spec.IsWeighted ? "wᵢ" : "";
        string text = name switch
        {
            "ResidualVariance" when spec.IsRobust => "σ̂² = Σ wᵢ(ỹᵢ − (Lỹ)ᵢ)²/δ₁, where Ly is the first fit, δ₁ = tr (I − L)(I − L)ᵀ and ỹ are the pseudovalues of the robust fit (Cleveland, Grosse and Shyu 1992).".Replace("wᵢ", weight),
            "ResidualVariance" when spec.IsNearest => $"σ̂² = RSS/δ₁, where ŷ = Ly and δ₁ = tr (I − L)(I − L)ᵀ{(spec.IsWeighted ? ": the variance of an observation of weight 1, with RSS weighted" : ": the variance of the errors")} (Cleveland and Devlin 1988).",
            "EffectiveDegreesOfFreedom" when spec.IsNearest => $"tr L, where {(spec.IsRobust ? "Ly is the first fit" : "ŷ = Ly")}: how many parameters the fit is worth. Intervals take δ₁²/δ₂ for the residual degrees of freedom, δ₂ = tr ((I − L)(I − L)ᵀ)².",
            "ResidualVariance" => $"σ̂² = RSS/(n − 2 tr L + tr LᵀL), where ŷ = Ly{(spec.IsWeighted ? ": the variance of an observation of weight 1, with RSS weighted" : ": the variance of the errors")} (Hastie and Tibshirani 1990, section 3.5).",
            "EffectiveDegreesOfFreedom" => "tr L, where ŷ = Ly: how many parameters the fit is worth. Intervals take n − 2 tr L + tr LᵀL for the residual degrees of freedom.",
            "LeaveOneOutError" => $"n⁻¹ Σ {weight}((yᵢ − ŷᵢ)/(1 − Lᵢᵢ))²: the {weighted}mean squared error of predicting each observation from the others (Allen 1974).",
            "GeneralizedCrossValidation" => $"n⁻¹ RSS/(1 − tr L/n)²{(spec.IsWeighted ? ", with RSS weighted" : "")} (Craven and Wahba 1979).",
            _ => $"log(RSS/n) + 1 + 2(tr L + 1)/(n − tr L − 2){(spec.IsWeighted ? ", with RSS weighted" : "")}: the corrected criterion of Akaike (Hurvich, Simonoff and Tsai 1998).",
        };
        string remark = name != "ResidualVariance" ? "" :
            $"/// <remarks>Like the properties below and the intervals it takes one pass over the data, {(LocalPolynomialWriter.IsSwept(spec) ? "O(n)" : "O(n · window)")}, at the first demand after a fit; NaN before one, where the window at an observation does not determine the fit, and where nothing is left for the residuals.{(spec.IsNearest ? " The first interval takes δ₂ beside, n · window²/2 multiplications as long as these are fewer than 2²⁸; of more observations from a sample of the rows of L, which leaves Student's quantile six digits." : "")}</remarks>";
        if (spec.IsRobust && name is "LeaveOneOutError" or "GeneralizedCrossValidation" or "Aicc")
            text = text.Substring(0, text.LastIndexOf(" (", System.StringComparison.Ordinal)) + ", of the first fit to the pseudovalues" + text.Substring(text.LastIndexOf(" (", System.StringComparison.Ordinal));
        return Code.Text(
            $$"""
            /// <summary>{{text}}</summary>
            {{remark}}
            public {{spec.Target.ReadOnly}}double {{name}} => {{new RegressionCalls(spec, names).Summary}}.{{name}};
            """);
    }

    private static string Intervals(LocalPolynomialSpec spec, BandwidthCode names, string name, string subject, string formula, string caveat)
    {
        var data = new DataCode(spec);
        var calls = new RegressionCalls(spec, names);
        string isPrediction = name == "Prediction" ? "true" : "false";
        return Code.Text(
            $$"""
            /// <summary>An interval for {{subject}} at one point, {{formula}}; {{caveat}}.</summary>
            /// <param name="at">The target, in the units of x.</param>
            /// <param name="level">The probability with which such intervals hold what they are for, between 0 and 1.</param>
            /// <returns>The interval, in the units of y; NaN beyond the range of the data, and where <see cref="Predict(double)"/> or <see cref="ResidualVariance"/> is.</returns>
            /// <exception cref="global::System.ArgumentException">The target is not finite, or the level is not between 0 and 1.</exception>
            public {{spec.Target.ReadOnly}}{{Interval}} {{name}}Interval(double at, double level = 0.95)
            {
                {{Numerics}}.Guard.Finite(at, nameof(at));
                {{Numerics}}.Guard.Level(level, nameof(level));
                return {{calls.IntervalAt}}at, level, isPrediction: {{isPrediction}});
            }

            /// <summary>Intervals for {{subject}} at many points, a band; allocates nothing.</summary>
            /// <param name="at">The targets, in the units of x and in any order; fastest ascending.</param>
            /// <param name="intervals">Receives one interval for each target, as at one point.</param>
            /// <param name="level">The probability with which each interval, by itself, holds what it is for, between 0 and 1.</param>
            /// <exception cref="global::System.ArgumentException">Lengths differ, a target is not finite, or the level is not between 0 and 1.</exception>
            public {{spec.Target.ReadOnly}}void {{name}}Interval({{data.Input}} at, global::System.Span<{{Interval}}> intervals, double level = 0.95)
            {
                {{Numerics}}.Guard.SameLength(at.Length, nameof(at), intervals.Length, nameof(intervals));
                {{Numerics}}.Guard.Finite(at, nameof(at));
                {{Numerics}}.Guard.Level(level, nameof(level));
                {{data.Targets("at")}}
                {{calls.Intervals}}(_sample, {{calls.InstanceArgument}}, {{data.TargetArgument("at")}}, level, isPrediction: {{isPrediction}}, intervals);
            }
            """);
    }
}
