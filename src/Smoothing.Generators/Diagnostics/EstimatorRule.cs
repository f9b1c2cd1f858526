using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Smoothing.Generators.Model;

namespace Smoothing.Generators.Diagnostics;

/// <summary>
/// One rule about estimators: an analyzer where it runs in the IDE, and the predicate by which the generator stays silent.
/// </summary>
public abstract class EstimatorRule : DiagnosticAnalyzer
{
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (EstimatorKind.All.All(kind => start.Compilation.GetTypeByMetadataName(kind.MetadataName) is null))
                return;

            start.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
        });
    }

    /// <summary>What is wrong with the target by this rule.</summary>
    internal abstract IEnumerable<Diagnostic> Check(EstimatorTarget target);

    private protected static ImmutableArray<DiagnosticDescriptor> Only(params DiagnosticDescriptor[] descriptors) =>
        descriptors.ToImmutableArray();

    private void Analyze(SymbolAnalysisContext context)
    {
        foreach (EstimatorTarget target in EstimatorTarget.Of((INamedTypeSymbol)context.Symbol, context.Compilation, context.CancellationToken))
        {
            foreach (Diagnostic diagnostic in Check(target))
                context.ReportDiagnostic(diagnostic);
        }
    }
}
