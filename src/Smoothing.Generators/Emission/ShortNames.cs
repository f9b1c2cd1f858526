using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Smoothing.Generators.Emission;

/// <summary>A type that emitted code names.</summary>
/// <param name="Namespace">Its namespace, which a file imports.</param>
/// <param name="Name">Its name without the namespace.</param>
internal sealed record ShortName(string Namespace, string Name);

/// <summary>
/// The types of the framework and the runtime that emitted code names. Writers print them with <c>global::</c>. A file imports their
/// namespaces and uses the short names instead, unless the target's surroundings hide one of them.
/// </summary>
internal static class ShortNames
{
    private const string Global = "global::";

    private const string Runtime = "Smoothing.CompilerServices";

    // Namespaces that only newer frameworks have.
    private const string VectorNamespace = "System.Runtime.Intrinsics";

    private static readonly Dictionary<string, string[]> TypesByNamespace = new()
    {
        ["System"] = new[]
        {
            "ArgumentException", "ArgumentNullException", "ArgumentOutOfRangeException", "InvalidOperationException", "IProgress", "Math",
            "OperationCanceledException", "OverflowException", "ReadOnlySpan", "Span",
        },
        ["System.Globalization"] = new[] { "CultureInfo" },
        ["System.IO"] = new[] { "StringWriter", "TextWriter" },
        ["System.Runtime.CompilerServices"] = new[] { "MethodImpl", "MethodImplAttribute", "MethodImplOptions" },
        ["System.Runtime.InteropServices"] = new[] { "LayoutKind", "StructLayout", "StructLayoutAttribute" },
        ["System.Runtime.Intrinsics"] = new[] { "Vector128", "Vector256", "Vector512" },
        ["System.Threading"] = new[] { "CancellationToken" },
        ["Smoothing"] = new[]
        {
            "BandwidthRule", "Coefficient", "Extrapolation", "FitStatus", "HeteroskedasticityConsistent", "Interval",
            "LocalEstimate", "MissingValues",
        },
        [Runtime] = new[]
        {
            "DensityData", "DensityEstimator", "DirectSmoother", "DoubleDouble", "Elementary", "Guard",
            "IDensityKernel", "IGeneralDensityKernel", "IGridFilter", "ILinearMoments", "ILocalKernel", "IMomentExpansion", "IVectorKernel",
            "IWithBandwidth", "InfluenceMeasure", "LinearModel", "LinearSolution", "LocalData", "LocalFit", "LocalStream", "LowessFit",
            "NearestSmoother", "Sample", "ScalarSimd", FrameworkAliases.Simd, "SweptSmoother", "VectorSimd",
        },
    };

    private static readonly IComparer<string> SystemFirst = Comparer<string>.Create(CompareSystemFirst);

    // Every name is unique across the namespaces.
    private static readonly Dictionary<string, ShortName> ByName =
        TypesByNamespace.SelectMany(pair => pair.Value.Select(type => new ShortName(pair.Key, type))).ToDictionary(type => type.Name);

    /// <summary>Every type.</summary>
    public static IReadOnlyCollection<ShortName> All => ByName.Values;

    /// <summary>Whether a type has the name.</summary>
    public static bool Contains(string name) => ByName.ContainsKey(name);

    /// <summary>
    /// The code with short names, and the using directives they need. Keeps full names where one of the short names is hidden.
    /// </summary>
    /// <param name="code">Code that names types behind <c>global::</c>.</param>
    /// <param name="hidden">The short names that the target's surroundings hide.</param>
    public static (string Usings, string Code) Apply(string code, IReadOnlyCollection<string> hidden)
    {
        var used = new HashSet<ShortName>();
        string text = Shorten(code, used);
        List<string> aliases = FrameworkAliases.Names.Where(alias => used.Contains(ByName[alias])).ToList();
        if (used.Any(type => hidden.Contains(type.Name)))
            return (FrameworkAliases.Define(aliases, imported: null, isShort: false), FrameworkAliases.Rename(code, aliases));

        List<string> spaces = used.Select(type => type.Namespace).Distinct().OrderBy(space => space, SystemFirst).ToList();
        string? vectors = spaces.Remove(VectorNamespace) ? VectorNamespace : null;
        string conditional = FrameworkAliases.Define(aliases, vectors, isShort: true);
        return (Code.Lines(spaces.Select(space => $"using {space};").Append(conditional).Where(line => line.Length > 0)), text);
    }

    private static string Shorten(string code, HashSet<ShortName> used)
    {
        var text = new StringBuilder(code.Length);
        int copied = 0;
        for (int start; (start = code.IndexOf(Global, copied, StringComparison.Ordinal)) >= 0;)
        {
            text.Append(code, copied, start - copied);
            start += Global.Length;
            int end = EndOfName(code, start);
            if (First(code, start, end) is { } type)
            {
                used.Add(type);
                text.Append(type.Name);
                copied = start + type.Namespace.Length + 1 + type.Name.Length;
            }
            else
            {
                text.Append(Global).Append(code, start, end - start);
                copied = end;
            }
        }
        return text.Append(code, copied, code.Length - copied).ToString();
    }

    // The listed type that a dotted name begins with. One of the dots separates the type from its namespace.
    private static ShortName? First(string code, int start, int end)
    {
        for (int dot = code.IndexOf('.', start, end - start); dot >= 0;)
        {
            int next = code.IndexOf('.', dot + 1, end - dot - 1);
            string name = code.Substring(dot + 1, (next < 0 ? end : next) - dot - 1);
            if (ByName.TryGetValue(name, out ShortName? type)
                && type.Namespace.Length == dot - start
                && string.CompareOrdinal(code, start, type.Namespace, 0, dot - start) == 0)
            {
                return type;
            }
            dot = next;
        }
        return null;
    }

    private static int EndOfName(string code, int start)
    {
        int end = start;
        while (end < code.Length && (char.IsLetterOrDigit(code[end]) || code[end] is '_' or '.' or '@'))
            end++;
        return end;
    }

    private static int CompareSystemFirst(string x, string y)
    {
        bool xIsSystem = x.StartsWith("System", StringComparison.Ordinal);
        bool yIsSystem = y.StartsWith("System", StringComparison.Ordinal);
        return xIsSystem == yIsSystem ? string.CompareOrdinal(x, y) : xIsSystem ? -1 : 1;
    }
}
