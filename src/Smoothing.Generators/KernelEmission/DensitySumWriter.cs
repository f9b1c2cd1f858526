using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Estimators.KernelDensity;
using Smoothing.Generators.Kernels;

namespace Smoothing.Generators.KernelEmission;

/// <summary>
/// Writes the sum over one window once per vector width, from one template: eight lanes at once, in pairs, and one by one. The lane of
/// each observation is the same in all of them, and so is every bit of the sum.
/// </summary>
internal static class DensitySumWriter
{
    private const string Input = "global::System.ReadOnlySpan<double>";
    private const string Output = "global::System.Span<double>";
    private const string Lanes = "global::Smoothing.CompilerServices.Lanes";
    private const string Eight = "global::System.Runtime.Intrinsics.Vector512";
    private const string Pair = "global::System.Runtime.Intrinsics.Vector128";

    private const string Optimize =
        "[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]";

    public static string Write(KernelDensitySpec spec) =>
        spec.IsCount ? $"public double Sum({Input} x, int start, int end, double at) => end - start;"
        : Code.Blocks(Sum(spec), Vectors(spec.Kernel));

    private static string Sum(KernelDensitySpec spec)
    {
        bool hasLanes = spec.Kernel.HasLanes, hasPairs = spec.Kernel.HasPairs;
        return Code.Text(
            $$"""
            public double Sum({{Input}} x, int start, int end, double at)
            {
                {{(hasLanes
                    ? $$"""
                      #if NET8_0_OR_GREATER
                      if (global::System.Runtime.Intrinsics.Vector256.IsHardwareAccelerated && end - start >= {{Lanes}}.Count)
                          return SumOfEight(x, start, end, at);
                      #endif

                      """
                    : "")}}
                {{Output}} lanes = stackalloc double[{{Lanes}}.Count];
                lanes.Clear();
                {{(hasPairs
                    ? $$"""
                      int i = start;
                      #if NET8_0_OR_GREATER
                      if ({{Pair}}.IsHardwareAccelerated)
                          i = AddPairs(x, start, end, at, lanes);
                      #endif
                      """
                    : "")}}
                for ({{(hasPairs ? "" : "int i = start")}}; i < end; i++)
                    lanes[{{Lanes}}.Of(i, start, end)] += {{spec.Kernel.Function}}((x[i] - at) * InverseBandwidth);
                return {{Lanes}}.Total(lanes);
            }
            """);
    }

    private static string Vectors(KernelDefinition kernel)
    {
        if (!kernel.HasLanes)
            return "";

        return Code.Text(
            $$"""
            #if NET8_0_OR_GREATER
            {{Code.Blocks(Eights(kernel), kernel.HasPairs ? Pairs(kernel) : "")}}
            #endif
            """);
    }

    private static string Eights(KernelDefinition kernel) =>
        Code.Text(
            $$"""
            /// <summary>The sum in eight lanes at once; the window holds eight observations or more.</summary>
            {{Optimize}}
            private double SumOfEight({{Input}} x, int start, int end, double at)
            {
                {{Prologue(Eight, kernel)}}
                for (int i = start; i < end; i += 8)
                {
                    int from = global::System.Math.Min(i, end - 8); // the last group reaches back
                    {{Weights(Eight, "Load", "from", kernel)}}
                    if (from < i)
                        w = {{Lanes}}.KeepFrom(w, i - from); // and counts nothing twice
                    sum += w;
                }
                return {{Lanes}}.Sum(sum);
            }
            """);

    private static string Pairs(KernelDefinition kernel) =>
        Code.Text(
            $$"""
            /// <summary>Puts the sums of the full groups of eight into their lanes, two at a time; returns where the groups end.</summary>
            {{Optimize}}
            private int AddPairs({{Input}} x, int start, int end, double at, {{Output}} lanes)
            {
                int endOfGroups = {{Lanes}}.EndOfGroups(start, end);
                for (int lane = 0; lane < 8; lane += 2)
                {
                    {{Prologue(Pair, kernel)}}
                    for (int i = start + lane; i < endOfGroups; i += 8)
                    {
                        {{Weights(Pair, "LoadPair", "i", kernel)}}
                        sum += w;
                    }
                    {{Lanes}}.StorePair(sum, lanes, lane);
                }
                return endOfGroups;
            }
            """);

    private static string Prologue(string vector, KernelDefinition kernel) =>
        Code.Text(
            $$"""
            {{(kernel.NeedsOne(KernelCode.Vector(vector)) ? $"var one = {vector}<double>.One;" : "")}}
            var targets = {{vector}}.Create(at);
            var sum = {{vector}}<double>.Zero;
            """);

    private static string Weights(string vector, string load, string index, KernelDefinition kernel)
    {
        KernelCode code = KernelCode.Vector(vector);
        IEnumerable<string> lines = kernel.Statements(code)
            .Prepend($"var u = ({Lanes}.{load}(x, {index}) - targets) * InverseBandwidth;")
            .Append($"var w = {kernel.Weight(code)};");
        return Code.Lines(lines);
    }
}
