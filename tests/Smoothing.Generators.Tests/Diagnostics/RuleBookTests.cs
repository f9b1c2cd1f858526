using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Diagnostics;
using Smoothing.Generators.Tests.Hosting;

namespace Smoothing.Generators.Tests.Diagnostics;

/// <summary>The generator asks every rule, and every rule is written down where users and the compiler look for it.</summary>
public class RuleBookTests
{
    private static readonly IReadOnlyList<DiagnosticDescriptor> Descriptors =
        [.. Analysis.Analyzers.SelectMany(rule => rule.SupportedDiagnostics).Distinct()];

    [Fact]
    public void The_generator_asks_every_rule() => Assert.Equal(
        Analysis.Analyzers.Where(analyzer => analyzer is EstimatorRule).Select(rule => rule.GetType().Name).Order(),
        EstimatorRules.All.Select(rule => rule.GetType().Name).Order());

    [Fact]
    public void Every_descriptor_has_a_rule() => Assert.Equal(
        typeof(Generators.Diagnostics.Descriptors).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => ((DiagnosticDescriptor)field.GetValue(null)!).Id).Order(),
        Descriptors.Select(descriptor => descriptor.Id).Order());

    [Fact]
    public void Ids_count_from_one_without_a_gap() => Assert.Equal(
        Enumerable.Range(1, Descriptors.Count).Select(number => $"SMOOTH{number:000}"),
        Descriptors.Select(descriptor => descriptor.Id).Order());

    [Fact]
    public void Every_descriptor_has_its_page()
    {
        foreach (DiagnosticDescriptor descriptor in Descriptors)
        {
            string page = Repository.PathOf("docs", "diagnostics", descriptor.Id + ".md");

            Assert.True(File.Exists(page), page + " is missing");
            Assert.StartsWith("# " + descriptor.Id, File.ReadAllText(page));
        }
    }

    [Fact]
    public void Every_descriptor_is_release_tracked()
    {
        string releases = File.ReadAllText(Repository.PathOf("src", "Smoothing.Generators", "AnalyzerReleases.Shipped.md"))
            + File.ReadAllText(Repository.PathOf("src", "Smoothing.Generators", "AnalyzerReleases.Unshipped.md"));

        Assert.All(Descriptors, descriptor => Assert.Contains($"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}", releases));
    }
}
