using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Smoothing.Generators.Tests.Hosting;

namespace Smoothing.Generators.Tests.Architecture;

/// <summary>The use of one folder's type in a file of another folder.</summary>
internal sealed record Use(string From, string To, string File, string Type)
{
    public override string ToString() => $"{From} → {To}: {File} uses {Type}";
}

/// <summary>A project under <c>src</c>, read from its sources.</summary>
internal sealed class SourceProject
{
    private readonly string _root;
    private readonly IReadOnlyCollection<string> _divided;
    private readonly Dictionary<string, string> _links; // where a file of another project shows in this one
    private readonly CSharpCompilation _compilation;

    /// <param name="name">The project's name.</param>
    /// <param name="divided">The folders whose own folders count one by one.</param>
    public SourceProject(string name, params string[] divided)
    {
        _root = Repository.PathOf("src", name);
        _divided = divided;
        var projectFile = XDocument.Load(Path.Combine(_root, name + ".csproj"));
        _links = projectFile.Descendants("Compile").ToDictionary(
            item => Path.GetFullPath(Path.Combine(_root, Local(item.Attribute("Include")!.Value))),
            item => Path.Combine(_root, Local(item.Attribute("Link")!.Value)));
        IEnumerable<string> constants = projectFile.Descendants("DefineConstants")
            .SelectMany(list => list.Value.Split(';'))
            .Where(constant => constant[0] != '$');
        var options = new CSharpParseOptions(LanguageVersion.Latest, preprocessorSymbols: Framework.Net10.Symbols.Concat(constants));
        _compilation = CSharpCompilation.Create(
            name,
            Directory.EnumerateFiles(_root, "*.cs", SearchOption.AllDirectories)
                .Where(file => FolderOf(file) is not ("bin" or "obj"))
                .Concat(_links.Keys)
                .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file)),
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(path => !Path.GetFileName(path).StartsWith("Smoothing.", StringComparison.Ordinal))
                .Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
    }

    /// <summary>The folders that have sources; the project's own is named by a dot.</summary>
    public IEnumerable<string> Folders => _compilation.SyntaxTrees.Select(tree => FolderOf(tree.FilePath)).Distinct();

    /// <summary>Names that could not be resolved. A dependency could hide behind one.</summary>
    public IEnumerable<string> UnresolvedNames => _compilation.GetDiagnostics()
        .Where(diagnostic => diagnostic.Id is "CS0103" or "CS0117" or "CS0234" or "CS0246" or "CS1061")
        .Select(diagnostic => diagnostic.ToString());

    /// <summary>Every use of a type, or of a member of one, in a file of another folder.</summary>
    public IEnumerable<Use> Uses() => _compilation.SyntaxTrees.AsParallel().SelectMany(UsesIn).Distinct();

    private List<Use> UsesIn(SyntaxTree tree)
    {
        string from = FolderOf(tree.FilePath);
        SemanticModel model = _compilation.GetSemanticModel(tree);
        return
        [
            .. from name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
               let type = TypeOf(model.GetSymbolInfo(name))
               let declaration = type?.DeclaringSyntaxReferences.FirstOrDefault()
               where declaration is not null
               let to = FolderOf(declaration.SyntaxTree.FilePath)
               where to != @from
               select new Use(@from, to, Path.GetRelativePath(_root, tree.FilePath), type.Name),
        ];
    }

    private static string Local(string path) => path.Replace('\\', Path.DirectorySeparatorChar);

    private static INamedTypeSymbol? TypeOf(SymbolInfo info)
    {
        ISymbol? symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
        INamedTypeSymbol? type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
        while (type?.ContainingType is { } container)
            type = container;
        return type?.OriginalDefinition;
    }

    private string FolderOf(string file)
    {
        string[] parts = Path.GetRelativePath(_root, _links.GetValueOrDefault(file, file)).Split(Path.DirectorySeparatorChar);
        return parts.Length == 1 ? "."
            : parts.Length > 2 && _divided.Contains(parts[0]) ? parts[0] + "/" + parts[1]
            : parts[0];
    }
}
