using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Smoothing.Package.Tests;

/// <summary>What a build says of projects with mistakes: our diagnostics, and no error of the compiler's from emitted code.</summary>
[Collection(nameof(PackedPackage))]
public partial class RejectedTests(PackedPackage package)
{
    [Fact]
    public void Every_diagnostic_fires_where_its_rule_is_broken_and_nothing_else_does()
    {
        string output = package.Build("build", "Rejected.slnx").Failed();

        Assert.Equal(DocumentedIds().Where(id => id != "SMOOTH014"), ErrorsIn("Broken", output));
        // The types are rejected for their language, so what they lack is missing in the user's code; nothing else is wrong.
        Assert.Equal(["CS1061", "SMOOTH014"], ErrorsIn("CSharp7", output));
    }

    [Theory]
    [InlineData("roslyn4.2")]
    [InlineData("roslyn3.11")]
    public void A_compiler_too_old_for_the_generator_is_named(string compiler)
    {
        string output = package.Build("build", "Net10", "--no-restore", "-p:CompilerApiVersion=" + compiler).Failed();
        Assert.Equal(["SMOOTH900"], ErrorsIn("Net10", output));
    }

    [Theory]
    [InlineData("roslyn4.3")]
    [InlineData("roslyn4.10")]
    [InlineData("roslyn10.0")]
    public void A_compiler_new_enough_is_not(string compiler) =>
        package.Build("build", "Net10", "--no-restore", "-p:CompilerApiVersion=" + compiler).Succeeded();

    [Fact]
    public void A_project_that_has_the_package_through_a_library_may_have_an_old_compiler() =>
        package.Build("build", "NetStandard20.Host", "--no-restore", "-p:BuildProjectReferences=false", "-p:CompilerApiVersion=roslyn4.2").Succeeded();

    /// <summary>The ids in the generator's release notes, so that a new diagnostic needs a type in Broken.</summary>
    private static IEnumerable<string> DocumentedIds() =>
        new[] { "Shipped", "Unshipped" }
            .SelectMany(release => File.ReadLines(Path.Combine(Repository.Root, "src", "Smoothing.Generators", $"AnalyzerReleases.{release}.md")))
            .Select(line => TableRow().Match(line))
            .Where(row => row.Success)
            .Select(row => row.Groups[1].Value)
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> ErrorsIn(string project, string output) =>
        output.Split('\n')
            .Where(line => line.Contains(project + ".csproj]", StringComparison.Ordinal))
            .Select(line => ErrorCode().Match(line))
            .Where(error => error.Success)
            .Select(error => error.Groups[1].Value)
            .Distinct()
            .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^(SMOOTH\d+) \|")]
    private static partial Regex TableRow();

    [GeneratedRegex(@": error (\w+):")]
    private static partial Regex ErrorCode();
}
