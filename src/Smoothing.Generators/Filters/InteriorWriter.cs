using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Filters;

/// <summary>
/// Writes the whole windows once for each vector width. A vector holds neighbouring outputs. Each output adds its terms from the centre
/// outwards, so that its bits do not depend on the vector width.
/// </summary>
/// <param name="row">The coefficients.</param>
/// <param name="results">The name of the span for the results.</param>
internal sealed class InteriorWriter(FilterRow row, string results)
{
    private const int LargestUnrolled = 12;

    private const string Optimize =
        "[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]";

    private const string Simd = "global::Smoothing.CompilerServices.VectorSimd";
    private const string Min = "global::System.Math.Min";
    private const string Intrinsics = "global::System.Runtime.Intrinsics";

    private readonly int[] _places = row.Places.ToArray();

    private Parameter[] Series => new[]
    {
        new Parameter("global::System.ReadOnlySpan<double>", "y"),
        new Parameter("global::System.Span<double>", results),
    };

    private Parameter[] Part => Series.Concat(new[] { new Parameter("int", "start"), new Parameter("int", "end") }).ToArray();

    private string Sign => row.IsOdd ? "-" : "+";

    /// <summary>Whether a window with that many points on each side has one statement for each coefficient rather than a loop.</summary>
    public static bool IsUnrolled(int half) => half <= LargestUnrolled;

    /// <summary>The coefficients as constants, or as a table for loops.</summary>
    public IEnumerable<Member> ConstantMembers
    {
        get
        {
            if (IsUnrolled(row.Half))
                return _places.Select(k =>
                    ExactNumber.Constant($"C{Literal.Of(k)}", row.Value(k), row.Numerators[k], row.Denominator, row.FactorText));

            string exact = ExactNumber.IsShort(row.Denominator)
                ? $", whole numbers over {ExactNumber.Of(row.Denominator)}{row.FactorText}"
                : "";
            string parity = row.IsOdd ? "odd" : "even";
            return new[]
            {
                ExactNumber.TableMember("C", $"Cₖ at k = 0, 1, …{exact}; {parity} in k.",
                    Enumerable.Range(0, row.Half + 1).Select(row.Value)),
            };
        }
    }

    /// <summary>The text of the coefficients.</summary>
    public string Constants => Code.Lines(ConstantMembers.Select(member => member.Text));

    /// <summary>The method <c>Interior</c> and the vector methods that it calls.</summary>
    public IEnumerable<Member> MethodMembers
    {
        get
        {
            Member[] vectors = IsUnrolled(row.Half)
                ? new[] { Sixteen(), Unrolled("Eight", "Eight", 8), Unrolled("Pairs", "Two", 2) }
                : new[] { Looped("Sixteen", "Eight", 8), Looped("Pairs", "Two", 2) };
            int last = vectors.Length - 1;
            vectors[0] = vectors[0] with { Documentation = "#if NET8_0_OR_GREATER\n" + vectors[0].Documentation };
            vectors[last] = vectors[last] with { Body = vectors[last].Body + "\n#endif" };
            Member interior = IsUnrolled(row.Half)
                ? Interior(Sum, ("512", "Sixteen", 16), ("256", "Eight", 8), ("128", "Pairs", 2))
                : Interior(LoopSum, ("256", "Sixteen", 16), ("128", "Pairs", 4));
            return vectors.Prepend(interior);
        }
    }

    /// <summary>The text of the methods.</summary>
    public string Methods => Code.Blocks(MethodMembers.Select(member => member.Text).ToArray());

    private Member Interior(string sum, params (string Width, string Name, int Count)[] paths) => Member.Method(
        "private static void", "Interior", Series,
        "/// <summary>The points that have a whole window around them.</summary>",
        Code.Text(
            $$"""
            {
                int start = {{row.Half}};
                int end = y.Length - start;
            #if NET8_0_OR_GREATER
                {{Code.Lines(paths.Select(path => Branch(path.Width, path.Name, path.Count)))}}
            #endif
                for (int i = start; i < end; i++)
                {
                    {{sum}}
                    {{results}}[i] = sum;
                }
            }
            """));

    private string Branch(string width, string name, int count) =>
        $$"""
        if ({{Intrinsics}}.Vector{{width}}.IsHardwareAccelerated && end - start >= {{Literal.Of(count)}})
        {
            InteriorOf{{name}}(y, {{results}}, start, end);
            return;
        }
        """;

    private string Sum => Code.Lines(_places.Select((k, i) =>
        (i == 0 ? "double sum = " : "sum += ") + (k == 0 ? "C0 * y[i];" : $"C{k} * (y[i + {k}] {Sign} y[i - {k}]);")));

    private string LoopSum =>
        $"double sum = C[0] * y[i];\nfor (int k = 1; k < C.Length; k++)\n    sum += C[k] * (y[i + k] {Sign} y[i - k]);";

    /// <summary>
    /// The method for two vectors of eight outputs. Unaligned loads straddle cache lines and cost the most in a filter. Only every eighth
    /// offset is therefore loaded. The vectors between are shifted together from two loaded ones.
    /// </summary>
    private Member Sixteen()
    {
        int half = row.Half;
        var used = new SortedSet<int>();
        foreach (int place in _places)
            used.UnionWith(new[] { half - place, half + place, half + 8 - place, half + 8 + place });
        int last = (2 * half + 8) / 8 * 8;
        foreach (int offset in used.Where(offset => IsSlid(offset, last)).ToArray())
            used.UnionWith(new[] { offset / 8 * 8, offset / 8 * 8 + 8 });

        string Offset(int offset) => offset < half ? $"from - {half - offset}" : offset == half ? "from" : $"from + {offset - half}";
        IEnumerable<string> loads = used.Where(offset => !IsSlid(offset, last))
            .Select(offset => $"var v{offset} = {Simd}.LoadEight(y, {Offset(offset)});");
        IEnumerable<string> slides = used.Where(offset => IsSlid(offset, last))
            .Select(offset => $"var v{offset} = {Simd}.SlideEight(v{offset / 8 * 8}, v{offset / 8 * 8 + 8}, {offset % 8});");
        IEnumerable<string> Terms(int k, int i) => Enumerable.Range(0, 2).Select(vector => 8 * vector).Select(shift =>
            $"{(i == 0 ? "var " : "")}s{shift} {(i == 0 ? "=" : "+=")} C{k} * "
                + $"{(k == 0 ? $"v{half + shift}" : $"(v{half + shift + k} {Sign} v{half + shift - k})")};");

        return Member.Method(
            "private static void", "InteriorOfSixteen", Part,
            $$"""
            /// <summary>The same for sixteen points or more, sixteen at once.</summary>
            {{Optimize}}
            """,
            Code.Text(
                $$"""
                {
                    for (int i = start; i < end; i += 16)
                    {
                        int from = {{Min}}(i, end - 16); // the last group reaches back, and finds the same again

                        // vⱼ are the eight values from place j of the first window on
                        {{Code.Lines(loads)}}
                        {{Code.Lines(slides)}}

                        {{Code.Lines(_places.SelectMany(Terms))}}
                        {{Simd}}.StoreEight(s0, {{results}}, from);
                        {{Simd}}.StoreEight(s8, {{results}}, from + 8);
                    }
                }
                """));
    }

    private static bool IsSlid(int offset, int last) => offset % 8 != 0 && offset < last;

    private Member Unrolled(string name, string unit, int count)
    {
        string Load(string index) => $"{Simd}.Load{unit}(y, {index})";
        IEnumerable<string> terms = _places.Select((k, i) => (i == 0 ? "var sum = " : "sum += ") + (k == 0
            ? $"C0 * {Load("from")};"
            : $"C{k} * ({Load($"from + {k}")} {Sign} {Load($"from - {k}")});"));
        return Member.Method(
            "private static void", "InteriorOf" + name, Part,
            $$"""
            /// <summary>The same for {{(count == 2 ? "two points or more, two" : "eight points or more, eight")}} at once.</summary>
            {{Optimize}}
            """,
            Code.Text(
                $$"""
                {
                    for (int i = start; i < end; i += {{count}})
                    {
                        int from = {{Min}}(i, end - {{count}});
                        {{Code.Lines(terms)}}
                        {{Simd}}.Store{{unit}}(sum, {{results}}, from);
                    }
                }
                """));
    }

    private Member Looped(string name, string unit, int count)
    {
        string Load(string index) => $"{Simd}.Load{unit}(y, {index})";
        return Member.Method(
            "private static void", "InteriorOf" + name, Part,
            $$"""
            /// <summary>The same for {{(count == 2 ? "four points or more, four" : "sixteen points or more, sixteen")}} at once.</summary>
            {{Optimize}}
            """,
            Code.Text(
                $$"""
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
                            s0 += c[k] * ({{Load("from + k")}} {{Sign}} {{Load("from - k")}});
                            s1 += c[k] * ({{Load("next + k")}} {{Sign}} {{Load("next - k")}});
                        }
                        {{Simd}}.Store{{unit}}(s0, {{results}}, from);
                        {{Simd}}.Store{{unit}}(s1, {{results}}, next);
                    }
                }
                """));
    }
}
