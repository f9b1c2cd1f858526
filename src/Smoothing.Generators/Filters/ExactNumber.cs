using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Filters;

/// <summary>Exact numbers in comments, and tables of constants.</summary>
internal static class ExactNumber
{
    private const int Width = 110;
    private const int LongestInComments = 24;

    public static string Of(BigInteger value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Whether a number is short enough for people to read.</summary>
    public static bool IsShort(BigInteger value) => Of(value).Length <= LongestInComments;

    /// <summary>The text of a <see cref="TableMember"/>.</summary>
    public static string Table(string name, string comment, IEnumerable<double> values) => TableMember(name, comment, values).Text;

    /// <summary>A static array, with a few numbers on each line and an optional comment.</summary>
    public static Member TableMember(string name, string comment, IEnumerable<double> values)
    {
        var lines = new List<string> { "" };
        foreach (string value in values.Select(value => (double.IsNaN(value) ? Literal.Of(value) : Literal.Plain(value)) + ","))
        {
            if (lines[lines.Count - 1].Length + value.Length > Width)
                lines.Add("");
            lines[lines.Count - 1] += (lines[lines.Count - 1].Length > 0 ? " " : "") + value;
        }

        return Member.Named(
            "private static readonly double[]", name, comment.Length == 0 ? "" : "// " + comment,
            Code.Text(
                $$"""
                =
                {
                    {{Code.Lines(lines)}}
                };
                """));
    }

    /// <summary>A constant. A comment gives its exact value where that is short enough to read.</summary>
    public static Member Constant(string name, double value, BigInteger numerator, BigInteger denominator, string factor) =>
        Member.Named("private const double", name, "", $"= {Literal.Of(value)};{Comment(numerator, denominator, factor)}");

    private static string Comment(BigInteger numerator, BigInteger denominator, string factor) =>
        IsShort(numerator) && IsShort(denominator) ? $" // {Of(numerator)}/{Of(denominator)}{factor}" : "";
}
