using System.Threading.Tasks;

using Smoothing.Generators.Tests.Hosting;

namespace Smoothing.Generators.Tests.Diagnostics;

/// <summary>Diagnostics of analyzers can be silenced; the generator emits nothing all the same.</summary>
public class SuppressionTests
{
    private const string Bad = "[Smoothing.LocalLinear(Bandwidth = -1)] partial class Trend { }";

    [Fact]
    public async Task A_pragma_silences_a_rule()
    {
        var project = new Project("#pragma warning disable SMOOTH004\n" + Bad);

        Assert.Empty(await Analysis.Of(project));
        Assert.Empty(project.Generate().Files);
    }

    [Fact]
    public async Task The_project_file_silences_a_rule()
    {
        var project = new Project(Bad) { NoWarn = ["SMOOTH004"] };

        Assert.Empty(await Analysis.Of(project));
        Assert.Empty(project.Generate().Files);
    }

    [Fact]
    public async Task A_project_without_the_library_hears_nothing()
    {
        const string Homonym = "namespace Smoothing { class OlsAttribute : System.Attribute { } } ";

        Assert.Empty(await Analysis.Of(new Project(Bad) { Framework = Framework.WithoutSmoothing }));
        Assert.Empty(await Analysis.Of(new Project("[Ols] class Line { }") { Framework = Framework.WithoutSmoothing }));
        Assert.NotEmpty(await Analysis.Of(new Project(Homonym + "[Smoothing.Ols] class Line { }") { Framework = Framework.WithoutSmoothing }));
    }

    [Fact]
    public async Task Attributes_of_the_same_name_elsewhere_mean_nothing()
    {
        var project = new Project("namespace Rival { class OlsAttribute : System.Attribute { } [Ols] class Line { } }");

        Assert.Empty(await Analysis.Of(project));
        Assert.Empty(project.Generate().Files);
    }
}
