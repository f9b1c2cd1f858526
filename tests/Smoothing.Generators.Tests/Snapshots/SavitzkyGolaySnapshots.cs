using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using static VerifyXunit.Verifier;

using Smoothing.Generators.Tests.Hosting;

namespace Smoothing.Generators.Tests.Snapshots;

/// <summary>A filter, a derivative, and a window too long to write out.</summary>
public class SavitzkyGolaySnapshots
{
    [Fact]
    public async Task A_filter() => await Verify(Of("[SavitzkyGolay(Window = 11, Degree = 2)] public static partial class Smooth;"));

    [Fact]
    public async Task A_derivative() =>
        await Verify(Of("[SavitzkyGolay(7, 4, Derivative = 1, Spacing = 0.01)] internal partial struct Velocity;"));

    [Fact]
    public async Task A_long_window() => await Verify(Of("[SavitzkyGolay(41, 4, Derivative = 2)] public partial class Curvature;"));

    private static GeneratorDriver Of(string declaration) =>
        new Project("using Smoothing;\nnamespace Shop;\n" + declaration).Generate().Driver;
}
