using System.Collections.Generic;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.LocalPolynomial;

/// <summary>The members that smooth a stream of observations. A target without a capacity has none.</summary>
internal static class StreamMembers
{
    /// <summary>The property that counts incomplete observations.</summary>
    private const string Skipped = "SkippedPushCount";

    public static IEnumerable<Member> Of(LocalPolynomialSpec spec)
    {
        if (spec.Capacity is not { } capacity)
            yield break;

        var code = new LocalPolynomialCode(spec);
        string size = Literal.Of(capacity);
        string arguments =
            $"{code.InstanceSmoother}, {size}, x, y{(spec.IsWeighted ? ", weight" : "")}"
            + (spec.SkipsMissing ? ", " + LocalPolynomialCode.Skip : "");
        var parameters = new List<Parameter> { new("double", "x"), new("double", "y") };
        if (spec.IsWeighted)
            parameters.Add(new("double", "weight"));
        string copies = CopyProse.Push(spec.Target);
        string allocation = spec.Target.IsCopied ? "" : "; allocates at the first push only";
        string pushCost = spec.IsSwept
            ? "O(1) amortised: now and then the sums of the window are taken about a newer centre. "
                + "They only ever add, so that nothing drifts."
            : "O(1).";
        string currentCost = spec.IsSwept
            ? "O(1), but for a window that leaves too few digits to shared sums and is summed up by itself"
            : "O(window)";
        string noX = spec.SkipsMissing ? " NaN where it is missing: the observation is skipped." : "";
        string noY = spec.SkipsMissing ? " NaN where it is missing: the window moves to x all the same." : "";
        string noWeight = spec.SkipsMissing ? " NaN where it is missing." : "";
        string weight = spec.IsWeighted
            ? $"/// <param name=\"weight\">The weight: 0 leaves the observation out, 2 counts it twice.{noWeight}</param>"
            : "";
        string wrongValue = spec.SkipsMissing ? "A value is infinite" : "A value is not finite";
        string wrongWeight = spec.IsWeighted ? "the weight is negative, " : "";
        string head = "public " + spec.Target.ReadOnly;
        yield return Member.Method("public void", "Push", parameters.ToArray(), Code.Text(
            $$"""
            /// <summary>Adds the next observation of a stream, apart from the data of a fit{{allocation}}.</summary>
            /// <remarks>
            /// {{pushCost}}
            /// The newest {{size}} observations are kept; where more lie within reach the oldest leave early.{{copies}}
            /// </remarks>
            /// <param name="x">The abscissa, not below the one before it.{{noX}}</param>
            /// <param name="y">The response.{{noY}}</param>
            {{weight}}
            /// <exception cref="global::System.ArgumentException">{{wrongValue}}, {{wrongWeight}}or x is below the one before it; nothing changes then.</exception>
            """), LocalPolynomialCode.Beside(spec.Target.IsCopied ? $"_stream = _stream.Pushed({arguments})" : $"_stream.Push({arguments})"));

        yield return Member.Named(head + "global::Smoothing.LocalEstimate", "Current", Code.Text(
            $$"""
            /// <summary>The estimate at the newest x of the stream from the observations up to a bandwidth before it, with its slope.</summary>
            /// <remarks>{{currentCost}}; allocates nothing. It is what <c>Evaluate</c> gives at the last of all abscissas pushed.</remarks>
            """), LocalPolynomialCode.Beside($"_stream.Current({code.InstanceSmoother})"));

        yield return Member.Named(
            head + "int", "WindowCount", "/// <summary>The number of observations in the window of <see cref=\"Current\"/>.</summary>",
                "=> _stream.WindowCount;");
        yield return Member.Named(
            head + "long", "DroppedCount",
            $"/// <summary>The number of observations that left while they were still within reach, "
                + $"there being room for {size}: 0 unless Capacity is too small for the bandwidth.</summary>",
            "=> _stream.DroppedCount;");
        if (spec.SkipsMissing)
        {
            yield return Member.Named(
                head + "long", Skipped,
                "/// <summary>The number of observations of the stream that were left out because a value of theirs was missing.</summary>",
                "=> _stream.SkippedCount;");
        }
        yield return Member.Method(
            "public void", "Restart", System.Array.Empty<Parameter>(),
            "/// <summary>Begins a new stream, as if nothing had been pushed; x may be anything again.</summary>",
            spec.Target.IsCopied ? "=> _stream = default;" : "=> _stream.Restart();");
    }
}
