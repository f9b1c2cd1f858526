using System.Collections.Generic;
using System.Linq;
using Smoothing.Generators.Formulas;

namespace Smoothing.Generators.Tests.Formulas;

public class FormulaTokenizerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \t\r\n ", "")]
    [InlineData("y~x", "Name:y Tilde:~ Name:x")]
    [InlineData("+-*/:^~,()", "Plus:+ Minus:- Star:* Slash:/ Colon:: Caret:^ Tilde:~ Comma:, OpenParenthesis:( CloseParenthesis:)")]
    [InlineData("2 0.5 .5 1e-3 2E+10 3.", "Number:2 Number:0.5 Number:.5 Number:1e-3 Number:2E+10 Number:3.")]
    [InlineData("1e 1e+ 1e5x", "Number:1 Name:e Number:1 Name:e Plus:+ Number:1e5 Name:x")]
    [InlineData("1.2.3", "Number:1.2 Number:.3")]
    [InlineData("a.b", "Name:a Unknown:. Name:b")]
    [InlineData("_a a1 a_b é été 面積 Größe", "Name:_a Name:a1 Name:a_b Name:é Name:été Name:面積 Name:Größe")]
    [InlineData("e\u0301 a\u203Fb \u2167", "Name:e\u0301 Name:a\u203Fb Name:\u2167")]
    [InlineData("@x", "Unknown:@ Name:x")]
    [InlineData("a$b", "Name:a Unknown:$ Name:b")]
    [InlineData("\u0663", "Unknown:\u0663")]
    [InlineData("\0", "Unknown:\0")]
    [InlineData("x😀y", "Name:x Unknown:😀 Name:y")]
    [InlineData("\u00A0x\u2028y", "Name:x Name:y")]
    public void A_text_is_cut_into_tokens(string text, string expected)
    {
        var tokens = Tokenize(text);

        Assert.Equal(expected, string.Join(" ", tokens.Select(token => $"{token.Kind}:{token.Range.In(text)}")));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_one_unknown_character()
    {
        var tokens = Tokenize("\uD83Dx\uDE00");

        Assert.Equal(
            [FormulaTokenKind.Unknown, FormulaTokenKind.Name, FormulaTokenKind.Unknown],
            tokens.Select(token => token.Kind));
        Assert.Equal([0, 1, 2], tokens.Select(token => token.Range.Start));
    }

    [Fact]
    public void The_end_is_an_empty_token_however_often_it_is_asked_for()
    {
        var tokenizer = new FormulaTokenizer("x ");
        tokenizer.Next();

        Assert.Equal(new FormulaToken(FormulaTokenKind.End, new TextRange(2, 0)), tokenizer.Next());
        Assert.Equal(new FormulaToken(FormulaTokenKind.End, new TextRange(2, 0)), tokenizer.Next());
    }

    private static List<FormulaToken> Tokenize(string text)
    {
        var tokenizer = new FormulaTokenizer(text);
        var tokens = new List<FormulaToken>();
        for (var token = tokenizer.Next(); token.Kind != FormulaTokenKind.End; token = tokenizer.Next())
            tokens.Add(token);

        return tokens;
    }
}
