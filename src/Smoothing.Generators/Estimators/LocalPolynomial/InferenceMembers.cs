using System.Collections.Generic;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.LocalPolynomial;

/// <summary>The members of an instance that measure the errors of its fit.</summary>
internal static class InferenceMembers
{
    private const string Interval = "global::Smoothing.Interval";

    private const string Confidence = "ConfidenceInterval";

    /// <summary>The names of the properties.</summary>
    private static string[] Properties { get; } =
        { "ResidualVariance", "EffectiveDegreesOfFreedom", "LeaveOneOutError", "GeneralizedCrossValidation", "Aicc" };

    public static IEnumerable<Member> Of(LocalPolynomialSpec spec)
    {
        var code = new LocalPolynomialCode(spec);
        foreach (string name in Properties)
        {
            yield return Member.Named(
                $"public {spec.Target.ReadOnly}double", name,
                Code.Text(
                    $$"""
                    /// <summary>{{Summary(spec, name)}}</summary>
                    {{(name == "ResidualVariance" ? Remarks(spec) : "")}}
                    """),
                LocalPolynomialCode.Beside(code.CallFit(name)));
        }
        string observation = spec.IsWeighted ? "a new observation of weight 1" : "a new observation";
        foreach (Member member in Intervals(spec, Confidence, "the curve m", "m̂(x₀) ± t σ̂ ‖l(x₀)‖", "its bias is not allowed for"))
            yield return member;
        const string AtObservation = "m̂(x₀) ± t σ̂ √(1 + ‖l(x₀)‖²)";
        foreach (Member member in Intervals(spec, "PredictionInterval", observation, AtObservation, "errors are taken as normal"))
            yield return member;
    }

    // Prediction intervals inherit the documentation of confidence intervals, except for their subject.
    private static IEnumerable<Member> Intervals(LocalPolynomialSpec spec, string name, string subject, string formula, string caveat)
    {
        var code = new LocalPolynomialCode(spec);
        bool inherits = name != Confidence;
        var level = new Parameter("double", "level", "0.95");
        string atOne = inherits ? $"/// <inheritdoc cref=\"{Confidence}(double, double)\"/>" : Code.Text(
            $$"""
            {{LocalPolynomialProse.Target}}
            /// <param name="level">The probability with which such intervals hold what they are for, between 0 and 1.</param>
            /// <returns>The interval, in the units of y; NaN beyond the range of the data, and where <see cref="Predict(double)"/> or <see cref="ResidualVariance"/> is.</returns>
            /// <exception cref="global::System.ArgumentException">The target is not finite, or the level is not between 0 and 1.</exception>
            """);
        string atMany = inherits
            ? $"/// <inheritdoc cref=\"{Confidence}(global::System.ReadOnlySpan{{{spec.Scalar}}}, global::System.Span{{{Interval}}}, double)\"/>"
            : Code.Text(
            $$"""
            {{LocalPolynomialProse.Targets}}
            /// <param name="intervals">Receives one interval for each target, as at one point.</param>
            /// <param name="level">The probability with which each interval, by itself, holds what it is for, between 0 and 1.</param>
            /// <exception cref="global::System.ArgumentException">Lengths differ, a target is not finite, or the level is not between 0 and 1.</exception>
            """);
        yield return Member.Method(
            $"public {spec.Target.ReadOnly}{Interval}", name, new[] { new Parameter("double", "at"), level },
            $"/// <summary>An interval for {subject} at one point, {formula}; {caveat}.</summary>\n{atOne}",
            LocalPolynomialCode.Beside(code.CallFit(name, "at, level")));

        yield return Member.Method(
            $"public {spec.Target.ReadOnly}void", name,
            new[] { code.Targets, new Parameter($"global::System.Span<{Interval}>", "intervals"), level },
            $"/// <summary>Intervals for {subject} at many points, a band; allocates nothing.</summary>\n{atMany}",
            LocalPolynomialCode.Below(code.CallFit(name, "at, intervals, level")));
    }

    private static string Summary(LocalPolynomialSpec spec, string name)
    {
        string weight = spec.IsWeighted ? "wᵢ" : "";
        string weighted = spec.IsWeighted ? "weighted " : "";
        string variance = spec.IsWeighted ? ": the variance of an observation of weight 1, with RSS weighted" : ": the variance of the errors";
        string withRss = spec.IsWeighted ? ", with RSS weighted" : "";
        string ofPseudovalues = spec.IsRobust ? ", of the first fit to the pseudovalues" : "";
        return name switch
        {
            "ResidualVariance" when spec.IsRobust =>
                $"σ̂² = Σ {weight}(ỹᵢ − (Lỹ)ᵢ)²/δ₁, where Ly is the first fit, "
                    + "δ₁ = tr (I − L)(I − L)ᵀ and ỹ are the pseudovalues of the robust fit (Cleveland, Grosse and Shyu 1992).",
            "ResidualVariance" when spec.IsNearest =>
                $"σ̂² = RSS/δ₁, where ŷ = Ly and δ₁ = tr (I − L)(I − L)ᵀ{variance} (Cleveland and Devlin 1988).",
            "ResidualVariance" =>
                $"σ̂² = RSS/(n − 2 tr L + tr LᵀL), where ŷ = Ly{variance} (Hastie and Tibshirani 1990, section 3.5).",
            "EffectiveDegreesOfFreedom" when spec.IsNearest =>
                $"tr L, where {(spec.IsRobust ? "Ly is the first fit" : "ŷ = Ly")}: how many parameters the fit is worth. "
                    + "Intervals take δ₁²/δ₂ for the residual degrees of freedom, δ₂ = tr ((I − L)(I − L)ᵀ)².",
            "EffectiveDegreesOfFreedom" =>
                "tr L, where ŷ = Ly: how many parameters the fit is worth. "
                    + "Intervals take n − 2 tr L + tr LᵀL for the residual degrees of freedom.",
            "LeaveOneOutError" =>
                $"n⁻¹ Σ {weight}((yᵢ − ŷᵢ)/(1 − Lᵢᵢ))²: the {weighted}mean squared error of predicting each observation from the others"
                    + $"{ofPseudovalues} (Allen 1974).",
            "GeneralizedCrossValidation" =>
                $"n⁻¹ RSS/(1 − tr L/n)²{withRss}{ofPseudovalues} (Craven and Wahba 1979).",
            _ =>
                $"log(RSS/n) + 1 + 2(tr L + 1)/(n − tr L − 2){withRss}: "
                    + $"the corrected criterion of Akaike{ofPseudovalues} (Hurvich, Simonoff and Tsai 1998).",
        };
    }

    private static string Remarks(LocalPolynomialSpec spec)
    {
        string cost = spec.IsSwept ? "O(n)" : "O(n · window)";
        string delta2 = spec.IsNearest
            ? " The first interval takes δ₂ beside, n · window²/2 multiplications as long as these are fewer than 2²⁸; "
                + "of more observations from a sample of the rows of L, which leaves Student's quantile six digits."
            : "";
        return "/// <remarks>Like the properties below and the intervals it takes one pass over the data, " + cost
            + ", at the first demand after a fit; NaN before one, "
            + "where no window at an observation determines the fit, and where nothing is left for the residuals. "
            + "Observations whose windows do not determine the fit are left out of every sum and of n; <see cref=\"Status\"/> says whether there are any."
            + delta2 + "</remarks>";
    }
}
