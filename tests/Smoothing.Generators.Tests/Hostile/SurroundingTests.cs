using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Tests.Hosting;

namespace Smoothing.Generators.Tests.Hostile;

/// <summary>Nothing of what surrounds a target reaches the code emitted for it, not even where every warning is an error.</summary>
public class SurroundingTests
{
    // One of each attribute, and those that use rows, columns, levels and kernels of the user's own.
    private static readonly Estimator[] Some =
    [
        new("[global::Smoothing.LocalLinear]"),
        new("[global::Smoothing.LocalPolynomial(Degree = 2, Bandwidth = 0.5, Capacity = 8)]", "[global::Smoothing.KernelFunction] private static double Own(double u) => 1 - u * u;"),
        new("[global::Smoothing.KernelDensity(Bandwidth = 1)]", "[global::Smoothing.KernelFunction] private static double Own(double u) => 1 - u * u;"),
        new("[global::Smoothing.SavitzkyGolay(5, 2)]"),
        new("[global::Smoothing.Lowess]"),
        new("[global::Smoothing.Ols]"),
        new("[global::Smoothing.Ols(\"Price ~ Area + factor(Rad)\", Row = typeof(global::Rows.House))]"),
    ];

    public static TheoryData<string> Names => [.. Surrounding.All.Select(surrounding => surrounding.Name)];

    [Theory]
    [InlineData("CLS compliance")]
    [InlineData("experimental rows")]
    [InlineData("experimental columns")]
    [InlineData("refused rows")]
    [InlineData("refused levels")]
    [InlineData("obsolete kernel")]
    [InlineData("refused kernel")]
    [InlineData("required members that are set")]
    [InlineData("struct with a constructor, C# 9")]
    public void It_does_not_reach_some_estimators(string name) => AssertClean(name, Some);

    [Theory]
    [Trait("Category", "Exhaustive")]
    [MemberData(nameof(Names))]
    public void It_does_not_reach_any_estimator(string name) => AssertClean(name, Estimator.All);

    [Fact]
    public void Refused_rows_are_the_compiler_s_to_report()
    {
        Generation generation = new Project(
            "[System.Obsolete(\"gone\", true)] class Row { public double y, x; } [Smoothing.Ols(Row = typeof(Row))] partial class Line { }").Generate();

        Assert.Empty(generation.Files);
        Assert.Contains(generation.VisibleDiagnostics(), text => text.Contains("error CS0619"));
    }

    [Fact]
    public async System.Threading.Tasks.Task Refused_columns_have_a_rule()
    {
        var project = new Project("class Row { public double y; [System.Obsolete(\"gone\", true)] public double x; } [Smoothing.Ols(Row = typeof(Row))] partial class Line { }");

        Assert.Equal(
            "The column 'x' cannot stand here: it is obsolete, and its use is an error",
            Assert.Single(await Analysis.Of(project)).GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Empty(project.Generate().Files);
    }

    private static void AssertClean(string name, IReadOnlyList<Estimator> estimators)
    {
        Surrounding surrounding = Surrounding.All.Single(surrounding => surrounding.Name == name);
        string[] targets = [.. estimators.Where(surrounding.Concerns).Select(surrounding.Fill)];
        Project project = surrounding.Settings(new Project([.. targets, surrounding.EditRows(Estimator.Rows), surrounding.File])
        {
            TreatsWarningsAsErrors = true,
            NoWarn = ["CS1591", "CS0649", "CS0169", "CS0414"],
        });

        Generation generation = project.Generate();

        Assert.Null(generation.Result.Exception);
        Assert.Equal(targets.Length, generation.Files.Count);
        Assert.Empty(generation.DiagnosticsOfEmittedFiles());
        Assert.DoesNotContain(generation.VisibleDiagnostics(), IsAboutEmittedMembers);
    }

    // A diagnostic in the user's files that names what the user never wrote.
    private static bool IsAboutEmittedMembers(string diagnostic) => diagnostic.Contains("CS0171") || diagnostic.Contains("CS8881");
}
