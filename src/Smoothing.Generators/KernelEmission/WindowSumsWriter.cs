using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Estimators.LocalPolynomial;
using Smoothing.Generators.Kernels;

namespace Smoothing.Generators.KernelEmission;

/// <summary>
/// Writes the loop over one window once per vector width, from one template: eight lanes at once, in pairs, and one by
/// one. The lane of each observation is the same in all of them, and so is every bit of the sums.
/// </summary>
internal static class WindowSumsWriter
{
    private const string Input = "global::System.ReadOnlySpan<double>";
    private const string Output = "global::System.Span<double>";

    private const string Optimize =
        "[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]";

    private const string Numerics = "global::Smoothing.CompilerServices";
    private const string Lanes = Numerics + ".Lanes";
    private const string Eight = "global::System.Runtime.Intrinsics.Vector512";
    private const string Pair = "global::System.Runtime.Intrinsics.Vector128";

    public static string Write(LocalPolynomialSpec spec) => Code.Blocks(AddWindow(spec), Weigh(spec), Vectors(spec));

    private static int Count(LocalPolynomialSpec spec) => 3 * spec.Degree + 2;

    private static string AddWindow(LocalPolynomialSpec spec)
    {
        bool hasLanes = spec.Kernel.HasLanes, hasPairs = spec.Kernel.HasPairs;
        return Code.Text(
            $$"""
            /// <summary>The sums of one window about its centre c, in z = (xᵢ − c)/h.</summary>
            public void AddWindow(in {{Numerics}}.Sample sample, int start, int end, double centre, double offset, {{Output}} sums, int stride)
            {
                {{Data(spec)}}
                {{(hasLanes
                    ? $$"""
                      #if NET8_0_OR_GREATER
                      if (global::System.Runtime.Intrinsics.Vector256.IsHardwareAccelerated && end - start >= {{Lanes}}.Count)
                      {
                          AddEight({{DataArguments(spec)}}, start, end, centre, offset, sums, stride);
                          return;
                      }
                      #endif

                      """
                    : "")}}
                {{Output}} lanes = stackalloc double[{{Count(spec)}} * {{Lanes}}.Count];
                lanes.Clear();
                {{(hasPairs
                    ? $$"""
                      int i = start;
                      #if NET8_0_OR_GREATER
                      if ({{Pair}}.IsHardwareAccelerated)
                          i = AddPairs({{DataArguments(spec)}}, start, end, centre, offset, lanes);
                      #endif
                      """
                    : "")}}
                for ({{(hasPairs ? "" : "int i = start")}}; i < end; i++)
                {
                    int lane = {{Lanes}}.Of(i, start, end);
                    double z = (x[i] - centre) * InverseBandwidth;
                    double w = {{spec.Kernel.Function}}(z + offset){{(spec.HasWeights ? " * weights[i]" : "")}};
                    {{Powers(spec, "double")}}
                    {{Code.Lines(Sums(spec, "y[i]").Select((sum, k) => $"lanes[{Lane(k)}] += {sum.Term};"))}}
                }
                {{Lanes}}.Total(lanes, sums, stride);
            }
            """);
    }

    private static string Weigh(LocalPolynomialSpec spec)
    {
        KernelDefinition kernel = spec.Kernel;
        KernelCode code = KernelCode.Vector(Eight);
        return Code.Text(
            $$"""
            /// <summary>The weights of consecutive observations.</summary>
            public void Weigh(in {{Numerics}}.Sample sample, int start, int count, double centre, double offset, {{Output}} weights)
            {
                var x = sample.X;
                {{(spec.HasWeights ? "var own = sample.Weights;" : "")}}
                {{(kernel.HasLanes
                    ? $$"""
                      int i = 0;
                      #if NET8_0_OR_GREATER
                      if (global::System.Runtime.Intrinsics.Vector256.IsHardwareAccelerated)
                      {
                          {{Indent(Code.Lines(Constants(Eight, kernel, usesPlace: !kernel.IsConstant)), "    ")}}
                          for (; i <= count - {{Lanes}}.Count; i += {{Lanes}}.Count)
                          {
                              {{Indent(Code.Lines(Weights(Eight, "Load", "start + i", kernel, usesPlace: !kernel.IsConstant)), "        ")}}
                              {{Lanes}}.Store({{Times(kernel.Weight(code), spec.HasWeights ? $"{Lanes}.Load(own, start + i)" : null)}}, weights, i);
                          }
                      }
                      #endif
                      """
                    : "")}}
                for ({{(kernel.HasLanes ? "" : "int i = 0")}}; i < count; i++)
                    weights[i] = {{spec.Kernel.Function}}((x[start + i] - centre) * InverseBandwidth + offset){{(spec.HasWeights ? " * own[start + i]" : "")}};
            }
            """);
    }

    private static string Vectors(LocalPolynomialSpec spec)
    {
        if (!spec.Kernel.HasLanes)
            return "";

        string parameters = $"{Input} x, {Input} y" + (spec.HasWeights ? $", {Input} weights" : "") + ", int start, int end, double centre, double offset";
        return Code.Text(
            $$"""
            #if NET8_0_OR_GREATER
            {{Code.Blocks(Eights(spec, parameters), spec.Kernel.HasPairs ? Pairs(spec, parameters) : "")}}
            #endif
            """);
    }

    private static string Eights(LocalPolynomialSpec spec, string parameters) =>
        Code.Text(
            $$"""
            /// <summary>The sums in eight lanes at once; the window holds eight observations or more.</summary>
            {{Optimize}}
            private void AddEight({{parameters}}, {{Output}} sums, int stride)
            {
                {{Prologue(Eight, spec)}}
                for (int i = start; i < end; i += 8)
                {
                    int from = global::System.Math.Min(i, end - 8); // the last group reaches back
                    {{WeighGroup(Eight, "Load", "from", spec)}}
                    if (from < i)
                        w = {{Lanes}}.KeepFrom(w, i - from); // and counts nothing twice
                    {{Accumulate("Load", "from", spec)}}
                }
                {{Code.Lines(Sums(spec, "").Select((sum, k) => $"sums[{Column(k)}] = {Lanes}.Sum({sum.Name});"))}}
            }
            """);

    private static string Pairs(LocalPolynomialSpec spec, string parameters) =>
        Code.Text(
            $$"""
            /// <summary>Puts the sums of the full groups of eight into their lanes, two at a time; returns where the groups end.</summary>
            {{Optimize}}
            private int AddPairs({{parameters}}, {{Output}} lanes)
            {
                int endOfGroups = {{Lanes}}.EndOfGroups(start, end);
                for (int lane = 0; lane < 8; lane += 2)
                {
                    {{Prologue(Pair, spec)}}
                    for (int i = start + lane; i < endOfGroups; i += 8)
                    {
                        {{WeighGroup(Pair, "LoadPair", "i", spec)}}
                        {{Accumulate("LoadPair", "i", spec)}}
                    }
                    {{Code.Lines(Sums(spec, "").Select((sum, k) => $"{Lanes}.StorePair({sum.Name}, lanes, {Lane(k)});"))}}
                }
                return endOfGroups;
            }
            """);

    private static string Data(LocalPolynomialSpec spec) =>
        "var x = sample.X;\nvar y = sample.Y;" + (spec.HasWeights ? "\nvar weights = sample.Weights;" : "");

    private static string DataArguments(LocalPolynomialSpec spec) => spec.HasWeights ? "x, y, weights" : "x, y";

    private static string Lane(int sum) => sum switch
    {
        0 => "lane",
        1 => $"{Lanes}.Count + lane",
        _ => $"{Literal.Of(sum)} * {Lanes}.Count + lane",
    };

    private static string Column(int sum) => sum switch { 0 => "0", 1 => "stride", _ => Literal.Of(sum) + " * stride" };

    private static string Prologue(string vector, LocalPolynomialSpec spec) =>
        Code.Text(
            $$"""
            {{Code.Lines(Constants(vector, spec.Kernel, UsesPlace(spec)))}}
            {{Code.Lines(Sums(spec, "").Select((sum, k) => $"var {sum.Name} = {(k == 0 ? vector + "<double>.Zero" : "s0")}; // {sum.Meaning}"))}}
            """);

    private static IEnumerable<string> Constants(string vector, KernelDefinition kernel, bool usesPlace)
    {
        if (kernel.NeedsOne(KernelCode.Vector(vector)))
            yield return $"var one = {vector}<double>.One;";
        if (usesPlace)
            yield return $"var centres = {vector}.Create(centre);";
        if (!kernel.IsConstant)
            yield return $"var offsets = {vector}.Create(offset);";
    }

    // A moving average weighs all the same and has no powers of z.
    private static bool UsesPlace(LocalPolynomialSpec spec) => spec.Degree > 0 || !spec.Kernel.IsConstant;

    private static IEnumerable<string> Weights(string vector, string load, string index, KernelDefinition kernel, bool usesPlace)
    {
        if (usesPlace)
            yield return $"var z = ({Lanes}.{load}(x, {index}) - centres) * InverseBandwidth;";
        if (!kernel.IsConstant)
            yield return "var u = z + offsets;";
        foreach (string statement in kernel.Statements(KernelCode.Vector(vector)))
            yield return statement;
    }

    private static string WeighGroup(string vector, string load, string index, LocalPolynomialSpec spec) =>
        Code.Text(
            $$"""
            {{Code.Lines(Weights(vector, load, index, spec.Kernel, UsesPlace(spec)))}}
            var w = {{Times(spec.Kernel.Weight(KernelCode.Vector(vector)), spec.HasWeights ? $"{Lanes}.{load}(weights, {index})" : null)}};
            """);

    private static string Times(string weight, string? own) =>
        own is null ? weight : weight.Contains(" - ") ? $"({weight}) * {own}" : $"{weight} * {own}";

    private static string Accumulate(string load, string index, LocalPolynomialSpec spec) =>
        Code.Text(
            $$"""
            {{Powers(spec, "var")}}
            var yi = {{Lanes}}.{{load}}(y, {{index}});
            {{Code.Lines(Sums(spec, "yi").Select(sum => $"{sum.Name} += {sum.Term};"))}}
            """);

    private static string Powers(LocalPolynomialSpec spec, string declare) =>
        Code.Lines(Enumerable.Range(1, System.Math.Max(0, 2 * spec.Degree - 1)).Select(k => $"{declare} {Weighted(k)} = {Weighted(k - 1)} * z;"));

    private static string Weighted(int power) => power switch { 0 => "w", 1 => "wz", _ => "wz" + Literal.Of(power) };

    private sealed record Sum(string Name, string Term, string Meaning);

    // The highest power is used once, and needs no name.
    private static IEnumerable<Sum> Sums(LocalPolynomialSpec spec, string y)
    {
        for (int k = 0; k <= 2 * spec.Degree; k++)
            yield return new Sum("s" + Literal.Of(k), k > 0 && k == 2 * spec.Degree ? Weighted(k - 1) + " * z" : Weighted(k), k == 0 ? "Σ w" : "Σ w z" + Literal.Exponent(k));
        for (int k = 0; k <= spec.Degree; k++)
            yield return new Sum("t" + Literal.Of(k), $"{Weighted(k)} * {y}", (k == 0 ? "Σ w" : "Σ w z" + Literal.Exponent(k)) + " y");
    }

    private static string Indent(string lines, string by) => lines.Replace("\n", "\n" + by);
}
