using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Tests.Hosting;

namespace Smoothing.Generators.Tests.Incrementality;

/// <summary>What runs again after an edit, and what does not.</summary>
public class StepTests
{
    private const string Trend = "LocalLinear";
    private const string Line = "Ols";

    private static readonly string[] Files =
    [
        "[Smoothing.LocalLinear(Kernel = Smoothing.Kernel.Tricube, Bandwidth = 0.2)] partial class Trend { }",
        "[Smoothing.Ols(\"y ~ a + b\")] partial class Line { }",
        "class Unrelated { }",
    ];

    private const string Model = "[Smoothing.Ols(\"Price ~ Area + factor(Kind)\", Row = typeof(House), Weighted = true)] partial class PriceModel { }";
    private const string House = "enum Kind { Flat, Villa } class House { public double Price; public float Area; public Kind Kind; public string Street; }";

    // The row type is read when anything changes; what is read of it decides.
    [Theory]
    [InlineData("a comment", "class House", "class /* a comment */ House", "Cached")]
    [InlineData("a member that is no column", "string Street", "object Street", "Cached")]
    [InlineData("a member added", "public double", "public double Rooms; public double", "Cached")]
    [InlineData("a method added", "class House {", "class House { double Twice() => 2 * Price;", "Cached")]
    [InlineData("the type of a column that reads the same", "float Area", "int Area", "Cached")]
    [InlineData("a field made a property", "Area;", "Area { get; set; }", "Cached")]
    [InlineData("members of the enumeration respelt", "{ Flat, Villa }", "{ Flat = 0, Villa = 1, }", "Cached")]
    [InlineData("the type of a column that may be null", "float Area", "float? Area", "Modified")]
    [InlineData("a level added", "{ Flat, Villa }", "{ Flat, Villa, Castle }", "Modified")]
    [InlineData("a level renamed", "Villa", "Mansion", "Modified")]
    [InlineData("a class made a struct", "class House", "struct House", "Modified")]
    [InlineData("a column's type made wrong", "float Area", "decimal Area", "Removed")]
    [InlineData("a column taken away", "float Area", "float Size", "Removed")]
    public void An_edit_of_the_row_type_reruns_what_it_must(string edit, string from, string to, string reason)
    {
        Compilation before = new Project(Model, House).Compile();
        GeneratorDriver driver = new Project(Model, House).CreateDriver().RunGenerators(before);
        Assert.NotEmpty(driver.GetRunResult().GeneratedTrees);

        GeneratorRunResult result = driver.RunGenerators(Edited(before, 1, from, to)).GetRunResult().Results.Single();

        Assert.Equal($"{edit}: {reason} / {reason}", $"{edit}: {Specs(result, Line)} / {Outputs(result, Line)}");
    }

    // After each edit: the reasons of the spec step and of the outputs.
    [Theory]
    [InlineData("nothing", 2, "", "", "Cached", "Cached", "Cached", "Cached")]
    [InlineData("a comment in the same file", 0, "partial class", "/* a comment */ partial class", "Cached", "Cached", "Cached", "Cached")]
    [InlineData("a comment in the same file", 1, "partial class", "/* a comment */ partial class", "Cached", "Cached", "Cached", "Cached")]
    [InlineData("another file", 2, "Unrelated", "Changed", "Cached", "Cached", "Cached", "Cached")]
    [InlineData("an unrelated type in the same file", 0, "{ }", "{ } class Added { }", "Cached", "Cached", "Cached", "Cached")]
    [InlineData("a member of the target", 0, "{ }", "{ int _mine; }", "Cached", "Cached", "Cached", "Cached")]
    [InlineData("the bandwidth", 0, "0.2", "0.3", "Modified", "Modified", "Cached", "Cached")]
    [InlineData("the bandwidth, respelt", 0, "0.2", "2e-1", "Cached", "Cached", "Cached", "Cached")]
    [InlineData("the kernel", 0, "Tricube", "Cosine", "Modified", "Modified", "Cached", "Cached")]
    [InlineData("the formula", 1, "a + b", "a + c", "Cached", "Cached", "Modified", "Modified")]
    [InlineData("a second target", 0, "{ }", "{ } [Smoothing.LocalLinear] partial class Second { }", "Cached New", "Cached New", "Cached", "Cached")]
    [InlineData("a second model", 1, "{ }", "{ } [Smoothing.Ols] partial class Second { }", "Cached", "Cached", "Cached New", "Cached New")]
    [InlineData("a target taken away", 1, "[Smoothing.Ols(\"y ~ a + b\")]", "", "Cached", "Cached", "Removed", "Removed")]
    [InlineData("a target made wrong", 1, "a + b", "a +", "Cached", "Cached", "Removed", "Removed")]
    public void An_edit_reruns_what_it_must(
        string edit, int file, string from, string to, string trendSpec, string trendOutput, string lineSpec, string lineOutput)
    {
        Compilation before = new Project(Files).Compile();
        GeneratorDriver driver = new Project(Files).CreateDriver().RunGenerators(before);
        Compilation after = from.Length == 0 ? before.Clone() : Edited(before, file, from, to);

        GeneratorRunResult result = driver.RunGenerators(after).GetRunResult().Results.Single();

        Assert.Equal(
            $"{edit}: trend {trendSpec} / {trendOutput}, line {lineSpec} / {lineOutput}",
            $"{edit}: trend {Specs(result, Trend)} / {Outputs(result, Trend)}, line {Specs(result, Line)} / {Outputs(result, Line)}");
    }

    [Theory]
    [InlineData("a comment", "partial class", "/* a comment */ partial class", "Cached")]
    [InlineData("arguments respelt", "(21, 3)", "(degree: 3, Window = 21, window: 5, Derivative = 0, Spacing = 1)", "Cached")]
    [InlineData("a member of the target", "{ }", "{ static int _mine; }", "Cached")]
    [InlineData("the window", "21", "23", "Modified")]
    [InlineData("the degree", "3)", "4)", "Modified")]
    [InlineData("a derivative", "3)", "3, Derivative = 1)", "Modified")]
    [InlineData("a window made wrong", "21", "22", "Removed")]
    public void An_edit_of_a_filter_reruns_what_it_must(string edit, string from, string to, string reason)
    {
        var project = new Project("[Smoothing.SavitzkyGolay(21, 3)] static partial class Smooth { }");
        Compilation before = project.Compile();
        GeneratorDriver driver = project.CreateDriver().RunGenerators(before);
        Assert.NotEmpty(driver.GetRunResult().GeneratedTrees);

        GeneratorRunResult result = driver.RunGenerators(Edited(before, 0, from, to)).GetRunResult().Results.Single();

        Assert.Equal($"{edit}: {reason} / {reason}", $"{edit}: {Specs(result, "SavitzkyGolay")} / {Outputs(result, "SavitzkyGolay")}");
    }

    [Theory]
    [InlineData("a comment", "partial", "/* a comment */ partial", "Cached")]
    [InlineData("the span respelt", "(0.2)", "(Span = 2e-1)", "Cached")]
    [InlineData("what is left out written out", "(0.2)", "(0.2, RobustIterations = 3, Delta = 0.01)", "Cached")]
    [InlineData("the span", "0.2", "0.3", "Modified")]
    [InlineData("the passes", "(0.2)", "(0.2, RobustIterations = 4)", "Modified")]
    [InlineData("the span made wrong", "0.2", "0", "Removed")]
    public void An_edit_of_lowess_reruns_what_it_must(string edit, string from, string to, string reason)
    {
        const string Source = "[Smoothing.Lowess(0.2)] partial class Trend { }";
        Compilation before = new Project(Source).Compile();
        GeneratorDriver driver = new Project(Source).CreateDriver().RunGenerators(before);
        Assert.NotEmpty(driver.GetRunResult().GeneratedTrees);

        GeneratorRunResult result = driver.RunGenerators(Edited(before, 0, from, to)).GetRunResult().Results.Single();

        Assert.Equal($"{edit}: {reason} / {reason}", $"{edit}: {Specs(result, "Lowess")} / {Outputs(result, "Lowess")}");
    }

    [Theory]
    [InlineData("a comment", "partial", "/* a comment */ partial", "Cached")]
    [InlineData("the bandwidth respelt", "0.5", "5e-1, BandwidthRule = Smoothing.BandwidthRule.None, Kernel = Smoothing.Kernel.Epanechnikov", "Cached")]
    [InlineData("a member of the target", "{ }", "{ static int _mine; }", "Cached")]
    [InlineData("the bandwidth", "0.5", "0.6", "Modified")]
    [InlineData("a rule for the bandwidth", "Bandwidth = 0.5", "BandwidthRule = Smoothing.BandwidthRule.RuleOfThumb", "Modified")]
    [InlineData("coefficients for the kernel", "[Smoothing.KernelDensity", "[Smoothing.PolynomialKernel(1), Smoothing.KernelDensity", "Modified")]
    [InlineData("a rule beside the bandwidth", "0.5", "0.5, BandwidthRule = Smoothing.BandwidthRule.RuleOfThumb", "Removed")]
    public void An_edit_of_a_density_reruns_what_it_must(string edit, string from, string to, string reason)
    {
        var project = new Project("[Smoothing.KernelDensity(Bandwidth = 0.5)] static partial class Density { }");
        Compilation before = project.Compile();
        GeneratorDriver driver = project.CreateDriver().RunGenerators(before);
        Assert.NotEmpty(driver.GetRunResult().GeneratedTrees);

        GeneratorRunResult result = driver.RunGenerators(Edited(before, 0, from, to)).GetRunResult().Results.Single();

        Assert.Equal($"{edit}: {reason} / {reason}", $"{edit}: {Specs(result, "KernelDensity")} / {Outputs(result, "KernelDensity")}");
    }

    private static Compilation Edited(Compilation compilation, int file, string from, string to)
    {
        SyntaxTree tree = compilation.SyntaxTrees.ElementAt(file);
        string text = tree.ToString();
        Assert.Contains(from, text);
        return compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(text.Replace(from, to), System.Text.Encoding.UTF8)));
    }

    private static string Specs(GeneratorRunResult result, string kind) => Reasons(SpecSteps(result, kind));

    // The outputs that a kind's specs feed.
    private static string Outputs(GeneratorRunResult result, string kind)
    {
        HashSet<IncrementalGeneratorRunStep> specs = [.. SpecSteps(result, kind)];
        return Reasons(result.TrackedOutputSteps.Values.SelectMany(steps => steps)
            .Where(step => step.Inputs.Any(input => specs.Contains(input.Source))));
    }

    private static ImmutableArray<IncrementalGeneratorRunStep> SpecSteps(GeneratorRunResult result, string kind) =>
        result.TrackedSteps.GetValueOrDefault(kind + "Spec", []);

    private static string Reasons(IEnumerable<IncrementalGeneratorRunStep> steps) =>
        string.Join(" ", steps.SelectMany(step => step.Outputs).Select(output => output.Reason));
}
