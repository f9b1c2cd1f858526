using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>
/// Writes what a model with categorical columns keeps of their levels: how many rows have each. A level without rows is left out of the fit.
/// </summary>
internal static class FactorWriter
{
    /// <summary>A level in the formula's words.</summary>
    public static string Text(string column, Level level) => $"{column} = {level.Name}";

    /// <summary>The arguments that tell the model its levels; none without categorical columns.</summary>
    public static string Arguments(OlsSpec spec)
    {
        if (!spec.HasFactors)
            return "";

        List<(string Column, Level Level)> levels = spec.Factors
            .SelectMany(column => column.Levels.Select(level => (column.Name, level)))
            .ToList();
        IEnumerable<string> names = levels.Select(level => Literal.Of(Text(level.Column, level.Level)));
        IEnumerable<string> sizes = spec.Factors.Select(column => Literal.Of(column.Levels.Count));
        int first = spec.HasIntercept ? 1 : 0;
        IEnumerable<string> indicators = spec.Terms.SelectMany((term, i) => term.Indicators.Select(indicator =>
        {
            int level = levels.FindIndex(one => one.Column == indicator.Column && one.Level.Constant == indicator.Level);
            return $"{Literal.Of(first + i)}, {Literal.Of(level)}, {(indicator.IsContrast ? "1" : "0")},";
        }));
        return Code.Text(
            $$"""
            ,
            levels: new string[] { {{string.Join(", ", names)}} },
            levelsPerFactor: new int[] { {{string.Join(", ", sizes)}} },
            indicators: new int[] // the coefficient, the level, and 1 where the first level is the reference
            {
                {{Code.Lines(indicators)}}
            }
            """);
    }

    /// <summary>The fields that count the rows of each level, a line for each column.</summary>
    public static string Fields(OlsNames names) =>
        Code.Lines(names.LevelRows.Select(levels => $"public {RuntimeTypes.DoubleDouble} {string.Join(", ", levels)};"));

    /// <summary>The statements that count a row's levels.</summary>
    public static string CountLevels(OlsSpec spec, OlsNames names) => Code.Lines(
        spec.Factors.SelectMany((column, i) => column.Levels.Select((level, k) =>
            $"{RuntimeTypes.DoubleDouble}.Add(ref {names.LevelRows[i][k]}, {ModelRow.Holds(column.Parameter, level.Constant)} ? 1.0 : 0.0);")));

    /// <summary>The condition that the fit had no row with one of a row's levels.</summary>
    public static string UnlessRows(OlsSpec spec) => $"if (!HasRows({OlsData.Arguments(spec.Factors)}))";

    /// <summary>The method that says whether the fit had rows with each of a row's levels.</summary>
    public static Member HasRows(OlsSpec spec)
    {
        int first = 0;
        var checks = new List<string>();
        foreach (DataColumn column in spec.Factors)
        {
            string level = Literal.Of(first + column.Levels.Count - 1);
            for (int k = column.Levels.Count - 2; k >= 0; k--)
                level = $"{ModelRow.Holds(column.Parameter, column.Levels[k].Constant)} ? {Literal.Of(first + k)} : {level}";
            checks.Add($"_model.HasRows(in _solution, {level})");
            first += column.Levels.Count;
        }
        return Member.Method(
            $"private {spec.Target.ReadOnly}bool", "HasRows", OlsData.Values(spec.Factors),
            "/// <summary>Whether the fit had rows with each of these levels.</summary>",
            Body.Is(string.Join("\n    && ", checks)));
    }

    /// <summary>What follows "NaN unless the status is Success" in the documentation of a result.</summary>
    /// <param name="spec">The model.</param>
    /// <param name="nan">Where the result is NaN though the rest was fitted.</param>
    public static string OrEmptyLevel(OlsSpec spec, string nan) => spec.HasFactors
        ? $" or <see cref=\"{RuntimeTypes.FitStatus}.EmptyLevel\"/>, and NaN {nan}"
        : "";
}
