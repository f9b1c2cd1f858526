using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Kernels;
using Smoothing.Generators.Writing;

namespace Smoothing.Generators.LocalRegression;

/// <summary>
/// Writes the moment sweep of a kernel that is made of polynomials: what an observation adds to the moments, and how the moments
/// of a window become its weighted sums.
/// </summary>
internal sealed class MomentSweepWriter
{
    private const string Input = "global::System.ReadOnlySpan<double>";
    private const string Output = "global::System.Span<double>";
    private const string Numerics = "global::Smoothing.Numerics";
    private const string Strip = Numerics + "." + ShortNames.Strip;

    private readonly LocalPolynomialSpec _spec;
    private readonly KernelMoments _moments;

    private MomentSweepWriter(LocalPolynomialSpec spec, KernelMoments moments) => (_spec, _moments) = (spec, moments);

    public static string Write(LocalPolynomialSpec spec, KernelMoments moments)
    {
        var writer = new MomentSweepWriter(spec, moments);
        return Code.Blocks(writer.Properties(), writer.Terms(), writer.Combine());
    }

    private bool HasHalves => _moments.Pieces.Count == 2;

    private int Degree => _spec.Degree;

    private int Powers => _moments.HighestPower(squares: false);

    private int AllPowers => _moments.HighestPower(squares: true);

    private int ResponsePowers => _moments.HighestPowerOfResponse;

    // Σ 1 stands first; then the sums with y, then the sums of powers, those of the squares last.
    private static int ResponseColumn(int power) => 1 + power;

    private int PowerColumn(int power) => power == 0 ? 0 : 1 + ResponsePowers + power;

    private int MomentCount(bool squares) => 1 + ResponsePowers + (squares ? AllPowers : Powers) + (_spec.IsWeighted ? 1 : 0);

    // A row of moments is made of blocks of four; where the count comes of itself it has a column of its own.
    private int HalfColumns(bool squares) => (MomentCount(squares) + 3) / 4 * 4 + (_spec.IsWeighted ? 0 : 1);

    private string Properties()
    {
        string Choice(string values, string squares) => values == squares ? values : $"squares ? {squares} : {values}";
        return Code.Text(
            $$"""
            public bool HasHalves => {{(HasHalves ? "true" : "false")}};

            public double CellWidth(bool squares) => {{Choice(Literal.Of(_moments.CellWidth(squares: false)), Literal.Of(_moments.CellWidth(squares: true)))}};

            public int MomentCount(bool squares) => {{Choice(Literal.Of(MomentCount(squares: false)), Literal.Of(MomentCount(squares: true)))}};
            """);
    }

    private string Terms()
    {
        int lead = _spec.IsWeighted ? 0 : 1;
        string w = _spec.IsWeighted ? "w" : "";
        string Store(string value, int column, string meaning) => $"{Strip}.Store({value}, terms, {SumExpressions.At(column - lead, "i")}); // {meaning}";
        string Times(string power, string factor) => power.Length == 0 ? factor : factor.Length == 0 ? power : $"{power} * {factor}";

        var lines = new List<string>();
        var squares = new List<string>();
        if (_spec.IsWeighted)
            lines.Add(Store("w", 0, "w"));
        string response = _spec.IsWeighted ? "wy" : "yi";
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

        return Code.Text(
            $$"""
            public void Terms(in {{Numerics}}.Sample sample, int start, int count, double centre, bool squares, {{Output}} terms, int stride)
            {
                var x = sample.X;
                var y = sample.Y;
                {{(_spec.IsWeighted ? "var weights = sample.Weights;" : "")}}
                var centres = {{Strip}}.Create(centre);
                for (int i = 0; i < count; i += {{Strip}}.Width)
                {
                    var z = ({{Strip}}.Load(x, start + i) - centres) * PerBandwidth;
                    var yi = {{Strip}}.Load(y, start + i);
                    {{(_spec.IsWeighted ? $"var w = {Strip}.Load(weights, start + i);\nvar wy = w * yi;" : "")}}
                    {{Code.Lines(lines)}}
                    {{(squares.Count > 0 ? "if (!squares)\n    continue;\n\n" + Code.Lines(squares) : "")}}
                }
            }
            """);
    }

    private string Combine()
    {
        var values = new SumExpressions(_moments.Pieces, "k", Sum);
        var squares = new SumExpressions(_moments.Squares, "q", Sum);
        string halves = HasHalves
            ? $"int right = {(HalfColumns(false) == HalfColumns(true) ? Literal.Of(HalfColumns(false)) : $"(squares ? {Literal.Of(HalfColumns(true))} : {Literal.Of(HalfColumns(false))})")} * stride; // where the moments of the right half begin"
            : "";
        bool usesOffsets = values.UsesOffsets || squares.UsesOffsets;
        return Code.Text(
            $$"""
            public void Combine({{Input}} moments, {{Input}} offsets, int targets, bool squares, {{Output}} sums, int stride)
            {
                {{halves}}
                for (int j = 0; j < targets; j += {{Strip}}.Width)
                {
                    {{(usesOffsets ? $"var d = {Strip}.Load(offsets, j);" : "")}}
                    {{Code.Lines(SumExpressions.Powers(values.DeltaPowers().Concat(squares.DeltaPowers())))}}
                    {{values.Coefficients()}}
                    {{Code.Lines(Loads(0, Powers))}}
                    {{Code.Lines(Enumerable.Range(0, 2 * Degree + 1).Select(power => values.Store(power, power, isResponse: false)))}}
                    {{Code.Lines(Enumerable.Range(0, Degree + 1).Select(power => values.Store(2 * Degree + 1 + power, power, isResponse: true)))}}
                    if (!squares)
                        continue;

                    {{squares.Coefficients()}}
                    {{Code.Lines(Loads(Powers + 1, AllPowers, responses: false))}}
                    {{Code.Lines(Enumerable.Range(0, 2 * Degree + 1).Select(power => squares.Store(3 * Degree + 2 + power, power, isResponse: false)))}}
                }
            }
            """);
    }

    private IEnumerable<string> Loads(int from, int to, bool responses = true)
    {
        for (int half = 0; half < _moments.Pieces.Count; half++)
        {
            string right = half == 1 ? "right + " : "";
            for (int k = from; k <= to; k++)
                yield return $"var {Moment(half, k)} = {Strip}.Load(moments, {right}{SumExpressions.At(PowerColumn(k), "j")});";
            for (int k = 0; responses && k <= ResponsePowers; k++)
                yield return $"var {ResponseMoment(half, k)} = {Strip}.Load(moments, {right}{SumExpressions.At(ResponseColumn(k), "j")});";
        }
    }

    private string Sum(int half, int power, bool isResponse) => isResponse ? ResponseMoment(half, power) : Moment(half, power);

    private string Moment(int half, int power) => (HasHalves ? half == 0 ? "ml" : "mr" : "m") + Literal.Of(power);

    private string ResponseMoment(int half, int power) => (HasHalves ? half == 0 ? "nl" : "nr" : "n") + Literal.Of(power);

    private static string Z(int power) => power == 1 ? "z" : "z" + Literal.Of(power);

    private static string Meaning(int power) => power switch { 0 => "", 1 => "z", _ => "z" + Superscript(power) };

    public static string Superscript(int number) =>
        string.Concat(Literal.Of(number).Select(digit => "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit - '0']));
}
