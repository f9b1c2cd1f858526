using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Smoothing.Package.Tests;

/// <summary>What a consumer printed: a line for each result, its name and 64 bits.</summary>
internal sealed class Results
{
    private readonly Dictionary<string, long> _bits;

    private Results(Dictionary<string, long> bits) => _bits = bits;

    public int Count => _bits.Count;

    public double this[string name] => BitConverter.Int64BitsToDouble(_bits[name]);

    public static Results Parse(string output) => new(
        output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' '))
            .ToDictionary(pair => pair[0], pair => long.Parse(pair[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture)));

    /// <summary>The names of the results that the other program has with other bits, or not at all.</summary>
    public IEnumerable<string> DifferencesFrom(Results other) =>
        from result in _bits
        where !other._bits.TryGetValue(result.Key, out long bits) || bits != result.Value
        select result.Key;
}
