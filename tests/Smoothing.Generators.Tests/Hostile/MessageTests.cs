using System;
using Smoothing.Generators.Tests.Hosting;

namespace Smoothing.Generators.Tests.Hostile;

/// <summary>What emitted code says of arguments that break its contract.</summary>
public class MessageTests
{
    private const string Rows = """
        using Smoothing;
        public class Row { public double Y; public int? X; public double? Z; public float? F; }
        [Ols("Y ~ X + Z + F", Row = typeof(Row))] partial class Model { }
        [Ols("Y ~ X + Z + F", Row = typeof(Row), Missing = MissingValues.Skip)] partial class Skipping { }

        """;

    [Theory]
    [InlineData("new Model().Fit(new[] { new Row { X = 1, Z = 1, F = 1 }, new Row { Z = 1, F = 1 } });", "rows[1].X is null; a finite number is needed.")]
    [InlineData("new Model().Fit(new[] { new Row { X = 1, F = 1 } });", "rows[0].Z is null; a finite number is needed.")]
    [InlineData("new Model().Add(new Row { X = 1, Z = 1 });", "row.F is null; a finite number is needed.")]
    [InlineData("new Model().Add(new Row { X = 1, Z = double.NaN, F = 1 });", "row.Z is NaN; a finite number is needed.")]
    [InlineData("new Model().Predict(new Row { Z = 1, F = 1 });", "row.X is null; a finite number is needed.")]
    public void A_null_column_is_called_null(string statement, string message) => Assert.StartsWith(message, MessageOf(Rows, statement));

    [Fact]
    public void A_null_column_is_missing_where_rows_may_be_skipped() => new Project(
        Rows + "public static class Program { public static double[] Run() { new Skipping().Add(new Row()); return null; } }").Generate().Run();

    [Theory]
    [InlineData("5e-324", "bandwidth is 5E-324; its reciprocal overflows, and a larger number is needed.")]
    [InlineData("0", "bandwidth is 0; a positive, finite number is needed.")]
    [InlineData("double.PositiveInfinity", "bandwidth is Infinity; a positive, finite number is needed.")]
    public void A_bandwidth_is_refused_for_its_true_reason(string bandwidth, string message)
    {
        const string Types = "using Smoothing; [LocalLinear] partial class Trend { } [KernelDensity] static partial class Density { }\n";

        Assert.StartsWith(message, MessageOf(Types, $"new Trend({bandwidth});"));
        Assert.StartsWith(message, MessageOf(Types, $"Trend.Estimate(new[] {{ 1.0 }}, new[] {{ 1.0 }}, 1, {bandwidth});"));
        Assert.StartsWith(message, MessageOf(Types, $"Density.Evaluate(new[] {{ 1.0 }}, 1, {bandwidth});"));
    }

    private static string MessageOf(string types, string statement)
    {
        Generation generation = new Project(types + $"public static class Program {{ public static double[] Run() {{ {statement} return null; }} }}").Generate();
        return Assert.ThrowsAny<ArgumentException>(() => generation.Run()).Message;
    }
}
