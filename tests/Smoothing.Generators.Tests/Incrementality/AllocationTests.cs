using System;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Smoothing.Generators.Tests.Hosting;

namespace Smoothing.Generators.Tests.Incrementality;

/// <summary>
/// What a keystroke costs. Roslyn reads every annotated type again after each edit; the generator may add as much to that as Roslyn needs
/// by itself. Time is noisy, so bytes are counted.
/// </summary>
public class AllocationTests
{
    private const int Targets = 320;

    // What does not grow with the targets: the names around them, looked up once a compilation and namespace.
    private const int Constant = 1_000_000;

    private static readonly string[] Kinds =
    [
        "LocalLinear(Kernel = Kernel.Tricube, Bandwidth = 0.2)",
        "LocalPolynomial(Degree = 3, BandwidthRule = BandwidthRule.Aicc)",
        "LocalPolynomial(Degree = 3, Kernel = Kernel.Tricube, Bandwidth = 0.505, Spacing = 0.01)",
        "Lowess(0.3)",
        "KernelDensity(BandwidthRule = BandwidthRule.DirectPlugIn)",
        "SavitzkyGolay(21, 3)",
        "Ols",
        "Ols(\"y ~ a + b + a:b + log(c)\")",
    ];

    private static readonly string[] Attributes = [.. EstimatorRegistry.All.Select(estimator => estimator.MetadataName)];

    [Fact]
    public void A_keystroke_allocates_at_most_twice_what_Roslyn_does()
    {
        long floor = BytesOfKeystroke(new Floor());
        long own = BytesOfKeystroke(new EstimatorGenerator());

        Assert.True(
            own <= 2 * floor + Constant,
            FormattableString.Invariant($"{own / Targets} bytes a target; Roslyn alone takes {floor / Targets}"));
    }

    private static long BytesOfKeystroke(IIncrementalGenerator generator)
    {
        var project = new Project([
            "class Unrelated { }",
            .. Enumerable.Range(0, Targets).Select(i => $"using Smoothing; namespace Shop {{ [{Kinds[i % Kinds.Length]}] partial class Target{i} {{ }} }}"),
        ]);
        CSharpCompilation compilation = project.Compile().WithOptions(project.Compile().Options.WithConcurrentBuild(false));
        GeneratorDriver driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: project.ParseOptions).RunGenerators(compilation);
        Assert.Equal(Targets, driver.GetRunResult().GeneratedTrees.Count(tree => tree.FilePath.Contains("Target", StringComparison.Ordinal)));

        // The least of several keystrokes: the first ones fill caches.
        long least = long.MaxValue;
        for (int edit = 0; edit < 4; edit++)
        {
            SyntaxTree file = compilation.SyntaxTrees[0];
            CSharpCompilation edited = compilation.ReplaceSyntaxTree(
                file, CSharpSyntaxTree.ParseText($"class Unrelated {{ }} // {edit}", project.ParseOptions, file.FilePath, Encoding.UTF8));
            long before = GC.GetAllocatedBytesForCurrentThread();
            driver = driver.RunGenerators(edited);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        return least;
    }

    // Looks for the same attributes and reads nothing but the type's name.
    private sealed class Floor : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context)
        {
            foreach (string attribute in Attributes)
            {
                IncrementalValuesProvider<string> names = context.SyntaxProvider.ForAttributeWithMetadataName(
                    attribute, static (node, _) => node is TypeDeclarationSyntax, static (match, _) => match.TargetSymbol.Name);
                context.RegisterSourceOutput(names, static (output, name) => output.AddSource(name + ".g.cs", SourceText.From("// " + name, Encoding.UTF8)));
            }
        }
    }
}
