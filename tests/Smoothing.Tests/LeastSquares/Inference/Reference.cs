using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Smoothing.Tests.LeastSquares.Inference;

/// <summary>A reference file: what R 4.2 or statsmodels gives, printed to 15 or more digits.</summary>
internal sealed class Reference
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Data", "inference");

    private readonly JsonElement _root;

    public Reference(string name)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, name + ".json")));
        _root = document.RootElement.Clone();
    }

    /// <summary>The columns of a data set, by name.</summary>
    public static Columns Data(string file, string response, params string[] predictors)
    {
        string[][] rows = [.. Lines(file).Select(line => line.Split(','))];
        double[] Column(string name) =>
            [.. rows.Skip(1).Select(row => Number(row[Array.IndexOf(rows[0], name)]))];
        return new([.. predictors.Select(Column)], Column(response));
    }

    /// <summary>The lines of a data file without its comments.</summary>
    public static string[] Lines(string file) =>
        [.. File.ReadLines(Path.Combine(Folder, file)).Where(line => !line.StartsWith('#'))];

    public static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    public bool Has(string name) => _root.TryGetProperty(name, out _);

    public double Value(string name) => Value(_root.GetProperty(name));

    public double[] Values(string name) => Values(_root.GetProperty(name));

    /// <summary>The rows of <c>newdata</c>.</summary>
    public double[][] NewRows()
    {
        double[][] columns = [.. _root.GetProperty("newdata").EnumerateObject().Select(column => Values(column.Value))];
        return [.. columns[0].Select((_, row) => columns.Select(column => column[row]).ToArray())];
    }

    /// <summary>A matrix, by rows, whether it is stored as rows or in one run.</summary>
    public double[][] Matrix(string name)
    {
        JsonElement matrix = _root.GetProperty(name);
        if (matrix[0].ValueKind == JsonValueKind.Array)
            return [.. matrix.EnumerateArray().Select(Values)];

        double[] run = Values(matrix);
        return [.. run.Chunk((int)Math.Sqrt(run.Length))];
    }

    private static double[] Values(JsonElement array) => [.. array.EnumerateArray().Select(Value)];

    // What does not exist is null in the file.
    private static double Value(JsonElement element) => element.ValueKind == JsonValueKind.Null ? double.NaN : element.GetDouble();
}
