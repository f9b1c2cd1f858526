using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Model;
using Smoothing.Generators.Tests.Hosting;

namespace Smoothing.Generators.Tests.Diagnostics;

/// <summary>Every rule is asked, and every diagnostic is written down where users and the compiler look for it.</summary>
public class RuleBookTests
{
    private static readonly IReadOnlyList<DiagnosticDescriptor> Descriptors =
        [.. Analysis.Analyzers.SelectMany(rule => rule.SupportedDiagnostics).Distinct()];

    [Fact]
    public void Every_rule_concerns_an_estimator() => Assert.Equal(
        typeof(EstimatorRule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(EstimatorRule))).Select(type => type.Name).Order(),
        EstimatorRegistry.All.SelectMany(estimator => estimator.Rules).Select(rule => rule.GetType().Name).Distinct().Order());

    [Fact]
    public void Rules_that_read_the_spec_come_last() => Assert.All(
        EstimatorRegistry.All, estimator => Assert.DoesNotContain(estimator.Rules.SkipWhile(rule => !rule.ReadsSpec), rule => !rule.ReadsSpec));

    [Fact]
    public void Descriptors_stand_in_the_order_of_their_ids()
    {
        IEnumerable<string> ids = typeof(Generators.Diagnostics.Descriptors).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => ((DiagnosticDescriptor)field.GetValue(null)!).Id);

        Assert.Equal(ids.Order(), ids);
    }

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
