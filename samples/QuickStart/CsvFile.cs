using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System;
using CsvHelper;
using Plot;

namespace QuickStart;

/// <summary>Reads two columns of numbers, and says where and why it cannot.</summary>
internal sealed class CsvFile
{
    private static readonly CsvReaderOptions Options = new()
    {
        HasHeader = false, // or rather: found out from the first line
        TrackLineNumbers = true,
        TrimWhitespace = true,
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    private readonly string _path;
    private readonly List<double> _x = [];
    private readonly List<double> _y = [];
    private (string X, string Y) _header = ("x", "y");

    private CsvFile(string path) => _path = path;

    /// <summary>One of the sample's own data sets.</summary>
    public static Observations ReadExample(string name) =>
        Read(Path.Combine(AppContext.BaseDirectory, "Data", name));

    /// <summary>A file whose columns are separated by commas, semicolons or tabs; a first line of names is optional.</summary>
    public static Observations Read(string path)
    {
        if (Directory.Exists(path))
            throw new UnusableInputException($"{path} is a directory, not a file.");
        if (!File.Exists(path))
            throw new UnusableInputException($"{path}: there is no such file.");

        using CsvReader reader = CsvReader.FromFile(path, Options);
        return new CsvFile(path).Read(reader);
    }

    private Observations Read(CsvReader reader)
    {
        for (bool isFirst = true; Advance(reader); isFirst = false)
        {
            string[] fields = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
            Add(fields, reader.LineNumber, isFirst);
        }
        if (_x.Count == 0)
            throw Unusable("the file holds no numbers.");
        return new Observations([.. _x], [.. _y], _header.X, _header.Y);
    }

    private bool Advance(CsvReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException error)
        {
            throw Unusable($"line {error.LineNumber}: a quotation mark is not closed, or stands where none may.");
        }
    }

    private void Add(string[] fields, long line, bool isFirst)
    {
        if (fields.Length != 2)
            throw Unusable($"line {line} has {Columns(fields.Length)}; two are expected, x and y.");

        bool isHeader = isFirst && !fields.Any(field => Number.TryParse(field, out _));
        if (isHeader)
        {
            _header = (Name(fields[0], "x"), Name(fields[1], "y"));
            return;
        }
        double x = Value(fields, 0, line), y = Value(fields, 1, line);
        _x.Add(x);
        _y.Add(y);
    }

    private double Value(string[] fields, int column, long line)
    {
        string field = fields[column];
        string place = $"line {line}, column {column + 1}";
        if (field.Length == 0)
            throw Unusable($"{place} is empty; a number is expected.");
        if (!Number.TryParse(field, out double value))
            throw Unusable($"{place}: '{Excerpt(field)}' is not a number.{Hint(field)}");
        if (!double.IsFinite(value))
            throw Unusable($"{place}: '{Excerpt(field)}' is not a finite number.");
        return value;
    }

    private static string Hint(string field) =>
        field.Contains(',') || field.Contains(';') ? " (A decimal point is a point; columns are separated by a comma, semicolon or tab.)" : "";

    private static string Name(string field, string otherwise) => field.Length == 0 ? otherwise : Printable(field, 60);

    private static string Columns(int count) => count == 1 ? "one column" : $"{count} columns";

    private static string Excerpt(string field) => Printable(field, 30);

    /// <summary>The beginning of a text, on one line and fit for any document.</summary>
    private static string Printable(string text, int length)
    {
        IEnumerable<string> runes = text.EnumerateRunes().Take(length)
            .Select(rune => Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherNotAssigned ? "?" : rune.ToString());
        return string.Concat(runes) + (text.Length > length ? "…" : "");
    }

    private UnusableInputException Unusable(string reason) => new($"{_path}: {reason}");
}
