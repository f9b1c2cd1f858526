using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Kernels;

namespace Smoothing.Generators.KernelEmission;

/// <summary>
/// Writes the moment sweep of a piecewise polynomial kernel: the terms that an observation adds to the moments, and the weighted sums of a
/// window from its moments.
/// </summary>
internal sealed class PolynomialMoments
{
    private const string Simd = "global::Smoothing.CompilerServices." + FrameworkAliases.Simd;

    private readonly KernelMoments _moments;
    private readonly bool _isWeighted;

    private PolynomialMoments(KernelMoments moments, bool isWeighted)
    {
        _moments = moments;
        _isWeighted = isWeighted;
    }

    /// <summary>The properties of a target's kernel, one on each line.</summary>
    /// <param name="moments">The kernel's algebra.</param>
    /// <param name="isWeighted">Whether observations have weights.</param>
    public static string Properties(KernelMoments moments, bool isWeighted) => new PolynomialMoments(moments, isWeighted).Properties();

    /// <summary>The two methods of the shared type.</summary>
    /// <param name="moments">The kernel's algebra.</param>
    /// <param name="isWeighted">Whether observations have weights.</param>
    public static string Methods(KernelMoments moments, bool isWeighted)
    {
        var writer = new PolynomialMoments(moments, isWeighted);
        return Code.Blocks(writer.Terms(), writer.Combine());
    }

    private bool HasTwoPieces => _moments.Pieces.Count == 2;

    private int Degree => _moments.Degree;

    private int Powers => _moments.HighestPower(withNorm: false);

    private int AllPowers => _moments.HighestPower(withNorm: true);

    private int ResponsePowers => _moments.HighestPowerOfResponse;

    // The order of columns: Σ 1, the sums with y, the sums of powers, and last the powers that only K² needs.
    private static int ResponseColumn(int power) => 1 + power;

    private int PowerColumn(int power) => power == 0 ? 0 : 1 + ResponsePowers + power;

    private int MomentCount(bool withNorm) => 1 + ResponsePowers + (withNorm ? AllPowers : Powers) + (_isWeighted ? 1 : 0);

    // The columns of each piece are padded to a multiple of four. Without weights, the count has a column of its own.
    private int HalfColumns(bool withNorm) => (MomentCount(withNorm) + 3) / 4 * 4 + (_isWeighted ? 0 : 1);

    private string Properties()
    {
        string Choice(string values, string squares) => values == squares ? values : $"withNorm ? {squares} : {values}";
        return Code.Text(
            $$"""
            public bool HasTwoPieces => {{(HasTwoPieces ? "true" : "false")}};
            public double CellWidth(bool withNorm) => {{Choice(Literal.Of(_moments.CellWidth(withNorm: false)), Literal.Of(_moments.CellWidth(withNorm: true)))}};
            public int MomentCount(bool withNorm) => {{Choice(Literal.Of(MomentCount(withNorm: false)), Literal.Of(MomentCount(withNorm: true)))}};
            """);
    }

    private string Terms()
    {
        string[] lines = Enumerable.Range(0, Powers + 1).Select(Term).ToArray();
        string[] squares = Enumerable.Range(Powers + 1, AllPowers - Powers).Select(Term).ToArray();
        bool usesPlace = ResponsePowers + AllPowers > 0;
        string loadAbscissas = usesPlace ? "var x = sample.X; " : "";
        string loadWeights = _isWeighted ? " var weights = sample.Weights;" : "";
        string createCentres = usesPlace ? $" var centres = {Simd}.Create(centre);" : "";
        string weigh = _isWeighted ? $" var w = {Simd}.Load(weights, start + i); var wy = w * yi;" : $" {lines[0]}";

        return Code.Text(
            $$"""
            /// <summary>What each observation adds to the moments about a centre c: powers of z = (xᵢ − c)/h, alone and times y.</summary>
            {{SharedMoments.TermsSignature}}
            {
                {{loadAbscissas}}var y = sample.Y;{{loadWeights}}{{createCentres}}
                for (int i = 0; i < count; i += {{Simd}}.Width)
                {
                    {{(usesPlace ? $"var z = ({Simd}.Load(x, start + i) - centres) * inverseBandwidth;" : "")}}
                    var yi = {{Simd}}.Load(y, start + i);{{weigh}}
                    {{Code.Lines(lines.Skip(_isWeighted ? 0 : 1))}}
                    {{(squares.Length > 0 ? "if (!withNorm)\n    continue;\n" + Code.Lines(squares) : "")}}
                }
            }
            """);
    }

    // The line for one power: its computation, and the terms it adds alone and times y.
    private string Term(int power)
    {
        string w = _isWeighted ? "w" : "";
        string z = power == 0 ? "" : Z(power);
        var statements = new List<string>();
        var meanings = new List<string>();
        void Store(string value, int column, string meaning)
        {
            statements.Add($"{Simd}.Store({value}, terms, {SumExpressions.At(column - (_isWeighted ? 0 : 1), "i")});");
            meanings.Add(meaning);
        }
        string Times(string factor) => z.Length == 0 ? factor : factor.Length == 0 ? z : $"{z} * {factor}";

        if (power >= 2)
            statements.Add($"var {z} = {Z(power / 2)} * {Z(power - power / 2)};");
        if (power <= ResponsePowers)
            Store(Times(_isWeighted ? "wy" : "yi"), ResponseColumn(power), w + Meaning(power) + "y");
        if (power > 0 || _isWeighted)
            Store(Times(w), PowerColumn(power), w + Meaning(power));
        return $"{string.Join(" ", statements)} // {string.Join(", ", meanings)}";
    }

    private string Combine()
    {
        var values = new SumExpressions(_moments.Pieces, "k",
            (half, power, isResponse) => isResponse ? ResponseMoment(half, power) : Moment(half, power));
        var squares = new SumExpressions(_moments.Squares, "q", (half, power, _) => Moment(half, power));
        string columns = Literal.Of(HalfColumns(withNorm: false));
        string columnsWithNorm = Literal.Of(HalfColumns(withNorm: true));
        string first = columns == columnsWithNorm ? columns : $"(withNorm ? {columnsWithNorm} : {columns})";
        string halves = HasTwoPieces ? $"int right = {first} * stride; // where the moments of the right half begin" : "";
        IEnumerable<string> offsets = new[] { $"var d = {Simd}.Load(offsets, j);" }.Where(_ => values.UsesOffsets || squares.UsesOffsets)
            .Concat(SumExpressions.Powers(values.DeltaPowers().Concat(squares.DeltaPowers())));
        return Code.Text(
            $$"""
            /// <summary>The sums of each window from its moments: {{Expansion}}.</summary>
            {{SharedMoments.CombineSignature}}
            {
                {{halves}}
                for (int j = 0; j < targets; j += {{Simd}}.Width)
                {
                    {{string.Join(" ", offsets)}}
                    {{values.Coefficients()}}
                    {{Code.Lines(Loads())}}
                    {{Code.Lines(Enumerable.Range(0, 2 * Degree + 1).Select(power => Sum(values, power, power, "S")))}}
                    {{Code.Lines(Enumerable.Range(0, Degree + 1).Select(power => Sum(values, 2 * Degree + 1 + power, power, "T")))}}
                    {{Squares(squares)}}
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
        {{Code.Lines(Enumerable.Range(0, 2 * Degree + 1).Select(power => Sum(squares, 3 * Degree + 2 + power, power, "Q")))}}
        """);

    private string Expansion => (_moments.KernelDegree, HasTwoPieces) switch
    {
        (0, _) => "K is constant, and they are moments themselves",
        (_, false) => "K(z + d) = Σ k_i zⁱ and K² = Σ q_i zⁱ, d = (c − x₀)/h",
        _ => "K(z + d) = Σ k_i zⁱ and K² = Σ q_i zⁱ, d = (c − x₀)/h, l to the left of the target and r to its right",
    };

    // The statement that stores a sum, and a comment with its name in the equations.
    private static string Sum(SumExpressions expressions, int column, int power, string name) =>
        $"{expressions.Store(column, power, isResponse: name == "T")} // {name}{Literal.Subscript(power)}";

    // Two loads share a line: those of the two pieces, or those of one power without and with y.
    private IEnumerable<string> Loads()
    {
        IEnumerable<string> powers = Enumerable.Range(0, Powers + 1).SelectMany(k => Load(PowerColumn(k), half => Moment(half, k)));
        IEnumerable<string> responses = Enumerable.Range(0, ResponsePowers + 1)
            .SelectMany(k => Load(ResponseColumn(k), half => ResponseMoment(half, k)));
        return HasTwoPieces
            ? Pairs(powers.Concat(responses))
            : powers.Zip(responses, (power, response) => power + " " + response)
                .Concat(Pairs(powers.Skip(ResponsePowers + 1)));
    }

    private IEnumerable<string> SquareLoads() =>
        Pairs(Enumerable.Range(Powers + 1, AllPowers - Powers).SelectMany(k => Load(PowerColumn(k), half => Moment(half, k))));

    private static IEnumerable<string> Pairs(IEnumerable<string> statements) =>
        statements.Select((statement, i) => (statement, i))
            .GroupBy(pair => pair.i / 2, (_, pair) => string.Join(" ", pair.Select(one => one.statement)));

    private IEnumerable<string> Load(int column, System.Func<int, string> name) => Enumerable.Range(0, _moments.Pieces.Count).Select(half =>
        $"var {name(half)} = {Simd}.Load(moments, {(half == 1 ? "right + " : "")}{SumExpressions.At(column, "j")});");

    private string Moment(int half, int power) => "m" + Side(half) + Literal.Of(power);

    private string ResponseMoment(int half, int power) => "n" + Side(half) + Literal.Of(power);

    private string Side(int half) => !HasTwoPieces ? "" : half == 0 ? "l" : "r";

    private static string Z(int power) => power == 1 ? "z" : "z" + Literal.Of(power);

    private static string Meaning(int power) => power == 0 ? "" : "z" + Literal.Exponent(power);
}
