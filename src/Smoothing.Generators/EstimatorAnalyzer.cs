using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Smoothing.Generators.Model;

namespace Smoothing.Generators;

/// <summary>Checks each estimator against its rules and reports the diagnostics.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EstimatorAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        EstimatorRegistry.All.SelectMany(estimator => estimator.Rules).SelectMany(rule => rule.Reports).Distinct()
            .OrderBy(descriptor => descriptor.Id, System.StringComparer.Ordinal).ToImmutableArray();

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (EstimatorRegistry.All.Any(estimator => start.Compilation.GetTypeByMetadataName(estimator.MetadataName) is not null))
                start.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
        });
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        IReadOnlyList<EstimatorTarget> targets =
            EstimatorRegistry.TargetsOf((INamedTypeSymbol)context.Symbol, context.Compilation, context.CancellationToken);
        for (int i = 0; i < targets.Count; i++)
        {
            foreach (Diagnostic diagnostic in targets[i].Estimator.Check(targets[i]))
                context.ReportDiagnostic(diagnostic);
        }
    }
}
