using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Attributes;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.LocalPolynomial;

/// <summary>The members of an instance that fit and predict.</summary>
internal static class FitMembers
{
    /// <summary>The fields, and the constructor where the caller gives the bandwidth.</summary>
    public static IEnumerable<Member> State(LocalPolynomialSpec spec)
    {
        yield return Member.Named("private " + LocalPolynomialCode.Facade, LocalPolynomialCode.Fit, "", ";");
        if (spec.Capacity is not null)
            yield return Member.Named($"private {LocalPolynomialCode.Runtime}.LocalStream", LocalPolynomialCode.Stream, "", ";");
        if (spec.TakesBandwidth)
            yield return Member.Named("private readonly double", LocalPolynomialCode.BandwidthField, "", ";");
        string[] states = spec.Capacity is null
            ? new[] { LocalPolynomialCode.Fit }
            : new[] { LocalPolynomialCode.Fit, LocalPolynomialCode.Stream };
        foreach (Member member in CopyConstructor.Of(
            spec.Target, new[] { LocalPolynomialCode.BandwidthField }.Where(_ => spec.TakesBandwidth), states))
        {
            yield return member;
        }
        if (!spec.TakesBandwidth)
            yield break;

        yield return Member.Method("public", spec.Target.Identifier, new[] { new Parameter("double", "bandwidth") }, Code.Text(
            $$"""
            /// <summary>An estimator of the given bandwidth.</summary>
            /// <param name="bandwidth">h, in the units of x; positive and finite.</param>
            /// <exception cref="global::System.ArgumentException">The bandwidth is not positive and finite.</exception>
            """), Code.Text(
            $$"""
            {{(spec.Target.StartsAtDefault ? ": this()" : "")}}
            {
                {{LocalPolynomialCode.Runtime}}.Guard.Positive(bandwidth, nameof(bandwidth));
                {{LocalPolynomialCode.Fit}} = default;
                {{(spec.Capacity is null ? "" : LocalPolynomialCode.Stream + " = default;")}}
                {{LocalPolynomialCode.BandwidthField}} = bandwidth;
            }
            """));
    }

    public static IEnumerable<Member> Of(LocalPolynomialSpec spec)
    {
        var code = new LocalPolynomialCode(spec);
        var prose = new LocalPolynomialProse(spec);
        string head = "public " + spec.Target.ReadOnly;
        yield return Member.Named(
            head + "int", "Count",
            $"/// <summary>The number of {(spec.SkipsMissing ? "complete " : "")}"
                + $"observations of the last <see cref=\"Fit({prose.FitParameters})\"/>.</summary>",
            "=> _fit.Count;");
        if (spec.SkipsMissing)
        {
            yield return Member.Named(
                head + "int", "SkippedCount",
                $"/// <summary>The number of observations the last <see cref=\"Fit({prose.FitParameters})\"/> "
                    + "left out because a value of theirs was missing.</summary>",
                "=> _fit.SkippedCount;");
        }
        yield return spec.Span is { } span
            ? Member.Named(head + "double", "Span", "/// <summary>The fraction of the observations in each window.</summary>",
                LocalPolynomialCode.Beside(Literal.Of(span)))
            : Member.Named(
                head + "double", "Bandwidth",
                $"/// <summary>The bandwidth h, in the units of x"
                    + $"{(spec.BandwidthRule is null ? "" : "; NaN before a fit, and where the data determines none")}.</summary>",
                LocalPolynomialCode.Beside(code.InstanceBandwidth));

        yield return Member.Named(head + "global::Smoothing.FitStatus", "Status", Code.Text(
            $$"""
            /// <summary>Why a result is NaN: <c>Success</c> where the last fit determines the estimate at each of its observations.</summary>
            /// <remarks>
            /// <c>NotFitted</c> before a fit{{(spec.BandwidthRule is null ? "" : "; <c>NoBandwidth</c> where the data determines none")}}.
            /// <c>PartlyDetermined</c> where the windows at some observations determine no estimate, or none without the observation: what measures errors is then taken over the others.
            /// One pass over the data, at the first demand after a fit, shared with <see cref="ResidualVariance"/>.
            /// </remarks>
            """), LocalPolynomialCode.Beside(code.CallFit("Status")));

        string kept = spec.IsRobust ? ", and its robustness weights"
            : spec.BandwidthRule is null ? ""
            : ", and chooses the bandwidth";
        string remarks = string.Join(" ", new[]
        {
            spec.BandwidthRule is null ? "" : Code.Capital(prose.RuleCost) + ".", CopyProse.Fit(spec.Target),
        }.Where(sentence => sentence.Length > 0));
        yield return Member.Method("public void", "Fit", code.Data, Code.Text(
            $$"""
            /// <summary>Keeps a sorted copy of the data to predict from{{kept}}; {{CopyProse.FitCost(spec.Target)}}.</summary>
            {{(remarks.Length == 0 ? "" : $"/// <remarks>{remarks}</remarks>")}}
            /// <param name="x">Abscissas, in any order; ties are allowed.</param> <param name="y">Responses, one for each abscissa.</param>
            {{prose.Weights}}
            /// <exception cref="global::System.ArgumentException">Lengths differ, or {{prose.WrongValue}}; the last fit stays.</exception>
            """), Fit(spec, code));

        string beyond = prose.Beyond.Length == 0 ? "" : $"/// <remarks>{prose.Beyond}</remarks>";
        yield return Member.Method(head + spec.Scalar, "Predict", new[] { new Parameter("double", "at") }, Code.Text(
            $$"""
            /// <summary>The estimate at one point.</summary>
            {{beyond}}
            {{LocalPolynomialProse.Target}}
            /// <returns>The fitted value, in the units of y; {{prose.Unpredicted}}.</returns>
            /// <exception cref="global::System.ArgumentException">The target is not finite.</exception>
            """), LocalPolynomialCode.Beside(code.Cast + code.CallFit("Predict", "at" + code.Beyond)));

        yield return Member.Method(head + "void", "Predict", new[] { code.Targets, code.Fitted }, Code.Text(
            $$"""
            /// <summary>The estimates at many points; {{(spec.Scalar == "double" ? "allocates nothing" : prose.Allocation)}}.</summary>
            {{beyond}}
            {{LocalPolynomialProse.Targets}}
            /// <param name="fitted">Receives one estimate for each target, as at one point.</param>
            /// <exception cref="global::System.ArgumentException">Lengths differ, or a target is not finite.</exception>
            """), LocalPolynomialCode.Beside(code.CallFit("Predict", "at, fitted" + code.Beyond)));

        yield return Member.Method(head + spec.Scalar, "Slope", new[] { new Parameter("double", "at") }, Code.Text(
            $$"""
            /// <summary>The slope of the estimate at one point.</summary>
            /// <returns>{{Slope(spec)}}</returns>
            /// <inheritdoc cref="Predict(double)"/>
            """), LocalPolynomialCode.Beside(code.Cast + code.CallFit("Slope", "at" + code.Beyond)));
    }

    private const string SlopeOfPolynomial =
        """The slope of the local polynomial, in the units of y by those of x; NaN where <see cref="Predict(double)"/> is.""";

    private static string Slope(LocalPolynomialSpec spec) => spec switch
    {
        { Degree: 0 } => "NaN: a local constant has no slope.",
        { Extrapolation: Extrapolation.Nearest } => SlopeOfPolynomial + " 0 beyond the range of the data.",
        _ => SlopeOfPolynomial,
    };

    private static string Fit(LocalPolynomialSpec spec, LocalPolynomialCode code)
    {
        string arguments = (spec.IsRobust ? code.InstanceSmoother + ", " : "") + code.DataArgument;
        string set = spec.Target.IsCopied ? $"_fit = {LocalPolynomialCode.Facade}.Of({arguments})" : $"_fit.Set({arguments})";
        return spec.BandwidthRule is null ? LocalPolynomialCode.Beside(set) : Code.Text(
            $$"""
            {
                {{set}};
                _fit.KeepBandwidth({{BandwidthMembers.Select}}(_fit.Data, null, default));
            }
            """);
    }
}
