using System.Linq;
using Smoothing.Generators.Tests.Hosting;

namespace Smoothing.Generators.Tests.Hostile;

/// <summary>Targets whose names are alike get files and code of their own.</summary>
public class SameNameTests
{
    [Theory]
    [InlineData("namespace A { [Ols] partial class Line { } } namespace B { [Ols] partial class Line { } }", 2)]
    [InlineData("[Ols] partial class Line { } [Ols] partial class LINE { }", 2)]
    [InlineData("namespace A { [Ols] partial class Line { } } namespace a { [Ols] partial class Line { } }", 2)]
    [InlineData("[Ols] partial class Line { } [Ols] partial class Line<T> { } [Ols] partial class Line<T, U> { }", 3)]
    [InlineData("partial class A { [Ols] partial class Line { } } partial class A<T> { [Ols] partial class Line { } } partial struct B { [Ols] partial class Line { } }", 3)]
    [InlineData("[Ols] partial class Line { [LocalLinear] partial class Trend { [Ols] partial class Line { } } }", 3)]
    [InlineData("namespace A.B { [Ols] partial class C { } } namespace A { partial class B_C { [Ols] partial class C { } } }", 2)]
    [InlineData("namespace A { partial class B { [Ols] partial class C { } } } namespace D { namespace A.B { [Ols] partial class C { } } }", 2)]
    public void Each_has_its_file(string source, int count)
    {
        Generation generation = new Project("using Smoothing;\n" + source).Generate();

        Assert.Null(generation.Result.Exception);
        Assert.Equal(count, generation.HintNames.Distinct(System.StringComparer.OrdinalIgnoreCase).Count());
        Assert.DoesNotContain(generation.VisibleDiagnostics(), text => !text.Contains("CS8981"));
    }

    [Fact]
    public void The_parts_of_a_target_may_stand_in_several_files()
    {
        Generation generation = new Project(
            "namespace Shop { [Smoothing.LocalLinear(Bandwidth = 1)] partial class Trend { } }",
            "using Smoothing;\nnamespace Shop { partial class Trend { [KernelFunction] static double Own(double u) => 1; } }").Generate();

        Assert.Contains("Own(u)", generation.Text);
        Assert.Empty(generation.VisibleDiagnostics());
    }

    [Fact]
    public void A_name_in_any_part_keeps_its_meaning()
    {
        Generation generation = new Project(
            "namespace Shop { [Smoothing.LocalLinear(Bandwidth = 1)] partial class Trend { } }",
            "namespace Shop { class Window { } partial class Trend { class Sample { } } }").Generate();

        Assert.DoesNotMatch(@"(?m)^\s*using (?!SmoothingSimd = )", generation.Text);
        Assert.Empty(generation.VisibleDiagnostics());
    }
}
