using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Writing;

namespace Smoothing.Generators.SavitzkyGolay;

/// <summary>
/// Writes the whole windows once per vector width, lanes across outputs. Each output adds its terms in the same order, from the
/// centre outwards, whatever its neighbours in a vector; so its bits are the same in all of them.
/// </summary>
internal static class InteriorWriter
{
    private const int LargestUnrolled = 12;

    private const string Parameters = "global::System.ReadOnlySpan<double> y, global::System.Span<double> filtered";

    private const string Optimize =
        "[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]";

    private const string Lanes = "global::Smoothing.Numerics.Lanes";
    private const string Min = "global::System.Math.Min";
    private const string Intrinsics = "global::System.Runtime.Intrinsics";

    /// <summary>Whether a window of that many points on each side is a statement a coefficient; beyond, it is a loop.</summary>
    public static bool IsUnrolled(int half) => half <= LargestUnrolled;

    public static string Constants(SavitzkyGolaySpec spec, FilterCoefficients coefficients)
    {
        if (IsUnrolled(spec.Half))
            return Code.Lines(Places(spec, coefficients).Select(k => $"private const double C{k} = {Literal.Of(coefficients.Centre(k))};{ExactNumber.Comment(coefficients.Numerators[k], coefficients.Denominator, spec)}"));

        string exact = ExactNumber.IsShort(coefficients.Denominator) ? $", whole numbers over {ExactNumber.Of(coefficients.Denominator)}{ExactNumber.PerSpacing(spec)}" : "";
        return ExactNumber.Table("C", $"Cₖ at k = 0, 1, …{exact}; {(IsOdd(spec) ? "odd" : "even")} in k.", Enumerable.Range(0, spec.Half + 1).Select(coefficients.Centre));
    }

    public static string Write(SavitzkyGolaySpec spec, FilterCoefficients coefficients)
    {
        int[] places = Places(spec, coefficients);
        return IsUnrolled(spec.Half)
            ? Code.Blocks(
                Interior(spec, ("512", "Sixteen", 16), ("256", "Eight", 8), ("128", "Pairs", 2)).Replace("$sum", Sum(places, spec)),
                "#if NET8_0_OR_GREATER\n" + Code.Blocks(Sixteen(spec, places), Unrolled(spec, places, "Eight", "", 8), Unrolled(spec, places, "Pairs", "Pair", 2)) + "\n#endif")
            : Code.Blocks(
                Interior(spec, ("256", "Sixteen", 16), ("128", "Pairs", 4)).Replace("$sum", LoopSum(spec)),
                "#if NET8_0_OR_GREATER\n" + Code.Blocks(Looped(spec, "Sixteen", "", 8), Looped(spec, "Pairs", "Pair", 2)) + "\n#endif");
    }

    private static bool IsOdd(SavitzkyGolaySpec spec) => spec.Derivative % 2 == 1;

    private static string Sign(SavitzkyGolaySpec spec) => IsOdd(spec) ? "-" : "+";

    // The places whose coefficient is not zero.
    private static int[] Places(SavitzkyGolaySpec spec, FilterCoefficients coefficients) =>
        Enumerable.Range(0, spec.Half + 1).Where(k => !coefficients.Numerators[k].IsZero).ToArray();

    private static string Interior(SavitzkyGolaySpec spec, params (string Width, string Name, int Count)[] paths) =>
        Code.Text(
            $$"""
            /// <summary>The points that have a whole window around them.</summary>
            private static void Interior({{Parameters}})
            {
                int start = {{spec.Half}};
                int end = y.Length - start;
            #if NET8_0_OR_GREATER
                {{Code.Lines(paths.Select(path => Branch(path.Width, path.Name, path.Count)))}}
            #endif
                for (int i = start; i < end; i++)
                {
                    $sum
                    filtered[i] = sum;
                }
            }
            """);

    private static string Branch(string width, string name, int count) =>
        $$"""
        if ({{Intrinsics}}.Vector{{width}}.IsHardwareAccelerated && end - start >= {{Literal.Of(count)}})
        {
            InteriorOf{{name}}(y, filtered, start, end);
            return;
        }
        """;

    private static string Sum(int[] places, SavitzkyGolaySpec spec) => string.Join("\n        ", places.Select((k, i) =>
        (i == 0 ? "double sum = " : "sum += ") + (k == 0 ? "C0 * y[i];" : $"C{k} * (y[i + {k}] {Sign(spec)} y[i - {k}]);")));

    private static string LoopSum(SavitzkyGolaySpec spec) =>
        $"double sum = C[0] * y[i];\n        for (int k = 1; k < C.Length; k++)\n            sum += C[k] * (y[i + k] {Sign(spec)} y[i - k]);";

    /// <summary>
    /// Two vectors of eight outputs. Loads at odd addresses straddle cache lines and are the dearest part of a filter; so only every eighth
    /// one is made, and the others are slid together from those.
    /// </summary>
    private static string Sixteen(SavitzkyGolaySpec spec, int[] places)
    {
        int half = spec.Half;
        var used = new SortedSet<int>();
        foreach (int place in places)
            used.UnionWith(new[] { half - place, half + place, half + 8 - place, half + 8 + place });
        int last = (2 * half + 8) / 8 * 8;
        foreach (int offset in used.Where(offset => IsSlid(offset, last)).ToArray())
            used.UnionWith(new[] { offset / 8 * 8, offset / 8 * 8 + 8 });

        string Offset(int offset) => offset < half ? $"from - {half - offset}" : offset == half ? "from" : $"from + {offset - half}";
        IEnumerable<string> loads = used.Where(offset => !IsSlid(offset, last)).Select(offset => $"var v{offset} = {Lanes}.Load(y, {Offset(offset)});");
        IEnumerable<string> slides = used.Where(offset => IsSlid(offset, last))
            .Select(offset => $"var v{offset} = {Lanes}.Slide(v{offset / 8 * 8}, v{offset / 8 * 8 + 8}, {offset % 8});");
        IEnumerable<string> Terms(int k, int i) => Enumerable.Range(0, 2).Select(vector => 8 * vector).Select(shift =>
            $"{(i == 0 ? "var " : "")}s{shift} {(i == 0 ? "=" : "+=")} C{k} * {(k == 0 ? $"v{half + shift}" : $"(v{half + shift + k} {Sign(spec)} v{half + shift - k})")};");

        return Code.Text(
            $$"""
            /// <summary>The same for sixteen points or more, sixteen at once.</summary>
            {{Optimize}}
            private static void InteriorOfSixteen({{Parameters}}, int start, int end)
            {
                for (int i = start; i < end; i += 16)
                {
                    int from = {{Min}}(i, end - 16); // the last group reaches back, and finds the same again

                    // vⱼ are the eight values from place j of the first window on
                    {{Code.Lines(loads)}}
                    {{Code.Lines(slides)}}

                    {{Code.Lines(places.SelectMany(Terms))}}
                    {{Lanes}}.Store(s0, filtered, from);
                    {{Lanes}}.Store(s8, filtered, from + 8);
                }
            }
            """);
    }

    private static bool IsSlid(int offset, int last) => offset % 8 != 0 && offset < last;

    private static string Unrolled(SavitzkyGolaySpec spec, int[] places, string name, string unit, int count)
    {
        string Load(string index) => $"{Lanes}.Load{unit}(y, {index})";
        return Code.Text(
            $$"""
            /// <summary>The same for {{(count == 2 ? "two points or more, two" : "eight points or more, eight")}} at once.</summary>
            {{Optimize}}
            private static void InteriorOf{{name}}({{Parameters}}, int start, int end)
            {
                for (int i = start; i < end; i += {{count}})
                {
                    int from = {{Min}}(i, end - {{count}});
                    {{Code.Lines(places.Select((k, i) => (i == 0 ? "var sum = " : "sum += ") + (k == 0 ? $"C0 * {Load("from")};" : $"C{k} * ({Load($"from + {k}")} {Sign(spec)} {Load($"from - {k}")});")))}}
                    {{Lanes}}.Store{{unit}}(sum, filtered, from);
                }
            }
            """);
    }

    private static string Looped(SavitzkyGolaySpec spec, string name, string unit, int count)
    {
        string Load(string index) => $"{Lanes}.Load{unit}(y, {index})";
        return Code.Text(
            $$"""
            /// <summary>The same for {{(count == 2 ? "four points or more, four" : "sixteen points or more, sixteen")}} at once.</summary>
            {{Optimize}}
            private static void InteriorOf{{name}}({{Parameters}}, int start, int end)
            {
                global::System.ReadOnlySpan<double> c = C;
                for (int i = start; i < end; i += {{2 * count}})
                {
                    int from = {{Min}}(i, end - {{2 * count}}); // the last group reaches back, and finds the same again
                    int next = from + {{count}};
                    var s0 = c[0] * {{Load("from")}};
                    var s1 = c[0] * {{Load("next")}};
                    for (int k = 1; k < c.Length; k++)
                    {
                        s0 += c[k] * ({{Load("from + k")}} {{Sign(spec)}} {{Load("from - k")}});
                        s1 += c[k] * ({{Load("next + k")}} {{Sign(spec)}} {{Load("next - k")}});
                    }
                    {{Lanes}}.Store{{unit}}(s0, filtered, from);
                    {{Lanes}}.Store{{unit}}(s1, filtered, next);
                }
            }
            """);
    }
}
