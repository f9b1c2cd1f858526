using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using Smoothing.Generators.Emission;

namespace Smoothing.Generators.Filters;

/// <summary>Exact numbers in comments, and tables of constants.</summary>
internal static class ExactNumber
{
    private const int Width = 110;
    private const int LongestInComments = 24;

    public static string Of(BigInteger value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Whether a number is short enough for people to read.</summary>
    public static bool IsShort(BigInteger value) => Of(value).Length <= LongestInComments;

    /// <summary><c> // numerator/denominator</c> behind a constant; nothing where that is too long to be of use.</summary>
    public static string Comment(BigInteger numerator, BigInteger denominator, string factor) =>
        IsShort(numerator) && IsShort(denominator) ? $" // {Of(numerator)}/{Of(denominator)}{factor}" : "";

    /// <summary>A static array that is made once, a few numbers a line, under a comment where there is one.</summary>
    public static string Table(string name, string comment, IEnumerable<double> values)
    {
        var lines = new List<string> { "" };
        foreach (string value in values.Select(value => (double.IsNaN(value) ? Literal.Of(value) : Literal.Plain(value)) + ","))
        {
            if (lines[lines.Count - 1].Length + value.Length > Width)
                lines.Add("");
            lines[lines.Count - 1] += (lines[lines.Count - 1].Length > 0 ? " " : "") + value;
        }
        return Code.Text(
            $$"""
            {{(comment.Length == 0 ? "" : "// " + comment)}}
            private static readonly double[] {{name}} =
            {
                {{Code.Lines(lines)}}
            };
            """);
    }
}
