using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

using Smoothing.Generators.Tests.Hosting;

namespace Smoothing.Generators.Tests.Diagnostics;

/// <summary>What the rules say of row types and their columns, and the characters they mark.</summary>
public class RowRuleTests
{
    private const string Row = """
        enum Rad { East, West }
        enum None { }
        class Row
        {
            public double Y, X;
            public decimal Money;
            public long Ticks;
            public string Name = "";
            public Rad Rad;
            public Rad? Perhaps;
            public None None;
            public bool Flag;
            public static double Shared;
            public double Sink { set { } }
            private double Mine;
            double this[int i] => 0;
        }

        """;

    private const string Offer = "there are Y, X, Money, Ticks, Name, Rad, Perhaps, None, Flag";

    [Theory]
    [InlineData("Y ~ Z", "SMOOTH015", "Z", $"'Row' has no field or property 'Z'; {Offer}")]
    [InlineData("Y ~ log(x)", "SMOOTH015", "x", $"'Row' has no field or property 'x'; {Offer}")]
    [InlineData("log(Z) ~ X", "SMOOTH015", "Z", $"'Row' has no field or property 'Z'; {Offer}")]
    [InlineData("Y ~ X + Mine", "SMOOTH015", "Mine", $"'Row' has no field or property 'Mine'; {Offer}")]
    [InlineData("Y ~ X*Shared", "SMOOTH015", "Shared", $"'Row' has no field or property 'Shared'; {Offer}")]
    [InlineData("Y ~ X:Sink", "SMOOTH015", "Sink", $"'Row' has no field or property 'Sink'; {Offer}")]
    [InlineData("Y ~ X + Money", "SMOOTH016", "Money", "The column 'Money' cannot stand here: it is decimal, which does not convert to double without loss")]
    [InlineData("Y ~ X + sqrt(Ticks)", "SMOOTH016", "Ticks", "The column 'Ticks' cannot stand here: it is long, which does not convert to double without loss")]
    [InlineData("Y ~ Name:X", "SMOOTH016", "Name", "The column 'Name' cannot stand here: it is string, which does not convert to double without loss")]
    [InlineData("Y ~ X + Rad", "SMOOTH016", "Rad", "The column 'Rad' cannot stand here: it is Rad, which has levels; write factor(…) around it")]
    [InlineData("Flag ~ X", "SMOOTH016", "Flag", "The column 'Flag' cannot stand here: it is bool, which has levels; write factor(…) around it")]
    [InlineData("Y ~ factor(X)", "SMOOTH016", "X", "The column 'X' cannot stand here: factor(…) takes an enumeration or a bool, and it is double")]
    [InlineData("Y ~ factor(Perhaps)", "SMOOTH016", "Perhaps", "The column 'Perhaps' cannot stand here: factor(…) takes an enumeration or a bool, and it is Rad?")]
    [InlineData("Y ~ factor(None)", "SMOOTH016", "None", "The column 'None' cannot stand here: None has no members")]
    public async Task A_column_the_row_type_cannot_give_is_marked_where_it_stands(string formula, string id, string marked, string message)
    {
        var project = new Project($"{Row}[Smoothing.Ols(\"{formula}\", Row = typeof(Row))] partial class Model {{ }}");

        Assert.Equal((id, marked, message), await Only(project));
    }

    [Theory]
    [InlineData("[Ols(\"y ~ x\", Row = typeof(int[]))] partial class Line { }",
        "SMOOTH008", "typeof(int[])", "'int[]' cannot be a row: it is no class, struct or interface")]
    [InlineData("[Ols(\"y ~ x\", Row = typeof(System.DayOfWeek))] partial class Line { }",
        "SMOOTH008", "typeof(System.DayOfWeek)", "'DayOfWeek' cannot be a row: it is no class, struct or interface")]
    [InlineData("[Ols(\"y ~ x\", Row = typeof(void))] partial class Line { }",
        "SMOOTH008", "typeof(void)", "'void' cannot be a row: it is no class, struct or interface")]
    [InlineData("class Row<T> { public double y, x; } [Ols(\"y ~ x\", Row = typeof(Row<>))] partial class Line { }",
        "SMOOTH008", "typeof(Row<>)", "'Row<>' cannot be a row: its type arguments are open; name them, as in typeof(Row<int>)")]
    [InlineData("static class Row { public static double y; } [Ols(\"y ~ 1\", Row = typeof(Row))] partial class Line { }",
        "SMOOTH008", "typeof(Row)", "'Row' cannot be a row: it is static, and has no instances")]
    [InlineData("ref struct Row { public double y, x; } [Ols(\"y ~ x\", Row = typeof(Row))] partial class Line { }",
        "SMOOTH008", "typeof(Row)", "'Row' cannot be a row: it is a ref struct, and no span holds it")]
    [InlineData("file class Row { public double y, x; } [Ols(\"y ~ x\", Row = typeof(Row))] partial class Line { }",
        "SMOOTH008", "typeof(Row)", "'Row' cannot be a row: it is local to its file, and the estimator's members stand in another")]
    [InlineData("[Ols(\"y ~ x + factor(g)\")] partial class Line { }",
        "SMOOTH016", "g", "The column 'g' cannot stand here: factor(…) needs to know its levels; give the attribute a Row type that has it as an enumeration or a bool")]
    [InlineData("enum G { P, Q } class Row { public double y, gQ; public G g; } [Ols(\"y ~ gQ + factor(g)\", Row = typeof(Row))] partial class Line { }",
        "SMOOTH013", "\"y ~ gQ + factor(g)\"", "The coefficient of 'g = Q' would be called 'GQ', and that name is taken; rename a column or write the term another way.")]
    [InlineData("class Row { public double y, x; } [Ols(\"y ~ x\", Row = typeof(Row))] partial class Line { double Predict(double x) => x; }",
        "SMOOTH013", "Predict", "The estimator adds a member 'Predict' of its own; choose another name for this one.")]
    [InlineData("class Row { public double y, x; } [Ols(\"y ~ x\", Row = typeof(Row), Weighted = true)] partial class Line { void Add(in Row row, double weight) { } }",
        "SMOOTH013", "Add", "The estimator adds a member 'Add' of its own; choose another name for this one.")]
    [InlineData("class Row { public double y, x; } [Ols(\"y ~ x\", Row = typeof(Row))] partial class Line { void Fit(System.ReadOnlySpan<Row> rows) { } }",
        "SMOOTH013", "Fit", "The estimator adds a member 'Fit' of its own; choose another name for this one.")]
    [InlineData("[Ols(\"y ~ x\", Missing = MissingValues.Skip)] partial class Line { bool IsMissing; }",
        "SMOOTH013", "IsMissing", "The estimator adds a member 'IsMissing' of its own; choose another name for this one.")]
    public async Task A_rule_marks_what_is_wrong(string source, string id, string marked, string message) =>
        Assert.Equal((id, marked, message), await Only(new Project("using Smoothing;\n" + source)));

    [Theory]
    [InlineData("class Base { protected double P; public double A; private protected double PP; internal double I; } class Row : Base { public double B; }", "A ~ P", "there are B, A, I")]
    [InlineData("interface IUp { double U { get; } } interface Row : IUp { double V { get; } }", "U ~ W", "there are V, U")]
    [InlineData("class Row { }", "Y ~ 1", "it has none that can be read from here")]
    public async Task Members_are_offered_as_far_as_they_can_be_seen(string row, string formula, string offer)
    {
        var (id, _, message) = await Only(new Project($"{row} [Smoothing.Ols(\"{formula}\", Row = typeof(Row))] partial class Model {{ }}"));

        Assert.Equal("SMOOTH015", id);
        Assert.EndsWith("; " + offer, message);
    }

    [Fact]
    public async Task Levels_count_among_the_coefficients()
    {
        string members = string.Join(", ", Enumerable.Range(0, 65).Select(i => "M" + i));
        var project = new Project($"enum Many {{ {members} }} class Row {{ public double Y; public Many M; }} [Smoothing.Ols(\"Y ~ factor(M)\", Row = typeof(Row))] partial class Model {{ }}");

        Assert.Equal(("SMOOTH012", "\"Y ~ factor(M)\"", "With its levels the model has 65 coefficients; at most 64 can be estimated."), await Only(project));
    }

    private static async Task<(string Id, string Marked, string Message)> Only(Project project)
    {
        IReadOnlyList<Diagnostic> diagnostics = await Analysis.Of(project);
        Assert.Empty(project.Generate().Files);
        Diagnostic diagnostic = Assert.Single(diagnostics);
        return (diagnostic.Id, diagnostic.MarkedText(), diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }
}
