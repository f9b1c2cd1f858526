using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.Json;

namespace Smoothing.Package.Tests;

[CollectionDefinition(nameof(PackedPackage))]
public sealed class PackedPackageDefinition : ICollectionFixture<PackedPackage>;

/// <summary>
/// The package, packed once under a version that no cache has seen, and a copy of the consumers, outside the
/// repository so that they inherit nothing from it. Those of Accepted.slnx are built against the package at once, those of Others.slnx
/// when an exhaustive test asks for them.
/// </summary>
public sealed class PackedPackage : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("smoothing-package-").FullName;
    private readonly Lazy<Results> _reference;
    private readonly Lazy<CommandResult> _others;

    public PackedPackage()
    {
        Version = "0.1.0-test." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);
        Consumers = Path.Combine(_directory, "consumers");
        Feed = Path.Combine(Consumers, "feed");
        CopyConsumers();
        Pack();
        Build("build", "Accepted.slnx").Succeeded();
        _others = new Lazy<CommandResult>(() => Build("build", "Others.slnx"));
        _reference = new Lazy<Results>(() => Results.Parse(DotNet.Run(AssemblyOf("Net10")).Succeeded()));
    }

    public string Version { get; }

    /// <summary>The folder the packages lie in, and the only source the consumers add to the machine's own.</summary>
    public string Feed { get; }

    /// <summary>The folder of the consumers' projects.</summary>
    public string Consumers { get; }

    /// <summary>The results of the program for net10.0, on this machine as it is.</summary>
    internal Results Reference => _reference.Value;

    /// <summary>Builds a consumer, or several, against the package.</summary>
    internal CommandResult Build(string verb, string project, params string[] arguments) =>
        DotNet.Build(Consumers, [verb, project, "-c", "Release", "-p:PackedVersion=" + Version, .. arguments]);

    /// <summary>Sees to it that the consumers of Others.slnx are built.</summary>
    internal void BuildOthers() => _others.Value.Succeeded();

    /// <summary>A built consumer's assembly.</summary>
    internal string AssemblyOf(string project, string framework = "net10.0") =>
        Path.Combine(Consumers, project, "bin", "Release", framework, project + ".dll");

    /// <summary>The package as the archive it is.</summary>
    internal ZipArchive Open(string extension = "nupkg") =>
        ZipFile.OpenRead(Path.Combine(Feed, $"Smoothing.{Version}.{extension}"));

    public void Dispose()
    {
        foreach (string cache in PackageFolders())
        {
            string cached = Path.Combine(cache, "smoothing", Version);
            if (Directory.Exists(cached))
                Directory.Delete(cached, recursive: true);
        }
        Directory.Delete(_directory, recursive: true);
    }

    /// <summary>Packs into a folder of its own: the solution's bin and obj may be in use by the build that runs these tests.</summary>
    private void Pack()
    {
        string artifacts = Path.Combine(_directory, "artifacts");
        string output = DotNet.Build(
            Repository.Root,
            "pack", "src/Smoothing.Runtime", "--artifacts-path", artifacts, "--output", Feed, "-p:Version=" + Version, "-p:RunAnalyzers=false").Succeeded(); // they have run
        Assert.DoesNotContain("warning", output, StringComparison.OrdinalIgnoreCase);
    }

    private void CopyConsumers()
    {
        string source = Path.Combine(AppContext.BaseDirectory, "Consumers");
        foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(Consumers, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        Directory.CreateDirectory(Feed);
    }

    /// <summary>Where restore unpacked the package, by the account it keeps.</summary>
    private List<string> PackageFolders()
    {
        string assets = Path.Combine(Consumers, "Net10", "obj", "project.assets.json");
        if (!File.Exists(assets))
            return [];

        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(assets));
        return document.RootElement.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name).ToList();
    }
}
