using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Kernels;

namespace Smoothing.Generators.KernelEmission;

/// <summary>
/// Writes the moment sweep of a kernel that is a sum of cosines. By the angle-sum formula cos(f(z + δ)) = cos fδ cos fz − sin fδ sin fz,
/// its moments are the sums of cos fz and sin fz.
/// </summary>
internal sealed class HarmonicMoments
{
    private const string Simd = "global::Smoothing.CompilerServices." + FrameworkAliases.Simd;

    private readonly int _degree;
    private readonly bool _isWeighted;
    private readonly List<Moment> _values;
    private readonly List<Moment> _squares;
    private readonly HarmonicSum _kernel;
    private readonly HarmonicSum _square;

    private HarmonicMoments(HarmonicSum kernel, int degree, bool isWeighted)
    {
        _degree = degree;
        _isWeighted = isWeighted;
        _kernel = kernel;
        _square = kernel.Squared();
        _values = Moments(kernel, degree, isResponse: true).Concat(Moments(kernel, 2 * degree, isResponse: false)).ToList();
        _squares = Moments(_square, 2 * degree, isResponse: false).Where(moment => !_values.Contains(moment)).ToList();
    }

    /// <summary>Σ of cos or sin of fπz/2, times zʲ, and times y.</summary>
    private sealed record Moment(int Frequency, bool IsSine, int Power, bool IsResponse)
    {
        // Σ 1, which every sweep has without a term of its own.
        public bool IsCount => Frequency == 0 && Power == 0 && !IsResponse;

        public string Name =>
            (Frequency == 0 ? "m" : IsSine ? "s" : "c") + (Frequency <= 1 ? "" : Literal.Of(Frequency))
            + (IsResponse ? "y" : "") + "z" + Literal.Of(Power);

        public string Wave => Frequency == 0 ? "" : (IsSine ? "sine" : "cosine") + (Frequency <= 1 ? "" : Literal.Of(Frequency));
    }

    /// <summary>The properties of a target's kernel, one on each line.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="degree">The degree of the polynomial.</param>
    /// <param name="isWeighted">Whether observations have weights.</param>
    public static string Properties(HarmonicSum kernel, int degree, bool isWeighted) =>
        new HarmonicMoments(kernel, degree, isWeighted).Properties();

    /// <summary>The two methods of the shared type.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="degree">The degree of the polynomial.</param>
    /// <param name="isWeighted">Whether observations have weights.</param>
    public static string Methods(HarmonicSum kernel, int degree, bool isWeighted)
    {
        var writer = new HarmonicMoments(kernel, degree, isWeighted);
        return Code.Blocks(writer.Terms(), writer.Combine());
    }

    private static IEnumerable<Moment> Moments(HarmonicSum kernel, int highest, bool isResponse) =>
        from harmonic in kernel.Harmonics
        from wave in Enumerable.Range(0, harmonic.Frequency == 0 ? 1 : 2)
        from power in Enumerable.Range(0, highest + 1)
        let moment = new Moment(harmonic.Frequency, IsSine: wave == 1, power, isResponse)
        where !moment.IsCount
        select moment;

    private int Lead => _isWeighted ? 1 : 0;

    private string Properties() =>
        Code.Text(
            $$"""
            public bool HasTwoPieces => false;
            public double CellWidth(bool withNorm) => {{CellWidth}};
            public int MomentCount(bool withNorm) => withNorm ? {{Lead + _values.Count + _squares.Count}} : {{Lead + _values.Count}};
            """);

    /// <summary>The width of a cell in bandwidths. |z| is then at most 1¼, and its powers lose almost no digits.</summary>
    public const double CellWidth = 0.5;

    private string Terms()
    {
        string w = _isWeighted ? "w" : "";
        string Value(Moment moment)
        {
            var factors = new[] { moment.Power == 0 ? "" : moment.Power == 1 ? "z" : "z" + Literal.Of(moment.Power),
                moment.Wave, moment.IsResponse ? _isWeighted ? "wy" : "yi" : w };
            return string.Join(" * ", factors.Where(factor => factor.Length > 0));
        }
        string Store(Moment moment, int column) => $"{Simd}.Store({Value(moment)}, terms, {SumExpressions.At(column, "i")});";
        return Code.Text(
            $$"""
            /// <summary>What each observation adds to the moments about a centre c: cosines and sines of z = (xᵢ − c)/h, times powers of z and y.</summary>
            {{SharedMoments.TermsSignature}}
            {
                var x = sample.X;
                var y = sample.Y;
                {{(_isWeighted ? "var weights = sample.Weights;" : "")}}
                var centres = {{Simd}}.Create(centre);
                for (int i = 0; i < count; i += {{Simd}}.Width)
                {
                    var z = ({{Simd}}.Load(x, start + i) - centres) * inverseBandwidth;
                    var yi = {{Simd}}.Load(y, start + i);
                    {{(_isWeighted ? $"var w = {Simd}.Load(weights, start + i);\nvar wy = w * yi;\n{Simd}.Store(w, terms, i);" : "")}}
                    {{Code.Lines(Powers())}}
                    {{Code.Lines(Waves(_kernel.Harmonics, "z", "cosine", "sine"))}}
                    {{Code.Lines(_values.Select((moment, k) => Store(moment, Lead + k)))}}
                    if (!withNorm)
                        continue;

                    {{Code.Lines(Waves(NewFrequencies, "z", "cosine", "sine"))}}
                    {{Code.Lines(_squares.Select((moment, k) => Store(moment, Lead + _values.Count + k)))}}
                }
            }
            """);
    }

    private IEnumerable<Harmonic> NewFrequencies =>
        _square.Harmonics.Where(harmonic => _kernel.Harmonics.All(other => other.Frequency != harmonic.Frequency));

    private IEnumerable<string> Powers()
    {
        for (int k = 2; k <= 2 * _degree; k++)
            yield return $"var z{Literal.Of(k)} = {(k == 2 ? "z" : "z" + Literal.Of(k - 1))} * z;";
    }

    /// <summary>The locals that hold cos and sin of fπv/2. Those of an even f follow from f/2 by the double-angle formulas.</summary>
    public static IEnumerable<string> Waves(IEnumerable<Harmonic> harmonics, string variable, string cosine, string sine)
    {
        foreach (Harmonic harmonic in harmonics.Where(harmonic => harmonic.Frequency > 0))
        {
            if (harmonic.Frequency == 1)
            {
                yield return $"var {cosine} = {Simd}.CosineOfQuarterTurns({variable});";
                yield return $"var {sine} = {Simd}.SineOfQuarterTurns({variable});";
                continue;
            }
            string number = Literal.Of(harmonic.Frequency);
            string half = harmonic.Frequency == 2 ? "" : Literal.Of(harmonic.Frequency / 2);
            yield return $"var {cosine}{number} = ({cosine}{half} - {sine}{half}) * ({cosine}{half} + {sine}{half});";
            yield return $"var {sine}{number} = {cosine}{half} * {sine}{half} * 2.0;";
        }
    }

    private string Combine()
    {
        var columns = new[] { new Moment(0, IsSine: false, 0, IsResponse: false) }.Concat(_values).Concat(_squares).ToList();
        string Load(Moment moment) => $"var {moment.Name} = {Simd}.Load(moments, {SumExpressions.At(columns.IndexOf(moment), "j")});";
        return Code.Text(
            $$"""
            /// <summary>The sums of each window from its moments: cos(z + d) = cos d cos z − sin d sin z, d = (c − x₀)/h.</summary>
            {{SharedMoments.CombineSignature}}
            {
                for (int j = 0; j < targets; j += {{Simd}}.Width)
                {
                    var d = {{Simd}}.Load(offsets, j);
                    {{Code.Lines(Waves(_kernel.Harmonics, "d", "cosine", "sine"))}}
                    {{Code.Lines(_values.Select(Load))}}
                    {{Code.Lines(Enumerable.Range(0, 2 * _degree + 1).Select(power => Store(_kernel, power, power, "S")))}}
                    {{Code.Lines(Enumerable.Range(0, _degree + 1).Select(power => Store(_kernel, 2 * _degree + 1 + power, power, "T")))}}
                    if (!withNorm)
                        continue;

                    {{Code.Lines(Waves(NewFrequencies, "d", "cosine", "sine"))}}
                    {{Load(columns[0])}}
                    {{Code.Lines(_squares.Select(Load))}}
                    {{Code.Lines(Enumerable.Range(0, 2 * _degree + 1).Select(power => Store(_square, 3 * _degree + 2 + power, power, "Q")))}}
                }
            }
            """);
    }

    // The statement that stores a sum, and a comment with its name in the equations.
    private static string Store(HarmonicSum kernel, int column, int power, string sum)
    {
        string Term(Harmonic harmonic)
        {
            string name(bool isSine) => new Moment(harmonic.Frequency, isSine, power, IsResponse: sum == "T").Name;
            string suffix = harmonic.Frequency <= 1 ? "" : Literal.Of(harmonic.Frequency);
            string wave = harmonic.Frequency == 0 ? name(false) : $"cosine{suffix} * {name(false)} - sine{suffix} * {name(true)}";
            return harmonic.Amplitude == 1
                ? wave
                : harmonic.Frequency == 0 ? $"{wave} * {Literal.Of(harmonic.Amplitude)}"
                : $"({wave}) * {Literal.Of(harmonic.Amplitude)}";
        }
        return $"{Simd}.Store({string.Join(" + ", kernel.Harmonics.Select(Term))}, sums, {SumExpressions.At(column, "j")}); "
            + $"// {sum}{Literal.Subscript(power)}";
    }
}
