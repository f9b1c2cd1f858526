using System.Collections.Generic;
using System.Linq;

namespace Smoothing.Generators.Emission;

/// <summary>
/// Names that stand for one type where the framework has vectors and for another where it has none. Code over either is emitted once.
/// </summary>
internal static class FrameworkAliases
{
    /// <summary>Several numbers at once, or one.</summary>
    public const string Simd = "Simd";

    private const string Global = "global::";

    private const string Space = "Smoothing.CompilerServices.";

    // Before an alias where the alias alone may mean something else.
    private const string Prefix = "Smoothing";

    /// <summary>The aliases.</summary>
    public static IReadOnlyList<string> Names { get; } = new[] { Simd };

    /// <summary>The directives that define aliases, and import a namespace that only frameworks with vectors have.</summary>
    /// <param name="aliases">Which aliases.</param>
    /// <param name="imported">The namespace; null for none.</param>
    /// <param name="isShort">Whether short names are free where the code stands.</param>
    public static string Define(IReadOnlyCollection<string> aliases, string? imported, bool isShort)
    {
        string Lines(string kind) => Code.Lines(aliases.Select(alias =>
            $"using {(isShort ? "" : Prefix)}{alias} = {(isShort ? "" : Global)}{Space}{kind}{alias};"));

        string import = imported is null ? "" : $"using {imported};";
        return aliases.Count == 0 && imported is null
            ? ""
            : Code.Text(
                $$"""
                #if NET8_0_OR_GREATER
                {{import}}
                {{Lines("Vector")}}
                {{(aliases.Count == 0 ? "" : "#else")}}
                {{Lines("Scalar")}}
                #endif
                """);
    }

    /// <summary>The code with names for aliases that mean nothing else.</summary>
    public static string Rename(string code, IEnumerable<string> aliases) =>
        aliases.Aggregate(code, (text, alias) => text.Replace(Global + Space + alias + ".", Prefix + alias + "."));
}
