using Smoothing.Generators.Emission;

namespace Smoothing.Generators.Estimators.LocalPolynomial;

/// <summary>Writes the members that follow a stream, one observation after the other.</summary>
internal static class StreamWriter
{
    /// <summary>The property that counts what was incomplete.</summary>
    public const string Skipped = "SkippedPushCount";

    private const string Numerics = "global::Smoothing.CompilerServices";

    /// <summary>The names of the properties that every stream has.</summary>
    public static string[] Properties { get; } = { "Current", "WindowCount", "DroppedCount" };

    /// <summary>The field that holds the stream; none without a capacity.</summary>
    public static string Field(LocalPolynomialSpec spec) =>
        spec.Capacity is null ? "" : $"private {Numerics}.{(LocalPolynomialWriter.IsSwept(spec) ? "StreamSweep" : "StreamSums")} _stream;";

    public static string Write(LocalPolynomialSpec spec, BandwidthCode names)
    {
        if (spec.Capacity is not { } capacity)
            return "";

        bool isSwept = LocalPolynomialWriter.IsSwept(spec);
        string parameters = "double x, double y" + (spec.IsWeighted ? ", double weight" : "");
        string arguments = "x, y" + (spec.IsWeighted ? ", weight" : "");
        string orMissing = spec.SkipsMissing ? "OrMissing" : "";
        string copies = spec.Target.IsValueType ? " Copies made after the first push follow the same stream." : "";
        return Code.Text(
            $$"""
            /// <summary>Adds the next observation of a stream, apart from the data of a fit; allocates at the first push only.</summary>
            /// <remarks>
            /// {{(isSwept ? "O(1) amortised: now and then the sums of the window are taken about a newer centre. They only ever add, so that nothing drifts." : "O(1).")}}
            /// The newest {{Literal.Of(capacity)}} observations are kept; where more lie within reach the oldest leave early.{{copies}}
            /// </remarks>
            /// <param name="x">The abscissa, not below the one before it.{{(spec.SkipsMissing ? " NaN where it is missing: the observation is skipped." : "")}}</param>
            /// <param name="y">The response.{{(spec.SkipsMissing ? " NaN where it is missing: the window moves to x all the same." : "")}}</param>
            {{(spec.IsWeighted ? $"/// <param name=\"weight\">The weight: 0 leaves the observation out, 2 counts it twice.{(spec.SkipsMissing ? " NaN where it is missing." : "")}</param>" : "")}}
            /// <exception cref="global::System.ArgumentException">{{(spec.SkipsMissing ? "A value is infinite" : "A value is not finite")}}, {{(spec.IsWeighted ? "the weight is negative, " : "")}}or x is below the one before it; nothing changes then.</exception>
            public void Push({{parameters}})
            {
                {{Numerics}}.Guard.Finite{{orMissing}}(x, nameof(x));
                {{Numerics}}.Guard.Ascending(x, _stream.Newest, nameof(x));
                {{Numerics}}.Guard.Finite{{orMissing}}(y, nameof(y));
                {{(spec.IsWeighted ? $"{Numerics}.Guard.Weight{orMissing}(weight, nameof(weight));" : "")}}
                _stream.Push({{names.InstanceKernel}}, {{Literal.Of(capacity)}}, {{arguments}});
            }

            /// <summary>The estimate at the newest x of the stream from the observations up to a bandwidth before it, with its slope.</summary>
            /// <remarks>{{(isSwept ? "O(1), but for a window that leaves too few digits to shared sums and is summed up by itself" : "O(window)")}}; allocates nothing. It is what <c>Evaluate</c> gives at the last of all abscissas pushed.</remarks>
            public {{spec.Target.ReadOnly}}global::Smoothing.LocalEstimate Current => _stream.Estimate({{names.InstanceKernel}});

            /// <summary>The number of observations in the window of <see cref="Current"/>.</summary>
            public {{spec.Target.ReadOnly}}int WindowCount => _stream.Count;

            /// <summary>The number of observations that left while they were still within reach, there being room for {{Literal.Of(capacity)}}: 0 unless Capacity is too small for the bandwidth.</summary>
            public {{spec.Target.ReadOnly}}long DroppedCount => _stream.Dropped;

            {{(spec.SkipsMissing
                ? $$"""
                  /// <summary>The number of observations of the stream that were left out because a value of theirs was missing.</summary>
                  public {{spec.Target.ReadOnly}}long {{Skipped}} => _stream.Skipped;

                  """
                : "")}}
            /// <summary>Begins a new stream, as if nothing had been pushed; x may be anything again.</summary>
            public {{spec.Target.ReadOnly}}void Restart() => _stream.Clear();
            """);
    }
}
