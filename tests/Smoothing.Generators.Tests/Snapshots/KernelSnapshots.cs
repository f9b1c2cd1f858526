using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Tests.Hosting;
using static VerifyXunit.Verifier;

namespace Smoothing.Generators.Tests.Snapshots;

/// <summary>Every kernel, and both ways of giving the bandwidth.</summary>
public class KernelSnapshots
{
    [Fact]
    public async Task Uniform() => await Verify(Named("Uniform"));

    [Fact]
    public async Task Triangular() => await Verify(Named("Triangular"));

    [Fact]
    public async Task Epanechnikov() => await Verify(Named("Epanechnikov"));

    [Fact]
    public async Task Biweight() => await Verify(Named("Biweight"));

    [Fact]
    public async Task Triweight() => await Verify(Named("Triweight"));

    [Fact]
    public async Task Tricube() => await Verify(Named("Tricube"));

    [Fact]
    public async Task Cosine() => await Verify(Named("Cosine"));

    [Fact]
    public async Task Gaussian() => await Verify(Named("Gaussian"));

    [Fact]
    public async Task Logistic() => await Verify(Named("Logistic"));

    [Fact]
    public async Task The_bandwidth_is_an_argument() => await Verify(Of("[LocalLinear] public partial class Trend;"));

    [Fact]
    public async Task The_bandwidth_of_a_Gaussian_is_an_argument() =>
        await Verify(Of("[LocalLinear(Kernel = Kernel.Gaussian)] public partial class Trend;"));

    [Fact]
    public async Task The_bandwidth_is_chosen_by_a_criterion() =>
        await Verify(Of("[LocalLinear(BandwidthRule = BandwidthRule.Aicc, Extrapolation = Extrapolation.Linear)] public partial class Trend;"));

    [Fact]
    public async Task The_bandwidth_is_plugged_in() => await Verify(Of("[LocalLinear(BandwidthRule = BandwidthRule.DirectPlugIn)] public partial class Trend;"));

    [Fact]
    public async Task A_kernel_of_the_users_own() => await Verify(Own("[KernelFunction]", "Bandwidth = 0.2"));

    [Fact]
    public async Task A_kernel_of_the_users_own_that_reaches_far() => await Verify(Own("[KernelFunction(Support = 2)]", ""));

    [Fact]
    public async Task A_kernel_of_the_users_own_that_never_ends() =>
        await Verify(Own("[KernelFunction(Support = double.PositiveInfinity)]", "Bandwidth = 0.2"));

    private static GeneratorDriver Named(string kernel) =>
        Of($"[LocalLinear(Kernel = Kernel.{kernel}, Bandwidth = 0.2)] public partial class Trend;");

    private static GeneratorDriver Own(string mark, string arguments) =>
        Of($"[LocalLinear({arguments})] public partial class Trend {{ {mark} private static double Bump(double u) => 1 / (1 + u * u); }}");

    private static GeneratorDriver Of(string declaration) =>
        new Project("using Smoothing;\nnamespace Shop;\n" + declaration).Generate().Driver;
}
