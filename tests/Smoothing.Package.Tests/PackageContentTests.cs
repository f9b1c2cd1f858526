using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;

namespace Smoothing.Package.Tests;

[Collection(nameof(PackedPackage))]
public class PackageContentTests(PackedPackage package)
{
    [Fact]
    public void The_package_has_a_runtime_for_each_framework_and_the_generator_without_a_compiler()
    {
        string[] expected =
        [
            "LICENSE",
            "README.md",
            "analyzers/dotnet/cs/Smoothing.Generators.dll",
            "build/Smoothing.targets",
            "buildTransitive/Smoothing.targets",
            "lib/net10.0/Smoothing.Runtime.dll",
            "lib/net10.0/Smoothing.Runtime.xml",
            "lib/net8.0/Smoothing.Runtime.dll",
            "lib/net8.0/Smoothing.Runtime.xml",
            "lib/netstandard2.0/Smoothing.Runtime.dll",
            "lib/netstandard2.0/Smoothing.Runtime.xml",
        ];
        Assert.Equal(expected, Entries("nupkg"));
    }

    [Fact]
    public void The_symbols_package_has_the_runtime_s_symbols()
    {
        string[] expected =
        [
            "lib/net10.0/Smoothing.Runtime.pdb",
            "lib/net8.0/Smoothing.Runtime.pdb",
            "lib/netstandard2.0/Smoothing.Runtime.pdb",
        ];
        Assert.Equal(expected, Entries("snupkg"));
    }

    [Fact]
    public void The_readme_is_the_repository_s()
    {
        using ZipArchive archive = package.Open();
        using var reader = new StreamReader(archive.GetEntry("README.md")!.Open());
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, "README.md")), reader.ReadToEnd());
    }

    [Fact]
    public void Only_netstandard2_0_has_a_dependency()
    {
        IEnumerable<string> dependencies =
            from groupOfFramework in Metadata().Descendants(Name("group"))
            from dependency in groupOfFramework.Elements(Name("dependency")).DefaultIfEmpty()
            orderby (string?)groupOfFramework.Attribute("targetFramework")
            select $"{(string?)groupOfFramework.Attribute("targetFramework")}: {(string?)dependency?.Attribute("id")}";
        Assert.Equal([".NETStandard2.0: System.Memory", "net10.0: ", "net8.0: "], dependencies);
    }

    [Theory]
    [InlineData("id", "Smoothing")]
    [InlineData("license", "MIT")]
    [InlineData("readme", "README.md")]
    public void The_package_says_what_it_is(string element, string value) =>
        Assert.Equal(value, (string?)Metadata().Element(Name(element)));

    [Theory]
    [InlineData("description")]
    [InlineData("tags")]
    [InlineData("authors")]
    public void The_package_can_be_found(string element) =>
        Assert.False(string.IsNullOrWhiteSpace((string?)Metadata().Element(Name(element))));

    /// <summary>The files, without what every package has.</summary>
    private List<string> Entries(string extension)
    {
        using ZipArchive archive = package.Open(extension);
        return archive.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name is not ("[Content_Types].xml" or "Smoothing.nuspec"))
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    private XElement Metadata()
    {
        using ZipArchive archive = package.Open();
        using Stream stream = archive.GetEntry("Smoothing.nuspec")!.Open();
        return XDocument.Load(stream).Root!.Elements().Single();
    }

    private static XName Name(string element) =>
        XName.Get(element, "http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd");
}
