using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using static VerifyXunit.Verifier;

using Smoothing.Generators.Tests.Hosting;

namespace Smoothing.Generators.Tests.Snapshots;

/// <summary>Degrees, weights, floats and missing values, and a kernel by its coefficients.</summary>
public class PolynomialSnapshots
{
    [Fact]
    public async Task A_moving_average() =>
        await Verify(Of("[LocalPolynomial(Degree = 0, Kernel = Kernel.Uniform, Bandwidth = 0.2)] public partial class Trend;"));

    [Fact]
    public async Task A_weighted_quadratic() =>
        await Verify(Of("[LocalPolynomial(Degree = 2, Kernel = Kernel.Biweight, Weighted = true)] public partial class Trend;"));

    [Fact]
    public async Task A_cubic() =>
        await Verify(Of("[LocalPolynomial(Degree = 3, Kernel = Kernel.Tricube, Bandwidth = 0.2)] public partial class Trend;"));

    [Fact]
    public async Task Floats_some_of_them_missing() =>
        await Verify(Of("[LocalLinear(Bandwidth = 0.2, Scalar = typeof(float), Missing = MissingValues.Skip)] public partial class Trend;"));

    [Fact]
    public async Task The_nearest_observations_and_robust_passes() =>
        await Verify(Of("[LocalPolynomial(Degree = 2, Kernel = Kernel.Tricube, Span = 0.5, RobustIterations = 3)] public partial class Trend;"));

    [Fact]
    public async Task A_kernel_by_its_coefficients() =>
        await Verify(Of("[LocalLinear(Bandwidth = 0.2), PolynomialKernel(1, -0.5, 0, 0.25)] public partial class Trend;"));

    [Fact]
    public async Task A_weighted_stream_some_of_it_missing() =>
        await Verify(Of("[LocalLinear(Capacity = 256, Weighted = true, Missing = MissingValues.Skip)] public partial struct Trend;"));

    [Fact]
    public async Task On_a_regular_grid() =>
        await Verify(Of("[LocalPolynomial(Degree = 2, Kernel = Kernel.Tricube, Bandwidth = 0.1, Spacing = 0.02)] public partial class Trend;"));

    private static GeneratorDriver Of(string declaration) =>
        new Project("using Smoothing;\nnamespace Shop;\n" + declaration).Generate().Driver;
}
