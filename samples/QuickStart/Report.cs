using System;
using System.Text;
using Spectre.Console;

namespace QuickStart;

/// <summary>How the sample writes to the console.</summary>
internal static class Report
{
    private const int WidthOfAFile = 80;

    /// <summary>The terminal with its colours; plain text of 80 columns where output goes to a file or a pipe.</summary>
    public static IAnsiConsole OpenConsole()
    {
        Console.OutputEncoding = Encoding.UTF8;
        bool toFile = Console.IsOutputRedirected;
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = toFile ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = toFile ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
        if (toFile)
            console.Profile.Width = WidthOfAFile;
        return console;
    }

    public static void Heading(this IAnsiConsole console, string title, string about)
    {
        console.WriteLine();
        console.Write(new Rule(title.EscapeMarkup()) { Justification = Justify.Left });
        console.WriteLine(about);
    }

    /// <summary>A table of numbers: right-aligned under their headings.</summary>
    public static Table TableOf(params string[] headings)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (string heading in headings)
            table.AddColumn(new TableColumn(new Text(heading)).RightAligned());
        return table;
    }

    /// <summary>A path on a line of its own, never wrapped, so that it can be copied.</summary>
    public static void PictureWritten(this IAnsiConsole console, string path) =>
        console.Profile.Out.Writer.WriteLine("Picture: " + path);
}
