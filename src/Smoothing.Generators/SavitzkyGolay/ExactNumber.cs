using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using Smoothing.Generators.Writing;

namespace Smoothing.Generators.SavitzkyGolay;

/// <summary>Exact numbers in comments, and tables of constants.</summary>
internal static class ExactNumber
{
    private const int Width = 110;
    private const int LongestInComments = 24;

    public static string Of(BigInteger value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Whether a number is short enough for people to read.</summary>
    public static bool IsShort(BigInteger value) => Of(value).Length <= LongestInComments;

    /// <summary><c> // numerator/denominator</c> behind a constant; nothing where that is too long to be of use.</summary>
    public static string Comment(BigInteger numerator, BigInteger denominator, SavitzkyGolaySpec spec) =>
        IsShort(numerator) && IsShort(denominator) ? $" // {Of(numerator)}/{Of(denominator)}{PerSpacing(spec)}" : "";

    /// <summary>The factor that the spacing adds to a derivative: <c> / 0.1²</c>.</summary>
    public static string PerSpacing(SavitzkyGolaySpec spec) =>
        spec.Derivative == 0 || spec.Spacing == 1 ? ""
        : $" / {Literal.Plain(spec.Spacing)}{(spec.Derivative == 1 ? "" : "^" + Literal.Of(spec.Derivative))}";

    /// <summary>A static array that is made once, a few numbers a line.</summary>
    public static string Table(string name, string comment, IEnumerable<double> values)
    {
        var lines = new List<string> { "" };
        foreach (string value in values.Select(value => Literal.Plain(value) + ","))
        {
            if (lines[lines.Count - 1].Length + value.Length > Width)
                lines.Add("");
            lines[lines.Count - 1] += (lines[lines.Count - 1].Length > 0 ? " " : "") + value;
        }
        return Code.Text(
            $$"""
            // {{comment}}
            private static readonly double[] {{name}} =
            {
                {{Code.Lines(lines)}}
            };
            """);
    }
}
