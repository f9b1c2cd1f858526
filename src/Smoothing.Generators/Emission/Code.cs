using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;

namespace Smoothing.Generators.Emission;

/// <summary>
/// Source text from a template. Each line of a hole gets the indentation of the template's line. A line with nothing but empty holes
/// is dropped. Templates therefore look like the code they emit.
/// </summary>
internal static class Code
{
    public static string Text(ref CodeTemplate template) => template.ToString();

    /// <summary>Joins lines with line breaks.</summary>
    public static string Lines(IEnumerable<string> lines) => string.Join("\n", lines);

    /// <summary>The text with its first letter in upper case.</summary>
    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);

    /// <summary>Joins blocks with an empty line between them and drops empty blocks.</summary>
    public static string Blocks(params string[] blocks) => string.Join("\n\n", blocks.Where(block => block.Length > 0));
}

/// <summary>The interpolated string behind <see cref="Code.Text"/>.</summary>
[InterpolatedStringHandler]
internal readonly ref struct CodeTemplate
{
    // Marks an empty hole until its line is complete.
    private const char Empty = '\uFFFF';
    private const string EmptyText = "\uFFFF";

    private readonly StringBuilder _text;

    public CodeTemplate(int literalLength, int formattedCount) =>
        _text = new StringBuilder(literalLength + 32 * formattedCount);

    public void AppendLiteral(string text) => _text.Append(text.Replace("\r", ""));

    public void AppendFormatted(double value) => _text.Append(Literal.Of(value));

    public void AppendFormatted(int value) => _text.Append(Literal.Of(value));

    public void AppendFormatted(string? text)
    {
        if (string.IsNullOrEmpty(text))
            _text.Append(Empty);
        else
            _text.Append(text!.IndexOf('\n') < 0 ? text : text.Replace("\n", "\n" + Indentation()));
    }

    public override string ToString()
    {
        string text = _text.ToString();
        var lines = new StringBuilder(text.Length);
        for (int start = 0, end; start <= text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;
            AppendLine(lines, text, start, end);
        }
        return lines.ToString(0, System.Math.Max(0, lines.Length - 1));
    }

    // Appends the line without its empty holes and trailing spaces. Appends nothing where only empty holes are left.
    private static void AppendLine(StringBuilder lines, string text, int start, int end)
    {
        if (text.IndexOf(Empty, start, end - start) >= 0)
        {
            string line = text.Substring(start, end - start);
            if (line.Trim().Trim(Empty).Length > 0)
                lines.Append(line.Replace(EmptyText, "").TrimEnd()).Append('\n');
            return;
        }
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        lines.Append(text, start, end - start).Append('\n');
    }

    private string Indentation()
    {
        int start = _text.Length;
        while (start > 0 && _text[start - 1] != '\n')
            start--;
        int end = start;
        while (end < _text.Length && _text[end] == ' ')
            end++;
        return _text.ToString(start, end - start);
    }
}
