using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Smoothing.Generators.Tests.Hosting;

/// <summary>A user's project: its files and its settings, warnings all on.</summary>
internal sealed record Project(params string[] Files)
{
    public LanguageVersion Language { get; init; } = LanguageVersion.Latest;

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    public bool IsChecked { get; init; }

    public bool IsUnsafe { get; init; }

    public bool TreatsWarningsAsErrors { get; init; }

    /// <summary>Whether the compiler also reports what it lets pass for old code.</summary>
    public bool IsStrict { get; init; }

    public DocumentationMode Documentation { get; init; } = DocumentationMode.Diagnose;

    public Framework Framework { get; init; } = Framework.Net10;

    /// <summary>Diagnostics switched off in the project file.</summary>
    public ImmutableArray<string> NoWarn { get; init; } = [];

    public CSharpParseOptions ParseOptions => new CSharpParseOptions(Language, Documentation, SourceCodeKind.Regular, Framework.Symbols)
        .WithFeatures(IsStrict ? [new("strict", "true")] : []);

    public CSharpCompilation Compile() => CSharpCompilation.Create(
        "UserProject",
        Files.Select((file, i) => CSharpSyntaxTree.ParseText(file, ParseOptions, $"File{i}.cs", System.Text.Encoding.UTF8)),
        Framework.References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            .WithWarningLevel(9999)
            .WithNullableContextOptions(Nullable)
            .WithOverflowChecks(IsChecked)
            .WithAllowUnsafe(IsUnsafe)
            .WithGeneralDiagnosticOption(TreatsWarningsAsErrors ? ReportDiagnostic.Error : ReportDiagnostic.Default)
            .WithSpecificDiagnosticOptions(NoWarn.Select(id => new System.Collections.Generic.KeyValuePair<string, ReportDiagnostic>(id, ReportDiagnostic.Suppress))));

    /// <summary>The generator, about to run for the first time, its steps tracked.</summary>
    public GeneratorDriver CreateDriver() => CSharpGeneratorDriver.Create(
        [new EstimatorGenerator().AsSourceGenerator()],
        parseOptions: ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public Generation Generate()
    {
        GeneratorDriver driver = CreateDriver().RunGeneratorsAndUpdateCompilation(Compile(), out Compilation compilation, out _);
        return new Generation(driver, (CSharpCompilation)compilation);
    }
}
