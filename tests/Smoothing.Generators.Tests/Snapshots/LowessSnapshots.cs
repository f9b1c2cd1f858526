using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using static VerifyXunit.Verifier;

using Smoothing.Generators.Tests.Hosting;

namespace Smoothing.Generators.Tests.Snapshots;

/// <summary>Lowess with passes and anchors, with neither, and in surroundings that hide names.</summary>
public class LowessSnapshots
{
    [Fact]
    public async Task As_in_R() => await Verify(Of("[Lowess] public partial class Trend;"));

    [Fact]
    public async Task One_pass_everywhere() => await Verify(Of("[Lowess(0.2, RobustIterations = 1, Delta = 0)] public partial struct Trend { }"));

    [Fact]
    public async Task Neither_passes_nor_anchors() => await Verify(Of("[Lowess(0.2, RobustIterations = 0, Delta = 0)] public partial class Trend;"));

    private static GeneratorDriver Of(string declaration) =>
        new Project("using Smoothing;\nnamespace Shop;\n" + declaration).Generate().Driver;
}
