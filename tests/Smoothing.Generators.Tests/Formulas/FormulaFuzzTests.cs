using System;
using System.Linq;
using System.Text;
using Smoothing.Generators.Formulas;

namespace Smoothing.Generators.Tests.Formulas;

public class FormulaFuzzTests
{
    private const int Cases = 20_000;

    private static readonly string[] Tokens =
    [
        "y", "x", "a", "b", "y ~ ", "~", "+", "+", "-", "*", "/", ":", "^", "(", ")", ",", " ", "\n",
        "0", "1", "2", "0.5", "1e999", "log(", "I(", "poly(x, 2)", "poly(", "factor(", "lgo(", "été", "$", "😀",
    ];

    [Fact]
    public void Random_tokens_give_a_model_or_an_error()
    {
        var random = new Random(20_240_601);
        for (var i = 0; i < Cases; i++)
        {
            var text = new StringBuilder(random.Next(4) == 0 ? "" : "y ~ ");
            for (var count = random.Next(16); count > 0; count--)
                text.Append(Tokens[random.Next(Tokens.Length)]);

            Check(text.ToString());
        }
    }

    [Fact]
    public void Random_sound_formulas_give_a_model_or_an_error_of_meaning()
    {
        var random = new Random(20_240_602);
        for (var i = 0; i < Cases; i++)
        {
            var text = $"{Expression(random, 2)} ~ {Expression(random, 6)}";
            Assert.True(FormulaParser.Parse(text).Formula is not null, text);
            Check(text);
        }
    }

    [Fact]
    public void Random_characters_give_a_model_or_an_error()
    {
        var random = new Random(20_240_603);
        for (var i = 0; i < Cases; i++)
        {
            var text = new StringBuilder();
            var bound = random.Next(2) == 0 ? 0x80 : 0x10000;
            for (var count = random.Next(24); count > 0; count--)
                text.Append((char)random.Next(bound));

            Check(text.ToString());
            Check("y ~ " + text);
        }
    }

    private static string Expression(Random random, int depth) => (depth == 0 ? 0 : random.Next(9)) switch
    {
        0 or 1 => new[] { "y", "x", "a", "b", "c", "1", "0", "2" }[random.Next(8)],
        2 => $"({Expression(random, depth - 1)})",
        3 => $"{"+-"[random.Next(2)]}{Expression(random, depth - 1)}",
        4 => $"{new[] { "I", "log", "sqrt" }[random.Next(3)]}({Expression(random, depth - 1)})",
        5 => new[] { "poly(x, 3)", "factor(a)" }[random.Next(2)],
        _ => $"{Expression(random, depth - 1)} {"++-*/:^"[random.Next(7)]} {Expression(random, depth - 1)}",
    };

    private static void Check(string text)
    {
        var parsed = FormulaParser.Parse(text);
        Assert.True(parsed.Formula is null == (parsed.Errors.Count == 1), text);
        CheckErrors(text, parsed.Errors);
        if (parsed.Formula is { } formula)
        {
            CheckRanges(text, formula.Response);
            CheckRanges(text, formula.Terms);
        }

        var interpreted = LinearModelReader.Read(text);
        Assert.True(interpreted.Model is null == (interpreted.Errors.Count > 0), text);
        CheckErrors(text, interpreted.Errors);
        if (interpreted.Model is { } model)
        {
            Assert.True(model.HasIntercept || model.Terms.Count > 0, text);
            Assert.True(model.Terms.All(term => IsInside(text, term.Range)), text);
            Assert.Equal(model.Terms.Count, model.Terms.Select(Expressions.Print).Distinct().Count());
            Assert.Equal(model.PredictorColumns.Order(), model.Terms.SelectMany(term => term.Columns).Distinct().Order());
        }
    }

    private static void CheckErrors(string text, Generators.Collections.EquatableArray<FormulaError> errors)
    {
        foreach (var error in errors)
        {
            Assert.True(IsInside(text, error.Range), text);
            Assert.True(error.Range.Length > 0 || text.Length == 0, text);
            Assert.DoesNotContain('\n', error.Message);
        }
    }

    private static void CheckRanges(string text, FormulaNode node)
    {
        Assert.True(node.Range.Length > 0 && IsInside(text, node.Range), text);
        var children = node switch
        {
            GroupNode group => [group.Inner],
            UnaryNode unary => [unary.Operand],
            BinaryNode binary => [binary.Left, binary.Right],
            CallNode call => call.Arguments.ToArray(),
            _ => Array.Empty<FormulaNode>(),
        };

        foreach (var child in children)
        {
            Assert.True(child.Range.Start >= node.Range.Start && child.Range.End <= node.Range.End, text);
            CheckRanges(text, child);
        }
    }

    private static bool IsInside(string text, TextRange range) =>
        range.Start >= 0 && range.Length >= 0 && range.End <= text.Length;
}
