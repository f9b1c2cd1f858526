using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Kernels;

namespace Smoothing.Generators.KernelEmission;

/// <summary>
/// Writes the moment sweep of a kernel that is made of polynomials: what an observation adds to the moments, and how the moments
/// of a window become its weighted sums.
/// </summary>
internal sealed class PolynomialMoments
{
    private const string Input = "global::System.ReadOnlySpan<double>";
    private const string Output = "global::System.Span<double>";
    private const string Numerics = "global::Smoothing.CompilerServices";
    private const string Simd = Numerics + "." + FrameworkAliases.Simd;

    private readonly KernelMoments _moments;
    private readonly bool _isWeighted;
    private readonly bool _hasSquares;

    private PolynomialMoments(KernelMoments moments, bool isWeighted, bool hasSquares)
    {
        _moments = moments;
        _isWeighted = isWeighted;
        _hasSquares = hasSquares;
    }

    /// <param name="moments">The kernel's algebra.</param>
    /// <param name="isWeighted">Whether observations have weights.</param>
    /// <param name="hasSquares">Whether the moments of K² are ever asked for.</param>
    public static string Write(KernelMoments moments, bool isWeighted, bool hasSquares)
    {
        var writer = new PolynomialMoments(moments, isWeighted, hasSquares);
        return Code.Blocks(writer.Properties(), writer.Terms(), writer.Combine());
    }

    private bool HasTwoPieces => _moments.Pieces.Count == 2;

    private int Degree => _moments.Degree;

    private int Powers => _moments.HighestPower(withNorm: false);

    private int AllPowers => _moments.HighestPower(withNorm: _hasSquares);

    private int ResponsePowers => _moments.HighestPowerOfResponse;

    // Σ 1 stands first; then the sums with y, then the sums of powers, those of the squares last.
    private static int ResponseColumn(int power) => 1 + power;

    private int PowerColumn(int power) => power == 0 ? 0 : 1 + ResponsePowers + power;

    private int MomentCount(bool withNorm) => 1 + ResponsePowers + (withNorm ? AllPowers : Powers) + (_isWeighted ? 1 : 0);

    // A row of moments is made of blocks of four; where the count comes of itself it has a column of its own.
    private int HalfColumns(bool withNorm) => (MomentCount(withNorm) + 3) / 4 * 4 + (_isWeighted ? 0 : 1);

    private string Properties()
    {
        string Choice(string values, string squares) => values == squares ? values : $"withNorm ? {squares} : {values}";
        return Code.Text(
            $$"""
            public bool HasTwoPieces => {{(HasTwoPieces ? "true" : "false")}};

            public double CellWidth(bool withNorm) => {{Choice(Literal.Of(_moments.CellWidth(withNorm: false)), Literal.Of(_moments.CellWidth(withNorm: _hasSquares)))}};

            public int MomentCount(bool withNorm) => {{Choice(Literal.Of(MomentCount(withNorm: false)), Literal.Of(MomentCount(withNorm: _hasSquares)))}};
            """);
    }

    private string Terms()
    {
        int lead = _isWeighted ? 0 : 1;
        string w = _isWeighted ? "w" : "";
        string Store(string value, int column, string meaning) => $"{Simd}.Store({value}, terms, {SumExpressions.At(column - lead, "i")}); // {meaning}";
        string Times(string power, string factor) => power.Length == 0 ? factor : factor.Length == 0 ? power : $"{power} * {factor}";

        var lines = new List<string>();
        var squares = new List<string>();
        if (_isWeighted)
            lines.Add(Store("w", 0, "w"));
        string response = _isWeighted ? "wy" : "yi";
        int declared = 1;
        string Power(int k, List<string> into)
        {
            for (; declared < k; declared++)
                into.Add($"var {Z(declared + 1)} = {Z((declared + 1) / 2)} * {Z(declared + 1 - (declared + 1) / 2)};");
            return k == 0 ? "" : Z(k);
        }
        for (int k = 0; k <= ResponsePowers; k++)
            lines.Add(Store(Times(Power(k, lines), response), ResponseColumn(k), w + Meaning(k) + "y"));
        for (int k = 1; k <= Powers; k++)
            lines.Add(Store(Times(Power(k, lines), w), PowerColumn(k), w + Meaning(k)));
        for (int k = Powers + 1; k <= AllPowers; k++)
            squares.Add(Store(Times(Power(k, squares), w), PowerColumn(k), w + Meaning(k)));
        bool usesPlace = ResponsePowers + AllPowers > 0;

        return Code.Text(
            $$"""
            /// <summary>What each observation adds to the moments about a centre c: powers of z = (xᵢ − c)/h, alone and times y.</summary>
            public void Terms(in {{Numerics}}.Sample sample, int start, int count, double centre, bool withNorm, {{Output}} terms, int stride)
            {
                {{(usesPlace ? "var x = sample.X;" : "")}}
                var y = sample.Y;
                {{(_isWeighted ? "var weights = sample.Weights;" : "")}}
                {{(usesPlace ? $"var centres = {Simd}.Create(centre);" : "")}}
                for (int i = 0; i < count; i += {{Simd}}.Width)
                {
                    {{(usesPlace ? $"var z = ({Simd}.Load(x, start + i) - centres) * InverseBandwidth;" : "")}}
                    var yi = {{Simd}}.Load(y, start + i);
                    {{(_isWeighted ? $"var w = {Simd}.Load(weights, start + i);\nvar wy = w * yi;" : "")}}
                    {{Code.Lines(lines)}}
                    {{(squares.Count > 0 ? "if (!withNorm)\n    continue;\n\n" + Code.Lines(squares) : "")}}
                }
            }
            """);
    }

    private string Combine()
    {
        var values = new SumExpressions(_moments.Pieces, "k", (half, power, isResponse) => isResponse ? ResponseMoment(half, power) : Moment(half, power));
        var squares = new SumExpressions(_hasSquares ? _moments.Squares : System.Array.Empty<Polynomial>(), "q", (half, power, _) => Moment(half, power));
        string halves = HasTwoPieces
            ? $"int right = {(HalfColumns(false) == HalfColumns(true) ? Literal.Of(HalfColumns(false)) : $"(withNorm ? {Literal.Of(HalfColumns(true))} : {Literal.Of(HalfColumns(false))})")} * stride; // where the moments of the right half begin"
            : "";
        bool usesOffsets = values.UsesOffsets || squares.UsesOffsets;
        return Code.Text(
            $$"""
            /// <summary>The sums of each window from its moments: {{Expansion}}.</summary>
            public void Combine({{Input}} moments, {{Input}} offsets, int targets, bool withNorm, {{Output}} sums, int stride)
            {
                {{halves}}
                for (int j = 0; j < targets; j += {{Simd}}.Width)
                {
                    {{(usesOffsets ? $"var d = {Simd}.Load(offsets, j);" : "")}}
                    {{Code.Lines(SumExpressions.Powers(values.DeltaPowers().Concat(squares.DeltaPowers())))}}
                    {{values.Coefficients()}}
                    {{Code.Lines(Loads())}}
                    {{Code.Lines(Enumerable.Range(0, 2 * Degree + 1).Select(power => values.Store(power, power, isResponse: false)))}}
                    {{Code.Lines(Enumerable.Range(0, Degree + 1).Select(power => values.Store(2 * Degree + 1 + power, power, isResponse: true)))}}
                    {{(_hasSquares ? Squares(squares) : "")}}
                }
            }
            """);
    }

    private string Squares(SumExpressions squares) => Code.Text(
        $$"""
        if (!withNorm)
            continue;

        {{squares.Coefficients()}}
        {{Code.Lines(SquareLoads())}}
        {{Code.Lines(Enumerable.Range(0, 2 * Degree + 1).Select(power => squares.Store(3 * Degree + 2 + power, power, isResponse: false)))}}
        """);

    private string Expansion => (_moments.KernelDegree, HasTwoPieces) switch
    {
        (0, _) => "K is constant, and they are moments themselves",
        (_, false) => "K(z + d) = Σ k_i zⁱ and K² = Σ q_i zⁱ, d = (c − x₀)/h",
        _ => "K(z + d) = Σ k_i zⁱ and K² = Σ q_i zⁱ, d = (c − x₀)/h, l to the left of the target and r to its right",
    };

    private IEnumerable<string> Loads() =>
        from half in Enumerable.Range(0, _moments.Pieces.Count)
        from load in Enumerable.Range(0, Powers + 1).Select(k => Load(Moment(half, k), half, PowerColumn(k)))
            .Concat(Enumerable.Range(0, ResponsePowers + 1).Select(k => Load(ResponseMoment(half, k), half, ResponseColumn(k))))
        select load;

    private IEnumerable<string> SquareLoads() =>
        from half in Enumerable.Range(0, _moments.Pieces.Count)
        from k in Enumerable.Range(Powers + 1, AllPowers - Powers)
        select Load(Moment(half, k), half, PowerColumn(k));

    private static string Load(string name, int half, int column) =>
        $"var {name} = {Simd}.Load(moments, {(half == 1 ? "right + " : "")}{SumExpressions.At(column, "j")});";

    private string Moment(int half, int power) => "m" + Side(half) + Literal.Of(power);

    private string ResponseMoment(int half, int power) => "n" + Side(half) + Literal.Of(power);

    private string Side(int half) => !HasTwoPieces ? "" : half == 0 ? "l" : "r";

    private static string Z(int power) => power == 1 ? "z" : "z" + Literal.Of(power);

    private static string Meaning(int power) => power == 0 ? "" : "z" + Literal.Exponent(power);
}
