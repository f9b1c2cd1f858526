using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Emission;
using Smoothing.Generators.KernelEmission;
using Smoothing.Generators.Kernels;

namespace Smoothing.Generators.Estimators.KernelDensity;

/// <summary>
/// Writes the moment sweep of a density of weighted observations. The first moment is the sum of the weights, and every other term is
/// multiplied by the weight.
/// </summary>
internal static class WeightedSweepWriter
{
    private const string Input = "global::System.ReadOnlySpan<double>";
    private const string Output = "global::System.Span<double>";
    private const string Numerics = "global::Smoothing.CompilerServices";
    private const string Simd = Numerics + "." + FrameworkAliases.Simd;

    public static string Write(KernelDefinition kernel) =>
        kernel.Pieces is { } pieces ? Polynomials(new KernelMoments(pieces, degree: 0)) : Waves(kernel.Harmonics!);

    private static string Polynomials(KernelMoments moments)
    {
        int powers = moments.HighestPower(withNorm: false);
        bool hasHalves = moments.Pieces.Count == 2;
        string Name(int half, int power) => (hasHalves ? half == 0 ? "ml" : "mr" : "m") + Literal.Of(power);
        string Z(int power) => power == 1 ? "z" : "z" + Literal.Of(power);
        IEnumerable<string> terms = new[] { powers > 0 ? Place : "", Weight, $"{Simd}.Store(w, terms, i);" }
            .Concat(Enumerable.Range(2, System.Math.Max(0, powers - 1)).Select(k => $"var {Z(k)} = {Z(k / 2)} * {Z(k - k / 2)};"))
            .Concat(Enumerable.Range(1, powers).Select(k => $"{Simd}.Store({Z(k)} * w, terms, {SumExpressions.At(k, "i")});"));

        var sum = new SumExpressions(moments.Pieces, "k", (half, power, _) => Name(half, power));
        // The columns of each piece are padded to a multiple of four.
        string right = hasHalves
            ? $"int right = {Literal.Of((powers + 1 + 3) / 4 * 4)} * stride; // where the moments of the right half begin"
            : "";
        IEnumerable<string> combine = new[] { sum.UsesOffsets ? Offset : "" }
            .Concat(SumExpressions.Powers(sum.DeltaPowers()))
            .Append(sum.Coefficients())
            .Concat(
                from half in Enumerable.Range(0, moments.Pieces.Count)
                from power in Enumerable.Range(0, powers + 1)
                select $"var {Name(half, power)} = {Simd}.Load(moments, {(half == 1 ? "right + " : "")}{SumExpressions.At(power, "j")});")
            .Append(sum.Store(0, 0, isResponse: false));
        return Members(hasHalves, moments.CellWidth(withNorm: false), powers + 1, powers > 0, terms, right, combine);
    }

    private static string Waves(HarmonicSum kernel)
    {
        string Suffix(Harmonic harmonic) => harmonic.Frequency == 1 ? "" : Literal.Of(harmonic.Frequency);
        IEnumerable<string> terms = new[] { Place, Weight, $"{Simd}.Store(w, terms, i);" }
            .Concat(HarmonicMoments.Waves(kernel.Harmonics, "z", "cosine", "sine"))
            .Concat(kernel.Harmonics.SelectMany((harmonic, k) => new[]
            {
                $"{Simd}.Store(cosine{Suffix(harmonic)} * w, terms, {SumExpressions.At(2 * k + 1, "i")});",
                $"{Simd}.Store(sine{Suffix(harmonic)} * w, terms, {SumExpressions.At(2 * k + 2, "i")});",
            }));

        // cos(f(z + δ)) = cos fδ cos fz − sin fδ sin fz.
        string Term(Harmonic harmonic)
        {
            string wave = $"cosine{Suffix(harmonic)} * c{Suffix(harmonic)} - sine{Suffix(harmonic)} * s{Suffix(harmonic)}";
            return harmonic.Amplitude == 1 ? wave : $"({wave}) * {Literal.Of(harmonic.Amplitude)}";
        }
        IEnumerable<string> combine = new[] { Offset }
            .Concat(HarmonicMoments.Waves(kernel.Harmonics, "d", "cosine", "sine"))
            .Concat(kernel.Harmonics.SelectMany((harmonic, k) => new[]
            {
                $"var c{Suffix(harmonic)} = {Simd}.Load(moments, {SumExpressions.At(2 * k + 1, "j")});",
                $"var s{Suffix(harmonic)} = {Simd}.Load(moments, {SumExpressions.At(2 * k + 2, "j")});",
            }))
            .Append($"{Simd}.Store({string.Join(" + ", kernel.Harmonics.Select(Term))}, sums, j);");
        return Members(
            hasHalves: false, HarmonicMoments.CellWidth, 2 * kernel.Harmonics.Count + 1, usesPlace: true, terms, "", combine);
    }

    private static string Place => $"var z = ({Simd}.Load(x, start + i) - centres) * InverseBandwidth;";

    private static string Weight => $"var w = {Simd}.Load(weights, start + i);";

    private static string Offset => $"var d = {Simd}.Load(offsets, j);";

    private static string Members(
        bool hasHalves, double cellWidth, int count, bool usesPlace, IEnumerable<string> terms, string right, IEnumerable<string> combine) =>
        Code.Text(
            $$"""
            public bool HasTwoPieces => {{(hasHalves ? "true" : "false")}};
            public double CellWidth(bool withNorm) => {{cellWidth}};
            public int MomentCount(bool withNorm) => {{count}};

            public void Terms(in {{Numerics}}.Sample sample, int start, int count, double centre, bool withNorm, {{Output}} terms, int stride)
            {
                {{(usesPlace ? "var x = sample.X;" : "")}}
                var weights = sample.Weights;
                {{(usesPlace ? $"var centres = {Simd}.Create(centre);" : "")}}
                for (int i = 0; i < count; i += {{Simd}}.Width)
                {
                    {{Code.Lines(terms.Where(line => line.Length > 0))}}
                }
            }

            public void Combine({{Input}} moments, {{Input}} offsets, int targets, bool withNorm, {{Output}} sums, int stride)
            {
                {{right}}
                for (int j = 0; j < targets; j += {{Simd}}.Width)
                {
                    {{Code.Lines(combine.Where(line => line.Length > 0))}}
                }
            }
            """);
}
