using System.Threading.Tasks;
using Smoothing.Generators.Tests.Hosting;
using static VerifyXunit.Verifier;

namespace Smoothing.Generators.Tests.Snapshots;

/// <summary>The kernel of every name, of the users, of every degree, and that of a density. Epanechnikov is in <see cref="WholeFileSnapshots"/>.</summary>
public class KernelSnapshots
{
    [Fact]
    public async Task Uniform() => await Verify(
        Of("[LocalLinear(Kernel = Kernel.Uniform, Bandwidth = 0.2)] public partial class Trend;")
            .Kernel("LocalKernel"), "cs");

    [Fact]
    public async Task Triangular() => await Verify(
        Of("[LocalLinear(Kernel = Kernel.Triangular, Bandwidth = 0.2)] public partial class Trend;")
            .Kernel("LocalKernel"), "cs");

    [Fact]
    public async Task Biweight() => await Verify(
        Of("[LocalLinear(Kernel = Kernel.Biweight, Bandwidth = 0.2)] public partial class Trend;")
            .Kernel("LocalKernel"), "cs");

    [Fact]
    public async Task Triweight() => await Verify(
        Of("[LocalLinear(Kernel = Kernel.Triweight, Bandwidth = 0.2)] public partial class Trend;")
            .Kernel("LocalKernel"), "cs");

    [Fact]
    public async Task Tricube() => await Verify(
        Of("[LocalLinear(Kernel = Kernel.Tricube, Bandwidth = 0.2)] public partial class Trend;")
            .Kernel("LocalKernel"), "cs");

    [Fact]
    public async Task Cosine() => await Verify(
        Of("[LocalLinear(Kernel = Kernel.Cosine, Bandwidth = 0.2)] public partial class Trend;")
            .Kernel("LocalKernel"), "cs");

    [Fact]
    public async Task Gaussian() => await Verify(
        Of("[LocalLinear(Kernel = Kernel.Gaussian, Bandwidth = 0.2)] public partial class Trend;")
            .Kernel("LocalKernel"), "cs");

    [Fact]
    public async Task Logistic() => await Verify(
        Of("[LocalLinear(Kernel = Kernel.Logistic, Bandwidth = 0.2)] public partial class Trend;")
            .Kernel("LocalKernel"), "cs");

    [Fact]
    public async Task A_kernel_by_its_coefficients() => await Verify(
        Of("[LocalLinear(Bandwidth = 0.2), PolynomialKernel(1, -0.5, 0, 0.25)] public partial class Trend;")
            .Kernel("LocalKernel"), "cs");

    [Fact]
    public async Task A_kernel_of_the_users_own() => await Verify(
        Of("[LocalLinear(Bandwidth = 0.2)] public partial class Trend { [KernelFunction] private static double Bump(double u) => 1 / (1 + u * u); }")
            .Kernel("LocalKernel"), "cs");

    [Fact]
    public async Task A_kernel_of_the_users_own_that_reaches_far() => await Verify(
        Of("[LocalLinear()] public partial class Trend { [KernelFunction(Support = 2)] private static double Bump(double u) => 1 / (1 + u * u); }")
            .Kernel("LocalKernel"), "cs");

    [Fact]
    public async Task A_kernel_of_the_users_own_that_never_ends() => await Verify(
        Of("[LocalLinear(Bandwidth = 0.2)] public partial class Trend { [KernelFunction(Support = double.PositiveInfinity)] private static double Bump(double u) => 1 / (1 + u * u); }")
            .Kernel("LocalKernel"), "cs");

    [Fact]
    public async Task Degree_0() => await Verify(
        Of("[LocalPolynomial(Degree = 0, Kernel = Kernel.Uniform, Bandwidth = 0.2)] public partial class Trend;")
            .Kernel("LocalKernel"), "cs");

    [Fact]
    public async Task Degree_2_with_weights() => await Verify(
        Of("[LocalPolynomial(Degree = 2, Kernel = Kernel.Biweight, Weighted = true)] public partial class Trend;")
            .Kernel("LocalKernel"), "cs");

    [Fact]
    public async Task Degree_3_of_two_pieces() => await Verify(
        Of("[LocalPolynomial(Degree = 3, Kernel = Kernel.Triangular, Bandwidth = 0.2)] public partial class Trend;")
            .Kernel("LocalKernel"), "cs");

    [Fact]
    public async Task A_density() => await Verify(
        Of("[KernelDensity(Kernel = Kernel.Triangular)] internal partial struct Density;")
            .Kernel("DensityKernel"), "cs");

    [Fact]
    public async Task A_weighted_density() => await Verify(
        Of("[KernelDensity(Kernel = Kernel.Tricube, Weighted = true, Bandwidth = 0.5)] internal partial struct Density;")
            .File.Members("DensityKernel"), "cs");

    [Fact]
    public async Task A_renormalized_density() => await Verify(
        Of("[KernelDensity(Kernel = Kernel.Uniform, Lower = 0, Upper = 1, Boundary = Boundary.Renormalization)] internal partial struct Density;")
            .File.Members("DensityKernel"), "cs");

    [Fact]
    public async Task A_renormalized_density_in_the_header() => await Verify(
        Of("[KernelDensity(Kernel = Kernel.Uniform, Lower = 0, Upper = 1, Boundary = Boundary.Renormalization)] internal partial struct Density;")
            .File.Header, "cs");

    private static Generation Of(string declaration) => new Project("using Smoothing;\nnamespace Shop;\n" + declaration).Generate();
}
