using System.Linq;
using Smoothing.Generators.Collections;
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
    public void The_model_is_that_of_R(string text, string expected)
    {
        var interpreted = LinearModelReader.Read(text);

        Assert.Empty(interpreted.Errors);
        Assert.Equal(expected, Print(interpreted.Model!));
    }

    [Theory]
    // Duplicates
    [InlineData("y ~ x + x", FormulaErrorKind.DuplicateTerm, 8, 1, "The model already has the term 'x'.")]
    [InlineData("y ~ a + b + (a)", FormulaErrorKind.DuplicateTerm, 13, 1, "The model already has the term 'a'.")]
    [InlineData("y ~ a + (b + a)", FormulaErrorKind.DuplicateTerm, 13, 1, "The model already has the term 'a'.")]
    // The response on both sides
    [InlineData("y ~ y", FormulaErrorKind.ResponseOnTheRight, 4, 1, "The response 'y' cannot be one of its own predictors.")]
    [InlineData("Price ~ Area + Price", FormulaErrorKind.ResponseOnTheRight, 15, 5, "The response 'Price' cannot be one of its own predictors.")]
    // Nothing left
    [InlineData("y ~ 0", FormulaErrorKind.NoTerms, 4, 1, "The model has nothing to estimate: neither an intercept nor a term is left.")]
    [InlineData("y ~ -1", FormulaErrorKind.NoTerms, 4, 2, "The model has nothing to estimate: neither an intercept nor a term is left.")]
    [InlineData("y ~ x - x - 1", FormulaErrorKind.NoTerms, 4, 9, "The model has nothing to estimate: neither an intercept nor a term is left.")]
    // Understood, but not yet fitted
    [InlineData("y ~ x + log(Age)", FormulaErrorKind.NotSupportedYet, 8, 8, "The term 'log(Age)' is understood but this version cannot fit it yet; use plain columns.")]
    [InlineData("y ~ a:b", FormulaErrorKind.NotSupportedYet, 4, 3, "The term 'a:b' is understood but this version cannot fit it yet; use plain columns.")]
    [InlineData("y ~ a * b - 1", FormulaErrorKind.NotSupportedYet, 4, 5, "The term 'a * b' is understood but this version cannot fit it yet; use plain columns.")]
    [InlineData("y ~ a / b", FormulaErrorKind.NotSupportedYet, 4, 5, "The term 'a / b' is understood but this version cannot fit it yet; use plain columns.")]
    [InlineData("y ~ (a + b)^2", FormulaErrorKind.NotSupportedYet, 4, 9, "The term '(a + b)^2' is understood but this version cannot fit it yet; use plain columns.")]
    [InlineData("y ~ x + I( x ^\n2 )", FormulaErrorKind.NotSupportedYet, 8, 10, "The term 'I( x ^ 2 )' is understood but this version cannot fit it yet; use plain columns.")]
    [InlineData("y ~ poly(x, 3)", FormulaErrorKind.NotSupportedYet, 4, 10, "The term 'poly(x, 3)' is understood but this version cannot fit it yet; use plain columns.")]
    [InlineData("y ~ factor(Rad)", FormulaErrorKind.NotSupportedYet, 4, 11, "The term 'factor(Rad)' is understood but this version cannot fit it yet; use plain columns.")]
    [InlineData("y ~ x - (a:b)", FormulaErrorKind.NotSupportedYet, 9, 3, "The term 'a:b' is understood but this version cannot fit it yet; use plain columns.")]
    [InlineData("y ~ a*b - a", FormulaErrorKind.NotSupportedYet, 4, 3, "The term 'a*b' is understood but this version cannot fit it yet; use plain columns.")]
    [InlineData("log(y) ~ x", FormulaErrorKind.NotSupportedYet, 0, 6, "The response 'log(y)' is understood but this version cannot fit it yet; use a plain column.")]
    [InlineData("(y + 1) ~ x", FormulaErrorKind.NotSupportedYet, 0, 7, "The response '(y + 1)' is understood but this version cannot fit it yet; use a plain column.")]
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
    [InlineData("y ~ x^z", FormulaErrorKind.Syntax, 6, 1, "'^' crosses terms a whole number of times here; for a power write I(x^z).")]
    [InlineData("y ~ I(a:b)", FormulaErrorKind.Syntax, 7, 1, "':' crosses terms; it has no meaning in arithmetic.")]
    [InlineData("y ~ a + log(factor(b))", FormulaErrorKind.Syntax, 12, 9, "'factor(b)' stands for several columns and cannot be part of arithmetic.")]
    [InlineData("y ~ a:log(2)", FormulaErrorKind.Syntax, 6, 6, "'log(2)' names no column.")]
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
        var interpreted = LinearModelReader.Read("exp(y) ~ a + a + b:c + 3");

        Assert.Equal(
            [
                (FormulaErrorKind.NotSupportedYet, 0),
                (FormulaErrorKind.DuplicateTerm, 13),
                (FormulaErrorKind.NotSupportedYet, 17),
                (FormulaErrorKind.Syntax, 23),
            ],
            interpreted.Errors.Select(error => (error.Kind, error.Range.Start)));
    }

    [Theory]
    [InlineData("", 63)]
    [InlineData("0 + ", 64)]
    public void A_model_has_at_most_64_coefficients(string prefix, int mostTerms)
    {
        var fullest = Sum(mostTerms);
        Assert.Equal(64, LinearModelReader.Read(fullest).Model!.CoefficientCount);

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

        Assert.Equal(
            new LinearModel(
                "Price",
                true,
                new[] { new ModelTerm("Area", new(9, 4)), new ModelTerm("Rooms", new(18, 5)) }.ToEquatableArray())
            {
                ResponseRange = new(1, 5),
            },
            model);
    }

    private static string Print(LinearModel model) =>
        $"{model.Response}:" + (model.HasIntercept ? " 1" : "") + string.Concat(model.Terms.Select(term => $" {term.Column}"));
}
