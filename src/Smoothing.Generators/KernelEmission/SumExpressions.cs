using System;
using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Kernels;

namespace Smoothing.Generators.KernelEmission;

/// <summary>Σ k_i(δ) Σ zⁱ⁺ʲ as expressions. Coefficients that do not depend on δ are literals.</summary>
internal sealed class SumExpressions(IReadOnlyList<Polynomial> pieces, string letter, Func<int, int, bool, string> moment)
{
    private const string Simd = "global::Smoothing.CompilerServices." + FrameworkAliases.Simd;

    // k_i for each piece and power. Many sums use each of them.
    private readonly Polynomial[][] _taylor = pieces
        .Select(piece => Enumerable.Range(0, piece.Degree + 1).Select(power => KernelMoments.TaylorCoefficient(piece, power)).ToArray())
        .ToArray();

    public bool UsesOffsets => pieces.Any(piece => piece.Degree > 0);

    /// <summary>The coefficients that depend on δ, each in a local of its own.</summary>
    public string Coefficients() => Code.Lines(InPairs(
        from half in Enumerable.Range(0, pieces.Count)
        from power in Enumerable.Range(0, pieces[half].Degree + 1)
        let coefficient = _taylor[half][power]
        where coefficient.Degree > 0
        select $"var {Name(half, power)} = {Polynomial(coefficient)};"));

    // Two short statements share a line.
    private static IEnumerable<string> InPairs(IEnumerable<string> statements)
    {
        const int Widest = 100;
        string? first = null;
        foreach (string statement in statements)
        {
            if (first is not null && first.Length + statement.Length < Widest)
            {
                yield return first + " " + statement;
                first = null;
                continue;
            }
            if (first is not null)
                yield return first;
            first = statement;
        }
        if (first is not null)
            yield return first;
    }

    public string Store(int column, int power, bool isResponse)
    {
        string sum = string.Join("\n    ",
            Enumerable.Range(0, pieces.Count).Select(half => Half(half, power, isResponse, isFirst: half == 0)));
        return sum.Contains("\n")
            ? $"{Simd}.Store(\n    {sum},\n    sums, {At(column, "j")});"
            : $"{Simd}.Store({sum}, sums, {At(column, "j")});";
    }

    private string Half(int half, int power, bool isResponse, bool isFirst)
    {
        var text = new System.Text.StringBuilder();
        for (int i = 0; i <= pieces[half].Degree; i++)
        {
            Polynomial coefficient = _taylor[half][i];
            if (coefficient.Degree < 0)
                continue;

            string sum = moment(half, i + power, isResponse);
            bool isLeading = isFirst && text.Length == 0;
            if (coefficient.Degree > 0)
            {
                text.Append(isLeading ? "" : text.Length == 0 ? "+ " : " + ").Append(Name(half, i)).Append(" * ").Append(sum);
                continue;
            }
            double number = (double)coefficient[0];
            string sign = number < 0 ? isLeading ? "-" : text.Length == 0 ? "- " : " - " : isLeading ? "" : text.Length == 0 ? "+ " : " + ";
            number = Math.Abs(number);
            text.Append(sign).Append(number == 1 ? sum : $"{sum} * {Literal.Of(number)}");
        }
        return text.ToString();
    }

    private string Name(int half, int power) => letter + (pieces.Count == 1 ? "" : half == 0 ? "l" : "r") + Literal.Of(power);

    // Horner's scheme in the highest possible power of δ, for example δ³ where only every third power occurs.
    private static string Polynomial(Polynomial p)
    {
        int lowest = Enumerable.Range(0, p.Degree + 1).First(power => !p[power].IsZero);
        int step = Step(p);
        if (step == 0)
            return Scaled(Delta(lowest), (double)p[lowest]);

        var coefficients = Enumerable.Range(0, (p.Degree - lowest) / step + 1).Select(i => (double)p[lowest + i * step]).ToList();
        string text = Horner(coefficients, Delta(step));
        return lowest == 0 ? text : $"{Delta(lowest)} * ({text})";
    }

    // The greatest common divisor of the distances between the powers of p; 0 for a single power.
    private static int Step(Polynomial p)
    {
        int lowest = Enumerable.Range(0, p.Degree + 1).First(power => !p[power].IsZero);
        int step = 0;
        for (int power = lowest + 1; power <= p.Degree; power++)
        {
            if (!p[power].IsZero)
                step = Gcd(step, power - lowest);
        }
        return step;
    }

    private static int Gcd(int a, int b) => b == 0 ? a : Gcd(b, a % b);

    private static string Delta(int power) => power == 1 ? "d" : "d" + Literal.Of(power);

    /// <summary>The powers of δ that the coefficients are written in.</summary>
    public IEnumerable<int> DeltaPowers() =>
        from coefficient in _taylor.SelectMany(coefficients => coefficients)
        where coefficient.Degree > 0
        from used in new[] { Enumerable.Range(0, coefficient.Degree + 1).First(l => !coefficient[l].IsZero), Step(coefficient) }
        where used > 1
        select used;

    /// <summary>The locals that hold those powers.</summary>
    public static IEnumerable<string> Powers(IEnumerable<int> used)
    {
        int highest = used.DefaultIfEmpty(1).Max();
        for (int power = 2; power <= highest; power++)
            yield return $"var d{Literal.Of(power)} = {(power == 2 ? "d" : "d" + Literal.Of(power - 1))} * d;";
    }

    private static string Horner(List<double> coefficients, string variable)
    {
        string text = "";
        for (int i = coefficients.Count - 1; i >= 0; i--)
        {
            double c = coefficients[i];
            if (i == coefficients.Count - 1)
            {
                text = Scaled(variable, c);
                continue;
            }
            if (c != 0)
                text = text.StartsWith("-", StringComparison.Ordinal) && c > 0
                    ? $"{Constant(c)} - {text.Substring(1)}"
                    : c < 0 ? $"{text} - {Constant(-c)}"
                    : $"{text} + {Constant(c)}";
            if (i > 0)
                text = c == 0 ? $"{text} * {variable}" : $"({text}) * {variable}";
        }
        return text;
    }

    private static string Scaled(string variable, double by) =>
        by == 1 ? variable : by == -1 ? "-" + variable : $"{variable} * {Literal.Of(by)}";

    private static string Constant(double c) => c == 1 ? $"{Simd}.One" : $"{Simd}.Create({Literal.Of(c)})";

    /// <summary>The expression of an index in the column.</summary>
    public static string At(int column, string index) => column switch
    {
        0 => index,
        1 => "stride + " + index,
        _ => Literal.Of(column) + " * stride + " + index,
    };
}
