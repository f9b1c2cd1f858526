using System.Globalization;
using System.Linq;
using System.Text;

namespace Smoothing.Generators.Emission;

/// <summary>Numbers and names as C# source: the one place where a number becomes text.</summary>
internal static class Literal
{
    /// <summary>A double literal that reads back to the same bits: <c>0.2</c>, <c>5.0</c>, <c>1E-300</c>.</summary>
    public static string Of(double value)
    {
        if (double.IsNaN(value))
            return "double.NaN";
        if (double.IsPositiveInfinity(value))
            return "double.PositiveInfinity";
        if (double.IsNegativeInfinity(value))
            return "double.NegativeInfinity";

        string text = Plain(value);
        return text.IndexOf('.') < 0 && text.IndexOf('E') < 0 ? text + ".0" : text;
    }

    /// <summary>A number in a sentence: the shortest text that reads back to the same bits.</summary>
    public static string Plain(double value)
    {
        // On old .NET Framework hosts "R" does not round-trip some values. Seventeen digits always do.
#pragma warning disable RS0030 // here numbers become text
        string shortest = value.ToString("R", CultureInfo.InvariantCulture);
        return double.Parse(shortest, CultureInfo.InvariantCulture).Equals(value)
            ? shortest
            : value.ToString("G17", CultureInfo.InvariantCulture);
#pragma warning restore RS0030
    }

    /// <summary>An integer.</summary>
    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>An exponent in a comment, in superscript: nothing for 1, <c>²</c>, <c>¹²</c>.</summary>
    public static string Exponent(int exponent) =>
        exponent == 1 ? "" : string.Concat(Of(exponent).Select(digit => "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit - '0']));

    /// <summary>An index in a comment, in subscript: <c>₁₂</c>.</summary>
    public static string Subscript(int index) => string.Concat(Of(index).Select(digit => "₀₁₂₃₄₅₆₇₈₉"[digit - '0']));

    /// <summary>A hash or bit pattern in hexadecimal.</summary>
    public static string Hexadecimal(ulong value) => "0x" + value.ToString("X", CultureInfo.InvariantCulture);

    /// <summary>A string literal.</summary>
    public static string Of(string value)
    {
        var text = new StringBuilder("\"");
        foreach (char c in value)
        {
            if (c is '"' or '\\')
                text.Append('\\').Append(c);
            else if (char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029')
                text.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else
                text.Append(c);
        }
        return text.Append('"').ToString();
    }

    /// <summary>Text inside a comment of one line. Replaces characters that would end the line.</summary>
    public static string Comment(string value) => string.Concat(value.Select(c => IsLineEnd(c) || char.IsControl(c) ? ' ' : c));

    private static bool IsLineEnd(char c) => c is '\u2028' or '\u2029';

    /// <summary>Text inside an XML documentation comment.</summary>
    public static string Xml(string value)
    {
        var text = new StringBuilder();
        foreach (char c in value)
        {
            text.Append(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                _ when char.IsControl(c) || IsLineEnd(c) => " ",
                _ => c.ToString(),
            });
        }
        return text.ToString();
    }
}
