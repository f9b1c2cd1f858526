using System.Threading.Tasks;
using Smoothing.Generators.Tests.Hosting;
using static VerifyXunit.Verifier;

namespace Smoothing.Generators.Tests.Snapshots;

/// <summary>Degrees, weights, floats and missing values, streams and grids.</summary>
public class LocalPolynomialSnapshots
{
    [Fact]
    public async Task A_moving_average() => await Verify(
        Of("[LocalPolynomial(Degree = 0, Kernel = Kernel.Uniform, Bandwidth = 0.2)] public partial class Trend;")
            .File.Header, "cs");

    [Fact]
    public async Task A_weighted_quadratic() => await Verify(
        Of("[LocalPolynomial(Degree = 2, Kernel = Kernel.Biweight, Weighted = true)] public partial class Trend;")
            .File.Code, "cs");

    [Fact]
    public async Task A_cubic() => await Verify(
        Of("[LocalPolynomial(Degree = 3, Kernel = Kernel.Tricube, Bandwidth = 0.2)] public partial class Trend;")
            .File.Header, "cs");

    [Fact]
    public async Task Floats_some_of_them_missing() => await Verify(
        Of("[LocalLinear(Bandwidth = 0.2, Scalar = typeof(float), Missing = MissingValues.Skip)] public partial class Trend;")
            .File.Code, "cs");

    [Fact]
    public async Task A_weighted_stream_some_of_it_missing() => await Verify(
        Of("[LocalLinear(Capacity = 256, Weighted = true, Missing = MissingValues.Skip)] public partial struct Trend;")
            .File.Code, "cs");

    [Fact]
    public async Task A_stream_in_the_header() =>
        await Verify(Of("[LocalLinear(Capacity = 256)] public partial class Trend;").File.Header, "cs");

    [Fact]
    public async Task On_a_regular_grid() => await Verify(
        Of("[LocalPolynomial(Degree = 2, Kernel = Kernel.Tricube, Bandwidth = 0.1, Spacing = 0.02)] public partial class Trend;")
            .File.Members("Smooth", "GridFilter"), "cs");

    [Fact]
    public async Task Gaps_of_a_regular_grid() => await Verify(
        Of("[LocalLinear(Bandwidth = 0.1, Spacing = 0.05, Missing = MissingValues.Propagate)] public partial class Trend;")
            .File.Members("Smooth", "GridFilter"), "cs");

    private static Generation Of(string declaration) => new Project("using Smoothing;\nnamespace Shop;\n" + declaration).Generate();
}
