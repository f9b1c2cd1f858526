using System.Globalization;
using System.Linq;
using System.Text;

namespace Smoothing.Generators.Formulas;

/// <summary>Formats parts of a formula's text for messages of one line.</summary>
internal static class FormulaText
{
    private const int LongestQuotation = 60;

    /// <summary>The text of a range, with single spaces and without the middle of a long text.</summary>
    public static string Quote(string text, TextRange range)
    {
        var quotation = new StringBuilder();
        foreach (var character in WithoutFormatting(range.In(text)))
        {
            if (!char.IsWhiteSpace(character))
                quotation.Append(character);
            else if (quotation.Length > 0 && quotation[quotation.Length - 1] != ' ')
                quotation.Append(' ');
        }

        return Shorten(quotation.ToString());
    }

    public static string Shorten(string text) => text.Length <= LongestQuotation
        ? text
        : text.Substring(0, LongestQuotation / 2) + "…" + text.Substring(text.Length - (LongestQuotation / 2));

    /// <summary>The text without formatting characters. C# does not count these as parts of names either.</summary>
    public static string WithoutFormatting(string text) =>
        text.Any(IsFormatting) ? string.Concat(text.Where(character => !IsFormatting(character))) : text;

    /// <summary>The message about an invalid character.</summary>
    public static string Unexpected(string character)
    {
        var hint = character switch
        {
            "@" => "; write the name of the column without it",
            "=" => "; '~' stands between the response and the terms",
            "." => "; name every column, without dots",
            "\u2212" or "\u2013" or "\u2014" => "; the minus sign of formulas is '-'",
            "\u00D7" or "\u22C5" or "\u00B7" => "; the product sign of formulas is '*'",
            "\u223C" or "\u02DC" or "\uFF5E" => "; the tilde of formulas is '~'",
            _ => "",
        };

        return $"Unexpected {Describe(character)}{hint}.";
    }

    private static string Describe(string character)
    {
        var isPair = character.Length == 2;
        var code = isPair ? char.ConvertToUtf32(character, 0) : character[0];
        var name = "U+" + code.ToString("X4", CultureInfo.InvariantCulture);
        var isVisible = isPair || !(IsFormatting(character[0]) || char.IsControl(character[0]) || char.IsSurrogate(character[0]));
        if (!isVisible)
            return $"character {name}";

        return code < 128 ? $"'{character}'" : $"'{character}' ({name})";
    }

    private static bool IsFormatting(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.Format;
}
