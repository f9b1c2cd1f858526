using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Smoothing.Generators.Emission;
using Smoothing.Generators.Formulas;
using Smoothing.Generators.Tests.Hosting;

namespace Smoothing.Generators.Tests.Hostile;

/// <summary>Random formulas: whatever is accepted compiles, and nothing of a formula but its names and numbers becomes code.</summary>
public class FormulaFuzzTests
{
    private static readonly string[] Tokens =
    [
        "x", "z", "i", "@class", "_moments", "é", "x", "z", "0", "1", "2", "0.5", "1e300", "3", "-", "+", "+", "+", "*", "/", ":", "^", "(", ")", "(", ")", ",",
        " ", "\n", "\u2028", "\u0085", "\u202E", "\"", "\\", "//", "*/", "{", "}", ";", "$", "log(", "exp(", "sqrt(", "I(", "poly(x, 2)", "poly(z, 3)", "factor(g)", "factor(b)", "factor(", "~",
    ];

    private static readonly string[] Columns = ["x", "z", "i", "_moments", "é"];

    [Fact]
    [Trait("Category", "Exhaustive")]
    public void Random_tokens_give_a_model_or_an_error_in_time()
    {
        var random = new Random(20_250_101);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        for (int n = 0; n < 100_000; n++)
        {
            string text = n % 2 == 0 ? $"{Number(random, 2)} ~ {Terms(random, 5, hasFactors: true)}" : Noise(random);
            InterpretedFormula interpreted = LinearModelReader.Read(text);
            Assert.True(interpreted.Model is null == (interpreted.Errors.Count > 0), text);
        }
        // Ten seconds on an idle machine; one formula that explodes would take longer than this by itself.
        Assert.True(watch.Elapsed.TotalSeconds < 180, $"{watch.Elapsed.TotalSeconds} s");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_accepted_compiles_and_is_made_of_known_words(bool hasRows)
    {
        var random = new Random(20_250_102);
        var formulas = new HashSet<string>();
        for (int n = 0; n < 200_000 && formulas.Count < 70; n++)
        {
            string text = $"{(random.Next(3) == 0 ? Number(random, 2).Replace("x", "y").Replace("z", "y") : "y")} ~ {Terms(random, 4, hasRows)}";
            if (LinearModelReader.Read(text).Model is { Terms.Count: <= 12 })
                formulas.Add(text);
        }
        const string Rows = "enum G { P, @Q, R } class Row { public double x, y, i, _moments, é; public int? z; public G g; public bool b; }";
        string[] settings = hasRows ? [", Row = typeof(Row)", ", Row = typeof(Row), Weighted = true"] : ["", ", Missing = Smoothing.MissingValues.Skip, Weighted = true"];
        string source = Rows + string.Concat(formulas.Select((formula, n) => $"\n[Smoothing.Ols({Literal.Of(formula)}{settings[n % 2]})] partial class Model{n} {{ }}"));

        Generation generation = new Project(source).Generate();

        Assert.Null(generation.Result.Exception);
        Assert.True(generation.Files.Count > 30, $"{generation.Files.Count} of {formulas.Count}");
        Assert.DoesNotContain(generation.VisibleDiagnostics(), text => !text.StartsWith("File0.cs", StringComparison.Ordinal));
        HashSet<string> vocabulary = Vocabulary(hasRows);
        string[] formulaList = [.. formulas];
        foreach (GeneratedSourceResult file in generation.Files)
        {
            string formula = formulaList[int.Parse(file.HintName.AsSpan(5, file.HintName.IndexOf('.', StringComparison.Ordinal) - 5), System.Globalization.CultureInfo.InvariantCulture)];
            Assert.DoesNotContain(Words(file.SyntaxTree), word => !vocabulary.Contains(word) && !IsOf(formula, word));
        }
    }

    // What models of plain columns are written with, whatever their formula.
    private static HashSet<string> Vocabulary(bool hasRows)
    {
        string[] attributes = hasRows
            ? ["\"y ~ 1\", Row = typeof(Row)", "\"log(y) ~ log(x):factor(g)*factor(b)+I(x^-2)+exp(z)+I(z/x)+sqrt(z)\", Row = typeof(Row), Weighted = true", "\"y ~ x - 1\", Row = typeof(Row), Weighted = true", "\"y ~ poly(x, 2)*z\", Row = typeof(Row), Weighted = true", "\"y ~ x + log(z)\", Row = typeof(Row)"]
            : ["\"y ~ 1\"", "\"log(y) ~ log(x)+I(x^-2)+exp(z)+I(z/x)+sqrt(z)\", Missing = Smoothing.MissingValues.Skip, Weighted = true", "\"y ~ x - 1\", Missing = Smoothing.MissingValues.Skip, Weighted = true", "\"y ~ x\"", "\"y ~ x + z\"", "\"y ~ poly(x, 2)*z\", Missing = Smoothing.MissingValues.Skip, Weighted = true"];
        var project = new Project("enum G { P, Q, R } class Row { public double x, y; public int? z; public G g; public bool b; }"
            + string.Concat(attributes.Select((attribute, n) => $"[Smoothing.Ols({attribute})] partial class Known{n} {{ }}")));
        Generation generation = project.Generate();
        Assert.Equal(attributes.Length, generation.Files.Count);
        return [.. generation.Files.SelectMany(file => Words(file.SyntaxTree)), "PowDoubleDouble"];
    }

    private static IEnumerable<string> Words(SyntaxTree tree) =>
        from token in tree.GetRoot().DescendantTokens()
        where !token.IsKind(SyntaxKind.StringLiteralToken)
        select token.ValueText;

    // A name put together from the formula's names and functions, or one of its numbers, or a count of terms.
    private static bool IsOf(string formula, string word)
    {
        if (char.IsDigit(word[0]))
            return true;
        string rest = word;
        string[] parts = ["Moments", "moments", "_moments", "Model", "weighted", "Weighted", "Factor", "FromOrigin", "Origin", "Plus", "Minus", "Times", "Over", "Pow", "Point", "Sum", "Intercept", "One", "Log", "log", "Exp", "exp", "Sqrt", "sqrt", "minus", "GP", "GQ", "GR", "gP", "gQ", "gR", "gp", "gq", "gr", "BTrue", "BFalse", "bTrue", "bFalse", "x", "X", "z", "Z", "y", "Y", "i", "I", "é", "É", "E", "_"];
        foreach (string part in parts)
            rest = rest.Replace(part, "", StringComparison.Ordinal);
        return rest.All(char.IsDigit) && Columns.Append("y").Any(column => formula.Contains(column));
    }

    private static string Noise(Random random)
    {
        var text = new StringBuilder(random.Next(4) == 0 ? "" : "y ~ x + ");
        for (int count = random.Next(14); count > 0; count--)
            text.Append(Tokens[random.Next(Tokens.Length)]);
        return text.ToString();
    }

    private static string Terms(Random random, int depth, bool hasFactors) => (depth == 0 ? 0 : random.Next(12)) switch
    {
        0 or 1 => Columns[random.Next(Columns.Length)],
        2 => $"({Terms(random, depth - 1, hasFactors)})",
        3 => $"({Terms(random, depth - 1, hasFactors)})^{random.Next(1, 4)}",
        4 => $"{new[] { "I", "log", "sqrt", "exp" }[random.Next(4)]}({Number(random, 3)})",
        5 => $"poly({Columns[random.Next(Columns.Length)]},\u2028{random.Next(1, 5)})",
        6 when hasFactors => random.Next(2) == 0 ? "factor(g)" : "factor(b)",
        7 => $"{Terms(random, depth - 1, hasFactors)} - {random.Next(2)}",
        _ => $"{Terms(random, depth - 1, hasFactors)} {"+++*/::"[random.Next(7)]}{" \u0085\t\u2028"[random.Next(4)]}{Terms(random, depth - 1, hasFactors)}",
    };

    private static string Number(Random random, int depth) => (depth == 0 ? random.Next(3) : random.Next(9)) switch
    {
        0 or 1 => Columns[random.Next(2)],
        2 => new[] { "2", "0.5", "1e-7", "3", "1e300", "0", "1" }[random.Next(7)],
        3 => $"-({Number(random, depth - 1)})",
        4 => $"{new[] { "log", "sqrt", "exp", "I" }[random.Next(4)]}({Number(random, depth - 1)})",
        _ => $"({Number(random, depth - 1)} {"+-*/^^"[random.Next(6)]} {Number(random, depth - 1)})",
    };
}
