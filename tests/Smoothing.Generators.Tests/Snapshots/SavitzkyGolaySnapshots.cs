using System.Threading.Tasks;
using Smoothing.Generators.Tests.Hosting;
using static VerifyXunit.Verifier;

namespace Smoothing.Generators.Tests.Snapshots;

/// <summary>A derivative, a window too long to write out, and missing values.</summary>
public class SavitzkyGolaySnapshots
{
    [Fact]
    public async Task A_derivative() =>
        await Verify(Of("[SavitzkyGolay(7, 4, Derivative = 1, Spacing = 0.01)] internal partial struct Velocity;").File.Header, "cs");

    [Fact]
    public async Task A_long_window() =>
        await Verify(Of("[SavitzkyGolay(41, 4, Derivative = 2)] public partial class Curvature;").File.Members("Filter", "GridFilter"), "cs");

    [Fact]
    public async Task A_signal_with_gaps() => await Verify(
        Of("[SavitzkyGolay(5, 2, Derivative = 1, Missing = MissingValues.Skip)] public static partial class Velocity;")
            .File.Members("Filter"), "cs");

    private static Generation Of(string declaration) => new Project("using Smoothing;\nnamespace Shop;\n" + declaration).Generate();
}
