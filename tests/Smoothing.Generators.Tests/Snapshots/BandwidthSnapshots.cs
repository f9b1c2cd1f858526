using System.Threading.Tasks;
using Smoothing.Generators.Tests.Hosting;
using static VerifyXunit.Verifier;

namespace Smoothing.Generators.Tests.Snapshots;

/// <summary>The ways to the bandwidth that the attribute does not give.</summary>
public class BandwidthSnapshots
{
    [Fact]
    public async Task An_argument() => await Verify(Of("[LocalLinear] public partial class Trend;").File.Code, "cs");

    [Fact]
    public async Task An_argument_of_a_Gaussian() =>
        await Verify(Of("[LocalLinear(Kernel = Kernel.Gaussian)] public partial class Trend;").File.Header, "cs");

    [Fact]
    public async Task A_criterion() => await Verify(
        Of("[LocalLinear(BandwidthRule = BandwidthRule.Aicc, Extrapolation = Extrapolation.Linear)] public partial class Trend;")
            .File.Code, "cs");

    [Fact]
    public async Task A_criterion_in_the_header() => await Verify(
        Of("[LocalLinear(BandwidthRule = BandwidthRule.Aicc, Extrapolation = Extrapolation.Linear)] public partial class Trend;")
            .File.Header, "cs");

    [Fact]
    public async Task The_plug_in() =>
        await Verify(Of("[LocalLinear(BandwidthRule = BandwidthRule.DirectPlugIn)] public partial class Trend;").File.Code, "cs");

    [Fact]
    public async Task An_argument_of_a_density() =>
        await Verify(Of("[KernelDensity(Kernel = Kernel.Triangular)] internal partial struct Density;").File.Code, "cs");

    [Fact]
    public async Task The_plug_in_of_a_density() =>
        await Verify(Of("[KernelDensity(BandwidthRule = BandwidthRule.DirectPlugIn)] public partial class Density;").File.Code, "cs");

    [Fact]
    public async Task A_bounded_density_with_weights() => await Verify(
        Of("[KernelDensity(BandwidthRule = BandwidthRule.RuleOfThumb, Weighted = true, Missing = MissingValues.Skip, Lower = 0)] public partial class Density;")
            .File.Code, "cs");

    private static Generation Of(string declaration) => new Project("using Smoothing;\nnamespace Shop;\n" + declaration).Generate();
}
