using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Tests.Hosting;
using static VerifyXunit.Verifier;

namespace Smoothing.Generators.Tests.Snapshots;

/// <summary>Least-squares models of every form this version fits.</summary>
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
    public async Task Surroundings_that_hide_short_names() => await Verify(Of("[Ols] public partial class Line { private static class Contract; }"));

    private static GeneratorDriver Of(string declaration) =>
        new Project("using Smoothing;\nnamespace Shop;\n" + declaration).Generate().Driver;
}
