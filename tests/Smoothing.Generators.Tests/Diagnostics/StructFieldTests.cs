using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

using Smoothing.Generators.Tests.Hosting;

namespace Smoothing.Generators.Tests.Diagnostics;

/// <summary>The emitted fields of structs stand beside the user's own, as far as the language lets them.</summary>
public class StructFieldTests
{
    [Fact]
    public async Task A_positional_record_struct_needs_a_language_that_assigns_the_fields()
    {
        var project = new Project("[Smoothing.Ols] partial record struct Line(string Label);") { Language = LanguageVersion.CSharp10 };

        Diagnostic diagnostic = Assert.Single(await Analysis.Of(project));

        Assert.Equal(
            ("SMOOTH002", "Line", "'Line' cannot be an estimator: before C# 11 its primary constructor would have to assign the estimator's fields; declare properties instead, or set <LangVersion>11</LangVersion> or later"),
            (diagnostic.Id, diagnostic.MarkedText(), diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Empty(project.Generate().Files);

        Project newer = project with { Language = LanguageVersion.CSharp11 };
        Assert.Empty(await Analysis.Of(newer));
        Assert.Empty(newer.Generate().VisibleDiagnostics());
    }

    [Theory]
    [InlineData("public Line(int mine) { Mine = mine; }", "let it call this()", LanguageVersion.CSharp9)]
    [InlineData("public Line(int mine) { Mine = mine; }", "let it call this()", LanguageVersion.CSharp10)]
    [InlineData("public Line() { Mine = 1; }", "leave it out", LanguageVersion.CSharp10)]
    public async Task A_constructor_needs_a_language_that_assigns_the_fields(string constructor, string remedy, LanguageVersion language)
    {
        var project = new Project($"[Smoothing.Ols] partial struct Line {{ public int Mine; {constructor} }}") { Language = language };

        Diagnostic diagnostic = Assert.Single(await Analysis.Of(project));

        Assert.Equal(
            ("SMOOTH002", "Line", $"'Line' cannot be an estimator: before C# 11 this constructor would have to assign the estimator's fields; {remedy}, or set <LangVersion>11</LangVersion> or later"),
            (diagnostic.Id, diagnostic.MarkedText(), diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
        int start = diagnostic.Location.SourceSpan.Start;
        Assert.Equal("public ", project.Files[0][(start - 7)..start]);
        Assert.Empty(project.Generate().Files);

        Project newer = project with { Language = LanguageVersion.CSharp11 };
        Assert.Empty(await Analysis.Of(newer));
        Assert.Empty(newer.Generate().VisibleDiagnostics());
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.Latest)]
    public async Task A_struct_may_have_constructors_that_call_this(LanguageVersion language)
    {
        foreach (string attribute in new[] { "Ols", "LocalLinear", "LocalLinear(Bandwidth = 1)", "LocalLinear(Capacity = 8)", "Lowess" })
        {
            var project = new Project($"[Smoothing.{attribute}] partial struct Line {{ public int Mine; static Line() {{ }} public Line(int mine) : this() {{ Mine = mine; }} Line(string s) : this(1) {{ }} }}")
            { Language = language };

            Assert.Empty(await Analysis.Of(project));
            Assert.Empty(project.Generate().VisibleDiagnostics());
        }
    }

    [Fact]
    public async Task The_constructor_that_takes_the_bandwidth_needs_a_struct_without_initializers()
    {
        var project = new Project("[Smoothing.LocalLinear] partial struct Trend { public int Mine = 1; public int Other; }") { Language = LanguageVersion.CSharp10 };

        Diagnostic diagnostic = Assert.Single(await Analysis.Of(project));

        Assert.Equal(
            "'Trend' cannot be an estimator: before C# 11 its initializers leave no room for a constructor that takes the bandwidth; set Bandwidth in the attribute",
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.DoesNotContain((project with { Language = LanguageVersion.CSharp11 }).Generate().VisibleDiagnostics(), text => !text.Contains("CS0649"));
    }

    [Theory]
    [InlineData("partial struct Line { public int Mine; }")]
    [InlineData("partial struct Line { public int Mine; } partial struct Line { public int Other; }")]
    [InlineData("[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)] partial struct Line { public int Mine; }")]
    [InlineData("partial record struct Line(int Mine);")]
    [InlineData("ref partial struct Line { public int Mine; }")]
    public void A_struct_may_have_fields_of_its_own(string declaration)
    {
        foreach (string attribute in new[] { "[Smoothing.Ols]", "[Smoothing.LocalLinear(Bandwidth = 1)]" })
        {
            Generation generation = new Project(attribute + declaration).Generate();

            Assert.Single(generation.Files);
            Assert.DoesNotContain(generation.VisibleDiagnostics(), text => !text.Contains("CS0649"));
        }
    }
}
