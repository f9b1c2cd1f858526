using System.Collections.Generic;
using System.Linq;

namespace Smoothing.Generators.Emission;

/// <summary>
/// Aliases of vector types where the framework has vectors, and of scalar types where it has none. Emitted code uses the aliases, so that
/// one text serves both.
/// </summary>
internal static class FrameworkAliases
{
    /// <summary>Arithmetic on several numbers at once where the framework has vectors, and on one number elsewhere.</summary>
    public const string Simd = "Simd";

    private const string Global = "global::";

    private const string Space = "Smoothing.CompilerServices.";

    // The prefix of aliases where their short names are hidden.
    private const string Prefix = "Smoothing";

    /// <summary>The aliases.</summary>
    public static IReadOnlyList<string> Names { get; } = new[] { Simd };

    /// <summary>The directives that define aliases, and import a namespace that only frameworks with vectors have.</summary>
    /// <param name="aliases">The aliases to define.</param>
    /// <param name="imported">The namespace; null for none.</param>
    /// <param name="isShort">Whether the target hides none of the short names.</param>
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

    /// <summary>The code with prefixed aliases, for targets that hide the short ones.</summary>
    public static string Rename(string code, IEnumerable<string> aliases) =>
        aliases.Aggregate(code, (text, alias) => text.Replace(Global + Space + alias + ".", Prefix + alias + "."));
}
