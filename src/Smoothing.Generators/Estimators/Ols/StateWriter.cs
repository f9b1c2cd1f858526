using System.Linq;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>Writes how a model's sums are saved as plain numbers and restored.</summary>
internal static class StateWriter
{
    public const string Size = "StateSize";
    public const string Fingerprint = "StateFingerprint";

    private const string Numerics = "global::Smoothing.CompilerServices";

    // A version, a fingerprint and a count, as SavedState has them.
    private const int HeaderLength = 3;

    public static string Write(OlsSpec spec, OlsNames names)
    {
        int sums = names.AllSums;
        bool origins = names.Shifted.Count > 0;
        string name = spec.Target.Declaration.Name;
        return Code.Blocks(
            Code.Text(
                $$"""
                /// <summary>How many numbers <see cref="Save(global::System.Span{double})"/> writes and <see cref="Restore(global::System.ReadOnlySpan{double})"/> reads.</summary>
                public static int {{Size}} => {{HeaderLength + 2 * sums + names.Shifted.Count}};

                // Tells {{Literal.Xml(Canonical(spec))}} from other models.
                private const double {{Fingerprint}} = {{Literal.Hexadecimal(Hash(Canonical(spec)))}};

                /// <summary>
                /// Saves what the rows added so far come to, to the bit: a version, a fingerprint of the model, the number of rows, {{(origins ? "high and low" : "and high and low")}}
                /// part of each sum of products{{(origins ? ", and the origins of the columns" : "")}}. Results are not saved, for the sums determine them. Allocates nothing.
                /// </summary>
                /// <param name="state">Receives <see cref="{{Size}}"/> numbers.</param>
                /// <exception cref="global::System.ArgumentException">It is not that long.</exception>
                public {{spec.Target.ReadOnly}}void Save(global::System.Span<double> state) =>
                    {{Numerics}}.SavedState.Save(in _moments.{{names.FirstSum}}, length: {{sums}}{{(origins ? $", in _moments.{names.FirstOrigin}, origins: {Literal.Of(names.Shifted.Count)}" : "")}}, _moments.Count, {{Fingerprint}}, state, nameof(state));

                /// <summary>
                /// Puts saved rows in the place of those added so far, and solves for them where there are any. Rows added later give the same bits as
                /// if the model had never been saved. Allocates nothing.
                /// </summary>
                /// <param name="state">What <see cref="Save(global::System.Span{double})"/> wrote.</param>
                /// <exception cref="global::System.ArgumentException">The length is not <see cref="{{Size}}"/>, the version is unknown, the model is another one, or the number of rows is none; everything stays as it was.</exception>
                public void Restore(global::System.ReadOnlySpan<double> state)
                {
                    var moments = default(Moments);
                    moments.Count = {{Numerics}}.SavedState.Load(ref moments.{{names.FirstSum}}, length: {{sums}}{{(origins ? $", ref moments.{names.FirstOrigin}, origins: {Literal.Of(names.Shifted.Count)}" : "")}}, {{Fingerprint}}, state, nameof(state));
                    {{(origins ? "moments.HasOrigin = moments.Count > 0;" : "")}}
                    Clear();
                    _moments = moments;
                    if (moments.Count > 0)
                        Solve();
                }
                """),
            spec.Target.CanBeCreated ? Load(spec.Target, name) : "");
    }

    private static string Load(TargetSpec target, string name) =>
        Code.Text(
            $$"""
            /// <summary>A {{(target.IsValueType ? "value" : "new instance")}} that goes on from a saved state, solved where it has rows: see <see cref="Restore(global::System.ReadOnlySpan{double})"/>.</summary>
            /// <param name="state">What <see cref="Save(global::System.Span{double})"/> wrote.</param>
            /// <returns>The model.</returns>
            /// <exception cref="global::System.ArgumentException">The length is not <see cref="{{Size}}"/>, the version is unknown, the model is another one, or the number of rows is none.</exception>
            public static {{name}} Load(global::System.ReadOnlySpan<double> state)
            {
                var model = new {{name}}();
                model.Restore(state);
                return model;
            }
            """);

    /// <summary>What the sums depend on, however the formula is spelled: <c>y ~ 1 + a + b</c>.</summary>
    private static string Canonical(OlsSpec spec) =>
        spec.ResponseText + " ~ " + string.Join(" + ", spec.Terms.Select(term => term.Text).Prepend(spec.HasIntercept ? "1" : "0"))
        + (spec.IsWeighted ? ", weighted" : "")
        + (spec.SkipsMissing ? ", without missing rows" : "");

    /// <summary>FNV-1a with 64 bits, the upper eleven folded into the rest, so that a double holds the number.</summary>
    private static ulong Hash(string text)
    {
        const int Bits = 53;
        ulong hash = FnvHash.Of(text);
        return (hash >> Bits) ^ (hash & ((1UL << Bits) - 1));
    }
}
