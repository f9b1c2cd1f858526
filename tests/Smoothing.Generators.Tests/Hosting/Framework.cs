using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Smoothing.Generators.Tests.Hosting;

/// <summary>A target framework: what a project on it is compiled against, and the symbols the SDK defines for it.</summary>
internal sealed record Framework(string Name, ImmutableArray<MetadataReference> References, ImmutableArray<string> Symbols)
{
    private static readonly ImmutableArray<MetadataReference> Running =
        Open(((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll" or "Microsoft.CSharp.dll")));

    /// <summary>The framework the tests run on, without the library.</summary>
    public static Framework WithoutSmoothing { get; } = new("net10.0", Running, ["NET", "NET8_0_OR_GREATER", "NET10_0_OR_GREATER"]);

    public static Framework Net10 { get; } = WithoutSmoothing with
    {
        References = Running.Add(MetadataReference.CreateFromFile(typeof(LocalLinearAttribute).Assembly.Location)),
    };

    public static Framework Net8 { get; } = new("net8.0", Copied("net8.0"), ["NET", "NET8_0_OR_GREATER"]);

    public static Framework NetStandard { get; } = new("netstandard2.0", Copied("netstandard2.0"), ["NETSTANDARD2_0"]);

    public override string ToString() => Name;

    // The project file puts them there.
    private static ImmutableArray<MetadataReference> Copied(string name) =>
        Open(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "frameworks", name), "*.dll"));

    private static ImmutableArray<MetadataReference> Open(IEnumerable<string> paths) =>
        [.. paths.Select(path => MetadataReference.CreateFromFile(path))];
}
