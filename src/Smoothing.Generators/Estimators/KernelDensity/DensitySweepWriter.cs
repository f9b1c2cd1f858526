using System;
using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Emission;
using Smoothing.Generators.KernelEmission;
using Smoothing.Generators.Kernels;

namespace Smoothing.Generators.Estimators.KernelDensity;

/// <summary>
/// Writes the moment sweep of a density: the terms that an observation adds to the moments, and the sum of a window from its moments.
/// The sweep is that of a local regression of degree 0 without responses. With weights the first moment is their sum, and every other term
/// is multiplied by the weight.
/// </summary>
internal sealed class DensitySweepWriter(KernelDefinition kernel, bool isWeighted)
{
    private const string Simd = "global::Smoothing.CompilerServices." + FrameworkAliases.Simd;

    private readonly KernelMoments? _moments = kernel.Pieces is { } pieces ? new KernelMoments(pieces, degree: 0) : null;

    private bool HasHalves => _moments?.Pieces.Count == 2;

    // Every sweep has the count without a term of its own. A weight has one.
    private int Lead => isWeighted ? 1 : 0;

    private int Powers => _moments!.HighestPower(withNorm: false);

    private string Weight => isWeighted ? " * w" : "";

    /// <summary>The properties of a target's kernel, one on each line.</summary>
    public string Properties() =>
        Code.Text(
            $$"""
            public bool HasTwoPieces => {{(HasHalves ? "true" : "false")}};
            public double CellWidth(bool withNorm) => {{_moments?.CellWidth(withNorm: false) ?? HarmonicMoments.CellWidth}};
            public int MomentCount(bool withNorm) => {{Lead + (_moments is null ? 2 * kernel.Harmonics!.Harmonics.Count : Powers)}};
            """);

    /// <summary>The two methods of the shared type. A density has no moments of K², because only the norm of a regression needs them.</summary>
    public string Methods() => _moments is { } moments ? Polynomials(moments) : Waves(kernel.Harmonics!);

    private string Polynomials(KernelMoments moments)
    {
        string Name(int half, int power) => (HasHalves ? half == 0 ? "ml" : "mr" : "m") + Literal.Of(power);
        string Z(int power) => power == 1 ? "z" : "z" + Literal.Of(power);
        IEnumerable<string> terms = Enumerable.Range(2, Math.Max(0, Powers - 1))
            .Select(k => $"var {Z(k)} = {Z(k / 2)} * {Z(k - k / 2)};")
            .Concat(Enumerable.Range(1, Powers).Select(k => Store(Z(k) + Weight, k - 1 + Lead)));

        var sum = new SumExpressions(moments.Pieces, "k", (half, power, _) => Name(half, power));
        // The columns of each piece are padded to a multiple of four. Without weights, the count has a column of its own.
        string right = HasHalves
            ? $"int right = {Literal.Of((Powers + Lead + 3) / 4 * 4 + 1 - Lead)} * stride; // where the moments of the right half begin"
            : "";
        IEnumerable<string> combine = SumExpressions.Powers(sum.DeltaPowers())
            .Append(sum.Coefficients())
            .Concat(
                from half in Enumerable.Range(0, moments.Pieces.Count)
                from power in Enumerable.Range(0, Powers + 1)
                select $"var {Name(half, power)} = {Simd}.Load(moments, {(half == 1 ? "right + " : "")}{SumExpressions.At(power, "j")});")
            .Append(sum.Store(0, 0, isResponse: false));
        return Methods(usesPlace: Powers > 0, terms, right, sum.UsesOffsets, combine);
    }

    private string Waves(HarmonicSum harmonics)
    {
        string Suffix(Harmonic harmonic) => harmonic.Frequency == 1 ? "" : Literal.Of(harmonic.Frequency);
        IEnumerable<string> terms = HarmonicMoments.Waves(harmonics.Harmonics, "z", "cosine", "sine")
            .Concat(harmonics.Harmonics.SelectMany((harmonic, k) => new[]
            {
                Store($"cosine{Suffix(harmonic)}{Weight}", 2 * k + Lead),
                Store($"sine{Suffix(harmonic)}{Weight}", 2 * k + 1 + Lead),
            }));

        // cos(f(z + δ)) = cos fδ cos fz − sin fδ sin fz.
        string Term(Harmonic harmonic)
        {
            string wave = $"cosine{Suffix(harmonic)} * c{Suffix(harmonic)} - sine{Suffix(harmonic)} * s{Suffix(harmonic)}";
            return harmonic.Amplitude == 1 ? wave : $"({wave}) * {Literal.Of(harmonic.Amplitude)}";
        }
        IEnumerable<string> combine = HarmonicMoments.Waves(harmonics.Harmonics, "d", "cosine", "sine")
            .Concat(harmonics.Harmonics.SelectMany((harmonic, k) => new[]
            {
                $"var c{Suffix(harmonic)} = {Simd}.Load(moments, {SumExpressions.At(2 * k + 1, "j")});",
                $"var s{Suffix(harmonic)} = {Simd}.Load(moments, {SumExpressions.At(2 * k + 2, "j")});",
            }))
            .Append($"{Simd}.Store({string.Join(" + ", harmonics.Harmonics.Select(Term))}, sums, j);");
        return Methods(usesPlace: true, terms, right: "", usesOffsets: true, combine);
    }

    private static string Store(string value, int column) => $"{Simd}.Store({value}, terms, {SumExpressions.At(column, "i")});";

    private string Methods(bool usesPlace, IEnumerable<string> terms, string right, bool usesOffsets, IEnumerable<string> combine) =>
        Code.Text(
            $$"""
            /// <summary>What each observation adds to the moments about a centre c.</summary>
            {{SharedMoments.TermsSignature}}
            {
                {{(usesPlace ? "var x = sample.X;" : "")}}
                {{(isWeighted ? "var weights = sample.Weights;" : "")}}
                {{(usesPlace ? $"var centres = {Simd}.Create(centre);" : "")}}
                for (int i = 0; i < count; i += {{Simd}}.Width)
                {
                    {{(usesPlace ? $"var z = ({Simd}.Load(x, start + i) - centres) * inverseBandwidth;" : "")}}
                    {{(isWeighted ? $"var w = {Simd}.Load(weights, start + i);\n{Store("w", 0)}" : "")}}
                    {{Code.Lines(terms)}}
                }
            }

            /// <summary>The sum of each window from its moments, d = (c − x₀)/h.</summary>
            {{SharedMoments.CombineSignature}}
            {
                {{right}}
                for (int j = 0; j < targets; j += {{Simd}}.Width)
                {
                    {{(usesOffsets ? $"var d = {Simd}.Load(offsets, j);" : "")}}
                    {{Code.Lines(combine.Where(line => line.Length > 0))}}
                }
            }
            """);
}
