using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Formulas;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>The names inside an emitted model. Each is unique in its scope.</summary>
internal sealed class OlsNames
{
    private readonly Dictionary<(int Row, int Column), string> _sums = new();
    private readonly string[] _terms;
    private readonly string[] _weighted;
    private readonly string[] _origins;
    private readonly string[] _fromOrigin;
    private readonly string[][] _levelRows;

    // The members of Moments other than its sums and origins.
    private static readonly string[] MomentMembers = { "HasOrigin", "LogWeights", "Skipped", "Count", "Add", "AddBlock", "ResponseOf" };

    public OlsNames(OlsSpec spec)
    {
        string response = ShortenedName.Identifier(TermNames.Of(spec.Response));
        string[] variables = Enumerable.Repeat("", spec.HasIntercept ? 1 : 0)
            .Concat(spec.Terms.Select(term => term.Name))
            .Append(response)
            .ToArray();
        HasIntercept = spec.HasIntercept;
        Size = variables.Length;
        AllSums = Sums + (spec.IsWeighted ? 1 : 0) + (spec.SkipsMissing ? 1 : 0) + spec.Factors.Sum(column => column.Levels.Count);
        var sums = new HashSet<string>();
        for (int column = 0; column < Size; column++)
        {
            for (int row = 0; row <= column; row++)
                _sums[(row, column)] = Unlike(sums, SumOf(variables[row], variables[column]));
        }

        Shifted = ShiftedColumns.Of(spec);
        var fields = new HashSet<string>(MomentMembers.Concat(sums).Concat(spec.CoefficientNames));
        _origins = Shifted.Select(column => Unlike(fields, ColumnNames.Pascal(column.Column.Name) + "Origin")).ToArray();

        _levelRows = spec.Factors
            .Select(column => column.Levels
                .Select(level => Unlike(fields, "Rows" + ColumnNames.Pascal(column.Name) + ColumnNames.Pascal(level.Name))).ToArray())
            .ToArray();

        var locals = new HashSet<string>(spec.Columns.Select(column => column.Parameter));
        _terms = spec.Terms.Select(term => term.PlainColumn is null ? Unlike(locals, OlsReader.Parameter(term.Name)) : "").ToArray();
        Response = Arithmetic.Bare(spec.Response) is ColumnNode ? "" : Unlike(locals, OlsReader.Parameter(response));
        _fromOrigin = Shifted.Select(column => Unlike(locals, OlsReader.Parameter(column.Column.Name + "FromOrigin"))).ToArray();
        Buffer = Unlike(locals, "buffer");
        Index = Unlike(locals, "i");
        Row = Unlike(locals, "row");
        Terms = Unlike(locals, "terms");
        Rows = Unlike(locals, "rows");
        Level = Unlike(locals, "level");
        Kind = Unlike(locals, "kind");
        Measure = Unlike(locals, "measure");
        Results = Unlike(locals, "results");
        Errors = Unlike(locals, "errors");
        Moments = Unlike(locals, "moments");
        Weights = Unlike(locals, "weights");
        Weight = Unlike(locals, "weight");
        _weighted = Enumerable.Range(0, Size)
            .Select(i => Unlike(locals, "weighted" + (variables[i].Length > 0 ? variables[i] : "One"))).ToArray();
        Solution = Unlike(new HashSet<string>(spec.CoefficientNames), "Solution");
    }

    public bool HasIntercept { get; }

    /// <summary>The number of columns of [X | y].</summary>
    public int Size { get; }

    /// <summary>The number of sums of products of two of them.</summary>
    public int Sums => Size * (Size + 1) / 2;

    /// <summary>
    /// The number of all sums kept, including the sum of the weights' logarithms, the count of skipped rows, and the counts of the rows of
    /// each level.
    /// </summary>
    public int AllSums { get; }

    /// <summary>The first of the sums.</summary>
    public string FirstSum => Sum(0, 0);

    // Locals and parameters other than those of the columns.
    public string Response { get; }

    public string Index { get; }

    public string Row { get; }

    public string Rows { get; }

    public string Terms { get; }

    public string Level { get; }

    public string Kind { get; }

    public string Measure { get; }

    public string Results { get; }

    public string Errors { get; }

    public string Moments { get; }

    public string Weights { get; }

    public string Weight { get; }

    public string Buffer { get; }

    /// <summary>The columns that are shifted by an origin.</summary>
    public IReadOnlyList<ShiftedColumn> Shifted { get; }

    public IReadOnlyList<string> Origins => _origins;

    /// <summary>The fields that count the rows of each level, one list for each categorical column.</summary>
    public IReadOnlyList<IReadOnlyList<string>> LevelRows => _levelRows;

    /// <summary>A clause that names the shifted columns.</summary>
    public string AboutOrigins
    {
        get
        {
            string[] columns = Shifted.Select(column => column.Column.Name).ToArray();
            return columns.Length == 1
                ? columns[0] + " is taken about an origin"
                : $"{string.Join(", ", columns.Take(columns.Length - 1))} and {columns[columns.Length - 1]} are taken about origins";
        }
    }

    /// <summary>The local that holds a column's value minus its origin.</summary>
    public string FromOrigin(int shifted) => _fromOrigin[shifted];

    /// <summary>The type that holds the estimates, each under its coefficient's name.</summary>
    public string Solution { get; }

    /// <summary>The field that holds Σ of the product of two columns of [X | y], row ≤ column.</summary>
    public string Sum(int row, int column) => _sums[(row, column)];

    /// <summary>The local that holds a term's value in a row; a term that is a column needs none.</summary>
    public string Term(int term) => _terms[term];

    /// <summary>The local that holds a column of [X | y] times the row's weight.</summary>
    public string Weighted(int column) => _weighted[column];

    private static string SumOf(string a, string b) => a.Length + b.Length == 0 ? "Ones" : "Sum" + a + b;

    private static string Unlike(HashSet<string> taken, string wanted)
    {
        string name = ShortenedName.Identifier(wanted), candidate = name;
        for (int i = 2; !taken.Add(candidate); i++)
            candidate = name + Literal.Of(i);
        return candidate;
    }
}
