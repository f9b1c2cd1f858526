using System;
using System.Collections.Generic;
using System.Linq;

namespace Smoothing.Generators.Formulas;

/// <summary>Finds functions by name, and suggests names for misspelt ones.</summary>
internal static class FormulaFunctions
{
    private static readonly KeyValuePair<string, FormulaFunction>[] All =
    [
        new("I", FormulaFunction.Identity),
        new("poly", FormulaFunction.Polynomial),
        new("factor", FormulaFunction.Factor),
        new("log", FormulaFunction.Log),
        new("log10", FormulaFunction.Log10),
        new("log1p", FormulaFunction.Log1P),
        new("exp", FormulaFunction.Exp),
        new("sqrt", FormulaFunction.Sqrt),
        new("abs", FormulaFunction.Abs),
        new("sin", FormulaFunction.Sin),
        new("cos", FormulaFunction.Cos),
        new("tan", FormulaFunction.Tan),
    ];

    /// <summary>Names of functions in other notations.</summary>
    private static readonly KeyValuePair<string, FormulaFunction>[] Foreign =
    [
        new("ln", FormulaFunction.Log),
        new("C", FormulaFunction.Factor),
    ];

    public static FormulaFunction? Find(string name)
    {
        foreach (var function in All)
        {
            if (function.Key == name)
                return function.Value;
        }

        return null;
    }

    public static string Name(this FormulaFunction function) => All.First(pair => pair.Value == function).Key;

    /// <summary>Whether a call makes several columns of the design. Such a call cannot be an operand of arithmetic.</summary>
    public static bool IsSeveralColumns(this FormulaFunction function) =>
        function is FormulaFunction.Polynomial or FormulaFunction.Factor;

    public static FormulaError Unknown(string name, TextRange range)
    {
        var hint = Nearest(name) is { } nearest
            ? $"did you mean '{nearest.Name()}'?"
            : $"there are {string.Join(", ", All.Select(pair => pair.Key))}.";

        return FormulaError.Syntax($"Unknown function '{FormulaText.Shorten(name)}'; {hint}", range);
    }

    private static FormulaFunction? Nearest(string name)
    {
        foreach (var function in Foreign)
        {
            if (function.Key == name)
                return function.Value;
        }

        FormulaFunction? nearest = null;
        var best = name.Length switch { 1 => 0, <= 4 => 1, _ => 2 };
        foreach (var function in All)
        {
            var distance = Distance(name.ToUpperInvariant(), function.Key.ToUpperInvariant());
            if (distance < best || (distance == best && nearest is null))
            {
                best = distance;
                nearest = function.Value;
            }
        }

        return nearest;
    }

    /// <summary>The least number of insertions, deletions, replacements and swaps of neighbours that turns one word into another.</summary>
    private static int Distance(string first, string second)
    {
        var distances = new int[first.Length + 1, second.Length + 1];
        for (var i = 0; i <= first.Length; i++)
        {
            for (var j = 0; j <= second.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    distances[i, j] = i + j;
                    continue;
                }

                var replacement = first[i - 1] == second[j - 1] ? 0 : 1;
                var distance = Math.Min(
                    distances[i - 1, j - 1] + replacement,
                    Math.Min(distances[i - 1, j], distances[i, j - 1]) + 1);

                if (i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1])
                    distance = Math.Min(distance, distances[i - 2, j - 2] + 1);

                distances[i, j] = distance;
            }
        }

        return distances[first.Length, second.Length];
    }
}
