using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>Maps each character of a string literal's value to its place in source.</summary>
internal static class LiteralCharacters
{
    /// <summary>One span for each character of the value; null where the token cannot be mapped.</summary>
    public static IReadOnlyList<TextSpan>? Of(SyntaxToken token)
    {
        string text = token.Text;
        IEnumerable<TextSpan> spans =
            text.StartsWith("\"\"\"", StringComparison.Ordinal) ? Raw(text)
            : text.StartsWith("@", StringComparison.Ordinal) ? Scan(text, 2, VerbatimLength)
            : Scan(text, 1, RegularLength);
        var characters = spans.Select(span => new TextSpan(token.SpanStart + span.Start, span.Length)).ToList();

        // An escape beyond the basic plane makes two characters of the value. The counts then differ, and the map would be wrong.
        return characters.Count == token.ValueText.Length ? characters : null;
    }

    private static IEnumerable<TextSpan> Scan(string text, int start, Func<string, int, int> length)
    {
        for (int i = start, step; i < text.Length - 1; i += step)
        {
            step = length(text, i);
            yield return new TextSpan(i, step);
        }
    }

    private static int VerbatimLength(string text, int i) => text[i] == '"' ? 2 : 1;

    private static int RegularLength(string text, int i)
    {
        if (text[i] != '\\' || i + 1 >= text.Length)
            return 1;

        return text[i + 1] switch
        {
            'u' => 6,
            'U' => 10,
            'x' => 2 + text.Skip(i + 2).Take(4).TakeWhile(Uri.IsHexDigit).Count(),
            _ => 2,
        };
    }

    /// <summary>
    /// The characters of a raw literal, without its quotes. In a literal of several lines the value also excludes the first and the last
    /// line break and the indentation of the closing line.
    /// </summary>
    private static IEnumerable<TextSpan> Raw(string text)
    {
        int quotes = text.TakeWhile(c => c == '"').Count();
        int end = text.Length - quotes;
        int lineBreak = text.IndexOf('\n');
        if (lineBreak < 0)
            return Enumerable.Range(quotes, Math.Max(0, end - quotes)).Select(i => new TextSpan(i, 1));

        int closingLine = text.LastIndexOf('\n') + 1;
        int indentation = end - closingLine;
        int contentEnd = closingLine - 1 > 0 && text[closingLine - 2] == '\r' ? closingLine - 2 : closingLine - 1;
        return Lines(text, lineBreak + 1, contentEnd, indentation);
    }

    private static IEnumerable<TextSpan> Lines(string text, int start, int end, int indentation)
    {
        for (int line = start; line < end;)
        {
            int next = text.IndexOf('\n', line) + 1;
            int lineEnd = Math.Min(next, end);
            int i = line;
            while (i < lineEnd && i < line + indentation && text[i] is not ('\r' or '\n'))
                i++; // an empty line may be shorter than the indentation
            for (; i < lineEnd; i++)
                yield return new TextSpan(i, 1);
            line = next;
        }
    }
}
