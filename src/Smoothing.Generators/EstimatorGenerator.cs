using System;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Smoothing.Generators.Diagnostics;
using Smoothing.Generators.Estimators.KernelDensity;
using Smoothing.Generators.Estimators.LocalPolynomial;
using Smoothing.Generators.Estimators.Lowess;
using Smoothing.Generators.Estimators.Ols;
using Smoothing.Generators.Estimators.SavitzkyGolay;
using Smoothing.Generators.Model;

namespace Smoothing.Generators;

/// <summary>The pipeline: an annotated type is read into a spec, and the spec is written as a file.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class EstimatorGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        Register(context, EstimatorKind.KernelDensity, KernelDensityReader.Read, KernelDensityWriter.Write, spec => spec.Target);
        Register(context, EstimatorKind.LocalLinear, LocalPolynomialReader.Read, LocalPolynomialWriter.Write, spec => spec.Target);
        Register(context, EstimatorKind.LocalPolynomial, LocalPolynomialReader.Read, LocalPolynomialWriter.Write, spec => spec.Target);
        Register(context, EstimatorKind.SavitzkyGolay, SavitzkyGolayReader.Read, SavitzkyGolayWriter.Write, spec => spec.Target);
        Register(context, EstimatorKind.Lowess, LowessReader.Read, LowessWriter.Write, spec => spec.Target);
        Register(context, EstimatorKind.Ols, OlsReader.Read, OlsWriter.Write, spec => spec.Target);
    }

    /// <summary>The tracking name of the step that yields an estimator's specs.</summary>
    internal static string SpecStep(EstimatorKind kind) => kind.Name + "Spec";

    private static void Register<TSpec>(
        IncrementalGeneratorInitializationContext context,
        EstimatorKind kind,
        Func<EstimatorTarget, TargetSpec, TSpec?> read,
        Func<TSpec, string> write,
        Func<TSpec, TargetSpec> target)
        where TSpec : class, IEquatable<TSpec>
    {
        IncrementalValuesProvider<TSpec> specs = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                kind.MetadataName,
                static (node, _) => node is TypeDeclarationSyntax,
                (match, cancellation) => Accepted(match, kind, cancellation) is { } accepted
                    ? read(accepted, TargetReader.Read(accepted.Type, match.SemanticModel, match.TargetNode.SpanStart))
                    : null)
            .Where(static spec => spec is not null)
            .Select(static (spec, _) => spec!)
            .WithTrackingName(SpecStep(kind));

        context.RegisterSourceOutput(specs, (output, spec) =>
            output.AddSource(target(spec).HintName + ".g.cs", SourceText.From(write(spec), Encoding.UTF8)));
    }

    private static EstimatorTarget? Accepted(GeneratorAttributeSyntaxContext match, EstimatorKind kind, System.Threading.CancellationToken cancellation)
    {
        var type = (INamedTypeSymbol)match.TargetSymbol;
        var targets = EstimatorTarget.Of(type, match.SemanticModel.Compilation, cancellation).ToList();
        return targets.All(target => target.Compiles && EstimatorRules.Accept(target)) ? targets.FirstOrDefault(target => target.Kind == kind) : null;
    }
}
