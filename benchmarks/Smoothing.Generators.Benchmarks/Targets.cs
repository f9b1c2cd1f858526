using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Smoothing.Generators.Benchmarks;

/// <summary>Projects full of estimators of sixteen kinds, each with a bandwidth or formula of its own.</summary>
internal static class Targets
{
    private static readonly string[] Kinds =
    [
        "LocalLinear(Kernel = Kernel.Epanechnikov, Bandwidth = {0})",
        "LocalLinear(Kernel = Kernel.Gaussian, Bandwidth = {0})",
        "LocalLinear(Kernel = Kernel.Tricube)",
        "LocalLinear(Kernel = Kernel.Cosine, BandwidthRule = BandwidthRule.Aicc)",
        "LocalPolynomial(Degree = 3, Kernel = Kernel.Tricube, Bandwidth = {0})",
        "LocalPolynomial(Degree = 2, Kernel = Kernel.Tricube, Span = 0.5, RobustIterations = 3)",
        "Lowess(0.4, Delta = {0})",
        "Ols",
        "Ols(\"Price ~ Area + Rooms + Area:Rooms + log(Age)\", Row = typeof(House))",
        "Ols(\"y ~ a + b + c + d + e + f + g + h + i + j\")",
        "SavitzkyGolay(21, 3, Spacing = {0})",
        "SavitzkyGolay(101, 2, Spacing = {0})",
        "KernelDensity(Kernel = Kernel.Epanechnikov, Bandwidth = {0})",
        "KernelDensity(Kernel = Kernel.Gaussian, BandwidthRule = BandwidthRule.DirectPlugIn)",
        "LocalLinear(Bandwidth = 1.05, Spacing = 0.1, Capacity = {1})",
        "LocalPolynomial(Degree = 3, Kernel = Kernel.Tricube, Bandwidth = 0.505, Spacing = 0.01, Capacity = {1})",
    ];

    private static readonly CSharpParseOptions Options = CSharpParseOptions.Default.WithPreprocessorSymbols("NET8_0_OR_GREATER");

    /// <summary>The metadata names of the estimator attributes.</summary>
    public static IReadOnlyList<string> Attributes { get; } =
    [
        "Smoothing.KernelDensityAttribute", "Smoothing.LocalLinearAttribute", "Smoothing.LocalPolynomialAttribute",
        "Smoothing.LowessAttribute", "Smoothing.OlsAttribute", "Smoothing.SavitzkyGolayAttribute",
    ];

    /// <summary>How many kinds there are.</summary>
    public static int KindCount => Kinds.Length;

    /// <summary>A project of so many targets, a file each, and of one file without any.</summary>
    public static CSharpCompilation Project(int count, string runtime) => CSharpCompilation.Create(
        "Targets",
        Enumerable.Range(0, count).Select(File).Prepend(Parse("class Unrelated { }")).Append(Parse(
            "namespace Shop { public class House { public double Price, Area; public int Rooms; public float Age; } }")),
        References(runtime),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithConcurrentBuild(false).WithNullableContextOptions(NullableContextOptions.Enable));

    /// <summary>The project after a comment was typed in the file without targets.</summary>
    public static CSharpCompilation Edited(CSharpCompilation project, int edit) =>
        project.ReplaceSyntaxTree(project.SyntaxTrees[0], Parse($"class Unrelated {{ }} // {edit.ToString(CultureInfo.InvariantCulture)}"));

    public static GeneratorDriver Driver(IIncrementalGenerator generator) =>
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: Options);

    private static SyntaxTree File(int target)
    {
        string attribute = string.Format(CultureInfo.InvariantCulture, Kinds[target % Kinds.Length].Replace("{0}", "{0:R}"), 0.1 + target / 1000.0, 8 + target);
        return Parse($"using Smoothing;\nnamespace Shop\n{{\n    [{attribute}]\n    partial class Target{target.ToString(CultureInfo.InvariantCulture)} {{ }}\n}}\n");
    }

    private static SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, Options, encoding: System.Text.Encoding.UTF8);

    private static ImmutableArray<MetadataReference> References(string runtime) =>
    [
        .. Directory.GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System*.dll").Append(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "netstandard.dll"))
            .Where(path => !path.EndsWith("Native.dll", System.StringComparison.Ordinal)).Append(runtime)
            .Select(path => Known.TryGetValue(path, out MetadataReference? known) ? known : Known[path] = MetadataReference.CreateFromFile(path)),
    ];

    private static readonly Dictionary<string, MetadataReference> Known = [];
}
