using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Tests.Hosting;
using static VerifyXunit.Verifier;

namespace Smoothing.Generators.Tests.Snapshots;

/// <summary>A density that is swept, one with two halves whose bandwidth is an argument, and one that chooses its bandwidth.</summary>
public class KernelDensitySnapshots
{
    [Fact]
    public async Task A_bandwidth_in_the_attribute() => await Verify(Of("[KernelDensity(Kernel = Kernel.Cosine, Bandwidth = 0.5)] public static partial class Density;"));

    [Fact]
    public async Task The_bandwidth_is_an_argument() => await Verify(Of("[KernelDensity(Kernel = Kernel.Triangular)] internal partial struct Density;"));

    [Fact]
    public async Task A_bandwidth_by_the_plug_in() =>
        await Verify(Of("[KernelDensity(BandwidthRule = BandwidthRule.DirectPlugIn)] public partial class Density;"));

    private static GeneratorDriver Of(string declaration) =>
        new Project("using Smoothing;\nnamespace Shop;\n" + declaration).Generate().Driver;
}
