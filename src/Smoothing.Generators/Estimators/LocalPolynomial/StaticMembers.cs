using System.Collections.Generic;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.LocalPolynomial;

/// <summary>The static members: smoothing and single estimates.</summary>
internal static class StaticMembers
{
    private const string Estimate = "global::Smoothing.LocalEstimate";

    public static IEnumerable<Member> Of(LocalPolynomialSpec spec)
    {
        var code = new LocalPolynomialCode(spec);
        var prose = new LocalPolynomialProse(spec);
        yield return Member.Method("public static void", "Smooth", code.Static(code.Fitted), Code.Text(
            $$"""
            /// <summary>Smooths y over x at the data's own abscissas.</summary>
            /// <remarks>{{prose.Method}}. {{prose.OwnCost}}</remarks>
            {{prose.Data}}
            /// <param name="fitted">Receives one estimate for each abscissa; NaN where {{prose.Undetermined}}{{(spec.SkipsMissing ? ", or the abscissa is missing" : "")}}.</param>
            {{prose.Bandwidth}}
            /// <exception cref="global::System.ArgumentException">{{prose.ResultErrors}}.</exception>
            """), LocalPolynomialCode.Below(code.CallStatic("Smooth", "fitted")));

        yield return Member.Method("public static void", "Smooth", code.Static(code.Targets, code.Fitted), Code.Text(
            $$"""
            /// <summary>Smooths y over x at other points.</summary>
            /// <remarks>{{prose.Cost}}</remarks>
            {{prose.Data}}
            {{LocalPolynomialProse.Targets}}
            /// <param name="fitted">Receives one estimate for each target; NaN where {{prose.Undetermined}}.</param>
            {{prose.Bandwidth}}
            /// <exception cref="global::System.ArgumentException">{{prose.ResultErrors}}.</exception>
            """), LocalPolynomialCode.Below(code.CallStatic("Smooth", "at, fitted")));

        var estimates = new Parameter($"global::System.Span<{Estimate}>", "estimates");
        yield return Member.Method("public static void", "Smooth", code.Static(code.Targets, estimates), Code.Text(
            $$"""
            /// <summary>Smooths y over x at other points, with the slope, the norm of the equivalent kernel and the status of each estimate.</summary>
            /// <remarks>{{prose.Cost}}</remarks>
            {{prose.Data}}
            {{LocalPolynomialProse.Targets}}
            /// <param name="estimates">Receives one estimate for each target; its status says why where the window does not determine it.</param>
            {{prose.Bandwidth}}
            /// <exception cref="global::System.ArgumentException">{{prose.DataErrors}}.</exception>
            """), LocalPolynomialCode.Below(code.CallStatic("Smooth", "at, estimates")));

        yield return Member.Method("public static " + spec.Scalar, "Estimate", code.Static(new Parameter("double", "at")), Code.Text(
            $$"""
            /// <summary>The estimate at one point.</summary>
            {{prose.Data}}
            {{LocalPolynomialProse.Target}}
            {{prose.Bandwidth}}
            /// <returns>The fitted value, in the units of y; NaN where {{prose.Undetermined}}.</returns>
            /// <exception cref="global::System.ArgumentException">{{prose.DataErrors}}.</exception>
            """), LocalPolynomialCode.Below(code.Cast + code.CallStatic("Estimate", "at")));

        yield return Member.Method("public static " + Estimate, "Evaluate", code.Static(new Parameter("double", "at")), Code.Text(
            $$"""
            /// <summary>The estimate at one point with its slope, the norm of its equivalent kernel and its status.</summary>
            /// <returns>The estimate; its status says why where the window does not determine it.</returns>
            /// <inheritdoc cref="Estimate({{prose.EstimateParameters}})"/>
            """), LocalPolynomialCode.Below(code.CallStatic("Evaluate", "at")));
    }
}
