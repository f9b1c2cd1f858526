using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Smoothing.Generators.Tests.Hosting;

namespace Smoothing.Generators.Tests.Hostile;

/// <summary>Every estimator in every place compiles without a visible diagnostic, whatever the project's settings.</summary>
public class CompilationTests
{
    public static TheoryData<string> Places => [.. Place.All.Select(place => place.Name)];

    public static TheoryData<LanguageVersion> Languages =>
        [LanguageVersion.CSharp9, LanguageVersion.CSharp10, LanguageVersion.CSharp11, LanguageVersion.CSharp12, LanguageVersion.Latest, LanguageVersion.Preview];

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_estimator_compiles_in_every_place(string name)
    {
        Place place = Place.All.Single(place => place.Name == name);

        AssertClean(Estimator.All.Select(estimator => new Project(place.Fill(estimator))));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_place_compiles_in_every_language_version(LanguageVersion language) => AssertClean(
        from place in Place.All
        where language.MapSpecifiedToEffectiveVersion() >= place.Since
        from estimator in Few(place)
        select new Project(place.Fill(estimator)) { Language = language, Nullable = NullableOf(estimator), IsChecked = true });

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net8.0")]
    public void Every_place_and_every_estimator_compiles_on_older_frameworks(string name)
    {
        Framework framework = name == "net8.0" ? Framework.Net8 : Framework.NetStandard;

        AssertClean(
            from target in Place.All.SelectMany(Few, (place, estimator) => place.Fill(estimator))
                .Concat(Estimator.All.Select(Place.All[0].Fill))
            select new Project(target, InitOnly) { Framework = framework, IsChecked = true });
    }

    // What a positional record of the user's needs, which netstandard2.0 lacks.
    private const string InitOnly = "namespace System.Runtime.CompilerServices { internal static class IsExternalInit { } }";

    // One of each writer's paths, in turn, so that the places share the estimators out among themselves.
    private static IEnumerable<Estimator> Few(Place place)
    {
        int start = Place.All.ToList().IndexOf(place);
        return Enumerable.Range(0, 3).Select(i => Estimator.All[(start + i * (Estimator.All.Count / 3)) % Estimator.All.Count]);
    }

    private static NullableContextOptions NullableOf(Estimator estimator) =>
        Estimator.All.ToList().IndexOf(estimator) % 2 == 0 ? NullableContextOptions.Enable : NullableContextOptions.Disable;

    private static void AssertClean(IEnumerable<Project> projects)
    {
        var failures = (
            from project in projects
            let generation = project.Generate()
            let diagnostics = generation.VisibleDiagnostics().Where(text => !IsOfTheUser(text)).ToList()
            where diagnostics.Count > 0 || generation.Files.IsEmpty
            select $"{project.Language}, {project.Nullable}: {project.Files[0]}\n  {(generation.Files.IsEmpty ? "nothing was emitted" : string.Join("\n  ", diagnostics.Take(3)))}").ToList();

        Assert.True(failures.Count == 0, $"{failures.Count} failed\n" + string.Join("\n\n", failures.Take(6)));
    }

    // The places' own fields are never used, their types undocumented and in the wrong style.
    private static bool IsOfTheUser(string diagnostic) =>
        diagnostic.StartsWith("File", System.StringComparison.Ordinal)
        && (diagnostic.Contains("warning CS1591") || diagnostic.Contains("warning CS0649") || diagnostic.Contains("warning CS0169") || diagnostic.Contains("warning CS8981") || diagnostic.Contains("warning CS0414"));
}
