using Smoothing.Generators.Emission;

namespace Smoothing.Generators.Tests.Writing;

public class CodeTests
{
    [Fact]
    public void A_hole_keeps_the_indentation_of_its_line() => Assert.Equal(
        "{\n    a;\n    b;\n}",
        Code.Text($$"""
            {
                {{"a;\nb;"}}
            }
            """));

    [Fact]
    public void A_line_with_nothing_but_an_empty_hole_disappears()
    {
        string? nothing = null;

        Assert.Equal("{\n}", Code.Text($$"""
            {
                {{""}}
                {{nothing}}{{""}}
            }
            """));
    }

    [Fact]
    public void An_empty_hole_beside_text_leaves_the_text() => Assert.Equal("f();", Code.Text($"f({""});"));

    [Fact]
    public void Lines_end_without_spaces() => Assert.Equal("{\n    a;\n\n    b;\n}", Code.Text($$"""
        {
            {{"a;\n\nb;"}}
        }
        """));

    [Fact]
    public void Numbers_are_literals() => Assert.Equal("0.5 5.0 7", Code.Text($"{0.5} {5.0} {7}"));

    [Fact]
    public void Empty_blocks_do_not_count() => Assert.Equal("a\n\nb", Code.Blocks("", "a", "", "b", ""));
}
