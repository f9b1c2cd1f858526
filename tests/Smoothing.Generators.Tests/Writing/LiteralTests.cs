using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Smoothing.Generators.Emission;

namespace Smoothing.Generators.Tests.Writing;

public class LiteralTests
{
    [Theory]
    [InlineData(0.2, "0.2")]
    [InlineData(5, "5.0")]
    [InlineData(-0.0, "-0.0")]
    [InlineData(1e-300, "1E-300")]
    [InlineData(1e22, "1E+22")]
    [InlineData(123456789012345680, "1.2345678901234568E+17")]
    [InlineData(double.Epsilon, "5E-324")]
    [InlineData(double.NaN, "double.NaN")]
    [InlineData(double.PositiveInfinity, "double.PositiveInfinity")]
    [InlineData(double.NegativeInfinity, "double.NegativeInfinity")]
    public void A_double_is_written_as_a_double(double value, string literal) => Assert.Equal(literal, Literal.Of(value));

    [Fact]
    public void Every_double_reads_back_to_the_same_bits()
    {
        var random = new Random(1);
        for (int i = 0; i < 20_000; i++)
        {
            double value = BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));
            if (double.IsFinite(value))
                Assert.Equal(BitConverter.DoubleToInt64Bits(value), BitConverter.DoubleToInt64Bits(Read(Literal.Of(value))));
        }
    }

    [Fact]
    public void Every_string_reads_back()
    {
        string hostile = new([.. Enumerable.Range(0, 0x300).Concat([0x2028, 0x2029, 0xD83D, 0xDE00, 0xD800, 0xFFFF]).Select(code => (char)code)]);

        var literal = (LiteralExpressionSyntax)SyntaxFactory.ParseExpression(Literal.Of(hostile));

        Assert.Equal(hostile, literal.Token.ValueText);
    }

    [Theory]
    [InlineData("a < b && c > d", "a &lt; b &amp;&amp; c &gt; d")]
    [InlineData("two\r\nlines\u2028and a\0control", "two  lines and a control")]
    public void Text_is_escaped_for_documentation(string text, string xml) => Assert.Equal(xml, Literal.Xml(text));

    // As the compiler reads it: a sign is an operator of its own.
    private static double Read(string literal)
    {
        ExpressionSyntax expression = SyntaxFactory.ParseExpression(literal);
        Assert.False(expression.ContainsDiagnostics, literal);
        return expression is PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax operand }
            ? -Convert.ToDouble(operand.Token.Value, CultureInfo.InvariantCulture)
            : Convert.ToDouble(((LiteralExpressionSyntax)expression).Token.Value, CultureInfo.InvariantCulture);
    }
}
