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
    // Stands for an empty hole until the line it is on is complete.
    private const char Empty = '\uFFFF';

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
            _text.Append(text!.Replace("\n", "\n" + Indentation()));
    }

    public override string ToString()
    {
        IEnumerable<string> lines = _text.ToString().Split('\n')
            .Where(line => line.IndexOf(Empty) < 0 || line.Trim().Trim(Empty).Length > 0)
            .Select(line => line.Replace(Empty.ToString(), "").TrimEnd());
        return string.Join("\n", lines);
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
