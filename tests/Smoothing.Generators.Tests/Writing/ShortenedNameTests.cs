using System.Linq;
using System.Text;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Tests.Hosting;

namespace Smoothing.Generators.Tests.Writing;

/// <summary>Names put together from a user's own are cut to what metadata and file systems hold.</summary>
public class ShortenedNameTests
{
    private static readonly string Long = new('a', 600);

    [Fact]
    public void A_name_that_fits_stays()
    {
        string name = new('a', 200);

        Assert.Equal(name, ShortenedName.Identifier(name));
        Assert.Equal("Shop.Trend", ShortenedName.File("Shop.Trend", isUnique: true));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("é")]
    [InlineData("面")]
    [InlineData("x面")]
    public void A_long_name_keeps_its_head_and_gets_its_hash(string part)
    {
        string name = string.Concat(Enumerable.Repeat(part, 300));

        string shortened = ShortenedName.Identifier(name);

        Assert.InRange(Encoding.UTF8.GetByteCount(shortened), 150, 200);
        Assert.Matches("_[0-9A-F]{1,16}$", shortened);
        Assert.StartsWith(name[..50], shortened);
        Assert.Equal(shortened, ShortenedName.Identifier(name));
        Assert.NotEqual(shortened, ShortenedName.Identifier(name + part));
        Assert.InRange(Encoding.UTF8.GetByteCount(ShortenedName.File(name, isUnique: true)), 90, 120);
    }

    [Theory]
    [InlineData("[Ols(\"y ~ I(item1 + item2 + item3 + item4 + item5 + item6 + item7 + item8 + item9 + item10 + item11 + item12 + item13 + item14 + item15 + item16 + item17 + item18 + item19 + item20 + item21 + item22 + item23 + item24 + item25 + item26 + item27 + item28 + item29 + item30 + item31 + item32 + item33 + item34 + item35 + item36 + item37 + item38 + item39 + item40 + item41 + item42 + item43 + item44 + item45 + item46 + item47 + item48 + item49 + item50 + item51 + item52 + item53 + item54 + item55)\")] partial class Model { }")]
    [InlineData("[Ols(\"y ~ $1*$2\")] partial class Model { }")]
    [InlineData("[Ols(\"log($1) ~ $2 + I($2^2) + log($2):x\", Weighted = true, Missing = MissingValues.Skip)] partial class Model { }")]
    [InlineData("class Row { public double y, $1; public G g; } enum G { P, $2 } [Ols(\"y ~ $1*factor(g)\", Row = typeof(Row))] partial class Model { }")]
    [InlineData("namespace $1 { class Row { public int? y, x; } partial class Outer { [Ols(Row = typeof(Row))] partial class Inner { } } }")]
    public void A_model_of_long_names_compiles(string source)
    {
        Generation generation = new Project("using Smoothing;\n" + source.Replace("$1", Long).Replace("$2", Long + "b")).Generate();

        Assert.DoesNotContain(generation.VisibleDiagnostics(), text => !text.Contains("CS0649"));
        Assert.InRange(Encoding.UTF8.GetByteCount(Assert.Single(generation.HintNames)), 1, 125);
        Assert.DoesNotContain(
            generation.Compilation.SyntaxTrees.Last().GetRoot().DescendantTokens(),
            token => token.ToString().Length > 205 && !source.Contains("Row") && !token.ToString().StartsWith('"'));
    }

    [Fact]
    public void The_summary_keeps_the_full_text()
    {
        string text = new Project($"[Smoothing.Ols(\"y ~ I({Long} + b)\")] partial class Model {{ }}").Generate().Text;

        Assert.Contains($"/// <summary>The coefficient of {Long} + b.</summary>", text);
        Assert.Contains($"The predictor {Long}, ", text);
        Assert.Contains($"terms: new string[] {{ \"(Intercept)\", \"{Long} + b\" }}", text);
    }
}
