using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Smoothing.Generators.Emission;

/// <summary>
/// The types of the framework and the runtime that emitted code names. Writers print them with <c>global::</c>; where no
/// name of the target's surroundings hides one, the file imports their namespaces and uses the short names instead.
/// </summary>
internal static class ShortNames
{
    private static readonly Dictionary<string, string[]> TypesByNamespace = new()
    {
        ["System"] = new[]
        {
            "ArgumentException", "ArgumentNullException", "ArgumentOutOfRangeException", "InvalidOperationException", "IProgress", "Math",
            "OperationCanceledException", "OverflowException",
            "ReadOnlySpan", "Span",
        },
        ["System.Globalization"] = new[] { "CultureInfo" },
        ["System.IO"] = new[] { "StringWriter", "TextWriter" },
        ["System.Runtime.CompilerServices"] = new[] { "MethodImpl", "MethodImplAttribute", "MethodImplOptions" },
        ["System.Runtime.InteropServices"] = new[] { "LayoutKind", "StructLayout", "StructLayoutAttribute" },
        ["System.Runtime.Intrinsics"] = new[] { "Vector128", "Vector256", "Vector512" },
        ["System.Threading"] = new[] { "CancellationToken" },
        ["Smoothing"] = new[] { "BandwidthRule", "Coefficient", "Extrapolation", "FitStatus", "HeteroskedasticityConsistent", "Interval", "LocalEstimate", "MissingValues" },
        ["Smoothing.CompilerServices"] = new[]
        {
            "ColumnSums", "DensityEstimator", "DirectSmoother", "DoubleDouble", "Elementary", "Guard", "IDensityKernel", "IGridFilter",
            "ILinearMoments", "ILocalKernel", "IMomentExpansion", "IVectorKernel", "IWithBandwidth", "InfluenceMeasure", "KernelFunctions",
            "Lanes", "LinearModel", "LinearSolution", "LocalData", "LocalEstimator", "LocalFit", "LocalStream", "LowessEstimator",
            "LowessFit", "NearestSmoother", "Sample", "ScalarSums", FrameworkAliases.Simd, FrameworkAliases.Sums, "SweptSmoother",
        },
    };

    // Namespaces that only newer frameworks have.
    private const string VectorNamespace = "System.Runtime.Intrinsics";

    private static readonly Regex Qualified = new(
        "global::(?<namespace>" + string.Join("|", TypesByNamespace.Keys.Select(Regex.Escape)) + @")\.(?<type>" + string.Join("|", TypesByNamespace.Values.SelectMany(types => types)) + @")\b",
        RegexOptions.CultureInvariant);

    /// <summary>Every type as (namespace, name as it is looked up).</summary>
    public static IEnumerable<(string Namespace, string Type)> All =>
        TypesByNamespace.SelectMany(pair => pair.Value.Select(type => (pair.Key, type)));

    /// <summary>The code with short names, and the <c>using</c> directives it then needs.</summary>
    public static (string Usings, string Code) Apply(string code)
    {
        var used = new SortedSet<string>(new SystemFirst());
        string shortened = Qualified.Replace(code, match =>
        {
            string space = match.Groups["namespace"].Value;
            string type = match.Groups["type"].Value;
            if (!TypesByNamespace.TryGetValue(space, out string[]? types) || !types.Contains(type))
                return match.Value;

            used.Add(space);
            return type;
        });
        string usings = Code.Lines(used.Select(space => space == VectorNamespace
            ? $"#if NET8_0_OR_GREATER\nusing {space};\n#endif"
            : $"using {space};"));
        return (usings, shortened);
    }

    private sealed class SystemFirst : IComparer<string>
    {
        public int Compare(string x, string y)
        {
            bool xIsSystem = x.StartsWith("System", System.StringComparison.Ordinal);
            bool yIsSystem = y.StartsWith("System", System.StringComparison.Ordinal);
            return xIsSystem == yIsSystem ? string.CompareOrdinal(x, y) : xIsSystem ? -1 : 1;
        }
    }
}
