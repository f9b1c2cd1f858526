using System;
using System.Collections.Generic;

namespace Smoothing.LeastSquares;

/// <summary>Breaks a summary's words into lines.</summary>
internal static class SummaryText
{
    // The places to break a formula or a term. A break before an operator is preferred to one at another space.
    private static readonly string[] Breaks = [" + ", " - ", " : ", " * ", " / ", " "];

    /// <summary>
    /// The text in lines no longer than a width, all but the first indented; no character but the space at a break is lost.
    /// </summary>
    internal static List<string> Wrap(string text, int width, string indent)
    {
        var lines = new List<string>();
        string line = text;
        while (line.Length > width)
        {
            int start = lines.Count == 0 ? 0 : indent.Length;
            int end = Break(line, start, width);
            lines.Add(line.Substring(0, end));
            line = indent + line.Substring(end).TrimStart(' ');
        }

        lines.Add(line);
        return lines;
    }

    /// <summary>The end of the line: the last break that leaves it at least half full, or else its full width.</summary>
    private static int Break(string line, int start, int width)
    {
        foreach (string at in Breaks)
        {
            // The space of the break may lie beyond the width.
            int end = line.LastIndexOf(at, Math.Min(line.Length - 1, width + at.Length - 1), StringComparison.Ordinal);
            if (end > start + ((width - start) / 2) && end <= width)
                return end;
        }

        return width;
    }
}
