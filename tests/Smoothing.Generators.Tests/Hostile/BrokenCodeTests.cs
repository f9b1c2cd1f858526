using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Smoothing.Generators.Tests.Hosting;

namespace Smoothing.Generators.Tests.Hostile;

/// <summary>Code that does not compile, as it is while one types: nothing is emitted and nothing throws.</summary>
public class BrokenCodeTests
{
    [Theory]
    [InlineData("[LocalLinear(Bandwidth = )] partial class Trend { }")]
    [InlineData("[LocalLinear(Bandwidth = \"x\")] partial class Trend { }")]
    [InlineData("[LocalLinear(Bandwidth = unknown)] partial class Trend { }")]
    [InlineData("[LocalLinear(Bandwidth = null)] partial class Trend { }")]
    [InlineData("[LocalLinear(Kernel = \"x\")] partial class Trend { }")]
    [InlineData("[LocalLinear(Kernel = Kernel.Unknown)] partial class Trend { }")]
    [InlineData("[LocalLinear(Kernel = (Kernel)42)] partial class Trend { }")]
    [InlineData("[LocalLinear(0.2)] partial class Trend { }")]
    [InlineData("[LocalLinear(Unknown = 1)] partial class Trend { }")]
    [InlineData("[LocalLinear] partial enum Trend { }")]
    [InlineData("[LocalLinear] partial interface Trend { }")]
    [InlineData("[LocalLinear] partial delegate void Trend();")]
    [InlineData("[LocalLinear(Bandwidth = 1), LocalLinear(Bandwidth = 2)] partial class Trend { }")]
    [InlineData("[LocalLinear(Bandwidth = 1)] partial class Trend { } [LocalLinear(Bandwidth = 1)] partial class Trend { }")]
    [InlineData("[LocalLinear] partial class Trend { [KernelFunction(Support = \"x\")] static double K(double u) => u; [KernelFunction] int K; }")]
    [InlineData("[LocalLinear] partial class Trend { [KernelFunction] static Unknown K(Unknown u) => u; }")]
    [InlineData("[Ols(1)] partial class Line { }")]
    [InlineData("[Ols(null)] partial class Line { }")]
    [InlineData("[Ols(default)] partial class Line { }")]
    [InlineData("[Ols(\"y ~ x\", 1)] partial class Line { }")]
    [InlineData("[Ols(unknown)] partial class Line { }")]
    [InlineData("[Ols(\"y ~ x\" + unknown)] partial class Line { }")]
    [InlineData("[Ols(\"y ~ {x}\")] partial class Line { }")]
    [InlineData("[Ols($\"y ~ {unknown}\")] partial class Line { }")]
    [InlineData("[Ols(formula: )] partial class Line { }")]
    [InlineData("[Ols(Formula = \"y ~ x\")] partial class Line { }")]
    [InlineData("[Ols(\"y ~ x)] partial class Line { }")]
    [InlineData("[Ols(\"\"\"y ~ x)] partial class Line { }")]
    [InlineData("[Ols(new[] { \"y ~ x\" })] partial class Line { }")]
    [InlineData("[Ols] partial class")]
    [InlineData("[Ols] class")]
    [InlineData("[Ols]")]
    [InlineData("[Ols")]
    [InlineData("class Outer<T { [Ols] partial class Line { }")]
    [InlineData("[Ols] partial class Line { } [LocalLinear] partial class Line { }")]
    public async Task Nothing_is_emitted_and_nothing_throws(string source)
    {
        var project = new Project("using Smoothing;\n" + source);

        Generation generation = project.Generate();

        Assert.Null(generation.Result.Exception);
        Assert.Empty(generation.Result.Diagnostics);
        Assert.DoesNotContain(await Analysis.Of(project), diagnostic => diagnostic.Id == "AD0001");
        Assert.Empty(generation.Files);
        Assert.Contains(
            (await Analysis.Of(project)).Concat(project.Compile().GetDiagnostics()),
            diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }
}
