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

    // The upper eleven bits are folded into the rest, so that a double holds the number exactly.
    private static ulong Hash(string text)
    {
        ulong hash = Emission.FnvHash.Of(text);
        return (hash >> Bits) ^ (hash & ((1UL << Bits) - 1));
    }
}
