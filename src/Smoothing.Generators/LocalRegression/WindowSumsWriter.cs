using System.Linq;
using Smoothing.Generators.Kernels;
using Smoothing.Generators.Writing;

namespace Smoothing.Generators.LocalRegression;

/// <summary>
/// Writes the loop over one window once per vector width, from one template: eight lanes at once, in pairs, and one by
/// one. The lane of each observation is the same in all of them, and so is every bit of the sums.
/// </summary>
internal static class WindowSumsWriter
{
    private const string Parameters =
        "global::System.ReadOnlySpan<double> x, global::System.ReadOnlySpan<double> y, int start, int end";

    private const string Optimize =
        "[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]";

    private const string Numerics = "global::Smoothing.Numerics";
    private const string Sums = Numerics + ".LocalLineSums";
    private const string Eight = "global::System.Runtime.Intrinsics.Vector512";
    private const string Pair = "global::System.Runtime.Intrinsics.Vector128";

    private static readonly string[] SumNames = { "s0", "s1", "s2", "t0", "t1" };

    public static string Write(KernelShape kernel, BandwidthNames names) => kernel.HasLanes
        ? Code.Blocks(Kernel(kernel), OneByOne(names, hasLanes: true), Vectors(kernel, names))
        : OneByOne(names, hasLanes: false);

    private static string Kernel(KernelShape kernel)
    {
        string statements = Code.Lines(kernel.Statements(KernelCode.Scalar));
        string weight = kernel.Weight(KernelCode.Scalar);
        return Code.Text(
            $$"""
            /// <summary>K(u) = {{Literal.Xml(kernel.Formula)}}.</summary>
            [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
            private static double Weight(double {{(kernel.IsConstant ? "_" : "u")}}){{(statements.Length == 0 ? $" => {weight};" : $"\n{{\n    {statements.Replace("\n", "\n    ")}\n    return {weight};\n}}")}}
            """);
    }

    private static string OneByOne(BandwidthNames names, bool hasLanes) =>
        Code.Text(
            $$"""
            /// <summary>The sums over the observations from start to end, weighted about x₀.</summary>
            private static {{Sums}} SumsOver({{Parameters}}, double x0{{names.ScaleParameter}})
            {
                // z counts from the point of the window's range that is nearest to x₀, u from x₀ itself
                double centre = {{Sums}}.Centre(x, start, end, x0);
                double offset = (centre - x0) * {{names.Scale}};
                {{(hasLanes
                    ? $"""
                      #if NET8_0_OR_GREATER
                      if (global::System.Runtime.Intrinsics.Vector256.IsHardwareAccelerated && end - start >= {Numerics}.Lanes.Count)
                          return SumsOfEight(x, y, start, end, centre, offset{names.ScaleArgumentByName});
                      #endif

                      """
                    : "")}}
                global::System.Span<{{Sums}}> lanes = stackalloc {{Sums}}[{{Numerics}}.Lanes.Count];
                {{(hasLanes
                    ? $"""
                      int i = start;
                      #if NET8_0_OR_GREATER
                      if ({Pair}.IsHardwareAccelerated)
                          i = SumsOfPairs(x, y, start, end, centre, offset{names.ScaleArgumentByName}, lanes);
                      #endif
                      """
                    : "")}}
                for ({{(hasLanes ? "" : "int i = start")}}; i < end; i++)
                {
                    double z = (x[i] - centre) * {{names.Scale}};
                    lanes[{{Numerics}}.Lanes.Of(i, start, end)].Add(z, {{names.Weight}}(z + offset), y[i]);
                }
                return {{Sums}}.Total(lanes, offset);
            }
            """);

    private static string Vectors(KernelShape kernel, BandwidthNames names) =>
        Code.Text(
            $$"""
            #if NET8_0_OR_GREATER
            /// <summary>The sums in eight lanes at once; the window holds eight observations or more.</summary>
            {{Optimize}}
            private static {{Sums}} SumsOfEight({{Parameters}}, double centre, double offset{{names.ScaleParameter}})
            {
                {{Prologue(Eight, kernel)}}
                for (int i = start; i < end; i += 8)
                {
                    int from = global::System.Math.Min(i, end - 8); // the last group reaches back
                    {{Weigh(Eight, "Load", "from", kernel, names)}}
                    if (from < i)
                        w = {{Numerics}}.Lanes.KeepFrom(w, i - from); // and counts nothing twice
                    {{Accumulate("Load", "from")}}
                }
                return new {{Sums}}(
                    offset, {{Numerics}}.Lanes.Sum(s0), {{Numerics}}.Lanes.Sum(s1), {{Numerics}}.Lanes.Sum(s2),
                    {{Numerics}}.Lanes.Sum(t0), {{Numerics}}.Lanes.Sum(t1));
            }

            /// <summary>Puts the sums of the full groups of eight into their lanes, two at a time; returns where the groups end.</summary>
            {{Optimize}}
            private static int SumsOfPairs({{Parameters}}, double centre, double offset{{names.ScaleParameter}}, global::System.Span<{{Sums}}> lanes)
            {
                int endOfGroups = {{Numerics}}.Lanes.EndOfGroups(start, end);
                for (int lane = 0; lane < 8; lane += 2)
                {
                    {{Prologue(Pair, kernel)}}
                    for (int i = start + lane; i < endOfGroups; i += 8)
                    {
                        {{Weigh(Pair, "LoadPair", "i", kernel, names)}}
                        {{Accumulate("LoadPair", "i")}}
                    }
                    lanes[lane] = new {{Sums}}(offset, {{Element(0)}});
                    lanes[lane + 1] = new {{Sums}}(offset, {{Element(1)}});
                }
                return endOfGroups;
            }
            #endif
            """);

    private static string Prologue(string vector, KernelShape kernel) =>
        Code.Text(
            $$"""
            {{(NeedsOne(kernel, vector) ? $"var one = {vector}<double>.One;" : "")}}
            var centres = {{vector}}.Create(centre);
            {{(kernel.IsConstant ? "" : $"var offsets = {vector}.Create(offset);")}}
            var s0 = {{vector}}<double>.Zero; // Σ w
            var s1 = s0; // Σ w z
            var s2 = s0; // Σ w z²
            var t0 = s0; // Σ w y
            var t1 = s0; // Σ w z y
            """);

    private static bool NeedsOne(KernelShape kernel, string vector)
    {
        KernelCode code = KernelCode.Vector(vector);
        return kernel.Statements(code).Append(kernel.Weight(code)).Any(line => line.Contains(code.One));
    }

    private static string Weigh(string vector, string load, string index, KernelShape kernel, BandwidthNames names)
    {
        KernelCode code = KernelCode.Vector(vector);
        return Code.Text(
            $$"""
            var z = ({{Numerics}}.Lanes.{{load}}(x, {{index}}) - centres) * {{names.Scale}};
            {{(kernel.IsConstant ? "" : "var u = z + offsets;")}}
            {{Code.Lines(kernel.Statements(code))}}
            var w = {{kernel.Weight(code)}};
            """);
    }

    private static string Accumulate(string load, string index) =>
        $"""
        var wz = w * z;
        var yi = {Numerics}.Lanes.{load}(y, {index});
        s0 += w;
        s1 += wz;
        s2 += wz * z;
        t0 += w * yi;
        t1 += wz * yi;
        """;

    // Not s0.GetElement(i): an extension method is out of reach where the file imports nothing.
    private static string Element(int i) => string.Join(", ", SumNames.Select(sum => $"{Pair}.GetElement({sum}, {Literal.Of(i)})"));
}
