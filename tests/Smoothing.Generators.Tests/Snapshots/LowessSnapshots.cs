using System.Threading.Tasks;
using Smoothing.Generators.Tests.Hosting;
using static VerifyXunit.Verifier;

namespace Smoothing.Generators.Tests.Snapshots;

/// <summary>Lowess with one pass, and without passes and anchors.</summary>
public class LowessSnapshots
{
    [Fact]
    public async Task One_pass_everywhere() =>
        await Verify(Of("[Lowess(0.2, RobustIterations = 1, Delta = 0)] public partial struct Trend { }").File.Code, "cs");

    [Fact]
    public async Task Neither_passes_nor_anchors() =>
        await Verify(Of("[Lowess(0.2, RobustIterations = 0, Delta = 0)] public partial class Trend;").File.Header, "cs");

    [Fact]
    public async Task Weights_some_of_them_missing() => await Verify(
        Of("[Lowess(Weighted = true, Missing = MissingValues.Skip)] public partial class Trend;").File.Code, "cs");

    private static Generation Of(string declaration) => new Project("using Smoothing;\nnamespace Shop;\n" + declaration).Generate();
}
