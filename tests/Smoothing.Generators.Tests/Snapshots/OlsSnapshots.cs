using System.Threading.Tasks;
using Smoothing.Generators.Tests.Hosting;
using static VerifyXunit.Verifier;

namespace Smoothing.Generators.Tests.Snapshots;

/// <summary>What formulas, rows, weights and missing values change in a least-squares model.</summary>
public class OlsSnapshots
{
    [Fact]
    public async Task Two_predictors() => await Verify(
        Of("[Ols(\"Price ~ Area + Rooms\")] public partial class PriceModel;")
            .File.Members("Fit", "Predict", "Solution", "Moments"), "cs");

    [Fact]
    public async Task No_intercept() =>
        await Verify(Of("[Ols(\"Price ~ Area + Rooms - 1\")] public partial class PriceModel;").File.Header, "cs");

    [Fact]
    public async Task The_intercept_alone() => await Verify(
        Of("[Ols(\"y ~ 1\")] public partial class Mean;").File.Members("Fit", "FStatistic", "Residuals", "Moments"), "cs");

    [Fact]
    public async Task A_line_through_zero() => await Verify(
        Of("[Ols(\"y ~ x + 0\")] public partial class Ray;")
            .File.Members("RSquared", "FStatistic", "ConditionNumber", "Moments"), "cs");

    [Fact]
    public async Task Columns_that_are_keywords() => await Verify(
        Of("[Ols(\"double ~ class + i\")] public partial class Words;")
            .File.Members("Fit", "Add", "Predict", "NamedCoefficients"), "cs");

    [Fact]
    public async Task Columns_in_snake_case() => await Verify(
        Of("[Ols(\"crime_rate ~ tax_rate + RAD + _x1\")] public partial class Housing;")
            .File.Members("Fit", "NamedCoefficients"), "cs");

    [Fact]
    public async Task A_struct() => await Verify(Of("[Ols] public partial struct Line;").File.Members("Merge", "Load"), "cs");

    [Fact]
    public async Task Surroundings_that_hide_short_names() =>
        await Verify(Of("[Ols] public partial class Line { private static class Guard; }").File.Members("Fit", "Predict", "Save"), "cs");

    [Fact]
    public async Task Rows_of_a_record_struct() =>
        await Verify(Of(Rows("readonly record struct", "")).File.Members("Fit", "Predict"), "cs");

    [Fact]
    public async Task Weighted_rows() =>
        await Verify(Of(Rows("record", ", Weighted = true")).File.Members("Add", "Remove", "Residuals", "CooksDistance"), "cs");

    [Fact]
    public async Task Weighted() => await Verify(
        Of("[Ols(Weighted = true)] public partial class Line;").File.Members("Fit", "Add", "LogLikelihood", "Residuals", "Moments"), "cs");

    [Fact]
    public async Task Rows_with_missing_values_are_skipped() => await Verify(
        Of("[Ols(\"y ~ x + log(z)\", Missing = MissingValues.Skip)] public partial class Line;")
            .File.Members("Fit", "Add", "SkippedCount"), "cs");

    [Fact]
    public async Task A_polynomial() =>
        await Verify(Of("[Ols(\"y ~ poly(x, 3)\")] public partial class Cubic;").File.Members("Predict", "Moments"), "cs");

    [Fact]
    public async Task A_transformed_response() => await Verify(
        Of("[Ols(\"log(y / exposure) ~ x + I((x - z)^2) - 1\")] public partial struct Rate;")
            .File.Members("Fit", "Predict"), "cs");

    internal static string Rows(string kind, string arguments) =>
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

    private static Generation Of(string declaration) => new Project("using Smoothing;\nnamespace Shop;\n" + declaration).Generate();
}
