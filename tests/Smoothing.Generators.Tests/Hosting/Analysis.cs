using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Smoothing.Generators.Tests.Hosting;

/// <summary>Runs every analyzer of the assembly, found by reflection so that none can be forgotten.</summary>
internal static class Analysis
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(EstimatorAnalyzer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>What the analyzers report on the user's own files, in the order of the text.</summary>
    public static Task<IReadOnlyList<Diagnostic>> Of(Project project) => Of(project, [.. Analyzers]);

    /// <summary>What some analyzers report. The exception of one is a diagnostic AD0001.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> Of(Project project, params DiagnosticAnalyzer[] analyzers)
    {
        CSharpCompilation compilation = project.Compile();
        CompilationWithAnalyzers analysis = compilation.WithAnalyzers([.. analyzers], new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        ImmutableArray<Diagnostic> diagnostics = await analysis.GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.Where(diagnostic => !diagnostic.IsSuppressed).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>The characters a diagnostic marks.</summary>
    public static string MarkedText(this Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan);
}
