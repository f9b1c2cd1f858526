using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Tests.Hosting;

namespace Smoothing.Generators.Tests.Contract;

/// <summary>
/// Code emitted at an earlier release, in a library compiled then, runs on the runtime of today and gives what the same source gives when
/// it is compiled today. See tests/Smoothing.Contract.
/// </summary>
public class FrozenLibraryTests
{
    private static readonly string Library = Repository.PathOf("tests", "Smoothing.Contract");

    private static readonly Lazy<string[]> Today = new(ResultsOfToday);

    /// <summary>The frozen versions.</summary>
    public static TheoryData<string> Versions => [.. Directory.GetDirectories(Path.Combine(Library, "Frozen")).Select(folder => Path.GetFileName(folder))];

    [Theory]
    [MemberData(nameof(Versions))]
    public void An_earlier_library_for_netstandard_runs_on_the_newest_runtime(string version) => RunsAsToday(version, "netstandard2.0", "net10.0");

    [Theory]
    [MemberData(nameof(Versions))]
    public void An_earlier_library_for_net8_runs_on_the_newest_runtime(string version) => RunsAsToday(version, "net8.0", "net10.0");

    [Theory]
    [Trait("Category", "Exhaustive")]
    [MemberData(nameof(Versions))]
    public void An_earlier_library_runs_on_every_runtime_of_today(string version)
    {
        RunsAsToday(version, "netstandard2.0", "netstandard2.0");
        RunsAsToday(version, "netstandard2.0", "net8.0");
        RunsAsToday(version, "net8.0", "net8.0");
    }

    private static void RunsAsToday(string version, string library, string runtime)
    {
        using var frozen = new MemoryStream(File.ReadAllBytes(Path.Combine(Library, "Frozen", version, library, "Smoothing.Contract.dll")));

        string[] results = Run(frozen, runtime);

        Assert.Equal(Today.Value, results);
    }

    private static string[] ResultsOfToday()
    {
        string[] files = [.. Directory.GetFiles(Library, "*.cs").Select(File.ReadAllText)];
        using var image = new MemoryStream();
        Assert.Empty(new Project(files).Generate().Compilation.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        image.Position = 0;
        return Run(image, "net10.0");
    }

    private static string[] Run(Stream library, string runtime)
    {
        var context = new Context(runtime);
        try
        {
            Type results = context.LoadFromStream(library).GetType("Contract.Results", throwOnError: true)!;
            return results.GetMethod("All")!.CreateDelegate<Func<string[]>>()();
        }
        finally
        {
            context.Unload();
        }
    }

    // The test's own runtime is that for net10.0; the project file puts the others where they are found here.
    private sealed class Context(string runtime) : AssemblyLoadContext("library on " + runtime, isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName name) =>
            name.Name != "Smoothing.Runtime" ? null
                : runtime == "net10.0" ? typeof(LocalLinearAttribute).Assembly
                : LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "frameworks", runtime, "Smoothing.Runtime.dll"));
    }
}
