using System;
using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>Writes the results: the coefficients, the figures of the fit, and the summary.</summary>
internal static class ResultsWriter
{
    public static IEnumerable<Member> Members(OlsSpec spec)
    {
        Member Property(string type, string name, string summary, string value) => Member.Named(
            $"public {spec.Target.ReadOnly}{type}", name, $"/// <summary>{summary}</summary>", $"=> {value};");
        Member Figure(string type, string name, string summary) => Property(type, name, summary, "_solution." + name);

        string status = RuntimeTypes.FitStatus;
        string named = CoefficientsWriter.TypeName;
        yield return Property(
            named, "Coefficients",
            $"The coefficients, named for their terms; NaN unless <see cref=\"Status\"/> is <see cref=\"{status}.Success\"/>"
                + $"{FactorWriter.OrEmptyLevel(spec, "for a level that no row had and for its interactions")}.",
            $"new {named}(in _solution)");
        yield return Figure(status, "Status",
            "Whether the last <see cref=\"Solve()\"/> or <c>Fit</c> determined every coefficient, and if not, why."
                + (spec.HasFactors
                    ? $" <see cref=\"{status}.EmptyLevel\"/>: all but those of a level that no row had, which the fit leaves out."
                    : ""));
        yield return Property(
            "string?", "CollinearTerm",
            "The name of the first coefficient whose column is, or nearly is, a linear combination of those before it; "
                + "null where there is none.",
            "_model.CollinearTerm(in _solution)");

        string notCounted = spec.IsWeighted ? ", those of weight 0 not counted" : "";
        yield return Member.Named(
            $"public {spec.Target.ReadOnly}int", "Count",
            $$"""
            /// <summary>The number of rows n added so far{{notCounted}}.</summary>
            /// <exception cref="global::System.OverflowException">There are more than 2³¹ − 1 rows.</exception>
            """,
            "=> checked((int)_moments.Count);");
        if (spec.SkipsMissing)
        {
            yield return Property(
                "int", "SkippedCount", "The number of rows left out because a column or a term of them is NaN.",
                "checked((int)(double)_moments.Skipped)");
        }

        string about = spec.HasIntercept ? "about the mean" : "about zero, since the model has no intercept";
        string rows = spec.HasIntercept ? "(n − 1)" : "n";
        string butIntercept = spec.HasIntercept ? " but the intercept" : "";
        string noneToTest = spec.HasIntercept && spec.Coefficients == 1 ? ", and in this model, which has none" : "";
        yield return Figure("int", "DegreesOfFreedom", "The residual degrees of freedom n − p.");
        yield return Figure("double", "ResidualSumOfSquares", "RSS = Σ (yᵢ − ŷᵢ)².");
        yield return Figure("double", "ResidualVariance", "σ̂² = RSS/(n − p); NaN where n = p.");
        yield return Figure(
            "double", "ResidualStandardError",
            $"σ̂, the root of <see cref=\"ResidualVariance\"/>, in the units of {Literal.Xml(spec.ResponseText)}.");
        yield return Figure("double", "RSquared", $"R² = 1 − RSS/TSS, TSS {about}.");
        yield return Figure(
            "double", "AdjustedRSquared",
            $"R² adjusted for the number of coefficients, 1 − (RSS/(n − p))/(TSS/{rows}); NaN where n = p.");
        yield return Figure(
            "double", "FStatistic", $"F of the hypothesis that every coefficient{butIntercept} is zero; NaN where n = p{noneToTest}.");
        yield return Figure("double", "FPValue", "The p-value of <see cref=\"FStatistic\"/>.");
        yield return Figure("double", "LogLikelihood", "The normal log-likelihood at its maximum, −n/2 (ln 2π + ln(RSS/n) + 1).");
        yield return Figure("double", "Aic", "Akaike's information criterion, −2 ln L + 2(p + 1).");
        yield return Figure("double", "Bic", "The Bayesian information criterion, −2 ln L + (p + 1) ln n.");
        yield return Property(
            "double", "ConditionNumber",
            "κ₂ of the model matrix, columns scaled to unit length: of 32 digits, estimates lose at most about 2 log₁₀ κ₂. "
                + "NaN unless the fit succeeded.",
            "_model.ConditionNumber(in _solution)");

        yield return Matrix(
            spec, "Covariance", "The estimated covariance σ̂² (XᵀX)⁻¹ of two coefficients.",
            "The covariance; the variance of a coefficient where i = j.", "_solution");
        yield return Matrix(
            spec, "Gram", "An element of XᵀX: the sum of products of two columns of the model matrix.",
            "The sum, rounded from double-double.", "_moments");

        foreach (Member shorthand in Shorthands(spec))
            yield return shorthand;
        yield return Member.Method(
            $"public {spec.Target.ReadOnly}void", "WriteSummary", new[] { new Parameter(RuntimeTypes.TextWriter, "writer") },
            """
            /// <summary>Writes the coefficients with their errors, t, p and intervals, and the figures of the fit, as statisticians lay them out.</summary>
            /// <param name="writer">Where to write.</param>
            """,
            "=> _model.WriteSummary(in _solution, writer);");
        if (!spec.Target.DefinesToString)
        {
            yield return Member.Method(
                $"public {spec.Target.ReadOnly}override string", "ToString", Array.Empty<Parameter>(),
                $$"""
                /// <summary>The summary as <see cref="WriteSummary({{RuntimeTypes.TextWriter}})"/> writes it.</summary>
                /// <returns>A table of the coefficients and the figures of the fit, in the invariant culture.</returns>
                """,
                "=> _model.Summary(in _solution);");
        }
    }

    private static Member Matrix(OlsSpec spec, string name, string summary, string returns, string argument)
    {
        string indices = spec.Coefficients == 1
            ? ", 0"
            : $", 0 to {Literal.Of(spec.Coefficients - 1)}, in the order of the formula"
                + $"{(spec.HasIntercept ? ", the intercept first" : "")}";
        return Member.Method(
            $"public {spec.Target.ReadOnly}double", name, new[] { new Parameter("int", "i"), new Parameter("int", "j") },
            $$"""
            /// <summary>{{summary}}</summary>
            /// <param name="i">The first coefficient's index{{indices}}.</param>
            /// <param name="j">The second coefficient's index.</param>
            /// <returns>{{returns}}</returns>
            /// <exception cref="global::System.ArgumentOutOfRangeException">An index is out of range.</exception>
            """,
            $"=> _model.{name}(in {argument}, i, j);");
    }

    private static IEnumerable<Member> Shorthands(OlsSpec spec)
    {
        if (!spec.IsLine)
            yield break;

        Member Shorthand(string name, int index, string what) => Member.Named(
            $"public {spec.Target.ReadOnly}{RuntimeTypes.Coefficient}", name,
            $"/// <summary>{what}: short for the coefficient {spec.CoefficientNames.ElementAt(index)} "
                + "of <see cref=\"Coefficients\"/>.</summary>",
            $"=> _model.Coefficient(in _solution, {Literal.Of(index)});");

        if (spec.HasIntercept)
            yield return Shorthand("Intercept", 0, "The line's value at zero");
        yield return Shorthand("Slope", spec.HasIntercept ? 1 : 0, "The line's slope");
    }
}
