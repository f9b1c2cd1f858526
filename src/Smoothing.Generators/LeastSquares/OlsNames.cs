using System.Collections.Generic;
using System.Linq;

namespace Smoothing.Generators.LeastSquares;

/// <summary>The names inside an emitted model: of its sums, its solution and its loop variable, each unlike any other.</summary>
internal sealed class OlsNames
{
    private readonly string[] _variables;
    private readonly Dictionary<(int Row, int Column), string> _sums = new();
    private readonly HashSet<string> _taken = new();

    public OlsNames(OlsSpec spec)
    {
        HasIntercept = spec.HasIntercept;
        _variables = Enumerable.Repeat("", HasIntercept ? 1 : 0).Concat(spec.Columns.Select(column => column.Coefficient)).ToArray();

        for (int column = 0; column < _variables.Length; column++)
        {
            for (int row = 0; row <= column; row++)
                _sums[(row, column)] = Unlike(_taken, SumOf(_variables[row], _variables[column]));
        }
        Row = Unlike(new HashSet<string>(spec.Columns.Select(column => column.Parameter)), "i");
        Solution = Unlike(new HashSet<string>(spec.CoefficientNames), "Solution");
    }

    public bool HasIntercept { get; }

    /// <summary>The number of columns of [X | y].</summary>
    public int Size => _variables.Length;

    /// <summary>A loop variable that is no column's parameter.</summary>
    public string Row { get; }

    /// <summary>The type that holds the estimates, each under its coefficient's name.</summary>
    public string Solution { get; }

    /// <summary>The field that holds Σ of the product of two columns of [X | y], row ≤ column.</summary>
    public string Sum(int row, int column) => _sums[(row, column)];

    private static string SumOf(string a, string b) =>
        a.Length + b.Length == 0 ? "Ones" : "Sum" + a + b;

    private static string Unlike(HashSet<string> taken, string name)
    {
        string candidate = name;
        for (int i = 2; !taken.Add(candidate); i++)
            candidate = name + Writing.Literal.Of(i);
        return candidate;
    }
}
