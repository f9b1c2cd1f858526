using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;

namespace Smoothing.Generators.Emission;

/// <summary>
/// Source text from a template. A hole that holds several lines keeps the indentation of the line it stands on, and a
/// line whose only content is an empty hole disappears; so templates look like the code they make.
/// </summary>
internal static class Code
{
    public static string Text(ref CodeTemplate template) => template.ToString();

    /// <summary>Lines below each other.</summary>
    public static string Lines(IEnumerable<string> lines) => string.Join("\n", lines);

    /// <summary>The text with its first letter a capital.</summary>
    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);

    /// <summary>Blocks with an empty line between them; empty blocks do not count.</summary>
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

    // The line without its empty holes and without spaces behind it; nothing where it is but an empty hole.
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
