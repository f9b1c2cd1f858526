using System.Linq;
using Smoothing.Generators.Formulas;

namespace Smoothing.Generators.Tests.Formulas;

public class LinearModelReaderTests
{
    [Theory]
    [InlineData("y ~ x", "y: 1 x")]
    [InlineData("y ~ + x", "y: 1 x")]
    [InlineData("y ~ b + a + c", "y: 1 b a c")]
    [InlineData("(y) ~ ((a) + (b + c))", "y: 1 a b c")]
    [InlineData("y ~ log", "y: 1 log")]
    // The intercept: the last word wins.
    [InlineData("y ~ 1", "y: 1")]
    [InlineData("y ~ x + 1", "y: 1 x")]
    [InlineData("y ~ x + 1.0", "y: 1 x")]
    [InlineData("y ~ x - 1", "y: x")]
    [InlineData("y ~ x + 0", "y: x")]
    [InlineData("y ~ -1 + x", "y: x")]
    [InlineData("y ~ 0 + x", "y: x")]
    [InlineData("y ~ x - 0", "y: 1 x")]
    [InlineData("y ~ 0 + x + 1", "y: 1 x")]
    [InlineData("y ~ 1 + x - 1", "y: x")]
    [InlineData("y ~ x - 1 + 1 + 0", "y: x")]
    [InlineData("y ~ x - (-1)", "y: 1 x")]
    [InlineData("y ~ a + b - (b - 1)", "y: 1 a")]
    // Removal
    [InlineData("y ~ a + b - a", "y: 1 b")]
    [InlineData("y ~ a + b + c - (a + c)", "y: 1 b")]
    [InlineData("y ~ a + b - a + a", "y: 1 b a")]
    [InlineData("y ~ x - x", "y: 1")]
    [InlineData("y ~ x + y - y", "y: 1 x")]
    // Crossing
    [InlineData("y ~ a:b", "y: 1 a:b")]
    [InlineData("y ~ a*b", "y: 1 a b a:b")]
    [InlineData("y ~ a*b - 1", "y: a b a:b")]
    [InlineData("y ~ a/b", "y: 1 a a:b")]
    [InlineData("y ~ a/b/c", "y: 1 a a:b a:b:c")]
    [InlineData("y ~ a/(b + c)", "y: 1 a a:b a:c")]
    [InlineData("y ~ (a + b)/c", "y: 1 a b a:b:c")]
    [InlineData("y ~ a*b*c", "y: 1 a b c a:b a:c b:c a:b:c")]
    [InlineData("y ~ (a + b)^2", "y: 1 a b a:b")]
    [InlineData("y ~ (a + b + c)^2", "y: 1 a b c a:b a:c b:c")]
    [InlineData("y ~ (a + b + c)^3", "y: 1 a b c a:b a:c b:c a:b:c")]
    [InlineData("y ~ (a + b)^64", "y: 1 a b a:b")]
    [InlineData("y ~ x^1", "y: 1 x")]
    [InlineData("y ~ (a + b)^1", "y: 1 a b")]
    [InlineData("y ~ (a*b)^2", "y: 1 a b a:b")]
    [InlineData("y ~ poly(x, 2)^2", "y: 1 x (x^2) (x^2):x")]
    [InlineData("y ~ (a + b)*(a + c)", "y: 1 a b c a:c a:b b:c")]
    [InlineData("y ~ a*(a + b)", "y: 1 a b a:b")]
    [InlineData("y ~ (a*b)*a", "y: 1 a b a:b")]
    [InlineData("y ~ (a + b):(c + d)", "y: 1 a:c a:d b:c b:d")]
    [InlineData("y ~ a:(b + c)", "y: 1 a:b a:c")]
    [InlineData("y ~ x:x", "y: 1 x")]
    [InlineData("y ~ (a:b):(b:a)", "y: 1 a:b")]
    // Fewer factors first, else as written
    [InlineData("y ~ a:b + a", "y: 1 a a:b")]
    [InlineData("y ~ c + b:a + a + a:b:c + b", "y: 1 c a b a:b a:b:c")]
    [InlineData("y ~ b*a + c", "y: 1 b a c a:b")]
    // What a crossing makes may be there already
    [InlineData("y ~ a*b + a", "y: 1 a b a:b")]
    [InlineData("y ~ a + a*b", "y: 1 a b a:b")]
    [InlineData("y ~ a*b + b*c + a:b", "y: 1 a b c a:b b:c")]
    [InlineData("y ~ a:b + b:a", "y: 1 a:b")]
    // Removal of what a crossing made
    [InlineData("y ~ a*b - a:b", "y: 1 a b")]
    [InlineData("y ~ a*b - b:a", "y: 1 a b")]
    [InlineData("y ~ a*b - a", "y: 1 b a:b")]
    [InlineData("y ~ a*b*c - a:b:c", "y: 1 a b c a:b a:c b:c")]
    [InlineData("y ~ (a + b + c)^2 - a:b - c", "y: 1 a b a:c b:c")]
    // Numbers computed from the row
    [InlineData("y ~ log(x)", "y: 1 log(x)")]
    [InlineData("y ~ log((x))", "y: 1 log(x)")]
    [InlineData("y ~ x + I( x ^\n2 )", "y: 1 x (x^2)")]
    [InlineData("y ~ poly(x, 1)", "y: 1 x")]
    [InlineData("y ~ poly(x, 3)", "y: 1 x (x^2) (x^3)")]
    [InlineData("y ~ poly(x, 2):z", "y: 1 x:z (x^2):z")]
    [InlineData("y ~ poly(x, 2) - x", "y: 1 (x^2)")]
    [InlineData("y ~ I(x)", "y: 1 x")]
    [InlineData("y ~ x:I(x)", "y: 1 x")]
    [InlineData("y ~ I(a*b) + a", "y: 1 (a*b) a")]
    [InlineData("y ~ log(x):exp(z + 1)", "y: 1 exp((z+1)):log(x)")]
    // Levels
    [InlineData("y ~ factor(Rad)", "y: 1 factor(Rad)")]
    [InlineData("y ~ factor(Rad)*x - 1", "y: factor(Rad) x factor(Rad):x")]
    // The response
    [InlineData("log(y) ~ x", "log(y): 1 x")]
    [InlineData("(y + 1) ~ x", "y + 1: 1 x")]
    [InlineData("I(a / b)^-2 ~ x", "(a / b)^(-2): 1 x")]
    [InlineData("a*b + 2 ~ x", "a * b + 2: 1 x")]
    public void The_model_is_that_of_R(string text, string expected)
    {
        var interpreted = LinearModelReader.Read(text);

        Assert.Empty(interpreted.Errors);
        Assert.Equal(expected, Expressions.Print(interpreted.Model!));
    }

    [Theory]
    // Duplicates
    [InlineData("y ~ x + x", FormulaErrorKind.DuplicateTerm, 8, 1, "The model already has the term 'x'.")]
    [InlineData("y ~ a + b + (a)", FormulaErrorKind.DuplicateTerm, 13, 1, "The model already has the term 'a'.")]
    [InlineData("y ~ a + (b + a)", FormulaErrorKind.DuplicateTerm, 13, 1, "The model already has the term 'a'.")]
    [InlineData("y ~ log(x) + log( x )", FormulaErrorKind.DuplicateTerm, 13, 8, "The model already has the term 'log( x )'.")]
    [InlineData("y ~ poly(x, 2) + x", FormulaErrorKind.DuplicateTerm, 17, 1, "The model already has the term 'x'.")]
    [InlineData("y ~ factor(a) + factor(a)", FormulaErrorKind.DuplicateTerm, 16, 9, "The model already has the term 'factor(a)'.")]
    [InlineData("y ~ x + I(2*x)", FormulaErrorKind.DuplicateTerm, 8, 6, "The term 'I(2*x)' is a combination of the terms before it on all data; its coefficient could not be told from theirs.")]
    // The response on both sides
    [InlineData("log(y) ~ x + sqrt(y)", FormulaErrorKind.ResponseOnTheRight, 13, 7, "The response 'y' cannot be one of its own predictors.")]
    [InlineData("a + b ~ b:c", FormulaErrorKind.ResponseOnTheRight, 8, 3, "The response 'b' cannot be one of its own predictors.")]
    [InlineData("y ~ y", FormulaErrorKind.ResponseOnTheRight, 4, 1, "The response 'y' cannot be one of its own predictors.")]
    [InlineData("Price ~ Area + Price", FormulaErrorKind.ResponseOnTheRight, 15, 5, "The response 'Price' cannot be one of its own predictors.")]
    // Nothing left
    [InlineData("y ~ 0", FormulaErrorKind.NoTerms, 4, 1, "The model has nothing to estimate: neither an intercept nor a term is left.")]
    [InlineData("y ~ -1", FormulaErrorKind.NoTerms, 4, 2, "The model has nothing to estimate: neither an intercept nor a term is left.")]
    [InlineData("y ~ x - x - 1", FormulaErrorKind.NoTerms, 4, 9, "The model has nothing to estimate: neither an intercept nor a term is left.")]
    // Parts that mean nothing where they stand
    [InlineData("y ~ a - b", FormulaErrorKind.Syntax, 8, 1, "There is no term 'b' to remove here.")]
    [InlineData("y ~ -x", FormulaErrorKind.Syntax, 5, 1, "There is no term 'x' to remove here.")]
    [InlineData("y ~ x + 2", FormulaErrorKind.Syntax, 8, 1, "'2' is not a term; among terms only 1 (with an intercept) and 0 (without one) may stand.")]
    [InlineData("y ~ (a + 0.5):b", FormulaErrorKind.Syntax, 9, 3, "'0.5' is not a term; among terms only 1 (with an intercept) and 0 (without one) may stand.")]
    [InlineData("y ~ 2*x", FormulaErrorKind.Syntax, 4, 1, "'*' crosses terms here; for arithmetic write I(2*x).")]
    [InlineData("y ~ z + x / (-2)", FormulaErrorKind.Syntax, 13, 2, "'/' crosses terms here; for arithmetic write I(x / (-2)).")]
    [InlineData("y ~ -a:b", FormulaErrorKind.Syntax, 4, 2, "':' crosses terms; a number or a sign has no place beside it.")]
    [InlineData("y ~ x:2", FormulaErrorKind.Syntax, 6, 1, "':' crosses terms; a number or a sign has no place beside it.")]
    [InlineData("y ~ x^0.5", FormulaErrorKind.Syntax, 6, 3, "'^' crosses terms a whole number of times here; for a power write I(x^0.5).")]
    [InlineData("y ~ x^0", FormulaErrorKind.Syntax, 6, 1, "'^' crosses terms a whole number of times here; for a power write I(x^0).")]
    [InlineData("y ~ x^100", FormulaErrorKind.Syntax, 6, 3, "'^' crosses terms a whole number of times here; for a power write I(x^100).")]
    // A term crossed with itself
    [InlineData("y ~ x^2", FormulaErrorKind.Syntax, 6, 1, "'^' crosses terms here, and 'x' crossed with itself is 'x'; for a power write I(x^2).")]
    [InlineData("y ~ z + ((x))^3", FormulaErrorKind.Syntax, 14, 1, "'^' crosses terms here, and '((x))' crossed with itself is '((x))'; for a power write I(((x))^3).")]
    [InlineData("y ~ log(x)^2", FormulaErrorKind.Syntax, 11, 1, "'^' crosses terms here, and 'log(x)' crossed with itself is 'log(x)'; for a power write I(log(x)^2).")]
    [InlineData("y ~ factor(g)^2", FormulaErrorKind.Syntax, 14, 1, "'^' crosses terms here, and 'factor(g)' crossed with itself is 'factor(g)'; leave the power out.")]
    [InlineData("y ~ (a:b)^2", FormulaErrorKind.Syntax, 10, 1, "'^' crosses terms here, and '(a:b)' crossed with itself is '(a:b)'; leave the power out.")]
    [InlineData("y ~ b*x^2", FormulaErrorKind.Syntax, 8, 1, "'^' crosses terms here, and 'x' crossed with itself is 'x'; for a power write I(x^2).")]
    [InlineData("y ~ x*x", FormulaErrorKind.Syntax, 6, 1, "'*' crosses terms here, and 'x' crossed with itself is 'x'; for arithmetic write I(x*x).")]
    [InlineData("y ~ (x) * I(x)", FormulaErrorKind.Syntax, 10, 4, "'*' crosses terms here, and 'I(x)' crossed with itself is 'I(x)'; for arithmetic write I((x) * I(x)).")]
    [InlineData("y ~ a*b*a", FormulaErrorKind.Syntax, 8, 1, "'*' crosses terms here, and 'a' crossed with itself is 'a'; for arithmetic write I(a*b*a).")]
    [InlineData("y ~ a/a", FormulaErrorKind.Syntax, 6, 1, "'/' crosses terms here, and 'a' crossed with itself is 'a'; for arithmetic write I(a/a).")]
    [InlineData("y ~ factor(g)*x*factor(g)", FormulaErrorKind.Syntax, 16, 9, "'*' crosses terms here, and 'factor(g)' crossed with itself is 'factor(g)'; leave the second out.")]
    [InlineData("y ~ x^z", FormulaErrorKind.Syntax, 6, 1, "'^' crosses terms a whole number of times here; for a power write I(x^z).")]
    [InlineData("y ~ I(a:b)", FormulaErrorKind.Syntax, 7, 1, "':' crosses terms; it has no meaning in arithmetic.")]
    [InlineData("y ~ a + log(factor(b))", FormulaErrorKind.Syntax, 12, 9, "'factor(b)' stands for several columns and cannot be part of arithmetic.")]
    [InlineData("y ~ a:log(2)", FormulaErrorKind.Syntax, 6, 6, "'log(2)' names no column.")]
    [InlineData("y ~ x + log(x):2", FormulaErrorKind.Syntax, 15, 1, "':' crosses terms; a number or a sign has no place beside it.")]
    [InlineData("y ~ a - a:b", FormulaErrorKind.Syntax, 8, 3, "There is no term 'a:b' to remove here.")]
    [InlineData("factor(y) ~ x", FormulaErrorKind.Syntax, 0, 9, "'factor(y)' stands for several columns and cannot be part of arithmetic.")]
    [InlineData("1 ~ x", FormulaErrorKind.Syntax, 0, 1, "'1' names no column.")]
    [InlineData("a:b ~ x", FormulaErrorKind.Syntax, 1, 1, "':' crosses terms; it has no meaning in arithmetic.")]
    [InlineData("poly(y, 2) ~ x", FormulaErrorKind.Syntax, 0, 10, "'poly(y, 2)' stands for several columns and cannot be part of arithmetic.")]
    internal void What_cannot_be_fitted_is_told_where_it_stands(string text, FormulaErrorKind kind, int start, int length, string message)
    {
        Assert.NotNull(FormulaParser.Parse(text).Formula);
        var interpreted = LinearModelReader.Read(text);

        Assert.Null(interpreted.Model);
        Assert.Equal(new FormulaError(kind, message, new TextRange(start, length)), Assert.Single(interpreted.Errors));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("y")]
    [InlineData("y ~ x +")]
    public void A_text_that_is_no_formula_keeps_its_syntax_error(string? text)
    {
        var interpreted = LinearModelReader.Read(text);

        Assert.Null(interpreted.Model);
        Assert.Equal(FormulaErrorKind.Syntax, Assert.Single(interpreted.Errors).Kind);
        Assert.Equal(FormulaParser.Parse(text).Errors, interpreted.Errors);
    }

    [Fact]
    public void Independent_mistakes_are_told_together_and_in_order()
    {
        var interpreted = LinearModelReader.Read("poly(y, 2) ~ a + a + b:2 + 3");

        Assert.Equal(
            [
                (FormulaErrorKind.Syntax, 0),
                (FormulaErrorKind.DuplicateTerm, 17),
                (FormulaErrorKind.Syntax, 23),
                (FormulaErrorKind.Syntax, 27),
            ],
            interpreted.Errors.Select(error => (error.Kind, error.Range.Start)));
    }

    [Theory]
    [InlineData("", 63)]
    [InlineData("0 + ", 64)]
    public void A_model_has_at_most_64_coefficients(string prefix, int mostTerms)
    {
        var fullest = Sum(mostTerms);
        Assert.Equal(mostTerms, LinearModelReader.Read(fullest).Model!.Terms.Count);

        var text = Sum(mostTerms + 2);
        var error = Assert.Single(LinearModelReader.Read(text).Errors);
        Assert.Equal(FormulaErrorKind.TooManyTerms, error.Kind);
        Assert.Equal("The model has 66 coefficients; at most 64 can be estimated.", error.Message);
        Assert.Equal(new TextRange(fullest.Length + 3, $"x{mostTerms}".Length), error.Range);

        string Sum(int count) => $"y ~ {prefix}" + string.Join(" + ", Enumerable.Range(0, count).Select(i => $"x{i}"));
    }

    [Fact]
    public void Terms_and_response_know_their_characters()
    {
        var model = LinearModelReader.Read(" Price ~ Area\n + (Rooms)").Model!;

        Assert.Equal(new ColumnNode("Price", new(1, 5)), model.Response);
        Assert.Equal(
            [
                new ModelTerm(new NumericFactor(new ColumnNode("Area", new(9, 4))), new(9, 4)),
                new ModelTerm(new NumericFactor(new ColumnNode("Rooms", new(18, 5))), new(18, 5)),
            ],
            model.Terms);
    }

    [Theory]
    [InlineData("y ~ a:b + c", "a b c", "y")]
    [InlineData("y ~ c + b*a + log(d)", "c b a d", "y")]
    [InlineData("y ~ I(b + a*b) + factor(g):poly(z, 2)", "b a g z", "y")]
    [InlineData("y ~ a*b - a:b - a", "b", "y")]
    [InlineData("y ~ 1", "", "y")]
    [InlineData("log(z + y) - z ~ x", "x", "z y")]
    public void Columns_stand_in_the_order_of_their_first_appearance(string text, string predictors, string response)
    {
        var model = LinearModelReader.Read(text).Model!;

        Assert.Equal((predictors, response), (string.Join(" ", model.PredictorColumns), string.Join(" ", model.ResponseColumns)));
    }

    [Theory]
    [InlineData("y ~ (a + b + c + d + e + f + g)^7", 4)]
    [InlineData("y ~ (a + b + c + d + e + f + g + h + i + j)^64", 4)]
    [InlineData("y ~ ((a + b + c + d + e + f)^9:(g + h + i + j + k + l)^9)^64", 4)]
    [InlineData("y ~ a*b*c*d*e*f*g*h*i*j*k*l*m*n*o*p*q*r*s*t*u*v*w", 4)]
    [InlineData("y ~ poly(a, 63):poly(b, 63):poly(c, 63):poly(d, 63)", 4)]
    [InlineData("y ~ poly(a, 63)*poly(b, 63)*poly(c, 63)", 4)]
    public void A_crossing_that_explodes_is_refused_in_time(string text, int start)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var errors = LinearModelReader.Read(text).Errors;

        Assert.All(errors, error => Assert.Equal(FormulaErrorKind.TooManyTerms, error.Kind));
        Assert.True(Assert.Single(errors).Range.Start >= start);
        Assert.True(watch.ElapsedMilliseconds < 30_000, $"{watch.ElapsedMilliseconds} ms");
    }
}
