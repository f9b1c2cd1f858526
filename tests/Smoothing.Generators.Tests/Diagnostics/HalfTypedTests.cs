using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Tests.Hosting;

namespace Smoothing.Generators.Tests.Diagnostics;

/// <summary>An attribute that is not finished yet is the compiler's to report: nothing throws, and nothing is emitted.</summary>
public class HalfTypedTests
{
    [Theory]
    [InlineData("[SavitzkyGolay(7)]")]
    [InlineData("[SavitzkyGolay(7, )]")]
    [InlineData("[SavitzkyGolay(window: 7)]")]
    [InlineData("[SavitzkyGolay(7, 3, Derivative = )]")]
    [InlineData("[SavitzkyGolay(7, 3, Derivative = \"1\")]")]
    [InlineData("[SavitzkyGolay(")]
    [InlineData("[LocalLinear(1)]")]
    [InlineData("[LocalLinear(Kernel = )]")]
    [InlineData("[LocalLinear(Kernel = Kernel.)]")]
    [InlineData("[LocalLinear(Bandwidth)]")]
    [InlineData("[LocalLinear(Bandwidth = new[] { 1.0 })]")]
    [InlineData("[LocalLinear(Scalar = typeof())]")]
    [InlineData("[Lowess(\"0.2\")]")]
    [InlineData("[Lowess(0.2, 3)]")]
    [InlineData("[KernelDensity(BandwidthRule = BandwidthRule)]")]
    [InlineData("[Ols(1)]")]
    [InlineData("[Ols(\"y ~ x\", Row = typeof(Missing))]")]
    [InlineData("[Ols(\"y ~ x\", Row = \"House\")]")]
    public async Task An_unfinished_attribute_throws_nothing_and_emits_nothing(string attribute)
    {
        var project = new Project("using Smoothing;\n" + attribute + " static partial class Target { }");

        GeneratorRunResult result = project.Generate().Result;

        Assert.Null(result.Exception);
        Assert.Empty(result.GeneratedSources);
        Assert.DoesNotContain(await Analysis.Of(project), diagnostic => diagnostic.Id == "AD0001");
    }

    [Theory]
    [InlineData("[SavitzkyGolay(7)] static partial class Target { }")]
    [InlineData("[SavitzkyGolay(window: 7)] partial class Target { }")]
    [InlineData("[SavitzkyGolay(degree: 2, )] partial struct Target { }")]
    [InlineData("[LocalLinear(1)] partial class Target { }")]
    public async Task An_attribute_without_its_arguments_has_no_rules_to_break(string source) =>
        Assert.Empty(await Analysis.Of(new Project("using Smoothing;\n" + source)));
}
