using System.Linq;

namespace Smoothing.Generators.Estimators.Ols;

/// <summary>A number in saved states that identifies their model.</summary>
internal static class Fingerprint
{
    private const int Bits = 53;

    /// <summary>The model in canonical form, independent of the formula's spelling: <c>y ~ 1 + a + b</c>.</summary>
    public static string Text(OlsSpec spec) =>
        spec.ResponseText + " ~ " + string.Join(" + ", spec.Terms.Select(term => term.Text).Prepend(spec.HasIntercept ? "1" : "0"))
        + (spec.IsWeighted ? ", weighted" : "")
        + (spec.SkipsMissing ? ", without missing rows" : "");

    /// <summary>The number in C#.</summary>
    public static string Literal(OlsSpec spec) => Emission.Literal.Hexadecimal(Hash(Text(spec)));

    /// <summary>FNV-1a with 64 bits. The upper eleven are folded into the rest, so that a double holds the number exactly.</summary>
    private static ulong Hash(string text)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in text)
            hash = unchecked((hash ^ c) * 1099511628211);
        return (hash >> Bits) ^ (hash & ((1UL << Bits) - 1));
    }
}
