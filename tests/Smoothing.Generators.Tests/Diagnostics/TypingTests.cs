using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Tests.Hosting;

namespace Smoothing.Generators.Tests.Diagnostics;

/// <summary>Code as it is while one types it: neither the generator nor an analyzer throws.</summary>
public class TypingTests
{
    private static readonly string[] Sources =
    [
        "[SavitzkyGolay(7, 2, Derivative = 1, Spacing = 0.5)] static partial class Smooth { }",
        "[SavitzkyGolay(window: 21, degree: 3)] partial struct Smooth { int C3; }",
        "[LocalLinear(Kernel = Kernel.Tricube, Bandwidth = 0.2, Scalar = typeof(float))] public partial class Trend { int Count; }",
        "[LocalPolynomial(Degree = 2, Span = 0.5, RobustIterations = 3, Weighted = true)] partial record Trend(string Name);",
        "[LocalLinear(BandwidthRule = BandwidthRule.Aicc, Missing = MissingValues.Skip, Extrapolation = Extrapolation.Linear)] partial class Trend<T> { }",
        "[LocalLinear, PolynomialKernel(1, 0, -1)] partial struct Trend { public Trend(int i) : this() { } }",
        "class Base { [KernelFunction(Support = 2)] static double K(double u) => 1; } [LocalLinear(Spacing = 0.1)] partial class Trend : Base { }",
        "[KernelDensity(Bandwidth = 1)] partial class D { [KernelFunction] static double K(double u) => 1 - u; class In { [KernelFunction] int K; } }",
        "namespace N { partial class Outer<T> { [Lowess(0.2, RobustIterations = 3, Delta = 0)] partial class Trend { T Slope; } } }",
        "[Ols(\"log(y) ~ poly(x, 2)*z + I(x^3) - 1\", Weighted = true)] partial class Line { double Predict(double x) => x; }",
        "enum G { P, Q } class Row { public double Y; public int? X { get; } public G G; } [Ols(\"Y ~ X*factor(G)\", Row = typeof(Row))] partial class Line { }",
        "[Obsolete(\"\", true)] class Row { public double Y; } [Ols(@\"Y ~ \" + \"1\", Row = typeof(Row))] [StructLayout(LayoutKind.Explicit)] partial struct S { }",
    ];

    public static TheoryData<int> Every => [.. Enumerable.Range(0, Sources.Length)];

    [Theory]
    [Trait("Category", "Exhaustive")]
    [MemberData(nameof(Every))]
    public Task Every_prefix_and_every_deletion_is_survived(int source) => AssertSurvived(Edits(Sources[source]));

    [Fact]
    public Task Some_prefixes_and_deletions_of_each_source_are_survived() =>
        AssertSurvived(Sources.SelectMany((source, i) => Edits(source).Where((_, edit) => edit % 101 == 8 * i)));

    [Fact]
    public async Task An_analyzer_that_throws_would_be_seen()
    {
        IReadOnlyList<Diagnostic> diagnostics = await Analysis.Of(new Project("class C { }"), new Broken());

        Assert.Equal("AD0001", Assert.Single(diagnostics).Id);
    }

    private static IEnumerable<string> Edits(string source) =>
        Enumerable.Range(0, source.Length).SelectMany(i => new[] { source[..i], source.Remove(i, 1) });

    private static async Task AssertSurvived(IEnumerable<string> edits)
    {
        var failures = new System.Collections.Concurrent.ConcurrentBag<string>();
        await Parallel.ForEachAsync(edits, async (edit, _) =>
        {
            if (await Failure(new Project("using System; using System.Runtime.InteropServices; using Smoothing;\n" + edit)) is { } failure)
                failures.Add(edit + "\n" + failure);
        });
        Assert.True(failures.IsEmpty, $"{failures.Count} failed\n" + string.Join("\n\n", failures.Take(6)));
    }

    private static async Task<string?> Failure(Project project) =>
        project.Generate().Result.Exception is { } exception
            ? exception.ToString()
            : (await Analysis.Of(project)).FirstOrDefault(diagnostic => diagnostic.Id == "AD0001")?.ToString();

#pragma warning disable RS1001, RS1036, RS1038, RS1041 // no compiler loads it
    private sealed class Broken : Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer
    {
        public override System.Collections.Immutable.ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
            [new("BROKEN", "", "", "", DiagnosticSeverity.Error, isEnabledByDefault: true)];

        public override void Initialize(Microsoft.CodeAnalysis.Diagnostics.AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(Microsoft.CodeAnalysis.Diagnostics.GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
            context.RegisterSymbolAction(static _ => throw new InvalidOperationException(), SymbolKind.NamedType);
        }
    }
}
