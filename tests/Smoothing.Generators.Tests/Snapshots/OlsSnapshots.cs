using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using static VerifyXunit.Verifier;

using Smoothing.Generators.Tests.Hosting;

namespace Smoothing.Generators.Tests.Snapshots;

/// <summary>Least-squares models of every form.</summary>
public class OlsSnapshots
{
    [Fact]
    public async Task A_line() => await Verify(Of("[Ols] public partial class Line;"));

    [Fact]
    public async Task Two_predictors() => await Verify(Of("[Ols(\"Price ~ Area + Rooms\")] public partial class PriceModel;"));

    [Fact]
    public async Task No_intercept() => await Verify(Of("[Ols(\"Price ~ Area + Rooms - 1\")] public partial class PriceModel;"));

    [Fact]
    public async Task The_intercept_alone() => await Verify(Of("[Ols(\"y ~ 1\")] public partial class Mean;"));

    [Fact]
    public async Task A_line_through_zero() => await Verify(Of("[Ols(\"y ~ x + 0\")] public partial class Ray;"));

    [Fact]
    public async Task Columns_that_are_keywords() => await Verify(Of("[Ols(\"double ~ class + i\")] public partial class Words;"));

    [Fact]
    public async Task Columns_in_snake_case() => await Verify(Of("[Ols(\"crime_rate ~ tax_rate + RAD + _x1\")] public partial class Housing;"));

    [Fact]
    public async Task A_struct() => await Verify(Of("[Ols] public partial struct Line;"));

    [Fact]
    public async Task Surroundings_that_hide_short_names() => await Verify(Of("[Ols] public partial class Line { private static class Guard; }"));

    [Fact]
    public async Task Rows_of_a_class() => await Verify(Of(Rows("class", "")));

    [Fact]
    public async Task Rows_of_a_record_struct() => await Verify(Of(Rows("readonly record struct", "")));

    [Fact]
    public async Task Weighted_rows() => await Verify(Of(Rows("record", ", Weighted = true")));

    [Fact]
    public async Task Weighted() => await Verify(Of("[Ols(Weighted = true)] public partial class Line;"));

    [Fact]
    public async Task Rows_with_missing_values_are_skipped() => await Verify(Of("[Ols(\"y ~ x + log(z)\", Missing = MissingValues.Skip)] public partial class Line;"));

    [Fact]
    public async Task A_polynomial() => await Verify(Of("[Ols(\"y ~ poly(x, 3)\")] public partial class Cubic;"));

    [Fact]
    public async Task A_transformed_response() => await Verify(Of("[Ols(\"log(y / exposure) ~ x + I((x - z)^2) - 1\")] public partial struct Rate;"));

    private static string Rows(string kind, string arguments) =>
        $$"""
        public enum Rad { East, North, West }
        public {{kind}} House
        {
            public double Price { get; init; }
            public float? Area { get; init; }
            public int Rooms { get; init; }
            public Rad Rad { get; init; }
            public bool Garden { get; init; }
        }
        [Ols("log(Price) ~ Area*Rooms + log(Area) + factor(Rad)*factor(Garden) + Rooms:factor(Garden)", Row = typeof(House){{arguments}})]
        public partial class PriceModel;
        """;

    private static GeneratorDriver Of(string declaration) =>
        new Project("using Smoothing;\nnamespace Shop;\n" + declaration).Generate().Driver;
}
