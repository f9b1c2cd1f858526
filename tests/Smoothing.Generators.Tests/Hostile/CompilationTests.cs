using System;
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

    public static TheoryData<LanguageVersion> OldestAndLatest => [LanguageVersion.CSharp9, LanguageVersion.Latest];

    public static TheoryData<LanguageVersion> OtherLanguages =>
        [LanguageVersion.CSharp10, LanguageVersion.CSharp11, LanguageVersion.CSharp12, LanguageVersion.Preview];

    /// <summary>Six estimators in each; one in each is below.</summary>
    [Theory]
    [Trait("Category", "Exhaustive")]
    [MemberData(nameof(Places))]
    public void Estimators_compile_in_every_place(string name)
    {
        Place place = Place.All.Single(place => place.Name == name);

        AssertClean([.. Few(place, 6).Select(estimator => (place, estimator))], files => new Project(files));
    }

    [Theory]
    [MemberData(nameof(OldestAndLatest))]
    public void Every_place_compiles_in_the_oldest_and_the_latest_language(LanguageVersion language) => AssertPlaces(language);

    [Theory]
    [Trait("Category", "Exhaustive")]
    [MemberData(nameof(OtherLanguages))]
    public void Every_place_compiles_in_the_other_languages(LanguageVersion language) => AssertPlaces(language);

    [Theory]
    [MemberData(nameof(OldestAndLatest))]
    public void Every_estimator_compiles_in_the_oldest_and_the_latest_language(LanguageVersion language) => AssertEstimators(language);

    [Theory]
    [Trait("Category", "Exhaustive")]
    [MemberData(nameof(OtherLanguages))]
    public void Every_estimator_compiles_in_the_other_languages(LanguageVersion language) => AssertEstimators(language);

    private static void AssertPlaces(LanguageVersion language)
    {
        var targets = Place.All.Where(place => language.MapSpecifiedToEffectiveVersion() >= place.Since)
            .SelectMany(place => Few(place, 1), (place, estimator) => (place, estimator)).ToList();

        AssertClean([.. targets.Where((_, i) => i % 2 == 0)], files => new Project(files) { Language = language, Nullable = NullableContextOptions.Enable, IsChecked = true });
        AssertClean([.. targets.Where((_, i) => i % 2 == 1)], files => new Project(files) { Language = language, Nullable = NullableContextOptions.Disable, IsChecked = true });
    }

    private static void AssertEstimators(LanguageVersion language) => AssertClean(
        [.. Estimator.All.Select(estimator => (Place.All[0], estimator))],
        files => new Project(files) { Language = language, Nullable = NullableContextOptions.Disable });

    [Fact]
    [Trait("Category", "Exhaustive")]
    public void Every_place_and_every_estimator_compiles_on_the_oldest_framework() => AssertPlaces(Framework.NetStandard);

    [Fact]
    [Trait("Category", "Exhaustive")]
    public void Every_place_and_every_estimator_compiles_on_a_framework_between() => AssertPlaces(Framework.Net8);

    private static void AssertPlaces(Framework framework)
    {
        AssertClean(
            [.. Place.All.SelectMany(place => Few(place, 1), (place, estimator) => (place, estimator)), .. Estimator.All.Select(estimator => (Place.All[0], estimator))],
            files => new Project([.. files, InitOnly]) { Framework = framework, IsChecked = true });
    }

    // What a positional record of the user's needs, which netstandard2.0 lacks.
    private const string InitOnly = "namespace System.Runtime.CompilerServices { internal static class IsExternalInit { } }";

    // One of each writer's paths, in turn, so that the places share the estimators out among themselves.
    private static IEnumerable<Estimator> Few(Place place, int count)
    {
        int start = Place.All.ToList().IndexOf(place);
        return Enumerable.Range(0, count).Select(i => Estimator.All[(start + i * (Estimator.All.Count / count)) % Estimator.All.Count]);
    }

    // A compilation costs more than the targets in it: those that can stand together do.
    private static void AssertClean(IReadOnlyList<(Place Place, Estimator Estimator)> targets, Func<string[], Project> project)
    {
        var together = targets.Where(target => target.Place.CanBeCopied).Select((target, i) => target.Place.Copy(target.Estimator, i)).ToArray();
        var alone = targets.Where(target => !target.Place.CanBeCopied).Select(target => target.Place.Fill(target.Estimator));
        var failures = alone.Select(source => new[] { source }).Append(together).Where(files => files.Length > 0)
            .AsParallel()
            .SelectMany(files => Failures(project([.. files, Estimator.Rows]), files))
            .ToList();

        Assert.True(failures.Count == 0, $"{failures.Count} failed\n" + string.Join("\n\n", failures.Take(6)));
    }

    private static IEnumerable<string> Failures(Project project, string[] targets)
    {
        Generation generation = project.Generate();
        if (generation.Result.Exception is { } exception)
            yield return exception.ToString();
        foreach (string diagnostic in generation.WithWarnings().VisibleDiagnostics().Where(text => !IsOfTheUser(text) && !HidesInherited(text)))
            yield return $"{project.Language}, {project.Nullable}: {diagnostic}";

        int expected = targets.Sum(source => Attributes.Count(source));
        if (generation.Files.Count != expected)
            yield return $"{expected} targets, but {generation.Files.Count} files: {string.Join("\n", targets.Length == 1 ? targets : [])}";
    }

    private static readonly System.Text.RegularExpressions.Regex Attributes = new(@"Smoothing\.(KernelDensity|LocalLinear|LocalPolynomial|Lowess|Ols|SavitzkyGolay)\b");

    // An emitted file suppresses every warning, and needs to suppress no others than this one by itself.
    private static bool HidesInherited(string diagnostic) => diagnostic.Contains("warning CS0108") || diagnostic.Contains("warning CS0114");

    // The places' own fields are never used, their types undocumented and in the wrong style.
    private static bool IsOfTheUser(string diagnostic) =>
        diagnostic.StartsWith("File", StringComparison.Ordinal)
        && (diagnostic.Contains("warning CS1591") || diagnostic.Contains("warning CS0649") || diagnostic.Contains("warning CS0169") || diagnostic.Contains("warning CS8981") || diagnostic.Contains("warning CS0414"));
}
