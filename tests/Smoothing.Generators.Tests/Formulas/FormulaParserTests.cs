using System.Globalization;
using System.Linq;
using Smoothing.Generators.Formulas;

namespace Smoothing.Generators.Tests.Formulas;

public class FormulaParserTests
{
    [Theory]
    [InlineData("a", "a")]
    [InlineData("a + b + c", "(+ (+ a b) c)")]
    [InlineData("a - b + c", "(+ (- a b) c)")]
    [InlineData("a + b * c", "(+ a (* b c))")]
    [InlineData("a * b + c", "(+ (* a b) c)")]
    [InlineData("a * b / c * d", "(* (/ (* a b) c) d)")]
    [InlineData("a * b:c", "(* a (: b c))")]
    [InlineData("a:b * c", "(* (: a b) c)")]
    [InlineData("a:b:c", "(: (: a b) c)")]
    [InlineData("a ^ b ^ c", "(^ a (^ b c))")]
    [InlineData("a:b^2:c", "(: (: a (^ b 2)) c)")]
    [InlineData("-a", "(- a)")]
    [InlineData("+a", "(+ a)")]
    [InlineData("- - a", "(- (- a))")]
    [InlineData("-a^2", "(- (^ a 2))")]
    [InlineData("-a:b", "(: (- a) b)")]
    [InlineData("-a * b", "(* (- a) b)")]
    [InlineData("-a + b", "(+ (- a) b)")]
    [InlineData("a - -b", "(- a (- b))")]
    [InlineData("a * -b:c", "(* a (: (- b) c))")]
    [InlineData("a^-b", "(^ a (- b))")]
    [InlineData("a^-b^c", "(^ a (- (^ b c)))")]
    [InlineData("a^-b:c", "(: (^ a (- b)) c)")]
    [InlineData("a^-b + c", "(+ (^ a (- b)) c)")]
    [InlineData("(a + b):c", "(: [(+ a b)] c)")]
    [InlineData("((a))", "[[a]]")]
    [InlineData("(a + b)^2", "(^ [(+ a b)] 2)")]
    [InlineData("log(a)", "(log a)")]
    [InlineData("I(a^2 + b)", "(I (+ (^ a 2) b))")]
    [InlineData("poly(a, 3) + factor(b)", "(+ (poly a 3) (factor b))")]
    [InlineData("log10(a):log1p(b)", "(: (log10 a) (log1p b))")]
    [InlineData("exp(sqrt(abs(sin(cos(tan(a))))))", "(exp (sqrt (abs (sin (cos (tan a))))))")]
    [InlineData("log + a", "(+ log a)")]
    public void Operators_bind_as_in_R(string terms, string expected)
    {
        Assert.Equal($"(~ y {expected})", Print($"y ~ {terms}"));
    }

    [Theory]
    [InlineData("log(y) ~ x", "(~ (log y) x)")]
    [InlineData("y + 1 ~ x", "(~ (+ y 1) x)")]
    [InlineData("(y) ~ x", "(~ [y] x)")]
    public void The_response_is_an_expression_too(string text, string expected)
    {
        Assert.Equal(expected, Print(text));
    }

    [Theory]
    [InlineData("2", 2.0)]
    [InlineData("0.5", 0.5)]
    [InlineData(".5", 0.5)]
    [InlineData("3.", 3.0)]
    [InlineData("1e-3", 1e-3)]
    [InlineData("2.5E+10", 2.5e10)]
    [InlineData("1.7976931348623157e308", double.MaxValue)]
    [InlineData("0.1", 0.1)]
    public void Numbers_are_read_without_regard_to_the_culture(string number, double expected)
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");
        try
        {
            var formula = FormulaParser.Parse($"y ~ {number}").Formula!;
            var node = Assert.IsType<NumberNode>(formula.Terms);
            Assert.Equal(expected, node.Value);
            Assert.Equal(number, node.Range.In(formula.Text));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [InlineData("y~a+log(b)")]
    [InlineData("  y  ~  a  +  log  (  b  )  ")]
    [InlineData("y\n~\ta\r\n + log\n(b)\u2029")]
    public void White_space_only_separates(string text)
    {
        Assert.Equal("(~ y (+ a (log b)))", Print(text));
    }

    [Theory]
    [InlineData("Größe ~ 面積 + été", "(~ Größe (+ 面積 été))")]
    [InlineData("y ~ _ + __x1", "(~ y (+ _ __x1))")]
    [InlineData("class ~ int", "(~ class int)")]
    [InlineData("y ~ a\u200Db", "(~ y ab)")]
    public void Columns_are_named_by_the_rules_of_CSharp(string text, string expected)
    {
        Assert.Equal(expected, Print(text));
    }

    [Fact]
    public void Every_node_knows_its_characters()
    {
        const string Text = "y ~ -a + ( b ) * log( c )";
        var sum = Assert.IsType<BinaryNode>(FormulaParser.Parse(Text).Formula!.Terms);
        var sign = Assert.IsType<UnaryNode>(sum.Left);
        var product = Assert.IsType<BinaryNode>(sum.Right);
        var call = Assert.IsType<CallNode>(product.Right);

        Assert.Equal("-a + ( b ) * log( c )", sum.Range.In(Text));
        Assert.Equal(new TextRange(7, 1), sum.OperatorRange);
        Assert.Equal("-a", sign.Range.In(Text));
        Assert.Equal(new TextRange(4, 1), sign.OperatorRange);
        Assert.Equal("( b ) * log( c )", product.Range.In(Text));
        Assert.Equal("( b )", product.Left.Range.In(Text));
        Assert.Equal("log( c )", call.Range.In(Text));
        Assert.Equal(new TextRange(17, 3), call.NameRange);
    }

    [Fact]
    public void Formulas_compare_by_value()
    {
        var first = FormulaParser.Parse("y ~ poly(x, 2) + (a):b");
        var second = FormulaParser.Parse("y ~ poly(x, 2) + (a):b");

        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.NotEqual(first, FormulaParser.Parse("y ~ poly(x, 3) + (a):b"));
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("-", "")]
    [InlineData("x^", "")]
    [InlineData("exp(", ")")]
    public void Nesting_is_bounded(string opening, string closing)
    {
        var deepest = Nest(FormulaParser.MaximumDepth);
        Assert.NotNull(FormulaParser.Parse(deepest).Formula);

        foreach (var depth in new[] { FormulaParser.MaximumDepth + 1, 500 })
        {
            var error = Assert.Single(FormulaParser.Parse(Nest(depth)).Errors);
            Assert.Equal("A formula nests at most 64 levels deep.", error.Message);
            Assert.Equal(4 + (64 * opening.Length) + opening.Length - 1, error.Range.Start);
            Assert.Equal(1, error.Range.Length);
        }

        string Nest(int depth) =>
            "y ~ " + string.Concat(Enumerable.Repeat(opening, depth)) + "x" + string.Concat(Enumerable.Repeat(closing, depth));
    }

    [Fact]
    public void Chains_are_bounded()
    {
        var longest = "y ~ x" + string.Concat(Enumerable.Repeat("+x", 500));
        var formula = FormulaParser.Parse(longest).Formula;
        Assert.NotNull(formula);
        Assert.Equal(formula, FormulaParser.Parse(longest).Formula);

        var error = Assert.Single(FormulaParser.Parse(longest + ":x").Errors);
        Assert.Equal("A formula has at most 500 operators.", error.Message);
        Assert.Equal(new TextRange(1005, 1), error.Range);
    }

    [Fact]
    public void Length_is_bounded()
    {
        var longest = "y ~ x".PadRight(4000);
        Assert.NotNull(FormulaParser.Parse(longest).Formula);

        var error = Assert.Single(FormulaParser.Parse(longest + " +z").Errors);
        Assert.Equal("A formula has at most 4000 characters.", error.Message);
        Assert.Equal(new TextRange(4000, 3), error.Range);
    }

    private static string Print(string text)
    {
        var parsed = FormulaParser.Parse(text);
        Assert.Empty(parsed.Errors);
        return Expressions.Print(parsed.Formula!);
    }
}
