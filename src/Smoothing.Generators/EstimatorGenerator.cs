using System.Collections.Generic;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Smoothing.Generators.Model;

namespace Smoothing.Generators;

/// <summary>The pipeline: reads each annotated type into a spec and writes the spec as a file.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class EstimatorGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        foreach (Estimator estimator in EstimatorRegistry.All)
            Register(context, estimator);
    }

    private static void Register(IncrementalGeneratorInitializationContext context, Estimator estimator)
    {
        IncrementalValuesProvider<EstimatorSpec> specs = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                estimator.MetadataName,
                static (node, _) => node is TypeDeclarationSyntax,
                (match, cancellation) =>
                    Spec((INamedTypeSymbol)match.TargetSymbol, estimator, match.SemanticModel.Compilation, cancellation))
            .Where(static spec => spec is not null)
            .Select(static (spec, _) => spec!)
            .WithTrackingName(estimator.SpecStep);

        context.RegisterSourceOutput(specs, (output, spec) =>
            output.AddSource(spec.Target.HintName + ".g.cs", SourceText.From(estimator.Write(spec), Encoding.UTF8)));
    }

    // Null where a rule rejects one of the type's estimator attributes. The analyzer reports the reason.
    private static EstimatorSpec? Spec(INamedTypeSymbol type, Estimator estimator, Compilation compilation, CancellationToken cancellation)
    {
        EstimatorTarget? own = null;
        IReadOnlyList<EstimatorTarget> targets = EstimatorRegistry.TargetsOf(type, compilation, cancellation);
        for (int i = 0; i < targets.Count; i++)
        {
            if (!targets[i].Estimator.Accepts(targets[i]))
                return null;
            if (targets[i].Estimator == estimator)
                own ??= targets[i];
        }
        return own?.Spec;
    }
}
