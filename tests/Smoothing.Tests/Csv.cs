using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Smoothing.Tests;

/// <summary>A table of numbers by its columns' names.</summary>
internal sealed class Csv
{
    private readonly Dictionary<string, double[]> _columns;

    private Csv(string[] lines)
    {
        string[] names = lines[0].Split(',');
        double[][] rows = [.. lines.Skip(1).Where(line => line.Length > 0)
            .Select(line => line.Split(',').Select(text => double.Parse(text, CultureInfo.InvariantCulture)).ToArray())];
        _columns = names.Select((name, j) => (name, j)).ToDictionary(pair => pair.name, pair => rows.Select(row => row[pair.j]).ToArray());
        Names = names;
    }

    /// <summary>A file below the tests' Data folder.</summary>
    public static Csv Read(string folder, string name) =>
        new(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Data", folder, name)));

    public IReadOnlyList<string> Names { get; }

    public double[] this[string column] => _columns[column];

    public double[] this[int column] => _columns[Names[column]];
}
