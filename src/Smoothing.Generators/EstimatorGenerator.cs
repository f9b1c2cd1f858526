using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Smoothing.Generators.Collections;
using Smoothing.Generators.Model;

namespace Smoothing.Generators;

/// <summary>The pipeline: reads each annotated type into a spec and writes the spec as a file.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class EstimatorGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<EquatableArray<SharedType>>? shared = null;
        foreach (Estimator estimator in EstimatorRegistry.All)
        {
            IncrementalValueProvider<EquatableArray<SharedType>> own = Shared(Register(context, estimator));
            shared = shared is { } others ? Union(others, own) : own;
        }
        if (shared is { } types)
            RegisterShared(context, types);
    }

    private static IncrementalValuesProvider<EstimatorSpec> Register(IncrementalGeneratorInitializationContext context, Estimator estimator)
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
        return specs;
    }

    private static IncrementalValueProvider<EquatableArray<SharedType>> Shared(IncrementalValuesProvider<EstimatorSpec> specs) =>
        specs.Select(static (spec, _) => spec.Shared)
            .Where(static type => type is not null)
            .Collect()
            .Select(static (types, _) => Distinct(types!));

    private static IncrementalValueProvider<EquatableArray<SharedType>> Union(
        IncrementalValueProvider<EquatableArray<SharedType>> first, IncrementalValueProvider<EquatableArray<SharedType>> second) =>
        first.Combine(second).Select(static (types, _) => Distinct(types.Left.Concat(types.Right)));

    // In the order of their names, so that a new target leaves the others' files as they are.
    private static EquatableArray<SharedType> Distinct(IEnumerable<SharedType> types) =>
        types.Distinct().OrderBy(type => type.Name, System.StringComparer.Ordinal).ToEquatableArray();

    private static void RegisterShared(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<EquatableArray<SharedType>> types) =>
        context.RegisterSourceOutput(
            types.SelectMany(static (types, _) => types).WithTrackingName("SharedType"),
            static (output, type) => output.AddSource(SharedFile.HintName(type), SourceText.From(SharedFile.Write(type), Encoding.UTF8)));

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
