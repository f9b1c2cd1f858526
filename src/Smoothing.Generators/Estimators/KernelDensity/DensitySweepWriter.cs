using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Emission;
using Smoothing.Generators.KernelEmission;
using Smoothing.Generators.Kernels;

namespace Smoothing.Generators.Estimators.KernelDensity;

/// <summary>
/// Writes the moment sweep of a density: the terms that an observation adds to the moments, and the sum of a window from its moments.
/// The sweep is that of a local regression of degree 0 without responses.
/// </summary>
internal static class DensitySweepWriter
{
    private const string Simd = "global::Smoothing.CompilerServices." + FrameworkAliases.Simd;

    /// <summary>The properties of a target's kernel, one on each line.</summary>
    public static string Properties(KernelDefinition kernel)
    {
        bool hasHalves = kernel.Pieces is { Pieces.Count: 2 };
        KernelMoments? moments = kernel.Pieces is { } pieces ? new KernelMoments(pieces, degree: 0) : null;
        return Code.Text(
            $$"""
            public bool HasTwoPieces => {{(hasHalves ? "true" : "false")}};
            public double CellWidth(bool withNorm) => {{moments?.CellWidth(withNorm: false) ?? HarmonicMoments.CellWidth}};
            public int MomentCount(bool withNorm) => {{moments?.HighestPower(withNorm: false) ?? 2 * kernel.Harmonics!.Harmonics.Count}};
            """);
    }

    /// <summary>The two methods of the shared type. A density has no moments of K², because only the norm of a regression needs them.</summary>
    public static string Methods(KernelDefinition kernel) =>
        kernel.Pieces is { } pieces ? Polynomials(new KernelMoments(pieces, degree: 0)) : Waves(kernel.Harmonics!);

    private static string Polynomials(KernelMoments moments)
    {
        int powers = moments.HighestPower(withNorm: false);
        bool hasHalves = moments.Pieces.Count == 2;
        string Name(int half, int power) => (hasHalves ? half == 0 ? "ml" : "mr" : "m") + Literal.Of(power);
        string Z(int power) => power == 1 ? "z" : "z" + Literal.Of(power);
        IEnumerable<string> terms = Enumerable.Range(2, powers - 1)
            .Select(k => $"var {Z(k)} = {Z(k / 2)} * {Z(k - k / 2)};")
            .Concat(Enumerable.Range(1, powers).Select(k => $"{Simd}.Store({Z(k)}, terms, {SumExpressions.At(k - 1, "i")});"));

        var sum = new SumExpressions(moments.Pieces, "k", (half, power, _) => Name(half, power));
        // The columns of each piece are padded to a multiple of four. The count has a column of its own.
        string right = hasHalves
            ? $"int right = {Literal.Of((powers + 3) / 4 * 4 + 1)} * stride; // where the moments of the right half begin"
            : "";
        IEnumerable<string> combine = SumExpressions.Powers(sum.DeltaPowers())
            .Append(sum.Coefficients())
            .Concat(
                from half in Enumerable.Range(0, moments.Pieces.Count)
                from power in Enumerable.Range(0, powers + 1)
                select $"var {Name(half, power)} = {Simd}.Load(moments, {(half == 1 ? "right + " : "")}{SumExpressions.At(power, "j")});")
            .Append(sum.Store(0, 0, isResponse: false));
        return Methods(terms, right, combine);
    }

    private static string Waves(HarmonicSum kernel)
    {
        string Suffix(Harmonic harmonic) => harmonic.Frequency == 1 ? "" : Literal.Of(harmonic.Frequency);
        IEnumerable<string> terms = HarmonicMoments.Waves(kernel.Harmonics, "z", "cosine", "sine")
            .Concat(kernel.Harmonics.SelectMany((harmonic, k) => new[]
            {
                $"{Simd}.Store(cosine{Suffix(harmonic)}, terms, {SumExpressions.At(2 * k, "i")});",
                $"{Simd}.Store(sine{Suffix(harmonic)}, terms, {SumExpressions.At(2 * k + 1, "i")});",
            }));

        // cos(f(z + δ)) = cos fδ cos fz − sin fδ sin fz.
        string Term(Harmonic harmonic)
        {
            string wave = $"cosine{Suffix(harmonic)} * c{Suffix(harmonic)} - sine{Suffix(harmonic)} * s{Suffix(harmonic)}";
            return harmonic.Amplitude == 1 ? wave : $"({wave}) * {Literal.Of(harmonic.Amplitude)}";
        }
        IEnumerable<string> combine = HarmonicMoments.Waves(kernel.Harmonics, "d", "cosine", "sine")
            .Concat(kernel.Harmonics.SelectMany((harmonic, k) => new[]
            {
                $"var c{Suffix(harmonic)} = {Simd}.Load(moments, {SumExpressions.At(2 * k + 1, "j")});",
                $"var s{Suffix(harmonic)} = {Simd}.Load(moments, {SumExpressions.At(2 * k + 2, "j")});",
            }))
            .Append($"{Simd}.Store({string.Join(" + ", kernel.Harmonics.Select(Term))}, sums, j);");
        return Methods(terms, "", combine);
    }

    private static string Methods(IEnumerable<string> terms, string right, IEnumerable<string> combine) =>
        Code.Text(
            $$"""
            /// <summary>What each observation adds to the moments about a centre c.</summary>
            {{SharedMoments.TermsSignature}}
            {
                var x = sample.X;
                var centres = {{Simd}}.Create(centre);
                for (int i = 0; i < count; i += {{Simd}}.Width)
                {
                    var z = ({{Simd}}.Load(x, start + i) - centres) * inverseBandwidth;
                    {{Code.Lines(terms)}}
                }
            }

            /// <summary>The sum of each window from its moments, d = (c − x₀)/h.</summary>
            {{SharedMoments.CombineSignature}}
            {
                {{right}}
                for (int j = 0; j < targets; j += {{Simd}}.Width)
                {
                    var d = {{Simd}}.Load(offsets, j);
                    {{Code.Lines(combine)}}
                }
            }
            """);
}
