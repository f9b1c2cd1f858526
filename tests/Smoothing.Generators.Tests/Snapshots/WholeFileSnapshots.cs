using System.Threading.Tasks;
using Smoothing.Generators.Tests.Hosting;
using static VerifyXunit.Verifier;

namespace Smoothing.Generators.Tests.Snapshots;

/// <summary>A whole file of each kind of estimator. What varies within a kind is in the fragments of the other classes.</summary>
public class WholeFileSnapshots
{
    [Fact]
    public async Task LocalLinear() => await Verify(Of("[LocalLinear(Bandwidth = 0.2)] public partial class Trend;").Driver);

    [Fact]
    public async Task LocalPolynomial_over_the_nearest_observations() => await Verify(
        Of("[LocalPolynomial(Degree = 2, Kernel = Kernel.Tricube, Span = 0.5, RobustIterations = 3)] public partial class Trend;")
            .Driver);

    [Fact]
    public async Task Lowess() => await Verify(Of("[Lowess] public partial class Trend;").Driver);

    [Fact]
    public async Task KernelDensity() =>
        await Verify(Of("[KernelDensity(Kernel = Kernel.Cosine, Bandwidth = 0.5)] public static partial class Density;").Driver);

    [Fact]
    public async Task Ols() => await Verify(Of("[Ols] public partial class Line;").Driver);

    [Fact]
    public async Task Ols_on_rows() => await Verify(Of(OlsSnapshots.Rows("class", "")).Driver);

    [Fact]
    public async Task SavitzkyGolay() =>
        await Verify(Of("[SavitzkyGolay(Window = 11, Degree = 2)] public static partial class Smooth;").Driver);

    private static Generation Of(string declaration) => new Project("using Smoothing;\nnamespace Shop;\n" + declaration).Generate();
}
