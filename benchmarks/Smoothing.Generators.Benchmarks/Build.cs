using System;
using System.IO;
using System.Linq;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Smoothing.Generators.Benchmarks;

/// <summary>A build of the library to measure.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Runtime">The assembly that emitted code is compiled against.</param>
/// <param name="Create">Makes its generator.</param>
internal sealed record Build(string Name, string Runtime, Func<IIncrementalGenerator> Create)
{
    /// <summary>The working tree's.</summary>
    public static Build Current { get; } = new("this build", typeof(LocalLinearAttribute).Assembly.Location, () => new EstimatorGenerator());

    /// <summary>What Roslyn alone costs: the same attributes looked for, and nothing but the type's name read.</summary>
    public static Build Floor { get; } = new("floor", typeof(LocalLinearAttribute).Assembly.Location, () => new FloorGenerator());

    /// <summary>A build from elsewhere: the generator's path, a comma, and the runtime's.</summary>
    public static Build Load(string paths)
    {
        string[] parts = paths.Split(',').Select(Path.GetFullPath).ToArray();
        Type generator = new AssemblyLoadContext(parts[0]).LoadFromAssemblyPath(parts[0]).GetType("Smoothing.Generators.EstimatorGenerator", throwOnError: true)!;
        return new Build(parts[0], parts[1], () => (IIncrementalGenerator)Activator.CreateInstance(generator)!);
    }

    private sealed class FloorGenerator : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context)
        {
            foreach (string attribute in Targets.Attributes)
            {
                IncrementalValuesProvider<string> names = context.SyntaxProvider.ForAttributeWithMetadataName(
                    attribute, static (node, _) => node is TypeDeclarationSyntax, static (match, _) => match.TargetSymbol.Name);
                context.RegisterSourceOutput(names, static (output, name) =>
                    output.AddSource(name + ".g.cs", SourceText.From("// " + name, System.Text.Encoding.UTF8)));
            }
        }
    }
}
