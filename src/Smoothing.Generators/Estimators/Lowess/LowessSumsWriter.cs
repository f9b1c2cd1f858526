using System.Linq;
using Smoothing.Generators.Emission;

namespace Smoothing.Generators.Estimators.Lowess;

/// <summary>
/// Writes the loop over one window once per vector width, from one template: eight lanes at once, in pairs, and one by
/// one. The lane of each observation is the same in all of them, and so is every bit of the sums.
/// </summary>
internal static class LowessSumsWriter
{
    private const string Optimize =
        "[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]";

    private const string Numerics = "global::Smoothing.CompilerServices";
    private const string Sums = Numerics + ".LowessSums";
    private const string Eight = "global::System.Runtime.Intrinsics.Vector512";
    private const string Pair = "global::System.Runtime.Intrinsics.Vector128";

    private static readonly string[] SumNames = { "s0", "s1", "s2", "t0", "t1" };

    public static string Write(LowessSpec spec, RobustnessCode names) =>
        Code.Blocks(Tricube, OneByOne(spec, names), Vectors(spec, names));

    private const string Tricube =
        """
        /// <summary>K(r/h) = (1 − (r/h)³)³, 1 where r is a thousandth of h at most, 0 beyond 0.999 h (Cleveland 1981).</summary>
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        private static double Tricube(double r, double near, double far, double perReach)
        {
            double a = r * perReach;
            double v = 1.0 - a * a * a;
            return r <= near ? 1.0 : r <= far ? v * v * v : 0.0;
        }
        """;

    private static string OneByOne(LowessSpec spec, RobustnessCode names) =>
        Code.Text(
            $$"""
            /// <summary>The sums over the observations from start to end, weighted about x₀, in z = (xᵢ − x₀)/h − c.</summary>
            private static {{Sums}} SumsOver({{names.Parameters}}, int start, int end, double x0, double reach, double centre)
            {
                double near = 0.001 * reach;
                double far = 0.999 * reach;
                double perReach = reach > 0 ? 1 / reach : 0; // where every neighbour is at x₀, so is z
                #if NET8_0_OR_GREATER
                if (global::System.Runtime.Intrinsics.Vector256.IsHardwareAccelerated && end - start >= {{Numerics}}.Lanes.Count)
                    return SumsOfEight({{names.Arguments}}, start, end, x0, near, far, perReach, centre);
                #endif

                global::System.Span<{{Sums}}> lanes = stackalloc {{Sums}}[{{Numerics}}.Lanes.Count];
                int i = start;
                #if NET8_0_OR_GREATER
                if ({{Pair}}.IsHardwareAccelerated)
                    i = SumsOfPairs({{names.Arguments}}, start, end, x0, near, far, perReach, centre, lanes);
                #endif
                for (; i < end; i++)
                {
                    double d = x[i] - x0;
                    double w = Tricube(global::System.Math.Abs(d), near, far, perReach){{(spec.IsRobust ? " * robustness[i]" : "")}};
                    lanes[{{Numerics}}.Lanes.Of(i, start, end)].Add(d * perReach - centre, w, y[i]);
                }
                return {{Sums}}.Total(lanes, centre);
            }
            """);

    private static string Vectors(LowessSpec spec, RobustnessCode names) =>
        Code.Text(
            $$"""
            #if NET8_0_OR_GREATER
            /// <summary>The sums in eight lanes at once; the window holds eight observations or more.</summary>
            {{Optimize}}
            private static {{Sums}} SumsOfEight({{names.Parameters}}, int start, int end, double x0, double near, double far, double perReach, double centre)
            {
                {{Prologue(Eight)}}
                for (int i = start; i < end; i += 8)
                {
                    int from = global::System.Math.Min(i, end - 8); // the last group reaches back
                    {{Weigh(Eight, "Load", "from", spec)}}
                    if (from < i)
                        w = {{Numerics}}.Lanes.KeepFrom(w, i - from); // and counts nothing twice
                    {{Accumulate("Load", "from")}}
                }
                return new {{Sums}}(
                    centre, {{Numerics}}.Lanes.Sum(s0), {{Numerics}}.Lanes.Sum(s1), {{Numerics}}.Lanes.Sum(s2),
                    {{Numerics}}.Lanes.Sum(t0), {{Numerics}}.Lanes.Sum(t1));
            }

            /// <summary>Puts the sums of the full groups of eight into their lanes, two at a time; returns where the groups end.</summary>
            {{Optimize}}
            private static int SumsOfPairs({{names.Parameters}}, int start, int end, double x0, double near, double far, double perReach, double centre, global::System.Span<{{Sums}}> lanes)
            {
                int endOfGroups = {{Numerics}}.Lanes.EndOfGroups(start, end);
                for (int lane = 0; lane < 8; lane += 2)
                {
                    {{Prologue(Pair)}}
                    for (int i = start + lane; i < endOfGroups; i += 8)
                    {
                        {{Weigh(Pair, "LoadPair", "i", spec)}}
                        {{Accumulate("LoadPair", "i")}}
                    }
                    lanes[lane] = new {{Sums}}(centre, {{Element(0)}});
                    lanes[lane + 1] = new {{Sums}}(centre, {{Element(1)}});
                }
                return endOfGroups;
            }
            #endif
            """);

    private static string Prologue(string vector) =>
        $"""
        var one = {vector}<double>.One;
        var zero = {vector}<double>.Zero;
        var x0s = {vector}.Create(x0);
        var nears = {vector}.Create(near);
        var fars = {vector}.Create(far);
        var centres = {vector}.Create(centre);
        var s0 = zero; // Σ w
        var s1 = zero; // Σ w z
        var s2 = zero; // Σ w z²
        var t0 = zero; // Σ w y
        var t1 = zero; // Σ w z y
        """;

    private static string Weigh(string vector, string load, string index, LowessSpec spec) =>
        Code.Text(
            $$"""
            var d = {{Numerics}}.Lanes.{{load}}(x, {{index}}) - x0s;
            var r = {{vector}}.Abs(d);
            var a = r * perReach;
            var v = one - a * a * a;
            var w = {{vector}}.ConditionalSelect({{vector}}.LessThanOrEqual(r, nears), one, v * v * v);
            w = {{vector}}.ConditionalSelect({{vector}}.LessThanOrEqual(r, fars), w, zero);
            {{(spec.IsRobust ? $"w *= {Numerics}.Lanes.{load}(robustness, {index});" : "")}}
            """);

    private static string Accumulate(string load, string index) =>
        $"""
        var z = d * perReach - centres;
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
