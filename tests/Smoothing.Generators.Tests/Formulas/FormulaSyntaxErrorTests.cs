using Smoothing.Generators.Formulas;

namespace Smoothing.Generators.Tests.Formulas;

public class FormulaSyntaxErrorTests
{
    [Theory]
    // Missing parts
    [InlineData(null, 0, 0, "The formula is empty; write a response, '~' and terms, as in 'y ~ x'.")]
    [InlineData("", 0, 0, "The formula is empty; write a response, '~' and terms, as in 'y ~ x'.")]
    [InlineData(" \n ", 0, 3, "The formula is empty; write a response, '~' and terms, as in 'y ~ x'.")]
    [InlineData("~", 0, 1, "Expected the response before '~'.")]
    [InlineData(" ~ x", 1, 1, "Expected the response before '~'.")]
    [InlineData("* y ~ x", 0, 1, "Expected the response, found '*'.")]
    [InlineData("y ~", 2, 1, "Expected a term after '~'.")]
    [InlineData("y", 0, 1, "A formula needs '~' between the response and the terms.")]
    [InlineData(" y + x ", 1, 5, "A formula needs '~' between the response and the terms.")]
    [InlineData("y + ~ x", 4, 1, "Expected a term after '+', found '~'.")]
    [InlineData("y ~ x +", 6, 1, "Expected a term after '+'.")]
    [InlineData("y ~ x + \n", 6, 1, "Expected a term after '+'.")]
    [InlineData("y ~ -", 4, 1, "Expected a term after '-'.")]
    [InlineData("y ~ * x", 4, 1, "Expected a term after '~', found '*'.")]
    [InlineData("y ~ a ** b", 7, 1, "Expected a term after '*', found '*'.")]
    [InlineData("y ~ x + )", 8, 1, "Expected a term after '+', found ')'.")]
    [InlineData("y ~ x, ", 5, 1, "A comma stands only between the arguments of a function; terms are joined by '+'.")]
    // Something too many
    [InlineData("y ~ x x", 6, 1, "Expected an operator between 'x' and 'x'.")]
    [InlineData("y x ~ z", 2, 1, "Expected an operator between 'y' and 'x'.")]
    [InlineData("y ~ 2x", 5, 1, "Expected an operator between '2' and 'x'.")]
    [InlineData("y ~ a.5", 5, 2, "Expected an operator between 'a' and '.5'.")]
    [InlineData("y ~ (a)(b)", 7, 1, "Expected an operator between ')' and '('.")]
    [InlineData("y ~ (a b)", 7, 1, "Expected an operator between 'a' and 'b'.")]
    [InlineData("y ~ (a, b)", 6, 1, "A comma stands only between the arguments of a function; terms are joined by '+'.")]
    [InlineData("y ~ x ~ z", 6, 1, "A formula has only one '~'.")]
    [InlineData("y ~ (x ~ z)", 7, 1, "A formula has only one '~'.")]
    // Parentheses
    [InlineData("y ~ (x", 4, 1, "This '(' is never closed.")]
    [InlineData("y ~ ((x)", 4, 1, "This '(' is never closed.")]
    [InlineData("y ~ log(x", 7, 1, "This '(' is never closed.")]
    [InlineData("(y ~ x)", 0, 1, "This '(' is not closed before '~'.")]
    [InlineData("y ~ x)", 5, 1, "No '(' belongs to this ')'.")]
    [InlineData("y) ~ x", 1, 1, "No '(' belongs to this ')'.")]
    [InlineData("y ~ ()", 5, 1, "Expected a term after '(', found ')'.")]
    // Characters of no formula
    [InlineData("y ~ $x", 4, 1, "Unexpected '$'.")]
    [InlineData("y ~ x $", 6, 1, "Unexpected '$'.")]
    [InlineData("$ ~ x x", 0, 1, "Unexpected '$'.")]
    [InlineData("y ~ (x]", 6, 1, "Unexpected ']'.")]
    [InlineData("y ~ @class", 4, 1, "Unexpected '@'; write the name of the column without it.")]
    [InlineData("y = x", 2, 1, "Unexpected '='; '~' stands between the response and the terms.")]
    [InlineData("y ~ .", 4, 1, "Unexpected '.'; name every column, without dots.")]
    [InlineData("y ~ Sepal.Length", 9, 1, "Unexpected '.'; name every column, without dots.")]
    [InlineData("y ~ x − 1", 6, 1, "Unexpected '−' (U+2212); the minus sign of formulas is '-'.")]
    [InlineData("y ~ a × b", 6, 1, "Unexpected '×' (U+00D7); the product sign of formulas is '*'.")]
    [InlineData("y ∼ x", 2, 1, "Unexpected '∼' (U+223C); the tilde of formulas is '~'.")]
    [InlineData("y ~ 😀 + x", 4, 2, "Unexpected '😀' (U+1F600).")]
    [InlineData("y ~ x\0", 5, 1, "Unexpected character U+0000.")]
    [InlineData("\uFEFFy ~ x", 0, 1, "Unexpected character U+FEFF.")]
    // Numbers
    [InlineData("y ~ I(x * 1e999)", 10, 5, "The number '1e999' is too large.")]
    [InlineData("y ~ 1e", 5, 1, "Expected an operator between '1' and 'e'.")]
    // Functions
    [InlineData("y ~ lgo(x)", 4, 3, "Unknown function 'lgo'; did you mean 'log'?")]
    [InlineData("y ~ Log(x)", 4, 3, "Unknown function 'Log'; did you mean 'log'?")]
    [InlineData("y ~ ln(x)", 4, 2, "Unknown function 'ln'; did you mean 'log'?")]
    [InlineData("y ~ C(x)", 4, 1, "Unknown function 'C'; did you mean 'factor'?")]
    [InlineData("y ~ i(x)", 4, 1, "Unknown function 'i'; did you mean 'I'?")]
    [InlineData("y ~ facotr(x)", 4, 6, "Unknown function 'facotr'; did you mean 'factor'?")]
    [InlineData("y ~ spline(x)", 4, 6, "Unknown function 'spline'; there are I, poly, factor, log, log10, log1p, exp, sqrt, abs, sin, cos, tan.")]
    [InlineData("y ~ a (b)", 4, 1, "Unknown function 'a'; there are I, poly, factor, log, log10, log1p, exp, sqrt, abs, sin, cos, tan.")]
    [InlineData("y ~ log()", 4, 5, "log takes one argument.")]
    [InlineData("y ~ x + log(x, 2)", 8, 9, "log takes one argument.")]
    [InlineData("y ~ log(x,)", 10, 1, "Expected an argument after ',', found ')'.")]
    [InlineData("y ~ log(,x)", 8, 1, "Expected a term after '(', found ','.")]
    [InlineData("y ~ log(x,", 9, 1, "Expected an argument after ','.")]
    [InlineData("y ~ poly(x)", 4, 7, "poly takes a column and a whole number from 1 to 63, as in poly(x, 2).")]
    [InlineData("y ~ poly(2, x)", 9, 1, "poly takes a column and a whole number from 1 to 63, as in poly(x, 2).")]
    [InlineData("y ~ poly(x, 0)", 12, 1, "poly takes a column and a whole number from 1 to 63, as in poly(x, 2).")]
    [InlineData("y ~ poly(x, 2.5)", 12, 3, "poly takes a column and a whole number from 1 to 63, as in poly(x, 2).")]
    [InlineData("y ~ poly(x, 64)", 12, 2, "poly takes a column and a whole number from 1 to 63, as in poly(x, 2).")]
    [InlineData("y ~ poly(x, -2)", 12, 2, "poly takes a column and a whole number from 1 to 63, as in poly(x, 2).")]
    [InlineData("y ~ poly(x, 1e300)", 12, 5, "poly takes a column and a whole number from 1 to 63, as in poly(x, 2).")]
    [InlineData("y ~ factor(a + b)", 11, 5, "factor takes a column, as in factor(x).")]
    [InlineData("y ~ factor(a, b)", 4, 12, "factor takes a column, as in factor(x).")]
    public void The_first_mistake_is_told_where_it_stands(string? text, int start, int length, string message)
    {
        var parsed = FormulaParser.Parse(text);

        Assert.Null(parsed.Formula);
        Assert.Equal(FormulaError.Syntax(message, new TextRange(start, length)), Assert.Single(parsed.Errors));
    }

    [Fact]
    public void A_surrogate_without_its_partner_is_named_by_its_number()
    {
        var error = Assert.Single(FormulaParser.Parse("y ~ \uD83D + x").Errors);

        Assert.Equal("Unexpected character U+D83D.", error.Message);
        Assert.Equal(new TextRange(4, 1), error.Range);
    }

    [Fact]
    public void Long_names_are_shortened_in_messages()
    {
        var name = new string('a', 1000);
        var error = Assert.Single(FormulaParser.Parse($"y ~ x {name}").Errors);

        Assert.Equal($"Expected an operator between 'x' and '{new string('a', 30)}…{new string('a', 30)}'.", error.Message);
        Assert.Equal(new TextRange(6, 1000), error.Range);
    }
}
