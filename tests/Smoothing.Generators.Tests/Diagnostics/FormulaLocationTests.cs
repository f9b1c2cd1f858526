using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

using Smoothing.Generators.Tests.Hosting;

namespace Smoothing.Generators.Tests.Diagnostics;

/// <summary>A mistake in a formula is marked at its characters in source, however the formula is written there.</summary>
public class FormulaLocationTests
{
    // The mistake is a column which the model has twice; [| and |] stand around what is to be marked.
    [Theory]
    [InlineData("\"y ~ z + [|z|]\"")]
    [InlineData("(\"y ~ z + [|z|]\")")]
    [InlineData("formula: \"y ~ z + [|z|]\"")]
    [InlineData("\"y\\t~ z\\n + \\x20 \\u0020 \\U00000020 [|z|]\"")]
    [InlineData("\"y ~ z + [|\\u007a|]\"")]
    [InlineData("\"y ~ z + [|\\x7a|]\"")]
    [InlineData("\"y ~ z + [|\\U0000007A|] - 1\"")]
    [InlineData("@\"y ~ z + [|z|]\"")]
    [InlineData("@\"y ~ z\r\n    + [|z|]\"")]
    [InlineData("\"\"\"y ~ z + [|z|]\"\"\"")]
    [InlineData("\"\"\"\"y ~ z + [|z|]\"\"\"\"")]
    [InlineData("\"\"\"\n    y ~ z\n      + [|z|]\n    \"\"\"")]
    [InlineData("\"\"\"\r\n\r\n    y ~ z\r\n\r\n    + [|z|]\r\n    \"\"\"")]
    [InlineData("\"\"\"\n\ty ~ z + [|z|]\n\t\"\"\"")]
    [InlineData("\"y ~ z\" + \" + [|z|]\"")]
    [InlineData("\"y ~ \" + @\"z + \" + (\"[|z|]\" + \"\")")]
    [InlineData("\"y ~ zz + [|z\" + \"z|]\"")]
    [InlineData("[|Names.Formula|]")]
    [InlineData("[|\"y ~ z\" + Names.Rest|]")]
    [InlineData("[|$\"y ~ z{Names.Rest}\"|]")]
    [InlineData("[|\"y ~ Names + \" + nameof(Names)|]")]
    public async Task The_mistake_is_marked_where_it_stands(string argument)
    {
        const string Head = "using Smoothing;\nstatic class Names { public const string Formula = \"y ~ z + z\", Rest = \" + z\"; }\n[Ols(";
        int start = argument.IndexOf("[|", StringComparison.Ordinal);
        int end = argument.IndexOf("|]", StringComparison.Ordinal);
        string written = argument.Remove(end, 2).Remove(start, 2);

        Diagnostic diagnostic = Assert.Single(await Analysis.Of(new Project(Head + written + ")] partial class Line { }")));

        Assert.Equal("SMOOTH009", diagnostic.Id);
        Assert.Equal(argument[(start + 2)..end], diagnostic.MarkedText());
        Assert.Equal(Head.Length + start, diagnostic.Location.SourceSpan.Start);
    }
}
