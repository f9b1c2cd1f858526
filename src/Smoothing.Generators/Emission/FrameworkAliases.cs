using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Smoothing.Generators.Emission;

/// <summary>
/// Names that stand for one type where the framework has vectors and for another where it has none. Code over either is emitted once.
/// </summary>
internal static class FrameworkAliases
{
    /// <summary>Several numbers at once, or one.</summary>
    public const string Simd = "Simd";

    /// <summary>The sums over windows.</summary>
    public const string Sums = "Sums";

    private const string Space = "Smoothing.CompilerServices.";

    private static readonly (string Alias, string WithVectors, string Without)[] All =
    {
        (Simd, "VectorSimd", "ScalarSimd"),
        (Sums, "VectorSums", "ScalarSums"),
    };

    /// <summary>Replaces the aliases in code by names that are free, and returns the directives that define those it uses.</summary>
    /// <param name="code">The code, with aliases behind the namespace of the runtime or alone.</param>
    /// <param name="areFree">Whether short names are free where the code stands.</param>
    public static (string Directives, string Code) Apply(string code, bool areFree)
    {
        string prefix = areFree ? "" : "global::";
        var used = new List<(string Name, string WithVectors, string Without)>();
        foreach ((string alias, string withVectors, string without) in All)
        {
            string name = areFree ? alias : "Smoothing" + alias;
            string replaced = Regex.Replace(code, @"global::Smoothing\.CompilerServices\." + alias + @"\.", name + ".");
            if (replaced != code)
                used.Add((name, withVectors, without));
            code = replaced;
        }
        if (used.Count == 0)
            return ("", code);

        string Define(IEnumerable<(string Name, string Type)> aliases) =>
            Emission.Code.Lines(aliases.Select(alias => $"using {alias.Name} = {prefix}{Space}{alias.Type};"));
        return (Emission.Code.Text(
            $$"""
            #if NET8_0_OR_GREATER
            {{Define(used.Select(alias => (alias.Name, alias.WithVectors)))}}
            #else
            {{Define(used.Select(alias => (alias.Name, alias.Without)))}}
            #endif
            """), code);
    }
}
