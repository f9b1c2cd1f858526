using System.Linq;
using Smoothing.Generators.Tests.Hosting;

namespace Smoothing.Generators.Tests.Hostile;

/// <summary>
/// A record gets a copy constructor, which copies all of its fields, exactly where that is safe. Where it is not, each fit takes new storage.
/// Either way nothing of a user's is lost in a copy, and nothing visible is reported.
/// </summary>
public class CopyConstructorTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("public string Label { get; set; } = \"\"; public int Half => 1; public static int Total { get; set; } internal const int Most = 3;", true)]
    [InlineData("private readonly int[] _k = new int[2]; internal int @event; public int Get() => _k[0]; public int ReadOnly { get; } = 4;", true)]
    [InlineData("[System.Xml.Serialization.XmlIgnore] public int Ignored { get; init; }", true)]
    [InlineData("public virtual int Number { get; init; }", false)]
    [InlineData("public required int Number { get; init; }", false)]
    [InlineData("public int Number { get => field; set => field = value < 0 ? 0 : value; }", false)]
    [InlineData("public event System.Action? Changed; public void Raise() => Changed?.Invoke();", false)]
    [InlineData("[System.Obsolete] public int Number { get; init; }", false)]
    [InlineData("[Other] public partial int Number { get; init; } public partial int Number { get => 1; init { } }", false)]
    [InlineData("int INumber.Number { get; set; }", false)]
    [InlineData("public Trend() { } protected Trend(Trend other) { }", false)]
    public void Only_where_every_field_is_known(string body, bool isEmitted)
    {
        foreach (string kind in new[] { "partial record Trend", "partial record Trend(int Size, string @class)" })
        {
            if (body.Contains("Trend()") && kind.Contains('('))
                continue;
            Generation generation = new Project(
                "namespace Shop { [Smoothing.LocalLinear(Bandwidth = 1, Capacity = 4)] internal " + kind + (body.Contains("INumber") ? " : INumber" : "")
                + " { " + body + " } interface INumber { int Number { get; set; } } class OtherAttribute : System.Attribute { } }")
            { NoWarn = ["CS0649"] }.Generate();

            Assert.Equal(isEmitted, generation.Text.Contains("(Trend original)"));
            Assert.Equal(isEmitted, generation.Text.Contains("_fit.Set("));
            Assert.Empty(generation.VisibleDiagnostics());
        }
    }

    [Theory]
    [InlineData("[Smoothing.Lowess] internal partial record Trend : Base { } internal record Base(int Number = 1);", false)]
    [InlineData("[Smoothing.Lowess, Other] internal partial record Trend { } class OtherAttribute : System.Attribute { }", false)]
    [InlineData("[Smoothing.Lowess, System.Serializable] internal sealed partial record Trend { }", true)]
    [InlineData("[Smoothing.Lowess] internal partial record Trend<T> where T : struct { public T Tag; } internal record Derived(int Number) : Trend<int>;", true)]
    public void Bases_and_attributes(string source, bool isEmitted)
    {
        Generation generation = new Project("namespace Shop { " + source + " }") { NoWarn = ["CS0649"] }.Generate();
        Assert.Equal(isEmitted, generation.Text.Contains(" original)"));
        Assert.Empty(generation.VisibleDiagnostics());
    }

    /// <summary>A copy has every member's value, its field initializers do not run again, and its data is its own.</summary>
    [Fact]
    public void A_copy_has_all_of_it()
    {
        double[] results = new Project("""
            using Smoothing;
            public static class Program
            {
                public static double[] Run()
                {
                    double[] x = { 0, 1, 2, 3 }, y = { 0, 2, 4, 6 }, z = { 1, 1, 1, 1 };
                    var trend = new Trend(5) { Age = 7, Field = 8 };
                    trend.Fit(x, y);
                    Trend copy = trend with { Age = 9 };
                    trend.Fit(x, z);
                    return new[] { copy.Size, copy.Age, copy.Field, copy.Secret, Trend.Made, copy.Predict(1.5), trend.Predict(1.5), trend.Age };
                }
            }
            [LocalLinear(Bandwidth = 4)]
            public partial record Trend(int Size)
            {
                public static int Made;
                private readonly int _secret = 30 + ++Made;
                public int Age { get; init; } = 2;
                public int Field = 3;
                public int Secret => _secret;
            }
            """).Generate().Run();
        Assert.Equal([5, 9, 8, 31, 1, 3, 1, 7], results.Select(value => System.Math.Round(value, 12)));
    }
}
