using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Smoothing.Generators.Tests.Hosting;

/// <summary>What the generator made of a project, and the compilation it became part of.</summary>
internal sealed record Generation(GeneratorDriver Driver, CSharpCompilation Compilation)
{
    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    /// <summary>The files of the targets.</summary>
    public IReadOnlyList<GeneratedSourceResult> Files => [.. Result.GeneratedSources.Where(file => !IsShared(file))];

    /// <summary>The files of the types that targets share.</summary>
    public IReadOnlyList<GeneratedSourceResult> SharedFiles => [.. Result.GeneratedSources.Where(IsShared)];

    public IEnumerable<string> HintNames => Files.Select(file => file.HintName);

    /// <summary>The text of the only file.</summary>
    public string Text => Files.Single().SourceText.ToString();

    /// <summary>The only file, to take fragments from.</summary>
    public EmittedFile File => new(Files.Single().SyntaxTree);

    /// <summary>The nested type of a kernel, and the code of the type it shares with other targets.</summary>
    public string Kernel(string name) =>
        string.Join("\n", SharedFiles.Select(file => new EmittedFile(file.SyntaxTree).Code).Prepend(File.Members(name)));

    /// <summary>What a user would see of the compiler, one line each; empty when all is well.</summary>
    public IEnumerable<string> VisibleDiagnostics()
    {
        using var assembly = new MemoryStream();
        using var documentation = new MemoryStream();
        return Compilation.Emit(assembly, xmlDocumentationStream: documentation).Diagnostics
            .Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden && !diagnostic.IsSuppressed)
            .Select(diagnostic => diagnostic.ToString() + "\n    " + LineOf(diagnostic.Location))
            .ToList();
    }

    /// <summary>What the compiler reports in the emitted files, one line each.</summary>
    public IEnumerable<string> DiagnosticsOfEmittedFiles() =>
        VisibleDiagnostics().Where(text => !text.StartsWith("File", System.StringComparison.Ordinal));

    /// <summary>The compilation with warnings in the emitted files, which suppress all of them.</summary>
    public Generation WithWarnings()
    {
        const string Suppression = "#pragma warning disable\n";
        CSharpCompilation compilation = Compilation;
        foreach (GeneratedSourceResult file in Result.GeneratedSources)
        {
            string text = file.SourceText.ToString();
            Assert.Contains(Suppression, text);
            SyntaxTree tree = Compilation.SyntaxTrees.Single(tree => tree.FilePath == file.SyntaxTree.FilePath);
            compilation = compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(
                text.Replace(Suppression, "\n"), (CSharpParseOptions)tree.Options, tree.FilePath, System.Text.Encoding.UTF8));
        }
        return this with { Compilation = compilation };
    }

    /// <summary>Runs <c>Program.Run</c> of the compiled project.</summary>
    public double[] Run()
    {
        using var image = new MemoryStream();
        Assert.Empty(Compilation.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        image.Position = 0;
        var context = new AssemblyLoadContext("user project", isCollectible: true);
        try
        {
            MethodInfo run = context.LoadFromStream(image).GetType("Program", throwOnError: true)!.GetMethod("Run")!;
            return run.CreateDelegate<Func<double[]>>()();
        }
        finally
        {
            context.Unload();
        }
    }

    private static bool IsShared(GeneratedSourceResult file) => file.HintName.StartsWith("Smoothing.Emitted.", StringComparison.Ordinal);

    private static string LineOf(Location location) =>
        location.SourceTree?.GetText().Lines[location.GetLineSpan().StartLinePosition.Line].ToString().Trim() ?? "";
}
